import type { FileDiagnostics, LintRule, Position } from "../diagnostics/index.ts";
import { isOn, quote } from "../diagnostics/index.ts";
import { INDONESIAN_TAG, primaryLanguage } from "../language/index.ts";
import type { Author, Site } from "../model/index.ts";
import { DESCRIPTION_LENGTH, isArchived } from "../model/index.ts";
import { childIdentities } from "./child-identity.ts";
import { dateStyleFindings } from "./date-style.ts";
import type { Finding } from "./finding.ts";
import { isAllCapitals, miscapitalised } from "./headline.ts";
import { lintFields } from "./lint-fields.ts";
import type { LintedStory } from "./linted-story.ts";
import { moneyStyleFindings } from "./money-style.ts";
import { numberStyleFindings } from "./number-style.ts";
import { gluedMedium, readTypedDateline } from "./typed-dateline.ts";
import { readTypedByline, readTypedSignOff, type TypedByline } from "./typed-sign-off.ts";

/** A text that readers see, and where in the file a character of it stands. */
interface PublicText {
  readonly text: string;
  readonly isTitle: boolean;
  at(offset: number): Position;
}

const STYLES: readonly (readonly [LintRule, (text: string) => Finding[]])[] = [
  ["money-style", moneyStyleFindings],
  ["date-style", dateStyleFindings],
  ["number-style", numberStyleFindings],
];

/** So many words of a headline are reported; the rest follows the same rule. */
const MOST_WORDS = 5;

/**
 * Reports what an editor may want to look at again in a story: warnings only, each of them a rule that
 * the site can turn off. For stories that are published or will be; a draft is still being written.
 */
export function lintStory(
  story: LintedStory,
  newsroom: { readonly site: Site; readonly authors: ReadonlyMap<string, Author> },
  diagnostics: FileDiagnostics,
): void {
  const { site } = newsroom;
  // Thousands of old stories are not rewritten for their style.
  if (isArchived(site, story.head)) return;
  lintFields(story, diagnostics);
  const warn = (rule: LintRule, at: Position, message: string): void => {
    if (isOn(rule, site.warnings)) diagnostics.warning(rule, at, message);
  };
  // EYD and what the press writes in Indonesian are no rules of another language.
  const isIndonesian = primaryLanguage(story.head.lang ?? site.lang) === INDONESIAN_TAG;
  checkHead(story, warn, isIndonesian && isOn("headline-case", site.warnings));
  const texts = publicTexts(story);
  for (const [rule, find] of STYLES) {
    if (!isIndonesian || !isOn(rule, site.warnings)) continue;
    for (const { text, at } of texts) {
      for (const { offset, message } of find(text)) warn(rule, at(offset), message);
    }
  }
  if (isIndonesian && isOn("child-identity", site.warnings)) {
    for (const [index, findings] of childIdentities(texts).entries()) {
      for (const { offset, message } of findings) {
        const at = texts[index]?.at(offset);
        if (at !== undefined) warn("child-identity", at, message);
      }
    }
  }
  // Paid content has neither from Jejak, and of a withdrawn story readers see no text.
  if (story.head.label === undefined && story.head.withdrawn === undefined) {
    checkOpening(story, site, newsroom.authors, warn);
    checkEnd(story, newsroom.authors, warn);
  }
}

/** Whether two texts are the same words, whatever marks stand among them. */
function isSameText(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  // A headline of one word may well be the story's first.
  return other.includes(" ") && words(one) === words(other);
}

function bylineMessage({ line, field }: TypedByline): string {
  return `Baris ${quote(line, 40)} diketik, padahal Jejak mencetaknya sendiri dari ${field}. Isi ${field} di kepala tulisan, lalu hapus baris ini.`;
}

type Warn = (rule: LintRule, at: Position, message: string) => void;

/** Of a withdrawn story the headline and the reason are read (Pedoman Media Siber, clause 5). */
function publicTexts({ head, summary, source, prose }: LintedStory): PublicText[] {
  const field = (text: string | undefined, ...path: (string | number)[]): PublicText[] =>
    text === undefined
      ? []
      : [{ text, isTitle: path[0] === "title", at: () => source.locate(path) }];
  const title = field(head.title, "title");
  if (head.withdrawn !== undefined) {
    return [...title, ...field(head.withdrawn.reason, "withdrawn", "reason")];
  }
  return [
    ...title,
    ...field(summary, "summary"),
    ...field(head.image?.caption, "image", "caption"),
    ...head.corrections.flatMap(({ text }, index) => field(text, "corrections", index, "text")),
    { text: prose.text, isTitle: false, at: (offset) => prose.at(offset) },
  ];
}

function checkHead({ head, summary, source }: LintedStory, warn: Warn, titleCase: boolean): void {
  const title = source.locate(["title"]);
  if (isAllCapitals(head.title)) {
    warn(
      "headline-capitals",
      title,
      "Judul ini berhuruf kapital semua. Pakai huruf kapital di awal kata saja (EYD V: Huruf Kapital).",
    );
  } else if (titleCase) {
    const words = miscapitalised(head.title).slice(0, MOST_WORDS);
    const [first] = words;
    if (first !== undefined) {
      warn(
        "headline-case",
        title,
        `Di judul, ${words.map(({ found, right }) => `${quote(found)} ditulis ${quote(right)}`).join(", ")} (EYD V: Huruf Kapital).`,
      );
    }
  }
  const length = summary === undefined ? 0 : [...summary].length;
  if (length > DESCRIPTION_LENGTH) {
    warn(
      "summary-length",
      source.locate(["summary"]),
      `Ringkasan ini ${length} karakter; mesin pencari memotongnya sesudah sekitar ${DESCRIPTION_LENGTH} karakter. Perpendek, atau taruh yang penting di depan.`,
    );
  }
}

function checkOpening(
  { head, prose }: LintedStory,
  site: Site,
  authors: ReadonlyMap<string, Author>,
  warn: Warn,
): void {
  const [opening] = prose.blocks;
  if (
    opening !== undefined &&
    isSameText(prose.text.slice(opening.start, opening.end), head.title)
  ) {
    warn(
      "repeated-title",
      prose.at(opening.start),
      "Tulisan ini diawali judulnya lagi, padahal halaman sudah menampilkannya. Hapus baris ini.",
    );
  }
  const first = prose.blocks.find(({ kind }) => kind === "paragraph");
  if (first === undefined) return;
  const text = prose.text.slice(first.start, first.end);
  const byline = readTypedByline(text, authors);
  const isLast = first === prose.blocks.findLast(({ kind }) => kind === "paragraph");
  if (byline !== undefined && !isLast) {
    warn("typed-sign-off", prose.at(first.start), bylineMessage(byline));
    return;
  }
  const dateline = readTypedDateline(text, {
    media: [site.name, ...(head.source === undefined ? [] : [head.source.name])],
    places:
      head.place === undefined
        ? []
        : [head.place.name, ...(head.place.detail?.split(/,\s*/u) ?? [])],
    districts: true,
  });
  const medium = dateline === undefined ? gluedMedium(text) : undefined;
  // Of a link in it, the words alone.
  const typed = (dateline?.dateline ?? medium)?.replace(/\[([^\]\ufffc]*)\ufffc+\)/gu, "$1");
  if (typed === undefined) return;
  const place = dateline?.place !== undefined && head.place === undefined;
  warn(
    "typed-dateline",
    prose.at(first.start),
    `Tulisan ini diawali dateline yang diketik, ${quote(typed)}, padahal Jejak mencetaknya sendiri. Hapus${place ? ", dan sebut tempatnya di location" : ""}.`,
  );
}

function checkEnd({ prose }: LintedStory, authors: ReadonlyMap<string, Author>, warn: Warn): void {
  const last = prose.blocks.findLast(({ kind }) => kind === "paragraph");
  if (last === undefined) return;
  const text = prose.text.slice(last.start, last.end).trimEnd();
  const isAlone = last === prose.blocks[0];
  let isTold = false;
  let offset = last.start;
  for (const line of isAlone ? [] : text.split("\n")) {
    const byline = readTypedByline(line, authors);
    if (byline !== undefined) warn("typed-sign-off", prose.at(offset), bylineMessage(byline));
    isTold ||= byline !== undefined;
    offset += line.length + 1;
  }
  if (isTold) return;
  const typed = readTypedSignOff(text, authors.keys());
  // What may be something else is left alone: a party, an abbreviation that was just explained.
  if (typed?.sure !== true && typed?.likely !== true) return;
  warn(
    "typed-sign-off",
    prose.at(last.start + text.lastIndexOf(typed.signOff)),
    `Tulisan ini diakhiri kode yang diketik, ${quote(typed.signOff)}, padahal Jejak mencetaknya sendiri dari author dan editor. Hapus.`,
  );
}
