import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import type { Diagnostic } from "../../src/diagnostics/diagnostics.ts";
import { RULES } from "../../src/diagnostics/rules.ts";
import { type Files, story } from "../support/newsroom.ts";
import { assertHarmless, contentReader, STORY } from "./support.ts";
import "../support/fuzz.ts";

const FILES: Files = { "posts/foto.jpg": "x", "posts/b.md": story("", "## Isi") };

const readContent = contentReader();
const isError = ({ severity }: Diagnostic) => severity === "error";

/** Reads one file among sound ones: it is a story or has a fault, and every fault has a place in it. */
function readAny(file: string | Uint8Array) {
  const content = readContent({ ...FILES, [STORY]: file });
  const found = content.stories.find(({ file: path }) => path === STORY);
  const faults = content.diagnostics.filter(({ file: path }) => path === STORY);
  const text = typeof file === "string" ? file : new TextDecoder().decode(file);
  // What is wrong with a draft is only warned of.
  const needed = /^draft: "?true/mu.test(text) ? faults : faults.filter(isError);
  assert.ok(found !== undefined || needed.length > 0);
  const lines = text.split(/\r\n?|\n/);
  for (const { line, column, rule, message } of faults) {
    assert.ok(Object.hasOwn(RULES, rule), rule);
    assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, `line ${line}`);
    const width = lines[line - 1]?.length ?? 0;
    assert.ok(Number.isInteger(column) && column >= 1 && column <= width + 1, `column ${column}`);
    assert.match(message, /[.!?…”"]$/u);
    assert.not.match(message, /undefined|NaN|\[object/);
  }
  if (found !== undefined) assertHarmless(found.html);
  return found;
}

/** Pieces that mean something to Markdown, to HTML or to a browser's address. */
const PIECES =
  '[ ] ( ) ![ ^[ [^1] [^1]: [a] [a]: < > </ /> <script <img onerror= onload="x" javascript: JAVASCRIPT: data: vbscript: &#106; &colon; &Tab; &lt; \\ / // # ## | |- - * ** _ ~~ ` ``` > 1. " \' = : ; & % %2e .. foto.jpg b.md #isi https://x.example https://uji.example mailto: a@b.co {{ }} {% %} <% %> \0 \t \u202e \u00a0 é 😀 kata --- ==='.split(
    " ",
  );

const body = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES, " ", "\n", "\n\n", "    ") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

test("any Markdown is a story whose HTML does nothing", () => {
  fc.assert(
    fc.property(body, (text) => void readAny(story("", text))),
    { numRuns: 1500 },
  );
});

test("any bytes are a story or a fault", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 40 }).map((some) => {
      const sound = new TextEncoder().encode(story("tags: [Kopi]"));
      const at = (some[0] ?? 0) % sound.length;
      return Uint8Array.from([...sound.slice(0, at), ...some, ...sound.slice(at)]);
    }),
  );
  fc.assert(
    fc.property(bytes, (file) => void readAny(file)),
    { numRuns: 1500 },
  );
});

test("any text is a story or a fault", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("---\n", "title: ", "date: 2024-12-10\n", "author: AO\n", "\n", "- ", ": "),
        fc.constantFrom("'", '"', "[", "{", "]", "}", "|\n", ">\n", "&a ", "*a", "!!x ", "#", "\t"),
        fc.constantFrom(
          "image:\n",
          "  src: foto.jpg\n",
          "  alt: x\n",
          "__proto__: ",
          "tags: ",
          "%",
        ),
        fc.string({ unit: "binary", maxLength: 10 }),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (file) => void readAny(file.replaceAll(/[\ud800-\udfff]/gu, ""))),
    { numRuns: 1500 },
  );
});

const KEYS =
  "title date author location tags category summary image editor source updated type label corrections of withdrawn unverified updates ai featured breaking draft expires aliases slug __proto__ constructor layout".split(
    " ",
  );

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      "AO",
      "2024-12-10",
      "Banyuwangi",
      "daerah",
      "foto.jpg",
      "true",
      "/lama/",
      "ralat",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("src", "alt", "name", "url", "date", "text", "kind", "reason", "__proto__"),
      tie("value"),
      { maxKeys: 3 },
    ),
  ),
})).value;

test("any front matter is a story or a fault", () => {
  const frontMatter = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8 });
  fc.assert(
    fc.property(frontMatter, (values) => {
      const lines = Object.entries(values).map(
        ([key, given]) => `${key}: ${JSON.stringify(given).replaceAll("\u007f", "")}`,
      );
      const given = new Set(Object.keys(values));
      const required = ["title: x", "date: 2024-12-10", "author: AO"].filter(
        (line) => !given.has(line.split(":", 1)[0] ?? ""),
      );
      const text = `---\n${[...required, ...lines].join("\n")}\n---\nIsi.\n`;
      const found = readAny(text);
      const title = parseDocument(lines.join("\n"), { schema: "failsafe" }).get("title");
      if (found !== undefined && typeof title === "string") {
        assert.is(found.title, title.replace(/\s+/gu, " ").trim());
      }
    }),
    { numRuns: 1500 },
  );
});

test.run();
