import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";

/** Front matter of any system, as plain values: texts, lists and maps of them. */
export interface ForeignFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What had to be put right to read it: Indonesian sentences. */
  readonly repaired: readonly string[];
}

const MOST_HEAD = 64 * 1024;

/** Takes a file of another system apart: YAML, TOML or JSON, whole or broken. Undefined where there is no front matter. */
export function readForeign(text: string): ForeignFile | undefined {
  const lines = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const fenced =
    /^\s*(---|\+\+\+|;;;)(yaml|toml|json)?[ \t]*\n(.*?)\n?^(?:\1|\.\.\.)[ \t]*$\n?(.*)$/msu.exec(
      lines,
    );
  if (fenced !== null && (fenced[3] ?? "").length <= MOST_HEAD) {
    const [, fence, format, head = "", body = ""] = fenced;
    if (fence === "+++" || format === "toml") return { ...tomlHead(head), body };
    if (fence === ";;;" || format === "json") return { ...jsonHead(head), body };
    return { ...yamlHead(head), body };
  }
  if (/^\s*\{\s*\n?\s*"/u.test(lines)) return leadingJson(lines);
  // The first fence is missing: keys, then a fence.
  const bare = /^((?:[ \t]*-[ \t]+.*\n|[a-z_]+:.*\n|[ \t]+.*\n){1,40})---[ \t]*\n(.*)$/isu.exec(
    lines,
  );
  if (bare !== null && /^title:/imu.test(bare[1] ?? "")) {
    const { head, repaired } = yamlHead(bare[1] ?? "");
    return { head, body: bare[2] ?? "", repaired: ["Baris --- pertama tidak ada.", ...repaired] };
  }
  return undefined;
}

type Head = Omit<ForeignFile, "body">;

function yamlHead(text: string): Head {
  // Every value as it was typed: no dates, no numbers; aliases can't explode.
  const document = parseDocument(text.replace(/\t/gu, "  "), {
    schema: "failsafe",
    uniqueKeys: false,
    logLevel: "silent",
  });
  if (document.errors.length === 0) {
    try {
      const head: unknown = document.toJS({ maxAliasCount: 20 });
      if (isRecord(head)) return { head, repaired: [] };
    } catch {
      // Aliases of aliases: read line by line.
    }
  }
  return {
    head: linewise(text),
    repaired: ["Kepala tulisannya rusak dan dibaca baris demi baris."],
  };
}

/** What people meant by YAML that is none: a key and the rest of its line. */
function linewise(text: string): Record<string, unknown> {
  const head: Record<string, unknown> = {};
  let last = "";
  for (const line of text.split("\n")) {
    const [, key = "", value = ""] = /^([A-Za-z_][\w-]*)\s*:\s*(.*)$/u.exec(line) ?? [];
    const item = /^\s*-\s+(.*)$/u.exec(line)?.[1];
    if (key !== "" && key !== "__proto__") {
      head[key] = bare(value);
      last = key;
    } else if (item !== undefined && last !== "") {
      const before = head[last];
      head[last] = [...(Array.isArray(before) ? before : []), bare(item)];
    }
  }
  return head;
}

function bare(value: string): string | string[] {
  const text = value.trim().replace(/\s+#.*$/u, "");
  if (/^\[.*\]$/u.test(text))
    return text
      .slice(1, -1)
      .split(",")
      .map((each) => String(bare(each)));
  return text.replace(/^["']|["']$/gu, "");
}

function tomlHead(text: string): Head {
  try {
    return { head: plain(parseToml(text)) as Record<string, unknown>, repaired: [] };
  } catch {
    return {
      head: linewise(text.replace(/^(\w+)\s*=/gmu, "$1:")),
      repaired: ["Kepala tulisannya rusak dan dibaca baris demi baris."],
    };
  }
}

function jsonHead(text: string): Head {
  try {
    // Hexo's is without the outer brackets.
    const head: unknown = JSON.parse(text.trim().startsWith("{") ? text : `{${text}}`);
    return { head: isRecord(head) ? (plain(head) as Record<string, unknown>) : {}, repaired: [] };
  } catch {
    return { head: {}, repaired: ["Kepala tulisan JSON-nya rusak."] };
  }
}

/** Hugo's JSON has no fence: the object ends where its brackets do, those within texts aside. */
function leadingJson(text: string): ForeignFile | undefined {
  const from = text.indexOf("{");
  let depth = 0;
  for (const { 0: sign, index } of text
    .slice(from, from + MOST_HEAD)
    .matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gsu)) {
    if (sign === "{") depth += 1;
    if (sign !== "}" || --depth > 0) continue;
    const end = from + index + 1;
    return { ...jsonHead(text.slice(from, end)), body: text.slice(end) };
  }
  return undefined;
}

/** Numbers, switches and dates as the text that they are. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value === null || value === undefined ? "" : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
