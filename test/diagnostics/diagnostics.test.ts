import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics, formatDiagnostics, quote } from "../../src/diagnostics/diagnostics.ts";

test("an error is told before two hundred warnings, and what is left is counted with its line", () => {
  const found = new FileDiagnostics("posts/a.md");
  for (let line = 1; line <= 201; line += 1) {
    found.warning("number-style", { line, column: 1 }, "Tulis 10.000.");
  }
  found.error("dead-link", { line: 300, column: 5 }, "Tidak ada.");
  const lines = formatDiagnostics(found.list).split("\n");
  assert.is(lines.length, 21);
  assert.is(lines[18], "posts/a.md:19:1  peringatan  number-style  Tulis 10.000.");
  assert.is(lines[19], "posts/a.md:300:5  galat  dead-link  Tidak ada.");
  assert.is(lines[20], "posts/a.md:20:1  dan 182 lagi, mulai dari sini.");
});

test("each file has its own twenty", () => {
  const list = ["posts/b.md", "posts/a.md"].flatMap((file) => {
    const found = new FileDiagnostics(file);
    for (let line = 1; line <= 20; line += 1) found.warning("raw-html", { line, column: 1 }, "X.");
    return found.list;
  });
  const lines = formatDiagnostics(list).split("\n");
  assert.is(lines.length, 40);
  assert.ok(lines[0]?.startsWith("posts/a.md:1:1 ") && lines[39]?.startsWith("posts/b.md:20:1 "));
});

test("a long text is quoted as far as sixty characters, and read no further", () => {
  assert.is(quote("a  b\n c"), '"a b c"');
  assert.is(quote("é".repeat(61)), `"${"é".repeat(59)}…"`);
  assert.is(quote(`a${" ".repeat(10_000)}b`), '"a…"');
});

test.run();
