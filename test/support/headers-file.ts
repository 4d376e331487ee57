/** A rule of a `_headers` file. */
export interface HeaderRule {
  readonly path: string;
  /** Headers that the rule takes off what rules before it set (`! Name`): Cloudflare's alone. */
  readonly removed: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export type Host = "cloudflare" | "netlify";
export const HOSTS: readonly Host[] = ["cloudflare", "netlify"];

/** Reads a `_headers` file: a path at the start of a line, its headers below it, indented. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; removed: string[]; headers: [string, string][] }[] = [];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    if (line.startsWith("#")) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ path: line.trim(), removed: [], headers: [] });
      continue;
    }
    const removed = /^\s+! ([^:\s]+)$/u.exec(line)?.[1];
    if (removed !== undefined) {
      rules.at(-1)?.removed.push(removed.toLowerCase());
      continue;
    }
    const [, name = "", value = ""] = /^\s+([^:]+):\s*(.*)$/u.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === "" || value === "") throw new Error(`No header: ${line}`);
    rule.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/**
 * The headers of an answer, as the hosts' documentation has it. Cloudflare: "*" takes as much as it
 * can, values of the same header are joined with a comma, unless the later rule takes the earlier's off
 * first. Netlify: letter case and a slash at the end don't count, "*" as a whole part of a path may be
 * nothing, a line without a colon is skipped, and the later rule wins.
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
  host: Host,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter((each) => pattern(each.path, host).test(path))) {
    if (host === "cloudflare") for (const name of rule.removed) delete headers[name];
    for (const [name, value] of rule.headers) {
      const before = headers[name];
      headers[name] = before === undefined || host === "netlify" ? value : `${before}, ${value}`;
    }
  }
  return headers;
}

function pattern(path: string, host: Host): RegExp {
  if (host === "cloudflare") {
    const parts = path.split("*");
    if (parts.length > 2) throw new Error(`Cloudflare knows one "*" a path: ${path}`);
    return new RegExp(`^${parts.map(literal).join(".*")}$`, "u");
  }
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => (part === "*" ? "?.*" : part.split("*").map(literal).join(".*")));
  return new RegExp(`^/${parts.join("/")}/?$`, "iu");
}

function literal(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/gu, "\\$&");
}
