import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostics.ts";
import { framedReport, githubReport, jsonReport } from "../../src/report/check-report.ts";
import { paintFor, plain } from "../../src/report/colors.ts";
import { differenceReport } from "../../src/report/difference.ts";

const FILE = "posts/50%, baru: dua.md";
const TEXTS: Readonly<Record<string, string>> = { [FILE]: "---\ntitle: x\nauthor: A0\n---\nIsi" };
const textOf = (file: string) => TEXTS[file];
const WARNING: Diagnostic = {
  file: FILE,
  line: 2,
  column: 8,
  severity: "warning",
  rule: "headline-capitals",
  message: "Judul 100% kapital.\nUbah.",
};
const ERROR: Diagnostic = {
  ...WARNING,
  line: 3,
  column: 9,
  severity: "error",
  rule: "unknown-author",
  message: 'Kode penulis "A0" tidak terdaftar.',
};

const reports = suite("a check's report");

reports("shows each finding with its lines, errors first, and what it means", () => {
  assert.equal(framedReport([WARNING, ERROR], "Perbaiki.", textOf, plain).split("\n"), [
    `${FILE}:3:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar.`,
    "  2 | title: x",
    "  3 | author: A0",
    "    |         ^^",
    "  4 | ---",
    "",
    `${FILE}:2:8  peringatan  headline-capitals  Judul 100% kapital.\ufffdUbah.`,
    "  1 | ---",
    "  2 | title: x",
    "    |        ^",
    "  3 | author: A0",
    "",
    "1 galat dan 1 peringatan. Perbaiki.",
  ]);
});

/** How GitHub's runner reads a workflow command (actions/runner, ActionCommand.cs). */
function parsed(command: string): {
  name: string;
  properties: Record<string, string>;
  data: string;
} {
  const [, head = "", data = ""] = /^::(.*?)::(.*)$/su.exec(command) ?? [];
  const at = head.indexOf(" ");
  const unescaped = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const properties = Object.fromEntries(
    head
      .slice(at + 1)
      .split(",")
      .map((pair) => {
        const [key = "", value = ""] = pair.split("=", 2);
        return [key, unescaped(value)];
      }),
  );
  return { name: head.slice(0, at), properties, data: unescaped(data) };
}

reports("for GitHub stands on the line of a file whatever it is called, errors first", () => {
  const lines = githubReport([WARNING, ERROR], textOf, (file) => `situs/${file}`).split("\n");
  assert.is(lines.length, 2);
  const [error, warning] = lines.map(parsed);
  assert.equal(error, {
    name: "error",
    properties: {
      file: `situs/${FILE}`,
      line: "3",
      col: "9",
      endColumn: "11",
      title: "unknown-author",
    },
    data: ERROR.message,
  });
  assert.is(warning?.name, "warning");
  assert.is(warning?.data, WARNING.message);
});

reports("for programs is one JSON text with counts and places", () => {
  const report = JSON.parse(jsonReport([WARNING, ERROR], textOf));
  assert.equal([report.errors, report.warnings], [1, 1]);
  assert.equal(report.diagnostics[1], { ...ERROR, endColumn: 11 });
  assert.equal(JSON.parse(jsonReport([], textOf)), { errors: 0, warnings: 0, diagnostics: [] });
});

reports("has colours on a terminal alone, and none for whoever wants none", () => {
  const red = paintFor({ isTTY: true }, {})("red", "galat");
  assert.is.not(red, "galat");
  for (const paint of [
    paintFor({ isTTY: false }, {}),
    paintFor({ isTTY: true }, { NO_COLOR: "1" }),
    paintFor({ isTTY: true }, { TERM: "dumb" }),
  ]) {
    assert.is(paint("red", "galat"), "galat");
  }
});

reports("of what is mended shows the lines before and after, and what nobody sees", () => {
  const text = differenceReport(
    "posts/a.md",
    { before: "title: A\u200b  \r\nauthor: AO\r\n", after: "title: A\nauthor: AO\n", fixes: ["x"] },
    plain,
  );
  assert.equal(text.split("\n"), [
    "posts/a.md",
    "  x",
    "   1 - title: A\ufffd··",
    "   1 + title: A",
  ]);
});

reports.run();
