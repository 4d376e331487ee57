import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { formatUrlRecord, nextUrlRecord, parseUrlRecord } from "../../src/data/url-record.ts";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import "../support/fuzz.ts";

function read(text: string) {
  const faults = new FileDiagnostics("_data/published.yaml");
  const bytes = new TextEncoder().encode(text);
  const lines = parseUrlRecord({ path: faults.file, bytes }, faults);
  return { lines, faults: faults.list.map(({ line, rule }) => `${line} ${rule}`) };
}

test("the record is read as it was written, with the line of each URL", () => {
  const urls = [
    { url: "/2024/12/10/b/", file: "posts/b.md", order: 2 },
    { url: "/2024/12/09/a/", file: "posts/2024/nama dengan spasi: dua.md", order: 1 },
  ];
  const { lines, faults } = read(formatUrlRecord(urls));
  assert.equal(faults, []);
  assert.equal(
    lines.map(({ url, file, order, line }) => [url, file, order, line]),
    [
      ["/2024/12/09/a/", "posts/2024/nama dengan spasi: dua.md", 1, 3],
      ["/2024/12/10/b/", "posts/b.md", 2, 4],
    ],
  );
});

test("the record is YAML that any other program reads alike", () => {
  const path = fc.string({ unit: "binary", maxLength: 20 }).map((text) => `posts/${text}.md`);
  const url = fc.stringMatching(/^\/(?:[a-z0-9-]{1,8}\/){0,4}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(url, path), { selector: ([key]) => key }), (pairs) => {
      const text = formatUrlRecord(
        pairs.map(([key, file], index) => ({ url: key, file, order: index + 1 })),
      );
      assert.equal(parse(text) ?? {}, Object.fromEntries(pairs));
      assert.equal(
        Object.fromEntries(read(text).lines.map(({ url: key, file }) => [key, file])),
        Object.fromEntries(pairs),
      );
    }),
  );
});

test("what is left of a merge is told by its line, and the rest is still read", () => {
  const { lines, faults } = read(
    "# Catatan\n<<<<<<< HEAD\n/a/: posts/a.md\n=======\n/b/: posts/b.md\n>>>>>>> cabang\n",
  );
  assert.equal(faults, ["2 bad-url-record", "4 bad-url-record", "6 bad-url-record"]);
  assert.equal(
    lines.map(({ url }) => url),
    ["/a/", "/b/"],
  );
});

test("no URL leaves the record by itself, and a file that was moved is followed", () => {
  const before = [
    { url: "/lama/", file: "posts/a.md", order: 1 },
    { url: "/tetap/", file: "posts/b.md", order: 1 },
  ];
  const after = nextUrlRecord(before, [
    { url: "/baru/", file: "posts/a.md" },
    { url: "/tetap/", file: "posts/2024/b.md" },
  ]);
  assert.is(
    formatUrlRecord(after).split("\n").slice(2).join("\n"),
    "/baru/: posts/a.md #2\n/lama/: posts/a.md\n/tetap/: posts/2024/b.md\n",
  );
});

test.run();
