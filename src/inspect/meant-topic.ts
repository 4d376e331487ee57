import { distance } from "fastest-levenshtein";
import { slugify } from "../language/index.ts";
import { placeNamed } from "../places/index.ts";
import type { WordsInUse } from "./in-use.ts";

/** A word of fewer letters is too often a letter away from another: Pasar, Pagar, Paser. */
const SHORTEST = 6;
/** One letter for another mostly makes another word; in a long one it is a slip. */
const SHORTEST_REPLACED = 9;
/** A spelling that so many other stories have is the newsroom's own. */
const ESTABLISHED = 2;

/**
 * The topic that the newsroom has for one that is written otherwise: in other letter case or marks, or with a letter too
 * many, too few or two that changed places. Undefined where the written one may well be meant: it is used elsewhere, is a place,
 * holds a number, or is too short to tell.
 *
 * @param topics of all stories, the one with the written topic among them
 */
export function meantTopic(written: string, topics: WordsInUse): string | undefined {
  const name = written.replace(/\s+/gu, " ").trim();
  const slug = slugify(name);
  if (slug === "") return undefined;
  const spellings = topics.bySlug();
  const usual = spellings.get(slug);
  if (usual !== undefined && usual !== name) {
    return topics.count(usual) > topics.count(name) ? usual : undefined;
  }
  if (topics.count(name) > 1 || /\d/u.test(name) || name.length < SHORTEST) return undefined;
  if (placeNamed(name) !== undefined) return undefined;
  const near = [...spellings].filter(
    ([other, spelling]) =>
      other !== slug &&
      topics.count(spelling) >= ESTABLISHED &&
      !/\d/u.test(spelling) &&
      isSlip(slug, other),
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}

function isSlip(written: string, meant: string): boolean {
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1 || Math.min(written.length, meant.length) < SHORTEST - 1)
    return false;
  if (difference !== 0) return distance(written, meant) === 1;
  return (
    isSwap(written, meant) ||
    (written.length >= SHORTEST_REPLACED && distance(written, meant) === 1)
  );
}

/** Whether two neighbouring letters changed places. */
function isSwap(written: string, meant: string): boolean {
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at += 1;
  return (
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2)
  );
}
