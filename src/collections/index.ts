// Collections: ordering and grouping that the platform lacks. Pure, and knows nothing of stories.

export { compareText } from "./compare-text.ts";
export { groupBy } from "./group-by.ts";
