// Collections: ordering, grouping and remembering that the platform lacks. Pure, and knows nothing of stories.

export { compareText } from "./compare-text.ts";
export { groupBy } from "./group-by.ts";
export { memoize } from "./memoize.ts";
