/** What a rule found in a text. */
export interface Finding {
  /** Where it begins, in UTF-16 code units from the text's start. */
  readonly offset: number;
  /** What is wrong and what to write instead, in Indonesian, with the rule's source. */
  readonly message: string;
}

/** The findings of a text in its order, one for each place. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const byOffset = new Map<number, Finding>();
  for (const finding of findings)
    if (!byOffset.has(finding.offset)) byOffset.set(finding.offset, finding);
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

/**
 * All matches of a pattern, looked for only where a cheaper one says that there may be some. Patterns
 * that look behind and know every script take ten times as long over a text that has none.
 *
 * @param mayBe matches wherever `pattern` does
 * @param pattern global
 */
export function allIn(text: string, mayBe: RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  return mayBe.test(text) ? text.matchAll(pattern) : [];
}
