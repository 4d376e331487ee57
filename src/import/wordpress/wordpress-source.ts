import { stat } from "node:fs/promises";
import { posix } from "node:path";
import { quote } from "../../diagnostics/index.ts";
import type { Zone } from "../../language/index.ts";
import { slugify } from "../../language/index.ts";
import { htmlWords } from "../../to-markdown/index.ts";
import { cleanLine, cutAt, detached } from "../clean-text.ts";
import type { ImportedPerson, ImportedStory, ImportNote, LeftOut } from "../imported-story.ts";
import type { Progress } from "../progress.ts";
import type {
  ImportSource,
  Survey,
  SurveyedPerson,
  SurveyedSection,
  SurveyedStory,
} from "../source.ts";
import { ImportFailure } from "../source.ts";
import { SteadyHeap } from "../steady-heap.ts";
import { archiveRedirects } from "./archive-redirects.ts";
import { dateOf, idOf, markOf, momentOf, pathOf, slugOf, urlsOf } from "./items.ts";
import { withoutPhoton } from "./photon.ts";
import { postBody } from "./post-body.ts";
import type { LibraryPicture } from "./shortcodes.ts";
import { leftOutKinds, standingOf } from "./standing.ts";
import { Terms } from "./terms.ts";
import type { WxrItem } from "./wxr-reader.ts";
import { readWxr } from "./wxr-reader.ts";

/** A WordPress export (WXR), read twice: once for what there is, once for the texts. */
export class WordpressSource implements ImportSource {
  readonly name = "wordpress";
  readonly called: string;
  readonly asks = true;
  private readonly files: readonly string[];
  private readonly zone: Zone;
  private readonly now: number;
  private readonly progress: Progress;
  private readonly types: ReadonlySet<string>;
  private readonly terms = new Terms();
  private readonly pictures = new Map<string, LibraryPicture>();
  /** Ids of what was uploaded to a post, and the old addresses of their pages. */
  private readonly attached = new Map<string, { ids: string[]; urls: string[] }>();
  private readonly logins = new Map<string, string>();
  /** Of each number what tells its first post from others: exports that were merged give one number twice. */
  private readonly firstOf = new Map<string, string>();
  /** Where the archive's own pictures lie, if not on its own host. */
  private readonly pictureHosts = new Set<string>();
  private site = "";
  private title = "";

  /**
   * @param files of one export, in their order
   * @param types further types of posts that are stories: "berita", "video"
   */
  constructor(
    files: readonly string[],
    given: {
      readonly zone: Zone;
      readonly now: number;
      readonly progress: Progress;
      readonly types?: readonly string[] | undefined;
    },
  ) {
    this.files = files;
    this.zone = given.zone;
    this.now = given.now;
    this.progress = given.progress;
    this.types = new Set(["post", "page", ...(given.types ?? [])]);
    const [first = ""] = files;
    this.called = files.length === 1 ? posix.basename(first) : `${files.length} berkas ekspor`;
  }

  async survey(): Promise<Survey> {
    const stories: SurveyedStory[] = [];
    const people = new Map<string, number>();
    const leftOut = new Map<string, number>();
    let comments = 0;
    let isTruncated = false;
    const origins = new Set<string>();
    const heap = new SteadyHeap();
    for await (const record of this.records("Membaca")) {
      heap.step();
      if ("entry" in record) {
        if (record.entry.element === "end") isTruncated ||= record.entry.fields.truncated === "yes";
        else this.noteEntry(record.entry.element, record.entry.fields);
        continue;
      }
      const { item } = record;
      comments += item.comments;
      const type = item.fields["wp:post_type"]?.trim() ?? "post";
      if (type === "attachment") this.noteAttachment(item);
      if (!this.types.has(type)) {
        if (type !== "attachment") leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
        continue;
      }
      const standing = standingOf(item);
      if ("leftOut" in standing) continue;
      for (const { name } of this.peopleOf(item))
        people.set(people.has(name) ? name : detached(name), (people.get(name) ?? 0) + 1);
      const story = kept(this.surveyed(item, standing.draft));
      if (origins.has(story.origin)) continue;
      origins.add(story.origin);
      stories.push(story);
      this.terms.note(item, !story.draft && story.date.instant <= this.now, story.date);
    }
    const withUrls = stories.map((story) => this.withAttachedUrls(story));
    return {
      stories: withUrls,
      people: [...people].map(([name, count]): SurveyedPerson => ({ name, stories: count })),
      sections: this.terms.sections().map((section): SurveyedSection => section),
      redirects: archiveRedirects(this.terms, [...this.logins]),
      names: this.title === "" ? [] : [this.title],
      hosts: [...(this.site === "" ? [] : [new URL(this.site).host]), ...this.pictureHosts],
      leftOut: leftOutKinds(leftOut, comments, isTruncated),
    };
  }

  async *stories(): AsyncGenerator<ImportedStory | LeftOut> {
    const origins = new Set<string>();
    for await (const record of this.records(undefined)) {
      if ("entry" in record) continue;
      const { item } = record;
      const type = item.fields["wp:post_type"]?.trim() ?? "post";
      if (!this.types.has(type)) continue;
      const standing = standingOf(item);
      if ("leftOut" in standing) yield { from: this.fromOf(item), leftOut: standing.leftOut };
      else {
        const story = this.storyOf(item, standing);
        if (origins.has(story.origin)) yield { from: story.from, leftOut: TWICE };
        else yield story;
        origins.add(detached(story.origin));
      }
    }
  }

  private async *records(what: string | undefined) {
    for (const file of this.files) {
      const { size } = await stat(file).catch(() => ({ size: 0 }));
      const told =
        what === undefined ? () => {} : (bytes: number) => this.progress.step(what, bytes, size);
      yield* readWxr(file, told);
    }
  }

  private noteEntry(element: string, fields: Readonly<Record<string, string>>): void {
    const field = (name: string) => fields[name]?.trim() ?? "";
    if (element === "channel") {
      const address = field("wp:base_blog_url") || field("link");
      this.title ||= cleanLine(htmlWords(field("title")));
      if (URL.canParse(address)) this.site ||= address.replace(/\/+$/u, "");
    } else if (element === "wp:author") {
      const full = `${field("wp:author_first_name")} ${field("wp:author_last_name")}`.trim();
      this.logins.set(
        field("wp:author_login"),
        htmlWords(field("wp:author_display_name")) || full || field("wp:author_login"),
      );
    } else this.terms.declare(element, fields);
  }

  private noteAttachment(item: WxrItem): void {
    const { fields, meta } = item;
    const id = detached(idOf(item));
    const url = fields["wp:attachment_url"]?.trim() ?? fields.guid?.trim() ?? "";
    const address = withoutPhoton(url);
    if (URL.canParse(address) && this.pictureHosts.size < MOST_HOSTS)
      this.pictureHosts.add(detached(new URL(address).host));
    this.pictures.set(id, {
      url: detached(address),
      alt: detached(cleanLine(meta.get("_wp_attachment_image_alt")?.[0] ?? "")),
      caption: detached(cleanLine(htmlWords(fields["excerpt:encoded"] ?? ""))),
    });
    const parent = detached(fields["wp:post_parent"]?.trim() ?? "0");
    if (parent === "0" || parent === "") return;
    const of = this.attached.get(parent) ?? { ids: [], urls: [] };
    of.ids.push(id);
    const link = pathOf(fields.link);
    if (of.urls.length < 60)
      of.urls.push(...(link === undefined ? [] : [detached(link)]), `/?attachment_id=${id}`);
    this.attached.set(parent, of);
  }

  /** By its number; where another post has that, by its name and time as well. */
  private originOf(item: WxrItem): string {
    const id = idOf(item);
    const mark = markOf(item);
    const first = this.firstOf.get(id) ?? mark;
    if (!this.firstOf.has(id)) this.firstOf.set(detached(id), mark);
    return `wordpress:${this.site}/?p=${id}${first === mark && id !== "" ? "" : `#${mark}`}`;
  }

  private fromOf(item: WxrItem): string {
    const title = cleanLine(htmlWords(item.fields.title ?? ""));
    return title === "" ? `#${idOf(item)}` : `${quote(title)} (#${idOf(item)})`;
  }

  private surveyed(item: WxrItem, draft: boolean): SurveyedStory {
    const title = cleanLine(htmlWords(item.fields.title ?? ""));
    return {
      origin: this.originOf(item),
      date: dateOf(item, this.zone) ?? { instant: this.now, zone: this.zone, hasTime: true },
      slug: slugOf(item, title),
      page: this.pageOf(item, title, draft),
      urls: urlsOf(item, []),
      sections: this.terms.of(item).sections,
      draft,
    };
  }

  /** Pictures may stand after the post they were uploaded to. */
  private withAttachedUrls(story: SurveyedStory): SurveyedStory {
    const id = story.origin.slice(story.origin.lastIndexOf("=") + 1).replace(/#.*$/u, "");
    const attached = this.attached.get(id)?.urls ?? [];
    return attached.length === 0 ? story : { ...story, urls: [...story.urls, ...attached] };
  }

  /** Of a page its path; one that is not published yet becomes a draft among the stories. */
  private pageOf(item: WxrItem, title: string, draft: boolean): string | undefined {
    if (item.fields["wp:post_type"]?.trim() !== "page" || draft) return undefined;
    const link = pathOf(item.fields.link) ?? "";
    const steps = link
      .replace(/[?#].*$/su, "")
      .split("/")
      .map((step) => slugify(step))
      .filter((step) => step !== "");
    return steps.length > 0 && !link.includes("?") ? steps.join("/") : slugOf(item, title);
  }

  private peopleOf({ fields, terms }: WxrItem): ImportedPerson[] {
    const several = terms
      .filter(({ domain }) => domain === "author")
      .map(({ name }) => ({ name: name.trim() }));
    if (several.length > 0) return several;
    const login = fields["dc:creator"]?.trim() ?? "";
    return login === "" ? [] : [{ name: this.logins.get(login) ?? login }];
  }

  private storyOf(
    item: WxrItem,
    { draft, note }: { readonly draft: boolean; readonly note?: ImportNote },
  ): ImportedStory {
    const { fields, meta } = item;
    const content = fields["content:encoded"] ?? "";
    const notes: ImportNote[] = note === undefined ? [] : [note];
    const surveyed = this.surveyed(item, draft);
    const attached = this.attached.get(idOf(item));
    const isPage = fields["wp:post_type"]?.trim() === "page";
    if (isPage && draft)
      notes.push({
        kind: "look",
        text: "Halaman ini belum terbit; disimpan sebagai draf di antara tulisan.",
      });
    if (surveyed.origin.includes("#") && idOf(item) !== "")
      notes.push({
        kind: "look",
        text: `Nomor ${idOf(item)} di ekspor ini dipakai dua tulisan; alamat pendeknya membuka yang pertama.`,
      });
    if (item.isCut)
      notes.push({
        kind: "look",
        text: "Isinya lebih panjang dari yang dapat dibaca, jadi terpotong.",
      });
    if (dateOf(item, this.zone) === undefined)
      notes.push({ kind: "look", text: "Tanggalnya tidak ada; dipakai waktu impor." });
    const thumbnail = this.pictures.get(meta.get("_thumbnail_id")?.[0]?.trim() ?? "");
    const filed = this.terms.of(item);
    const excerpt =
      htmlWords(fields["excerpt:encoded"] ?? "") || (meta.get("_yoast_wpseo_metadesc")?.[0] ?? "");
    return {
      ...surveyed,
      urls: [...surveyed.urls, ...(attached?.urls ?? [])],
      from: this.fromOf(item),
      title: this.titleOf(item, notes),
      updated: momentOf(fields["wp:post_modified"], fields["wp:post_modified_gmt"], this.zone),
      people: this.peopleOf(item),
      topics: filed.topics,
      summary: /%%/u.test(excerpt) ? undefined : excerpt,
      image:
        thumbnail === undefined
          ? undefined
          : { address: thumbnail.url, alt: thumbnail.alt, caption: thumbnail.caption || undefined },
      featured: fields["wp:is_sticky"]?.trim() === "1",
      draft,
      notes,
      body: (setting) =>
        postBody(
          content,
          { picture: (id) => this.pictures.get(id), own: attached?.ids ?? [] },
          setting,
        ),
    };
  }

  private titleOf({ fields }: WxrItem, notes: ImportNote[]): string {
    const title = cleanLine(htmlWords(fields.title ?? ""));
    if (title !== "") return title;
    const words = cleanLine(
      htmlWords((fields["content:encoded"] ?? "").replace(/<!--[\s\S]*?-->|\[[^\]]*\]/gu, " ")),
    );
    notes.push({
      kind: "look",
      text: "Tulisan ini tanpa judul; judulnya diambil dari kata-kata pertama.",
    });
    return words === "" ? `Tanpa judul, ${fields["wp:post_id"] ?? ""}` : cutAt(words, 70);
  }
}

/** Hosts of one archive's pictures. */
const MOST_HOSTS = 20;

const TWICE = "Tulisan ini ada dua kali di ekspor; yang pertama diimpor.";

/** What is kept of a story while the others are read. */
function kept(story: SurveyedStory): SurveyedStory {
  return {
    ...story,
    origin: detached(story.origin),
    slug: detached(story.slug),
    page: story.page === undefined ? undefined : detached(story.page),
    urls: story.urls.map(detached),
  };
}

/** Says that an export is missing before anything is done. */
export async function checkExport(file: string): Promise<void> {
  const entry = await stat(file).catch(() => undefined);
  if (entry === undefined) throw new ImportFailure(`Berkas ${file} tidak ada.`);
  if (!entry.isFile()) throw new ImportFailure(`${file} bukan berkas biasa.`);
}
