import { test } from "uvu";
import * as assert from "uvu/assert";
import { popularFile } from "../../src/data/popular-file.ts";
import { readDataFile } from "../../src/data/registries.ts";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import type { PopularCounts } from "../../src/model/popular.ts";

const FILE = "_data/popular.yaml";

function readText(text: string): { popular: PopularCounts | undefined; lines: string } {
  const faults = new FileDiagnostics(FILE);
  const bytes = new TextEncoder().encode(text);
  const popular = readDataFile(popularFile, { path: FILE, bytes }, faults);
  return { popular, lines: formatDiagnostics(faults.list) };
}

test("counts are read with the place of each", () => {
  const { popular, lines } = readText(
    "period: Pekan\n  ini\nstories:\n  /2024/12/10/api/: 1.520\n  bukit: '7'\n  https://uji.example/a/: 0\n",
  );
  assert.is(lines, "");
  assert.equal(popular, {
    period: "Pekan ini",
    counts: [
      { key: "/2024/12/10/api/", count: 1520, line: 4, column: 3 },
      { key: "bukit", count: 7, line: 5, column: 3 },
      { key: "https://uji.example/a/", count: 0, line: 6, column: 3 },
    ],
  });
});

test("without a period, or with an empty one, there is none", () => {
  for (const text of ["stories: {}", "period:\nstories: {}"]) {
    assert.equal(readText(text), { popular: { counts: [] }, lines: "" });
  }
});

for (const [count, number] of [
  ["0", 0],
  ["12", 12],
  ["1.520", 1520],
  ["1.520.000", 1_520_000],
  ["1520000", 1_520_000],
] as const) {
  test(`the count ${count} is ${number}`, () => {
    assert.is(readText(`stories:\n  api: ${count}\n`).popular?.counts[0]?.count, number);
  });
}

for (const count of [
  "-1",
  "1,5",
  "1.52",
  "1.5200",
  ".520",
  "1e3",
  "0x1F",
  "banyak",
  "9".repeat(16),
]) {
  test(`the count ${count} is told as a fault`, () => {
    const { popular, lines } = readText(`stories:\n  api: "${count}"\n`);
    assert.is(popular, undefined);
    assert.is(
      lines,
      `${FILE}:2:8  galat  invalid-value  Nilai "${count}" tidak dapat dipakai untuk "stories.api". Tulis misalnya api: 1520.`,
    );
  });
}

const FAULTS: readonly (readonly [string, string, string])[] = [
  [
    "a file without counts",
    "period: Pekan ini\n",
    `${FILE}:1:1  galat  missing-field  Isian "stories" wajib ada. Tambahkan, misalnya stories: { /2025/02/08/api-biru/: 1520 }.`,
  ],
  [
    "a list",
    "stories: [api]\n",
    `${FILE}:1:10  galat  wrong-type  Isian "stories" harus berupa isian "nama: nilai", bukan daftar. Misalnya stories: { /2025/02/08/api-biru/: 1520 }.`,
  ],
  [
    "a key that is none",
    "periode: Pekan ini\nstories: {}\n",
    `${FILE}:1:1  galat  unknown-key  Isian "periode" tidak dikenal. Mungkin maksud Anda "period".`,
  ],
];

for (const [name, text, line] of FAULTS) {
  test(`${name} is told as a fault`, () => {
    assert.equal(readText(text), { popular: undefined, lines: line });
  });
}

test.run();
