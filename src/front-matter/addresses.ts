import { posix } from "node:path";
import { quote } from "../diagnostics/index.ts";
import { isSlug, slugify } from "../language/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { AddressedStory } from "../urls/index.ts";
import {
  deceptiveHost,
  deceptiveLink,
  isOldUrl,
  isReservedName,
  meantAddress,
  sitePathFault,
  storyUrl,
} from "../urls/index.ts";
import type { ReadStory } from "./field.ts";

/** Longest slug; a disk takes 255 letters for a folder's name. */
const MAX_SLUG = 200;

/** The last part of a story's URL, as given or from the file's name; undefined, and told, when neither will do. */
export function readSlug(
  given: string | undefined,
  path: ValuePath,
  story: ReadStory,
): string | undefined {
  const { file, source, diagnostics } = story;
  if (given !== undefined) {
    if (isSlug(given)) return canBeFolder(given, path, story) ? given : undefined;
    const better = slugify(given);
    diagnostics.error(
      "bad-slug",
      source.locate(path),
      `Slug ${quote(given)} hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal.${better === "" ? "" : ` Tulis ${quote(better)}.`}`,
    );
    return undefined;
  }
  const slug = slugFromFile(file);
  if (slug !== "") return canBeFolder(slug, [], story) ? slug : undefined;
  diagnostics.error(
    "bad-slug",
    source.locate([]),
    "Nama berkas ini tidak dapat menjadi alamat. Tambahkan slug, misalnya slug: nama-tulisan.",
  );
  return undefined;
}

/**
 * A story's URL by the site's pattern; undefined, and told, where the pattern wants what the story lacks.
 */
export function addressOf(
  fields: AddressedStory,
  { storyUrl: pattern, source, diagnostics }: ReadStory,
): string | undefined {
  const url = storyUrl(pattern, fields);
  if (url === undefined) {
    const written = (source.value as { readonly category?: unknown } | null)?.category;
    // A kanal that is unknown, or no text, has been told.
    if ([written].flat().every(isEmpty)) {
      diagnostics.error(
        "missing-field",
        source.locate([]),
        `Tulisan ini belum punya category, padahal alamat tulisan memuat kanalnya (opsi storyUrl: ${quote(pattern)}). Tambahkan category dengan kunci kanal dari categories.yaml.`,
      );
    }
    return undefined;
  }
  // Hosts answer a folder with the file of this name: two addresses for one page, or that of another.
  if (!url.endsWith("/index.html")) return url;
  diagnostics.error(
    "bad-slug",
    source.locate(["slug"]),
    `Alamat ${quote(url, 90)} adalah nama halaman depan sebuah folder. Pakai slug lain, atau tambah satu kata.`,
  );
  return undefined;
}

/** Whether nothing is written: these are taken for absent, and nobody has told of them. */
function isEmpty(value: unknown): boolean {
  return (
    (value ?? "") === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0)
  );
}

/** "posts/2024/12/2024-12-10-Judul Berita.md" gives "judul-berita". */
export function slugFromFile(file: string): string {
  const name = posix.basename(file).replace(/\.[^.]*$/u, "");
  return slugify(name.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, ""));
}

/** Whether a slug can name a folder; told when it can't. */
export function canBeFolder(
  slug: string,
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): boolean {
  if (isReservedName(slug)) {
    diagnostics.error(
      "bad-slug",
      source.locate(path),
      `Alamat ${quote(slug)} tidak dapat menjadi nama folder di Windows. Pakai kata lain, atau tambah satu kata.`,
    );
    return false;
  }
  if (slug.length <= MAX_SLUG) return true;
  diagnostics.error(
    "bad-slug",
    source.locate(path),
    `Alamat ${quote(slug)} lebih panjang dari ${MAX_SLUG} karakter. Perpendek.`,
  );
  return false;
}

/** The old URLs that are paths of this site; the others are told and left out. */
export function readAliases(
  list: readonly string[],
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): string[] {
  return list.filter((alias, index) => {
    if (isOldUrl(alias)) return true;
    diagnostics.error(
      "bad-alias",
      source.locate([...path, index]),
      `Alamat lama ${quote(alias)} ${sitePathFault(alias)}`,
    );
    return false;
  });
}

/** Tells of an address elsewhere that a page must not lead to. */
export function checkWebAddress(
  address: string | undefined,
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): void {
  if (address === undefined) return;
  const host = deceptiveHost(address);
  if (host !== undefined) {
    diagnostics.error("deceptive-link", source.locate(path), deceptiveLink(address, host));
    return;
  }
  if (/^https?:\/\/[^\s<>"]+$/iu.test(address) && URL.canParse(address)) return;
  const meant = meantAddress(address);
  diagnostics.error(
    "unsafe-link",
    source.locate(path),
    `Alamat ${quote(address)} harus diawali https:// atau http://.${meant?.startsWith("https:") ? ` Tulis ${meant}.` : ""}`,
  );
}
