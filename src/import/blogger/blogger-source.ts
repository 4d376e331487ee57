import { posix } from "node:path";
import type { Moment, Zone } from "../../language/index.ts";
import { isoDay, slugify, zoneAtOffset } from "../../language/index.ts";
import { htmlWords, paragraphsOf } from "../../to-markdown/index.ts";
import { bodyFromHtml } from "../body-html.ts";
import { cleanLine, cutAt, detached } from "../clean-text.ts";
import type { ImportedStory, ImportNote, LeftOut } from "../imported-story.ts";
import type { ImportSource, RedirectTarget, Survey, SurveyedStory } from "../source.ts";
import type { AtomEntry } from "./atom-reader.ts";
import { readAtom } from "./atom-reader.ts";

/** Where Blogger keeps pictures: they are the archive's own. */
const PICTURE_HOSTS = [
  "blogger.googleusercontent.com",
  "bp.blogspot.com",
  ...[1, 2, 3, 4].map((n) => `${n}.bp.blogspot.com`),
  "lh3.googleusercontent.com",
];

/** A Blogger export: posts and pages of one blog, read twice as WordPress's is. */
export class BloggerSource implements ImportSource {
  readonly name = "blogger";
  readonly called: string;
  readonly asks = true;
  private readonly file: string;
  private readonly given: {
    readonly zone: Zone;
    readonly now: number;
    readonly kanal?: readonly string[] | undefined;
  };

  /** @param given.kanal labels that are sections; all others are topics unless a kanal of that name is registered */
  constructor(file: string, given: BloggerSource["given"]) {
    this.file = file;
    this.given = given;
    this.called = posix.basename(file);
  }

  async survey(): Promise<Survey> {
    const stories: SurveyedStory[] = [];
    const people = new Map<string, number>();
    const labels = new Map<string, number>();
    const live = new Set<string>();
    const months = new Set<string>();
    let comments = 0;
    let host: string | undefined;
    for await (const entry of readAtom(this.file)) {
      const kind = kindOf(entry);
      if (kind === "comment") comments += 1;
      if (kind !== "post" && kind !== "page") continue;
      if (isTrashed(entry)) continue;
      if (URL.canParse(entry.link)) host ??= new URL(entry.link).host;
      const story = this.surveyed(entry);
      stories.push({
        ...story,
        slug: detached(story.slug),
        origin: detached(story.origin),
        urls: story.urls.map(detached),
        sections: story.sections.map((path) => path.map(detached)),
      });
      for (const { name } of peopleOf(entry))
        people.set(detached(name), (people.get(name) ?? 0) + 1);
      for (const label of entry.labels.map(detached)) {
        labels.set(label, (labels.get(label) ?? 0) + 1);
        if (!story.draft) live.add(label);
      }
      if (kind === "post" && !story.draft && story.date.instant <= this.given.now)
        months.add(isoDay(story.date).slice(0, 7));
    }
    return {
      stories,
      people: [...people].map(([name, count]) => ({ name, stories: count })),
      sections:
        this.given.kanal === undefined
          ? []
          : [...labels].map(([name, count]) => ({ path: [name], stories: count })),
      redirects: redirects(live, months),
      hosts: [...(host === undefined ? [] : [host]), ...PICTURE_HOSTS],
      leftOut:
        comments > 0 ? [`${comments} komentar tidak diimpor: Jejak tidak memuat komentar.`] : [],
    };
  }

  async *stories(): AsyncGenerator<ImportedStory | LeftOut> {
    for await (const entry of readAtom(this.file)) {
      const kind = kindOf(entry);
      if (kind !== "post" && kind !== "page") continue;
      const title = titleOf(entry);
      if (isTrashed(entry)) yield { from: title, leftOut: "Ada di tempat sampah Blogger." };
      else yield this.storyOf(entry);
    }
  }

  private surveyed(entry: AtomEntry): SurveyedStory {
    const { fields } = entry;
    const draft =
      /^yes$/iu.test(fields["app:draft"] ?? "") || /^DRAFT$/iu.test(fields["blogger:status"] ?? "");
    const path = pathOf(entry);
    const name =
      path
        ?.split("/")
        .at(-1)
        ?.replace(/\.html?$/iu, "") ?? "";
    const slug = slugify(name) || slugify(titleOf(entry)) || "tulisan";
    return {
      origin: `blogger:${fields.id ?? path ?? slug}`,
      date: this.momentOf(fields.published) ??
        this.momentOf(fields["blogger:created"]) ?? {
          instant: this.given.now,
          zone: this.given.zone,
          hasTime: true,
        },
      slug,
      page: kindOf(entry) === "page" && !draft ? slug : undefined,
      urls: path === undefined ? [] : [path],
      sections: entry.labels.map((label) => [label]),
      draft,
    };
  }

  /** Blogger writes the offset of the blog's zone: "2012-06-06T09:30:00.000+07:00". */
  private momentOf(text: string | undefined): Moment | undefined {
    const instant = Date.parse(text?.trim() ?? "");
    if (Number.isNaN(instant)) return undefined;
    const [, sign, hours = "0", minutes = "0"] =
      /([+-])(\d{2}):?(\d{2})\s*$/u.exec(text ?? "") ?? [];
    const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
    return { instant, zone: zoneAtOffset(offset) ?? this.given.zone, hasTime: true };
  }

  private storyOf(entry: AtomEntry): ImportedStory {
    const { fields } = entry;
    const content = fields.content ?? "";
    const story = this.surveyed(entry);
    const notes: ImportNote[] = [];
    if ((fields.title ?? "").trim() === "") {
      notes.push({
        kind: "look",
        text: "Tulisan ini tanpa judul; judulnya diambil dari kata-kata pertama.",
      });
    }
    const isTyped = !/<(?:p|div|br)\b/iu.test(content);
    return {
      ...story,
      from: titleOf(entry),
      title: titleOf(entry),
      updated: this.momentOf(fields.updated),
      people: peopleOf(entry),
      topics: [],
      notes,
      body: (setting) => bodyFromHtml(isTyped ? paragraphsOf(content) : content, setting),
    };
  }
}

function kindOf({ fields, kind }: AtomEntry): string {
  return (kind || fields["blogger:type"] || "").trim().toLowerCase();
}

function isTrashed({ fields }: AtomEntry): boolean {
  return /TRASH/iu.test(fields["blogger:status"] ?? "");
}

function titleOf({ fields }: AtomEntry): string {
  const title = cleanLine(htmlWords(fields.title ?? ""));
  return title || cutAt(cleanLine(htmlWords(fields.content ?? "")), 70) || "Tanpa judul";
}

function peopleOf({ fields }: AtomEntry): { name: string }[] {
  const name = cleanLine(fields.name ?? "");
  return name === "" || /^(?:unknown|anonymous|noreply)$/iu.test(name) ? [] : [{ name }];
}

function pathOf({ fields, link }: AtomEntry): string | undefined {
  const named = fields["blogger:filename"]?.trim() ?? "";
  if (named.startsWith("/")) return named;
  return URL.canParse(link) ? new URL(link).pathname : undefined;
}

function redirects(labels: ReadonlySet<string>, months: ReadonlySet<string>): Survey["redirects"] {
  const list: { from: string; to: RedirectTarget }[] = [
    { from: "/feeds/posts/default", to: { path: "/feed.xml" } },
    { from: "/feeds/posts/default?alt=rss", to: { path: "/feed.xml" } },
  ];
  for (const label of labels)
    list.push({ from: `/search/label/${encodeURIComponent(label)}`, to: { section: [label] } });
  for (const month of new Set([...months, ...[...months].map((each) => each.slice(0, 4))])) {
    list.push({ from: `/${month.replace("-", "/")}/`, to: { period: month } });
  }
  return list;
}
