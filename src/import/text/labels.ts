import type { StoryType } from "../../model/index.ts";
import type { ImportedPerson, ImportNote } from "../imported-story.ts";

/** What labelled lines above and below a text say of it. */
export interface Labels {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly people: readonly ImportedPerson[];
  readonly editor?: ImportedPerson | undefined;
  readonly location?: string | undefined;
  readonly kanal?: string | undefined;
  readonly topics: readonly string[];
  readonly summary?: string | undefined;
  readonly type?: StoryType | undefined;
  readonly source?: { readonly name: string } | undefined;
  /** The blocks without these lines. */
  readonly rest: readonly string[];
}

type Field =
  | "title"
  | "date"
  | "author"
  | "editor"
  | "location"
  | "kanal"
  | "topics"
  | "summary"
  | "source"
  | "told";

const FIELDS: Readonly<Record<string, Field>> = {
  judul: "title",
  title: "title",
  headline: "title",
  tanggal: "date",
  waktu: "date",
  "hari/tanggal": "date",
  "hari, tanggal": "date",
  penulis: "author",
  reporter: "author",
  pewarta: "author",
  wartawan: "author",
  laporan: "author",
  oleh: "author",
  kontributor: "author",
  editor: "editor",
  penyunting: "editor",
  redaktur: "editor",
  lokasi: "location",
  tempat: "location",
  kanal: "kanal",
  rubrik: "kanal",
  kategori: "kanal",
  topik: "topics",
  tag: "topics",
  tags: "topics",
  "kata kunci": "topics",
  ringkasan: "summary",
  teras: "summary",
  sumber: "source",
  foto: "told",
  fotografer: "told",
  "keterangan foto": "told",
  caption: "told",
  narahubung: "told",
  "kontak media": "told",
  "media contact": "told",
};

const LABEL = new RegExp(
  String.raw`^[*_]{0,3}(${Object.keys(FIELDS).join("|")})[*_]{0,3}\s*:[*_]{0,3}\s*(\S[^\n]{0,300})$`,
  "iu",
);
/** "SIARAN PERS", "Siaran Pers PT Contoh", "Rilis Humas Polresta Banyuwangi", "PRESS RELEASE". */
const RELEASE =
  /^(?:siaran\s+pers|press\s+release|pers\s+rilis|rilis(?:\s+pers|\s+berita)?|keterangan\s+(?:pers|tertulis)|for\s+immediate\s+release|untuk\s+segera\s+(?:disiarkan|diterbitkan|dipublikasikan))\b\s*[:\-–—|]?\s*(.*)$/iu;
const NUMBER = /^(?:no(?:mor)?\.?|nr\.?)\s*[:.]?\s*\S+/iu;
/** Lines above a text that may be labels, and lines below. */
const MOST_ABOVE = 10;
const MOST_BELOW = 6;

/** Reads the lines that say what a text is, and takes them out of it. */
export function readLabels(blocks: readonly string[], notes: ImportNote[]): Labels {
  const found: Partial<Record<Field, string>> = {};
  let type: StoryType | undefined;
  let source: string | undefined;
  const above = linesOf(blocks);
  for (let looked = 0; looked < MOST_ABOVE && above.length > 1; looked += 1) {
    const line = bare(above[0]?.text ?? "");
    const release = RELEASE.exec(line)?.[1];
    if (release !== undefined && isReleaseLine(line, release)) {
      type = "rilis";
      const named = release
        .replace(NUMBER, "")
        .replace(/^[\s:|–—-]+/u, "")
        .trim();
      if (named !== "") source ??= named;
    } else if (type === "rilis" && NUMBER.test(line) && line.length < 80) {
      // The release's number is no headline.
    } else if (!takeAll(line, found, notes)) break;
    above.shift();
  }
  for (let looked = 0; looked < MOST_BELOW && above.length > 1; looked += 1) {
    const line = bare(above.at(-1)?.text ?? "");
    const [, name = ""] = LABEL.exec(line) ?? [];
    // Authors and editors below a text are signatures, which are read with the sign-off.
    if (!/^(?:foto|fotografer|sumber|topik|tags?|kata kunci|keterangan foto|caption)$/iu.test(name))
      break;
    take(line, found, notes);
    above.pop();
  }
  if (found.source !== undefined) source ??= found.source;
  return {
    title: found.title,
    date: found.date,
    people:
      found.author === undefined
        ? []
        : found.author.split(/\s*(?:\/|;|\bdan\b|&)\s*/u).map((name) => ({ name })),
    editor: found.editor === undefined ? undefined : { name: found.editor },
    location: found.location,
    kanal: found.kanal,
    topics: (found.topics ?? "").split(/\s*[,;]\s*/u).filter((topic) => topic !== ""),
    summary: found.summary,
    type,
    source: source === undefined ? undefined : { name: source },
    rest: blocksOf(above),
  };
}

/** "Rilis album barunya ditunggu penggemar" is a headline: after the word comes a name, a number or nothing. */
function isReleaseLine(line: string, rest: string): boolean {
  if (rest === "" || NUMBER.test(rest)) return true;
  if (!/^rilis\b/iu.test(line) || /^rilis\s+(?:pers|berita)\b/iu.test(line))
    return line.length <= 120 && !/[.!?]$/u.test(line);
  return (
    /^rilis\s*[:|–—-]/iu.test(line) ||
    /^rilis\s+(?:humas|pt|cv|kementerian|dinas|polres\p{L}*|polda|bnpb|bpbd|bmkg|pemkab|pemkot|pemprov|lsm|yayasan|universitas|komunitas)\b/iu.test(
      line,
    )
  );
}

/** Between labels on one line: "Reporter: AO | Editor: RD". */
const BETWEEN_LABELS = new RegExp(
  String.raw`\s*(?:[|/;]|\s[-\u2010-\u2015]{1,3}\s)\s*(?=[*_]{0,3}(?:${Object.keys(FIELDS).join("|")})[*_]{0,3}\s*:)`,
  "iu",
);

/** Takes a line of labels; one part that is none, and all of it is the text's own. */
function takeAll(
  line: string,
  found: Partial<Record<Field, string>>,
  notes: ImportNote[],
): boolean {
  const parts = line.split(BETWEEN_LABELS);
  return parts.every((part) => LABEL.test(part)) && parts.every((part) => take(part, found, notes));
}

function take(line: string, found: Partial<Record<Field, string>>, notes: ImportNote[]): boolean {
  const [, name = "", value = ""] = LABEL.exec(line) ?? [];
  const field = FIELDS[name.toLowerCase()];
  if (field === undefined) return false;
  const words = value.replace(/[*_]{1,3}$/u, "").trim();
  if (field === "told") {
    notes.push({
      kind: "look",
      text: `Baris "${name}: ${words}" dikeluarkan dari tulisan; pakai untuk image jika perlu.`,
    });
  } else found[field] ??= words;
  return true;
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^(?:#{1,6}\s+)?[*_]{1,3}(.*?)[*_]{1,3}$/u, "$1")
    .replace(/^#{1,6}\s+/u, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "");
}

interface Line {
  readonly text: string;
  readonly block: number;
}

function linesOf(blocks: readonly string[]): Line[] {
  return blocks.flatMap((block, index) =>
    block.split("\n").map((text) => ({ text: text.replace(/\\$/u, ""), block: index })),
  );
}

function blocksOf(lines: readonly Line[]): string[] {
  const blocks = new Map<number, string[]>();
  for (const { text, block } of lines) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  return [...blocks.values()].map((block) => block.join("\n"));
}
