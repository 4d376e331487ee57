/** Links that the newest page of a list has to the others at most, give or take the oldest. */
const MOST_JUMPS = 40;

/**
 * The numbered pages that a list's newest page leads to, the newest first: all of them, or in a long
 * list those whose numbers are round, and the oldest. Without them the oldest page lies as many clicks
 * away as there are pages.
 *
 * @param count of numbered pages
 * @example jumpsFromFront(3) // [3, 2, 1]
 * @example jumpsFromFront(95) // [95, 90, 85, … 5, 1]
 */
export function jumpsFromFront(count: number): number[] {
  // The link to older stories leads to the only one.
  if (count < 2) return [];
  const step = roundSteps().find((size) => count / size <= MOST_JUMPS) ?? count;
  const numbers = Array.from(
    { length: Math.floor(count / step) },
    (_, index) => step * (index + 1),
  );
  return [...new Set([1, ...numbers])].reverse();
}

/**
 * The pages that a numbered page leads to beside its neighbours: ten and a hundred before it, and the
 * oldest. Only older ones, since a page keeps what it says when new ones are added.
 *
 * @example jumpsFromNumbered(137) // [127, 37, 1]
 */
export function jumpsFromNumbered(number: number): number[] {
  const numbers = [number - 10, number - 100, 1].filter((other) => other >= 1);
  return [...new Set(numbers)].filter((other) => other < number - 1);
}

/** 1, 2, 5, 10, 20, 50 … */
function roundSteps(): number[] {
  return Array.from({ length: 18 }, (_, index) => {
    const [unit = 1] = [[1, 2, 5][index % 3]];
    return unit * 10 ** Math.floor(index / 3);
  });
}
