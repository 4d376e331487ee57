// Collections: ordering, grouping and keeping that the platform lacks. Pure, and knows nothing of stories.

export { addAll } from "./add-all.ts";
export { CompactText } from "./compact-text.ts";
export { compareText } from "./compare-text.ts";
export { digest } from "./digest.ts";
export { groupBy } from "./group-by.ts";
export { memoize } from "./memoize.ts";
