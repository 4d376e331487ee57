import type { Token } from "markdown-it";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import { createDateFilters, isoDay, readTimedHeading } from "../language/index.ts";
import { escapeHtml, markupToken, plainText, textFacts } from "../markdown/index.ts";
import type { LiveEntry, Site } from "../model/index.ts";

/** An entry while its body is read: its tokens, and where its heading stands among those of the body. */
interface OpenEntry {
  readonly at: Moment;
  readonly title: string;
  readonly place: Position;
  readonly tokens: Token[];
}

/** Advice that ends what is told of a heading's time. */
const ADVICE =
  "Tulis misalnya ## 14.30 WIB Jalan ditutup, atau ## 11 Desember 2024 00.15 WIB Air surut.";

/**
 * Cuts the body of a live coverage into its entries: what stands before the first timed heading stays on top, the entries follow, the
 * newest first however they were written, each within an article and with an id made of its time, which no other entry changes.
 *
 * @param tokens of the whole body; put into their new order
 * @param line the line of the file on which the body begins
 * @returns the entries, the newest first
 */
export function arrangeLive(
  tokens: Token[],
  { published }: Pick<StoryHead, "published">,
  { site, line }: { readonly site: Pick<Site, "zone" | "zoneLabels">; readonly line: number },
  diagnostics: FileDiagnostics,
): LiveEntry[] {
  const notes = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const end = notes === -1 ? tokens.length : notes;
  const facts: Token[] = [];
  const open: OpenEntry[] = [];
  for (const [index, token] of tokens.slice(0, end).entries()) {
    const entry = entryAt(tokens, index, published, line, diagnostics);
    if (entry !== undefined) open.push(entry);
    (open.at(-1)?.tokens ?? facts).push(token);
  }
  if (open.length === 0) return [];
  reportOrder(open, diagnostics);
  const ids = idsOf(open);
  const newestFirst = [...open].sort((a, b) => b.at.instant - a.at.instant);
  const { time, isoDate, dateMedium } = createDateFilters(site);
  const entries = newestFirst.map(({ at, title, place, tokens: own }): LiveEntry => {
    const id = ids.get(own) ?? "";
    const day = isoDay(at) === isoDay(published) ? "" : `${dateMedium(at)} `;
    const clock = `${day}${time(at)}`;
    nameEntry(own, id, title, { datetime: isoDate(at), words: clock });
    return { id, title, at, ...place, text: String(textFacts(own.slice(3)).text) };
  });
  const first = tokens[0] as Token;
  const opening = (id: string) =>
    markupToken(first, `<article class="live-entry" aria-labelledby="${id}">\n`);
  tokens.splice(
    0,
    end,
    ...(facts.length === 0
      ? []
      : [
          markupToken(first, '<div class="live-facts">\n'),
          ...facts,
          markupToken(first, "</div>\n"),
        ]),
    markupToken(first, '<div class="live-entries" data-live-entries>\n'),
    ...newestFirst.flatMap(({ tokens: own }) => [
      opening(ids.get(own) ?? ""),
      ...own,
      markupToken(first, "</article>\n"),
    ]),
    markupToken(first, "</div>\n"),
  );
  return entries;
}

/** The entry that a heading begins; what was meant as one and can't be read is told. */
function entryAt(
  tokens: readonly Token[],
  index: number,
  published: Moment,
  line: number,
  diagnostics: FileDiagnostics,
): OpenEntry | undefined {
  const [heading, inline] = [tokens[index], tokens[index + 1]];
  if (heading?.type !== "heading_open" || heading.level !== 0 || inline === undefined)
    return undefined;
  const read = readTimedHeading(plainText(inline), published);
  const place = { line: line + (heading.map?.[0] ?? 0), column: 1 };
  if (read.is === "bad") {
    diagnostics.error("bad-live-time", place, `${read.message} ${ADVICE}`);
    return undefined;
  }
  if (read.is === "plain") return undefined;
  if (heading.tag !== "h2") {
    diagnostics.warning(
      "bad-live-time",
      place,
      `Kabar berjam ditulis dengan dua pagar, jadi baris ini tidak menjadi kabar sendiri. ${ADVICE}`,
    );
    return undefined;
  }
  return { at: read.at, title: read.title, place, tokens: [] };
}

/** Gives an entry's heading its id, its time as a link to itself, and the rest of its words. */
function nameEntry(
  own: readonly Token[],
  id: string,
  title: string,
  { datetime, words }: { readonly datetime: string; readonly words: string },
): void {
  const [heading, inline] = own;
  if (heading === undefined || inline === undefined) return;
  heading.attrSet("id", id);
  const time = `<a class="live-time" href="#${id}"><time datetime="${datetime}">${escapeHtml(words)}</time></a>`;
  const children = inline.children ?? [];
  const [first] = children;
  const plain = plainText(inline);
  const prefix = plain.slice(0, plain.length - title.length);
  if (first?.type === "text" && first.content.startsWith(prefix)) {
    first.content = first.content.slice(prefix.length);
    children.unshift(markupToken(inline, `${time} `, `${words} `));
  } else {
    // The time itself stands within marks; the words stay.
    inline.children = [markupToken(inline, `${time} ${escapeHtml(title)}`, `${words} ${title}`)];
  }
}

/**
 * Ids by the day and time at which an entry is told, where it is told: "kabar-2024-12-10-1430". Of several in one minute the one that
 * was written first keeps the bare id, whether new entries are added above or below.
 */
function idsOf(open: readonly OpenEntry[]): ReadonlyMap<readonly Token[], string> {
  const taken = new Map<string, number>();
  const ids = new Map<readonly Token[], string>();
  for (const { at, tokens } of runsBackwards(open) ? [...open].reverse() : open) {
    const { time } = CLOCKS;
    const base = `kabar-${isoDay(at)}-${time(at).replace(/\D+/gu, "")}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    ids.set(tokens, count === 1 ? base : `${base}-${count}`);
  }
  return ids;
}

const CLOCKS = createDateFilters({ zone: "WIB" });

/** Whether the newest entry is written on top, as far as most of them tell. */
function runsBackwards(open: readonly OpenEntry[]): boolean {
  let back = 0;
  for (const [index, { at }] of open.entries()) {
    back += Math.sign((open[index - 1]?.at.instant ?? at.instant) - at.instant);
  }
  return back > 0;
}

/** Tells of entries that stand against the order of the others, and of two that are told at one time. */
function reportOrder(open: readonly OpenEntry[], diagnostics: FileDiagnostics): void {
  const backwards = runsBackwards(open);
  const times = new Map<number, OpenEntry>();
  for (const [index, entry] of open.entries()) {
    const before = open[index - 1];
    const told = CLOCKS.time(entry.at);
    const twin = times.get(entry.at.instant);
    times.set(entry.at.instant, entry);
    if (twin !== undefined) {
      diagnostics.warning(
        "live-order",
        entry.place,
        `Sudah ada kabar pukul ${told}, ${quote(twin.title)}, di baris ${twin.place.line}. Gabungkan, atau betulkan jamnya.`,
      );
    } else if (
      before !== undefined &&
      (backwards ? entry.at.instant > before.at.instant : entry.at.instant < before.at.instant)
    ) {
      diagnostics.warning(
        "live-order",
        entry.place,
        `Kabar pukul ${told} tidak pada urutannya: di atasnya ${CLOCKS.dateMedium(before.at)} ${CLOCKS.time(before.at)}. Betulkan jamnya; lewat tengah malam, tulis tanggalnya juga.`,
      );
    }
  }
}
