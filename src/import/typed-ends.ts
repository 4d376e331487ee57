import { quote } from "../diagnostics/index.ts";
import { nameKey } from "../language/index.ts";
import { gluedMedium, readTypedDateline, readTypedSignOff } from "../lint/index.ts";
import { resolveLocation } from "../places/index.ts";
import type { ImportedPerson, ImportNote } from "./imported-story.ts";

/** What a body's typed first and last words said, which front matter says from now on. */
export interface TypedEnds {
  /** The body without them. */
  readonly body: string;
  /** As `location` takes it. */
  readonly location?: string | undefined;
  /** The medium of the dateline, where it is none of the newsroom's own. */
  readonly medium?: string | undefined;
  readonly authors: readonly ImportedPerson[];
  readonly editor?: ImportedPerson | undefined;
  readonly notes: readonly ImportNote[];
}

/** What is known of a text that is looked at. */
export interface EndsKnowledge {
  /** Names of the newsroom: its own, its domain, that of the archive. */
  readonly ownMedia: readonly string[];
  /** Codes that are registered. */
  readonly codes: readonly string[];
}

/**
 * Takes the typed dateline from the head of a body and the writer's code from its end, since Jejak prints both from
 * front matter. What may be something else is left where it stands, and told.
 *
 * @param body Markdown
 */
export function takeTypedEnds(body: string, known: EndsKnowledge): TypedEnds {
  const notes: ImportNote[] = [];
  const blocks = body.split(/\n{2,}/u);
  const opening = takeDateline(blocks, known, notes);
  // The end mark stands below the signature as often as above it.
  dropEndMark(blocks);
  const closing = takeSignOff(blocks, known, notes);
  dropEndMark(blocks);
  return {
    ...opening,
    ...closing,
    body: blocks.filter((block) => block !== "").join("\n\n"),
    notes,
  };
}

/** Blocks that may stand above a story's first words: headings, pictures, addresses, rules. */
const ABOVE_THE_TEXT = /^(?:#{1,6} |!\[|-{3}$|https?:\/\/\S+$)/u;
/** How many of them are passed over. */
const MOST_ABOVE = 4;

/** A dateline that is a line of its own is no longer. */
const MOST_LINE = 80;

function takeDateline(
  blocks: string[],
  { ownMedia }: EndsKnowledge,
  notes: ImportNote[],
): Pick<TypedEnds, "location" | "medium"> {
  const at = blocks.findIndex((block) => block !== "" && !ABOVE_THE_TEXT.test(block));
  if (at === -1 || at > MOST_ABOVE) return {};
  const text = (blocks[at] ?? "").replace(/\\\n/gu, "\n");
  // Of some media the dateline is a line of its own.
  const next = text.length < MOST_LINE ? (blocks[at + 1] ?? "") : "";
  const alone = readTypedDateline(text, { media: ownMedia });
  const together =
    next === "" ? undefined : readTypedDateline(`${text}\n${next}`, { media: ownMedia });
  const isOfTwo = (together?.dateline.length ?? 0) > (alone?.dateline.length ?? 0);
  const found = isOfTwo ? together : alone;
  if (isOfTwo) blocks.splice(at + 1, 1);
  if (found === undefined) {
    tellAmbiguous(text, notes);
    tellUnsure(text, notes);
    const glued = gluedMedium(text);
    if (glued !== undefined) {
      notes.push({
        kind: "look",
        text: `Nama media ${quote(glued)} menyatu dengan kata pertama, jadi tidak dibuang. Hapus sendiri, dan isi location.`,
      });
    }
    return {};
  }
  // A line's end within a paragraph is a break again.
  blocks[at] = found.rest
    .trim()
    .replace(/\n/gu, (blocks[at] ?? "").includes("\\\n") ? "\\\n" : "\n");
  const medium =
    found.medium === undefined || isOwn(found.medium, ownMedia) ? undefined : found.medium;
  return { ...locationOf(found.place, notes), medium };
}

/** "BANJAR –": two places of one name, in two time zones. */
function tellAmbiguous(text: string, notes: ImportNote[]): void {
  const name =
    /^[*_]{0,3}([\p{Lu}][\p{L} .'’-]{2,40}?)[*_]{0,3}\s?[-\u2010-\u2015\u2212|]{1,3}[*_]{0,3}\s/u.exec(
      text,
    )?.[1];
  const read = name === undefined ? undefined : resolveLocation(name);
  if (read === undefined || read.ok || read.kind !== "ambiguous") return;
  notes.push({
    kind: "look",
    text: `Dateline ${quote(name ?? "")} dibiarkan di tulisan. ${read.message}`,
  });
}

/** "DENPASAR (Metro Bali) -": a place, and beside it a name that may be a medium's or belong to the place. */
function tellUnsure(text: string, notes: ImportNote[]): void {
  const opening =
    /^[*_]{0,3}((\p{Lu}[\p{L} .'’-]{1,40}?)\s*[(,/|][^\n\u2010-\u2015]{2,50}?)[*_]{0,3}\s?[-\u2010-\u2015\u2212|]{1,3}[*_]{0,3}\s+["“‘]?[\p{Lu}\d]/u.exec(
      text,
    );
  const [, head = "", place = ""] = opening ?? [];
  if (place === "" || resolveLocation(place).ok !== true) return;
  // A sentence has words that are no names.
  if (/(?<![\p{L}\d.])\p{Ll}+(?![\p{L}.])/u.test(head)) return;
  notes.push({
    kind: "look",
    text: `Kata pembuka ${quote(head)} mungkin dateline, jadi dibiarkan. Jika benar, hapus, lalu isi location dan source.`,
  });
}

function isOwn(medium: string, ownMedia: readonly string[]): boolean {
  const key = (name: string) =>
    nameKey(name.replace(/^www\.|\.(?:com|co\.id|id|net|org|co|info)$/giu, ""));
  return ownMedia.some((name) => key(name) === key(medium));
}

/** The place of a dateline, tried as a whole and part by part from the smallest. */
function locationOf(typed: string | undefined, notes: ImportNote[]): Pick<TypedEnds, "location"> {
  if (typed === undefined) return {};
  const parts = typed.split(/,\s*/u);
  for (const text of [typed, ...parts]) {
    const read = resolveLocation(text);
    if (read.ok) {
      const { place } = read;
      // As people write it: "JAKARTA" is Jakarta, and a smaller place keeps its name.
      const location =
        place.detail === undefined ? place.name : `${capitalised(place.detail)}, ${place.name}`;
      return { location: resolveLocation(location).ok ? location : text };
    }
    // A kecamatan of one name in the country: the kabupaten that it lies in is known.
    const [choice, other] = read.choices;
    if (choice !== undefined && other === undefined && choice.startsWith(`${text}, `)) {
      const location = choice.split(", ").map(capitalised).join(", ");
      notes.push({
        kind: "repaired",
        text: `Tempat dateline ${quote(typed)} ditulis lengkap menjadi ${quote(location)}.`,
      });
      return locationOf(location, notes);
    }
    if (read.kind === "ambiguous") {
      notes.push({
        kind: "look",
        text: `Tempat dateline ${quote(typed)} tidak dipakai. ${read.message}`,
      });
      return {};
    }
  }
  notes.push({
    kind: "look",
    text: `Tempat dateline ${quote(typed)} belum dikenal. Isi location dengan kabupaten, kota, atau provinsinya.`,
  });
  return {};
}

function capitalised(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name
        .toLocaleLowerCase("id")
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase("id"));
}

const ROLES = "penulis|reporter|pewarta|wartawan|laporan|kontributor|editor|penyunting|redaktur";
/** "Penulis: AO", "Editor : Rina": a line of its own at the end. */
const ROLE_LINE = new RegExp(
  String.raw`^[*_(]{0,3}(${ROLES})[*_]{0,3}\s*:[*_]{0,3}\s*([^\n:]{1,80}?)[*_)]{0,3}\.?$`,
  "iu",
);
/** Between signatures on one line: "Reporter: AO | Editor: RD". */
const BETWEEN_ROLES = new RegExp(
  String.raw`\s*(?:[|/;,·•]|\s[-\u2010-\u2015]{1,3}\s|\s)\s*(?=[*_]{0,3}(?:${ROLES})[*_]{0,3}\s*:)`,
  "iu",
);
const EDITS = /^(?:editor|penyunting|redaktur)$/iu;
/** So many last blocks are looked at. */
const MOST_BELOW = 4;

function takeSignOff(
  blocks: string[],
  { codes }: EndsKnowledge,
  notes: ImportNote[],
): Pick<TypedEnds, "authors" | "editor"> {
  const authors: ImportedPerson[] = [];
  let editor: ImportedPerson | undefined;
  for (let looked = 0; looked < MOST_BELOW && blocks.length > 0; looked += 1) {
    const lines = (blocks.at(-1) ?? "").split("\n");
    const signed = signatures(lines.at(-1) ?? "");
    if (signed === undefined || blocks.length + lines.length < 3) break;
    const writers: ImportedPerson[] = [];
    for (const { role, name } of signed) {
      const person = { name, isCode: isCodeOf(name, codes) };
      if (EDITS.test(role)) editor ??= person;
      else writers.push(person);
    }
    authors.unshift(...writers);
    lines.pop();
    while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
    if (lines.length === 0) blocks.pop();
    else blocks[blocks.length - 1] = lines.join("\n").replace(/\\$/u, "");
  }
  const last = blocks.length - 1;
  const typed = last < 0 ? undefined : readTypedSignOff(blocks[last] ?? "", codes);
  if (typed === undefined) return { authors, editor };
  if (!typed.sure) {
    notes.push({
      kind: "look",
      text: `Tanda ${quote(typed.signOff)} di akhir tulisan dibiarkan, sebab kodenya belum terdaftar dan bisa jadi singkatan. Daftarkan kodenya, atau hapus.`,
    });
    return { authors, editor };
  }
  blocks[last] = typed.rest.trim();
  // The reporter's code comes first, the editor's last: (AO/EN).
  const signers = typed.codes
    .filter((code) => /\p{L}/u.test(code))
    .map((name) => ({ name, isCode: true }));
  const [writer, ...others] = signers;
  return {
    authors: authors.length > 0 || writer === undefined ? authors : [writer],
    editor: editor ?? others.at(-1),
  };
}

/** Who signs in a line that holds signatures and nothing else. */
function signatures(line: string): readonly { role: string; name: string }[] | undefined {
  const bare = line
    .replace(/\\$/u, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "")
    .trim();
  const found = bare.split(BETWEEN_ROLES).map((part) => {
    const [, role = "", name = ""] = ROLE_LINE.exec(part.trim()) ?? [];
    return { role, name: name.trim() };
  });
  return found.every(({ role, name }) => role !== "" && name !== "") ? found : undefined;
}

/** "***", "* * *", "###", "-30-", "(*)", "–o0o–": what desks put below a text to say that it ends. */
const END_MARK =
  /^(?:(?:-\s)?(?:\*\s*){2,}|(?:#\s*){2,}|[-–—]+\s*30\s*[-–—]+|[-–—=~*]*\s*o[0o]+o\s*[-–—=~*]*|\(\*+\))$/iu;
/** The same grown together with the last sentence: "Warga pulang.***" */
const END_STARS = /(?<=[.!?…]["”'’)]*)\s*(?:\\\*){2,}$/u;

function dropEndMark(blocks: string[]): void {
  while (blocks.length > 1 && blocks.at(-1) === "") blocks.pop();
  const lines = (blocks.at(-1) ?? "").split("\n");
  const last = (lines.at(-1) ?? "").replace(/\\(?=[!-/:-@[-`{-~])/gu, "").trim();
  if (END_MARK.test(last) && blocks.length + lines.length > 2) {
    lines.pop();
    if (lines.length === 0) blocks.pop();
    else blocks[blocks.length - 1] = lines.join("\n").replace(/\\$/u, "");
  } else if (blocks.length > 0) {
    blocks[blocks.length - 1] = (blocks.at(-1) ?? "").replace(END_STARS, "");
  }
}

function isCodeOf(name: string, codes: readonly string[]): boolean {
  return codes.some((code) => code.toLowerCase() === name.trim().toLowerCase());
}
