/**
 * In which stories a word stands and how much they are about it, as a text: for each story the distance
 * to the one before, left out when it is 1, and a letter from a to z, z being the most. "3bc" is the
 * story at 2 with "b" and that at 3 with "c". It is what compresses best of what a phone reads at once.
 */
export type Postings = string;

/** Greatest weight that a letter tells. */
export const MOST_WEIGHT = 25;

const FIRST = "a".charCodeAt(0);

/**
 * Adds a story to postings. Stories are added in order.
 *
 * @param distance to the story added before, or to -1
 * @param weight 0 to `MOST_WEIGHT`
 */
export function posting(distance: number, weight: number): Postings {
  return (distance === 1 ? "" : String(distance)) + String.fromCharCode(FIRST + weight);
}

/** Calls for every story of postings, in order. */
export function eachPosting(
  postings: Postings,
  visit: (story: number, weight: number) => void,
): void {
  let [story, distance] = [-1, 0];
  for (let at = 0; at < postings.length; at += 1) {
    const code = postings.charCodeAt(at);
    if (code < FIRST) distance = distance * 10 + code - 48;
    else {
      story += distance || 1;
      distance = 0;
      visit(story, code - FIRST);
    }
  }
}
