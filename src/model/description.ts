/**
 * How many characters of a description search engines show at most on a wide screen, by common
 * measure; Google names no number ("truncated as needed, to fit the device width", Search Central,
 * Control your snippets). A summary that is taken from a story's text is no longer; one that an editor
 * writes longer is reported.
 */
export const DESCRIPTION_LENGTH = 160;
