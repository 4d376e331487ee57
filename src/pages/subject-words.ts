import type { Author, Category, Site, Topic } from "../model/index.ts";
import type { Province, Regency } from "../places/index.ts";

/** What a listing and its feeds are called. */
export interface SubjectWords {
  /** For search engines and for whoever subscribes: plain text. */
  readonly description: string;
  /** "Media Uji – Kanal Daerah": among many feeds a name must say whose it is. */
  readonly feedTitle: string;
}

type SiteName = Pick<Site, "name">;

export function categoryWords(
  { name, description }: Pick<Category, "name" | "description">,
  site: SiteName,
): SubjectWords {
  return {
    description: description ?? `Berita kanal ${name} di ${site.name}.`,
    feedTitle: `${site.name} – Kanal ${name}`,
  };
}

export function topicWords({ name }: Pick<Topic, "name">, site: SiteName): SubjectWords {
  return {
    description: `Berita tentang ${name} di ${site.name}.`,
    feedTitle: `${site.name} – Topik ${name}`,
  };
}

export function authorWords(
  { name, bio }: Pick<Author, "name" | "bio">,
  site: SiteName,
): SubjectWords {
  return {
    description: bio ?? `Tulisan ${name} di ${site.name}.`,
    feedTitle: `${site.name} – Penulis ${name}`,
  };
}

export function provinceWords({ name }: Pick<Province, "name">, site: SiteName): SubjectWords {
  return {
    description: `Berita dari ${name} di ${site.name}.`,
    feedTitle: `${site.name} – Provinsi ${name}`,
  };
}

/** With "Kabupaten" or "Kota", since both can have one name. */
export function regencyWords(
  { fullName, province }: Pick<Regency, "fullName" | "province">,
  site: SiteName,
): SubjectWords {
  return {
    description: `Berita dari ${fullName}, ${province.name}, di ${site.name}.`,
    feedTitle: `${site.name} – ${fullName}`,
  };
}
