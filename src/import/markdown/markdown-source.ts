import { readdir } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import { readBounded, UnusableFile } from "../../files/index.ts";
import type { Moment, Zone } from "../../language/index.ts";
import { parseMoment, slugify } from "../../language/index.ts";
import { decodePath } from "../../urls/index.ts";
import { cleanLine, cutAt } from "../clean-text.ts";
import type { ImportedStory, ImportNote, LeftOut } from "../imported-story.ts";
import type { ImportSource, Survey, SurveyedPerson, SurveyedSection } from "../source.ts";
import { ImportFailure } from "../source.ts";
import { foreignBody } from "./body.ts";
import type { Addressed, System } from "./dialect.ts";
import {
  baseName,
  dateInName,
  defaultUrl,
  filled,
  nameInUrl,
  pagePath,
  systemOf,
} from "./dialect.ts";
import { fieldOf, isDraft, listOf, momentOf, peopleOf, pictureOf, textOf } from "./fields.ts";
import type { ForeignFile } from "./head.ts";
import { readForeign } from "./head.ts";

const MOST_FILE = 4 * 1024 * 1024;
const MOST_FILES = 200_000;
/** Folders that hold no stories. */
const SKIPPED =
  /^(?:\..*|node_modules|_site|public|dist|themes?|layouts?|_layouts|_includes|_sass|vendor|archetypes|assets|static)$/iu;
const POSTS =
  /(?:^|\/)(?:_posts|_drafts|posts?|blog|berita|news|articles?|artikel|stories)(?:\/|$)/iu;
/** Pages that a system makes of lists, and files about the folder. */
const NO_STORY =
  /(?:^|\/)(?:_index|readme|license|contributing|changelog|404|feed|sitemap|search|tags?|categories)(?:\.[a-z]{2})?\.(?:md|markdown|mdx)$/iu;

/** A folder of Markdown for Jekyll, Hugo, Astro, Eleventy or the like. */
export class MarkdownSource implements ImportSource {
  readonly name = "markdown";
  readonly called: string;
  readonly asks = true;
  private readonly folder: string;
  private readonly zone: Zone;
  private readonly now: number;
  private imported: ImportedStory[] = [];
  private leftOut: LeftOut[] = [];
  private system: System = "eleventy";
  private permalink: string | undefined;
  private hosts: string[] = [];
  /** Old addresses of files by their paths and by their names. */
  private readonly addresses = new Map<string, string>();

  constructor(folder: string, given: { readonly zone: Zone; readonly now: number }) {
    this.folder = resolve(folder);
    this.zone = given.zone;
    this.now = given.now;
    this.called = `folder ${posix.basename(this.folder.split("\\").join("/"))}`;
  }

  async survey(): Promise<Survey> {
    const files = await this.files("");
    const markdown = files.filter((file) => /\.(?:md|markdown|mdx)$/iu.test(file));
    if (markdown.length === 0)
      throw new ImportFailure(`Di ${this.folder} tidak ada berkas Markdown.`);
    this.system = systemOf(files);
    await this.readConfiguration(files);
    this.imported = [];
    this.leftOut = [];
    for (const file of markdown) await this.take(file);
    const people = new Map<string, number>();
    const sections = new Map<string, number>();
    for (const story of this.imported) {
      for (const { name } of story.people) people.set(name, (people.get(name) ?? 0) + 1);
      for (const [name = ""] of story.sections) sections.set(name, (sections.get(name) ?? 0) + 1);
    }
    return {
      stories: this.imported,
      people: [...people].map(([name, stories]): SurveyedPerson => ({ name, stories })),
      sections: [...sections].map(
        ([name, stories]): SurveyedSection => ({ path: [name], stories }),
      ),
      redirects: [],
      hosts: this.hosts,
      leftOut: [],
    };
  }

  async *stories(): AsyncGenerator<ImportedStory | LeftOut> {
    yield* this.leftOut;
    yield* this.imported;
  }

  /** Folders that a picture's path may start from. */
  get mediaFolders(): readonly string[] {
    return [
      ...["static", "public", "assets", "src/assets", "src"].map((name) => join(this.folder, name)),
      this.folder,
    ];
  }

  private async files(below: string): Promise<string[]> {
    const entries = await readdir(join(this.folder, below), { withFileTypes: true }).catch(
      () => [],
    );
    const files: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(below, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !SKIPPED.test(entry.name) && files.length < MOST_FILES)
        files.push(...(await this.files(path)));
    }
    return files;
  }

  private async read(file: string): Promise<string | undefined> {
    try {
      return (await readBounded(join(this.folder, file), MOST_FILE)).toString("utf8");
    } catch (error) {
      if (error instanceof UnusableFile) return undefined;
      throw error;
    }
  }

  /** Where the site lived, and how its addresses were made. */
  private async readConfiguration(files: readonly string[]): Promise<void> {
    const name = files.find((file) =>
      /^(?:_config\.ya?ml|hugo\.(?:toml|ya?ml)|config\.(?:toml|ya?ml))$/u.test(file),
    );
    const text = name === undefined ? undefined : await this.read(name);
    if (name === undefined || text === undefined) return;
    let config: Record<string, unknown> = {};
    try {
      const read: unknown = name.endsWith(".toml")
        ? parseToml(text)
        : parseDocument(text, { schema: "failsafe", logLevel: "silent" }).toJS({
            maxAliasCount: 20,
          });
      config = (read ?? {}) as Record<string, unknown>;
    } catch {
      return;
    }
    const address = String(config.url ?? config.baseURL ?? config.baseurl ?? "");
    if (URL.canParse(address)) this.hosts = [new URL(address).host];
    const { permalink, permalinks } = config;
    if (typeof permalink === "string") this.permalink = permalink;
    const patterns = (permalinks ?? {}) as Record<string, unknown>;
    const pattern =
      patterns.posts ??
      patterns.post ??
      (patterns.page as Record<string, unknown> | undefined)?.posts;
    if (typeof pattern === "string") this.permalink = pattern;
  }

  private async take(file: string): Promise<void> {
    const text = await this.read(file);
    const read = text === undefined ? undefined : readForeign(text);
    if (NO_STORY.test(file))
      this.leftOut.push({
        from: file,
        leftOut: "Bukan tulisan, melainkan halaman daftar atau keterangan.",
      });
    else if (text === undefined)
      this.leftOut.push({ from: file, leftOut: "Berkas ini tidak dapat dibaca." });
    else if (read === undefined)
      this.leftOut.push({ from: file, leftOut: "Berkas ini tanpa kepala tulisan." });
    else this.imported.push(this.storyOf(file, read));
  }

  private storyOf(file: string, { head, body, repaired }: ForeignFile): ImportedStory {
    const notes: ImportNote[] = repaired.map((text) => ({ kind: "repaired", text }));
    const date = this.dateOf(file, head, notes);
    const draft = isDraft(head) || /(?:^|\/)_drafts\//u.test(file);
    const isPost = POSTS.test(file) || date.given || this.system === "next";
    const page = isPost || draft ? undefined : pagePath(file, this.system);
    if (isPost && !date.given)
      notes.push({
        kind: "look",
        text: "Tanggalnya tidak ada; dipakai waktu impor. Periksa date.",
      });
    const title = this.titleOf(file, head, body, notes);
    const sections = this.sectionsOf(file, head);
    const slug = textOf(head, "slug");
    const addressed: Addressed = { file, date: date.moment, sections, slug, isPost };
    const urls = this.urlsOf(head, addressed);
    const [first = ""] = urls;
    this.remember(file, first);
    return {
      origin: `markdown:${posix.basename(this.folder)}/${file}`,
      from: file,
      title,
      date: date.moment,
      updated: momentOf(head, "updated", this.zone, []),
      expires: momentOf(head, "expires", this.zone, []),
      slug: slugify(slug ?? nameInUrl(first)) || slugify(title) || "tulisan",
      page,
      people: peopleOf(head),
      editor:
        textOf(head, "editor") === undefined ? undefined : { name: textOf(head, "editor") ?? "" },
      location: undefined,
      sections: sections.map((name) => [name]),
      topics: this.topicsOf(head),
      summary: textOf(head, "summary"),
      image: this.imageOf(file, head),
      draft,
      featured: /^(?:true|yes)$/iu.test(String(head.featured ?? head.sticky ?? head.pinned ?? "")),
      urls,
      notes,
      body: (setting) =>
        foreignBody(
          body,
          title,
          {
            address: (name) => this.addressOf(name, file),
            picture: (written) => this.picturePath(written, file),
          },
          setting,
        ),
    };
  }

  private dateOf(
    file: string,
    head: ForeignFile["head"],
    notes: ImportNote[],
  ): { moment: Moment; given: boolean } {
    const given = momentOf(head, "date", this.zone, notes);
    if (given !== undefined) return { moment: given, given: true };
    const inName = dateInName(file);
    const read = inName === undefined ? undefined : parseMoment(inName, this.zone);
    if (read?.ok) {
      notes.push({ kind: "repaired", text: `Tanggalnya diambil dari nama berkas: ${inName}.` });
      return { moment: read.moment, given: true };
    }
    return { moment: { instant: this.now, zone: this.zone, hasTime: true }, given: false };
  }

  private titleOf(
    file: string,
    head: ForeignFile["head"],
    body: string,
    notes: ImportNote[],
  ): string {
    const given = textOf(head, "title");
    if (given !== undefined) return given;
    const heading = /^#{1,2} +(.+?)#*$/mu.exec(body)?.[1];
    notes.push({
      kind: "look",
      text: "Tulisan ini tanpa judul; judulnya diambil dari isi atau nama berkasnya.",
    });
    return heading === undefined
      ? cutAt(baseName(file).replace(/[-_]+/gu, " "), 100)
      : cleanLine(heading);
  }

  private sectionsOf(file: string, head: ForeignFile["head"]): string[] {
    const separator =
      this.system === "jekyll" &&
      typeof fieldOf(head, "sections") === "string" &&
      head.category === undefined
        ? /[\s,]+/u
        : /\s*,\s*/u;
    const given = listOf(head, "sections", separator);
    if (given.length > 0) return given;
    // Jekyll files posts by the folders above _posts.
    const above = /^(.+?)\/_posts\//u.exec(file)?.[1];
    return above === undefined ? [] : above.split("/");
  }

  private topicsOf(head: ForeignFile["head"]): string[] {
    const separator =
      this.system === "jekyll" && !String(head.tags ?? "").includes(",") ? /\s+/u : /\s*,\s*/u;
    return listOf(head, "topics", separator).filter(
      (name) => !/^(?:posts?|all|nav|page|blog)$/iu.test(name),
    );
  }

  private imageOf(file: string, head: ForeignFile["head"]): ImportedStory["image"] {
    const picture = pictureOf(head);
    return picture === undefined
      ? undefined
      : { ...picture, address: this.picturePath(picture.address, file) };
  }

  private urlsOf(head: ForeignFile["head"], page: Addressed): string[] {
    const permalink = textOf(head, "permalink");
    const pattern = /\{\{|\$\{/u.test(permalink ?? "") ? undefined : permalink;
    const own =
      pattern === undefined ? defaultUrl(this.system, page, this.permalink) : filled(pattern, page);
    const path = URL.canParse(own) ? new URL(own).pathname : own;
    const aliases = listOf(head, "aliases", /\s*,\s*/u).map((alias) => {
      if (URL.canParse(alias)) return new URL(alias).pathname;
      return alias.startsWith("/")
        ? alias
        : posix.join(posix.dirname(path.replace(/\/$/u, "")), alias);
    });
    return [...new Set([path, ...aliases])];
  }

  private remember(file: string, url: string): void {
    for (const name of [file, posix.basename(file), posix.basename(file).replace(/\.\w+$/u, "")]) {
      if (!this.addresses.has(name)) this.addresses.set(name, url);
    }
  }

  /** The old address of what a link names by a file: "../2012/kopi.md", "_posts/2012-06-06-kopi.md", "2012-06-06-kopi". */
  private addressOf(name: string, from: string): string | undefined {
    const path = decodePath(name.replace(/[?#].*$/su, ""));
    if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(path)) return undefined;
    if (!/\.(?:md|markdown|mdx)$/iu.test(path)) {
      return path.includes("/") || path === "" ? undefined : this.addresses.get(path);
    }
    const beside = posix.normalize(posix.join(posix.dirname(from), path));
    return (
      this.addresses.get(beside) ??
      this.addresses.get(path.replace(/^\//u, "")) ??
      this.addresses.get(posix.basename(path))
    );
  }

  /** A picture beside its file is named from there; another from the archive's root. */
  private picturePath(written: string, file: string): string {
    if (/^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(written)) return written;
    return posix.normalize(posix.join(posix.dirname(file), written));
  }
}
