import type { Motif } from "../motif.ts";

/**
 * Poleng: the check of Bali. Where dark and light threads cross lie squares of half tone; bars stand for the threads.
 */
export const poleng: Motif = {
  name: "poleng",
  cell: [100, 100],
  repeats: [4, 6],
  angles: [0, 0, 45],
  single: false,
  tile: (random) =>
    `<path d="M-50-50H0V0H-50z"/><path fill="currentColor" d="${random.pick([
      "M0-50h50v8H0zM0-34h50v8H0zM0-18h50v8H0zM-50 0h8v50h-8zM-34 0h8v50h-8zM-18 0h8v50h-8z",
      "M0-50H50V0H0zM-50 0H0V50H-50z",
      "M12-38H38V-12H12zM-38 12H-12V38H-38z",
    ])}"/>`,
};
