/** A path of the site, "*" for any text, and the headers that its answers carry. */
export interface HeaderRule {
  /** One "*" at most, which is all that Cloudflare knows. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether they take the place of those that `/*` sets, instead of coming beside them. */
  readonly replaces?: boolean;
}

/** Our rules without the headers that rules of the site's own set for the same paths: hosts would join the two. */
export function withoutOwn(rules: readonly HeaderRule[], own: string): readonly HeaderRule[] {
  const theirs = readRules(own);
  return rules
    .map((rule) => {
      const { path, headers } = rule;
      const set = new Set(
        theirs.filter((rule) => covers(rule.path, path)).flatMap(({ names }) => names),
      );
      return { ...rule, headers: headers.filter(([name]) => !set.has(name.toLowerCase())) };
    })
    .filter(({ headers }) => headers.length > 0);
}

/** The rules of a `_headers` that somebody else wrote: the path and the headers that it sets. */
function readRules(text: string): readonly { readonly path: string; readonly names: string[] }[] {
  const rules: { path: string; names: string[] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/u.test(line)) rules.push({ path: line.trim(), names: [] });
    else rules.at(-1)?.names.push((line.split(":")[0] ?? "").trim().toLowerCase());
  }
  return rules;
}

/** Whether a rule for one path pattern speaks for some path of another. */
function covers(theirs: string, ours: string): boolean {
  const [before = "", ...rest] = theirs.replace(/^https?:\/\/[^/]+/u, "").split("*");
  if (rest.length === 0) return theirs === ours;
  const [start = ""] = ours.split("*");
  return start.startsWith(before) || (ours.includes("*") && before.startsWith(start));
}
