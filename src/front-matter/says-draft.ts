/** What front matter may hold at most, and a little more. */
const LOOKED_AT = 80 * 1024;

/**
 * Whether a file that can't be read as a story says all the same that it is a draft: it may be saved in
 * the wrong encoding, hold a control character, or have front matter that is no YAML. Then what is wrong with
 * it must not hold up the newsroom, since nothing of it would be published in any case.
 */
export function saysDraft(bytes: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, LOOKED_AT));
  const lines = text.split(/\r\n|\r|\n/u);
  const open = lines.findIndex((line) => line.trim() !== "");
  const close = lines.findIndex((line, index) => index > open && /^-{3,}\s*$/u.test(line));
  return lines
    .slice(open + 1, close === -1 ? undefined : close)
    .some((line) => /^draft\s*:\s*["']?true["']?\s*(?:#.*)?$/iu.test(line));
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
