import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawable, widthOf } from "../../src/share-pictures/lettering.ts";
import { setLines, withEllipsis } from "../../src/share-pictures/lines.ts";

const SIZES = [112, 96, 80, 64, 56, 48, 40, 32];
const ROOM = { width: 568, height: 380, sizes: SIZES };

const HEADLINES: readonly (readonly [string, number, readonly string[]])[] = [
  ["Tambora", 112, ["Tambora"]],
  ["Api Biru Kawah Ijen Bukan Lava", 96, ["Api Biru", "Kawah Ijen", "Bukan Lava"]],
  [
    "Banyuwangi Raih Penghargaan Sinergitas Kecamatan Jawa Timur 2024",
    64,
    ["Banyuwangi Raih", "Penghargaan", "Sinergitas", "Kecamatan", "Jawa Timur 2024"],
  ],
  // "di" goes with what follows, and "22" with its medals.
  [
    "Empat Provinsi Termuda Indonesia Ada di Papua",
    56,
    ["Empat Provinsi", "Termuda Indonesia", "Ada di Papua"],
  ],
  ["Dari Barcelona ke Paris: 22 Medali Bulu Tangkis Indonesia", 64, []],
];

for (const [headline, size, expected] of HEADLINES) {
  test(`"${headline}" is set at ${size}`, () => {
    const { size: set, lines } = setLines(headline, ROOM);
    assert.is(set, size, JSON.stringify(lines));
    if (expected.length > 0) assert.equal(lines, expected);
    assert.is(lines.join(" "), headline);
  });
}

const LEANING = /(?:^| )(?:di|ke|dari|dan|yang|untuk|pada|dengan|\d+)$/iu;

test("hardly a line of the model newsroom's headlines ends with a word that leans on the next", () => {
  const folder = fileURLToPath(new URL("../../posts", import.meta.url));
  const titles = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .map((text) => /^title: ["']?(.+?)["']?$/mu.exec(text)?.[1] ?? "");
  assert.ok(titles.length > 30);
  const leaning: string[] = [];
  for (const title of titles) {
    const { lines, size } = setLines(drawable(title), ROOM);
    assert.ok(size >= 48, `${title}: ${size}`);
    leaning.push(...lines.slice(0, -1).filter((line) => LEANING.test(line)));
    const last = lines.at(-1) ?? "";
    assert.ok(lines.length === 1 || last.includes(" ") || last.length >= 6, lines.join(" / "));
  }
  assert.ok(leaning.length <= 2, leaning.join());
});

test("a somewhat smaller size is taken where the lines break better in it", () => {
  const { lines } = setLines("Dari ORI ke QRIS: Rupiah dalam Delapan Peristiwa", {
    ...ROOM,
    sizes: [76, 72, 68],
  });
  assert.equal(lines, ["Dari ORI", "ke QRIS: Rupiah", "dalam Delapan", "Peristiwa"]);
});

test("a headline of more than 200 letters ends in an ellipsis after a whole word", () => {
  const { lines } = setLines("Panjang sekali, ".repeat(20).trim(), ROOM);
  const text = lines.join(" ");
  assert.ok([...text].length <= 200 && [...text].length > 150, text);
  assert.match(text, /(?:sekali|Panjang)…$/u);
});

test("a word wider than the room is parted, and the rest is kept whole", () => {
  const { lines, size } = setLines(`Baca ${"x".repeat(60)} di situs`, ROOM);
  assert.is(size, 32);
  assert.is(lines[0], "Baca");
  assert.is(lines.join("").replaceAll(" ", ""), `Baca${"x".repeat(60)}disitus`);
});

test("a compound may be parted after its hyphen, a year span may not", () => {
  const narrow = { width: 420, height: 600, sizes: [56] };
  assert.equal(setLines("Jalur Surabaya-Probolinggo", narrow).lines.at(-1), "Probolinggo");
  assert.ok(
    setLines("Anggaran 2024-2025 naik", narrow).lines.some((line) => /2024-2025/.test(line)),
  );
});

test("whatever the headline, its lines stay within the room and keep its words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 260 }), (written) => {
      const text = drawable(written);
      const { lines, size, leading } = setLines(text, ROOM);
      for (const line of lines) assert.ok(widthOf(line, size) <= ROOM.width + 0.01, line);
      assert.ok(size + (lines.length - 1) * leading <= ROOM.height);
      const start = lines.join("").replace(/…$/u, "").replaceAll(" ", "");
      assert.ok(text.replaceAll(" ", "").startsWith(start), start);
    }),
    { numRuns: 300 },
  );
});

test("an ellipsis follows a whole word, or letters where there is but one", () => {
  const within = (most: number) => (text: string) => text.length <= most;
  assert.is(withEllipsis("Gunung Agung, Bali", within(14)), "Gunung Agung…");
  assert.is(withEllipsis("Pertanggungjawaban", within(6)), "Perta…");
});

test.run();
