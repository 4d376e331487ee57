import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostics.ts";
import { quote } from "../../src/diagnostics/diagnostics.ts";
import { formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";

function at(file: string, line: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return { file, line, column: 1, severity: "error", rule: "bad-date", message: "x", ...more };
}

const WARNING = { severity: "warning", rule: "number-style" } as const;

function lines(diagnostics: readonly Diagnostic[]): string[] {
  return formatDiagnostics(diagnostics).split("\n");
}

/** As many as that, one a line. */
function many<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const printing = suite("what is told of a newsroom's files");

printing("goes by file, line and column", () => {
  const found = [at("b", 1), at("a", 10), at("a", 9, { column: 2 }), at("a", 9)];
  assert.equal(
    lines(found),
    ["a:9:1", "a:9:2", "a:10:1", "b:1:1"].map((place) => `${place}  galat  bad-date  x`),
  );
});

printing("begins with the errors, wherever the warnings stand", () => {
  assert.equal(lines([at("a", 1, WARNING), at("b", 7), at("b", 2, WARNING), at("a", 3)]), [
    "a:3:1  galat  bad-date  x",
    "b:7:1  galat  bad-date  x",
    "a:1:1  peringatan  number-style  x",
    "b:2:1  peringatan  number-style  x",
  ]);
});

printing("shows the one error of a file with two hundred warnings", () => {
  const warnings = many(201, (index) => at("posts/a.md", index + 8, WARNING));
  const told = lines([...warnings, at("posts/a.md", 300, { rule: "dead-link" })]);
  assert.is(told[0], "posts/a.md:300:1  galat  dead-link  x");
  assert.is(told.length, 21);
  assert.is(
    told.at(-1),
    "posts/a.md:27:1  peringatan  dan 182 lagi di berkas ini, mulai dari sini.",
  );
});

printing("counts the errors of a file that has too many, and the warnings apart", () => {
  const errors = many(12_000, (index) => at("a", index + 1));
  const told = lines([...errors, at("a", 5, WARNING), at("b", 1, WARNING)]);
  assert.equal(told.slice(20), [
    "a:21:1  galat  dan 11.980 lagi di berkas ini, mulai dari sini.",
    "b:1:1  peringatan  number-style  x",
    "a:5:1  peringatan  dan 1 lagi di berkas ini, mulai dari sini.",
  ]);
});

printing("names fifty stray files of two hundred thousand and counts the others", () => {
  const strays = many(200_000, (index) =>
    at(`posts/${String(index).padStart(6, "0")}.tmp`, 1, {
      severity: "warning",
      rule: "stray-file",
    }),
  );
  const told = lines([...strays, at("posts/a.md", 2)]);
  assert.is(told[0], "posts/a.md:2:1  galat  bad-date  x");
  assert.is(told.length, 52);
  assert.is(
    told.at(-1),
    "posts/000050.tmp:1:1  peringatan  stray-file  dan 199.950 lagi, dalam 199.950 berkas.",
  );
});

printing("keeps a rule that floods from hiding another", () => {
  const strays = many(300, (index) => at(`s${index}`, 1, { ...WARNING, rule: "stray-file" }));
  assert.ok(lines([...strays, at("z", 1, WARNING)]).includes("z:1:1  peringatan  number-style  x"));
});

printing("repeats no control character and no mark that turns a line", () => {
  const odd = "\0\u001b[31m\u009b\u202e\u2066\u0007";
  const told = formatDiagnostics([at(`posts/${odd}.md`, 1, { message: odd })]);
  for (const text of [told, quote(`/a${odd}b`)]) {
    assert.not.match(text, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
});

printing("gives each file its own twenty", () => {
  const told = lines(
    ["b", "a"].flatMap((file) => many(20, (index) => at(file, index + 1, WARNING))),
  );
  assert.is(told.length, 40);
  assert.ok(told[0]?.startsWith("a:1:1 ") && told[39]?.startsWith("b:20:1 "));
});

printing("quotes a long text as far as sixty characters, and reads it no further", () => {
  assert.is(quote("a  b\n c"), '"a b c"');
  assert.is(quote("é".repeat(61)), `"${"é".repeat(59)}…"`);
  assert.is(quote(`a${" ".repeat(10_000)}b`), '"a…"');
});

printing.run();
