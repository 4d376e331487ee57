/**
 * A text with its code spans replaced: from a run of backticks to the next run of as many (CommonMark
 * 0.31.2, 6.1). Takes time that grows with the text alone.
 *
 * @param blank gives what stands for a code span, as long as it
 */
export function withoutCodeSpans(text: string, blank: (span: string) => string): string {
  const runs = [...text.matchAll(/`+/gu)];
  // From the end, so that the next run of each length is at hand.
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.[0].length ?? 0;
    closing[index] = next.get(length) ?? -1;
    next.set(length, index);
  }
  const pieces: string[] = [];
  let done = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index] ?? -1;
    const opened = runs[index];
    const closed = runs[close];
    if (opened === undefined || closed === undefined) continue;
    const end = closed.index + closed[0].length;
    pieces.push(text.slice(done, opened.index), blank(text.slice(opened.index, end)));
    done = end;
    index = close;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}
