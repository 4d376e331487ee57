import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostics.ts";
import type { BuildFacts } from "../../src/report/report.ts";
import { buildSummary, diagnosticsReport, faultCount } from "../../src/report/report.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";

const WITHDRAWN = "withdrawn: { date: 2024-12-11, ground: sara, reason: R. }";

function summary(files: Files, more: Partial<BuildFacts> = {}): string[] {
  const { edition } = assemble(files);
  const facts = { pages: 12, pictures: 0, diagnostics: [], milliseconds: 1849, output: "_site" };
  return buildSummary({ edition, ...facts, ...more }).split("\n");
}

function diagnostic(severity: Severity, file = "posts/a.md"): Diagnostic {
  return { file, line: 2, column: 3, severity, rule: "bad-date", message: "Tanggal kosong." };
}

test("a newsroom with all that can be", () => {
  const files = {
    "posts/a.md": story("title: A"),
    "posts/b.md": story("title: B"),
    "posts/c.md": story("title: C\nexpires: 2024-12-11"),
    "posts/d.md": story(`title: D\n${WITHDRAWN}`),
    "posts/e.md": story("title: E\ndraft: true"),
    "posts/f.md": story("title: F\ndate: 2025-02-09 07:00"),
    "posts/g.md": story("title: Nyepi di Bali\ndate: 2025-02-09 07:00 WITA"),
  };
  const lines = summary(files, {
    pages: 1214,
    pictures: 2,
    diagnostics: [diagnostic("warning")],
    changes: { written: 1003, unchanged: 0, removed: 1, foreignPages: [] },
  });
  assert.equal(lines, [
    "Media Uji siap di _site",
    "",
    "  Tulisan    2 terbit, 1 kedaluwarsa, 1 dicabut, 1 draf",
    '  Terjadwal  2, berikutnya Minggu, 9 Februari 2025 pukul 07.00 WITA: "Nyepi di Bali"',
    "  Halaman    1.214, gambar 2",
    "  Perubahan  1.003 berkas ditulis, 1 dihapus",
    "  Peringatan 1 (lihat di atas)",
    "  Waktu      1,8 detik",
  ]);
});

test("a newsroom with nothing out of the ordinary", () => {
  assert.equal(summary({ "posts/a.md": story() }), [
    "Media Uji siap di _site",
    "",
    "  Tulisan    1 terbit",
    "  Halaman    12",
    "  Waktu      1,8 detik",
  ]);
});

test("a newsroom that only looked for faults", () => {
  assert.is(summary({}, { output: undefined })[0], "Media Uji tanpa galat.");
  assert.is(summary({})[2], "  Tulisan    0 terbit");
});

test("a story that is scheduled for a day is due on that day, at no hour", () => {
  assert.is(
    summary({ "posts/a.md": story("title: Kuda\ndate: 2026-02-17") })[3],
    '  Terjadwal  1, berikutnya Selasa, 17 Februari 2026: "Kuda"',
  );
});

test("the site's own spelling of a zone is used", () => {
  const files = {
    "_data/site.yaml":
      "name: M\nurl: https://m.id\ndescription: D.\nzone: WITA\nzoneLabels: { WITA: Wita }\n",
    "posts/a.md": story("title: A\ndate: 2026-02-17 09:05"),
  };
  assert.match(summary(files)[3] ?? "", "pukul 09.05 Wita:");
});

test("a very long headline is cut", () => {
  const line = summary({
    "posts/a.md": story(`title: ${"Kata ".repeat(40)}\ndate: 2026-02-17`),
  })[3];
  assert.ok((line ?? "").length < 120 && (line ?? "").endsWith('…"'), line);
});

/** What changed in the output folder, and the line about it. */
const CHANGES: readonly (readonly [number, number, string])[] = [
  [0, 0, "  Perubahan  tidak ada"],
  [3, 0, "  Perubahan  3 berkas ditulis"],
  [0, 2, "  Perubahan  0 berkas ditulis, 2 dihapus"],
];

for (const [written, removed, line] of CHANGES) {
  test(`${written} files written and ${removed} removed`, () => {
    const lines = summary({}, { changes: { written, unchanged: 0, removed, foreignPages: [] } });
    assert.ok(lines.includes(line), lines.join("\n"));
  });
}

test("that a free host's limit of files comes near is told in time", () => {
  const files = (unchanged: number) =>
    summary({}, { changes: { written: 9, unchanged, removed: 0, foreignPages: [] } }).filter(
      (line) => line.includes("Berkas"),
    );
  assert.equal(files(14_000), []);
  assert.equal(files(17_991), [
    '  Berkas     18.000; Cloudflare Pages gratis memuat paling banyak 20.000 (docs/hosting.md, "Fewer files")',
  ]);
});

test("pages that changed are named, as many as one reads, and the rest counted", () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      url: `https://uji.example/${index}/`,
      isRemoved: index === 1,
    }));
  const told = (count: number) => summary({}, { changedPages: pages(count) }).slice(5);
  assert.equal(told(0), []);
  assert.equal(told(2), [
    "",
    "  Halaman yang berubah:",
    "    https://uji.example/0/",
    "    https://uji.example/1/ (dihapus)",
  ]);
  assert.is(told(8).length, 10);
  assert.equal(told(1209).slice(-2), ["    https://uji.example/7/", "    dan 1.201 lagi"]);
});

/** Pages of others in the output folder, and how they are listed. */
const FOREIGN: readonly (readonly [string[], string])[] = [
  [["a.html"], "a.html"],
  [["a.html", "b.html"], "a.html dan b.html"],
  [["a.html", "b.html", "c.html"], "a.html, b.html, dan c.html"],
  [["a.html", "b.html", "c.html", "d.html", "e.html"], "a.html, b.html, c.html, dan 2 lagi"],
];

for (const [foreignPages, list] of FOREIGN) {
  test(`${foreignPages.length} pages that Jejak did not make`, () => {
    const lines = summary({}, { changes: { written: 0, unchanged: 9, removed: 0, foreignPages } });
    assert.equal(lines.slice(-3), [
      "",
      `  Di _site ada halaman yang bukan buatan Jejak dan dibiarkan: ${list}.`,
      "  Hapus folder _site jika halaman itu sudah usang, lalu bangun ulang.",
    ]);
  });
}

test("a site whose name can't be read is still told about while serving", () => {
  const files = { "_data/site.yaml": "name:\n" };
  assert.is(summary(files, { isServed: true })[0], "Situs siap dilihat");
});

const COUNTS: readonly (readonly [number, number, string])[] = [
  [1, 0, "1 galat"],
  [0, 1, "1 peringatan"],
  [12, 1, "12 galat dan 1 peringatan"],
  [1200, 0, "1.200 galat"],
  [0, 0, ""],
];

for (const [errors, warnings, text] of COUNTS) {
  test(`${errors} errors and ${warnings} warnings are counted "${text}"`, () => {
    const list = [
      ...Array.from({ length: warnings }, () => diagnostic("warning")),
      ...Array.from({ length: errors }, () => diagnostic("error")),
    ];
    assert.is(faultCount(list), text);
  });
}

test("faults are listed by file, then counted, with what they mean for the site", () => {
  assert.equal(
    diagnosticsReport(
      [diagnostic("warning", "posts/b.md"), diagnostic("error", "posts/a.md")],
      "Situs tidak dibangun.",
    ).split("\n"),
    [
      "posts/a.md:2:3  galat  bad-date  Tanggal kosong.",
      "posts/b.md:2:3  peringatan  bad-date  Tanggal kosong.",
      "",
      "1 galat dan 1 peringatan. Situs tidak dibangun.",
    ],
  );
});

test.run();
