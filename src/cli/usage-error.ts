/** Thrown where a call is wrong, with a sentence for whoever made it. */
export class UsageError extends Error {}
