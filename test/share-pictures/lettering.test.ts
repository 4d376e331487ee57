import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { create } from "fontkitten";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawable, textPath, widthOf } from "../../src/share-pictures/lettering.ts";
import { EM, LETTERS } from "../../src/share-pictures/letters.ts";

const NBSP = "\u00a0";

const TEXTS: readonly (readonly [string, string])[] = [
  ["Api Biru Kawah Ijen", "Api Biru Kawah Ijen"],
  ["  Dua\tspasi \n baris ", "Dua spasi baris"],
  ["Rp1.250.000 – 25% & “kutipan”…", "Rp1.250.000 – 25% & “kutipan”…"],
  ["Café Ubud, Zoë, Æsir, Çelik", "Café Ubud, Zoë, Æsir, Çelik"],
  ["Cafe\u0301", "Café"],
  ["Ḥadīṣ, Qur’ān, Ṭūr", "Ḥadīṣ, Qur’ān, Ṭūr"],
  ["Dvořák, Wałęsa, Đà Nẵng", "Dvorák, Walesa, Dà Nang"],
  ["Emisi CO₂ naik 2ⁿᵈ ½ ﬁlm", "Emisi CO2 naik 2nd ½ film"],
  ["Erupsi 🌋 Semeru 👨‍👩‍👧 hari ini", "Erupsi Semeru hari ini"],
  ["Presiden 习近平 (习近平) tiba", "Presiden tiba"],
  ["Kata 'الله' dan ꦗꦮ!", "Kata '' dan!"],
  [`10${NBSP}Desember 2024`, `10${NBSP}Desember 2024`],
  ["ʿUmar di Madīnah–Mekah", "‘Umar di Madīnah–Mekah"],
  ["\u202eterbalik\u202c \u0000nol\u200bspasi", "terbalik nolspasi"],
  ["</script>]]>", "</script>]]>"],
  ["🌋", ""],
  ["", ""],
];

for (const [text, expected] of TEXTS) {
  test(`${JSON.stringify(text)} is drawn as ${JSON.stringify(expected)}`, () => {
    assert.is(drawable(text), expected);
    assert.is(drawable(expected), expected);
  });
}

test("kerning moves letters together: AV is narrower than A and V", () => {
  const apart = widthOf("A", 100) + widthOf("V", 100);
  assert.ok(widthOf("AV", 100) < apart - 3, `${widthOf("AV", 100)} of ${apart}`);
  assert.is(widthOf("VA", 50) * 2, widthOf("VA", 100));
  assert.ok(widthOf("ÁV", 100) < apart - 3);
});

test("a text is one path that begins at its place", () => {
  const path = textPath("H", { x: 10, y: 20.04, size: 50, fill: "#123456" });
  assert.match(
    path,
    /^<path fill="#123456" transform="translate\(10 20\)scale\(0\.05\)" d="M[-\d hvlqz]+z"\/>$/iu,
  );
  assert.is(textPath(" ", { x: 0, y: 0, size: 50, fill: "#000" }).match(/d=""/u)?.length, 1);
});

/** The theme's font as another program reads it, at the weight of the letters. */
async function themeFont() {
  const subsetFont = createRequire(import.meta.url)("subset-font");
  const file = new URL("../../_includes/assets/fonts/plus-jakarta-sans.woff2", import.meta.url);
  const text = LETTERS.map((line) => [...line][0]).join("");
  const variable = await subsetFont(readFileSync(fileURLToPath(file)), text, {
    targetFormat: "truetype",
  });
  const font = create(variable);
  if (font.isCollection) throw new Error("Several fonts");
  return font.getVariation({ wght: 750 });
}

test("the letters are those of the theme's font at weight 750, as another program reads it", async () => {
  const font = await themeFont();
  assert.is(font.unitsPerEm, EM);
  let compared = 0;
  for (const line of LETTERS) {
    const [letter = ""] = line;
    const codePoint = letter.codePointAt(0) ?? 0;
    // The font sets those of transliterations from letter and mark.
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    const glyph = font.glyphForCodePoint(codePoint);
    assert.ok(Math.abs(widthOf(letter, EM) - glyph.advanceWidth) <= 1, `width of ${letter}`);
    const [, x, y] = / (-?\d+) ?(-?\d+)/u.exec(line.slice(letter.length)) ?? [];
    const [start] = glyph.path.commands;
    if (start === undefined) continue;
    const [left = 0, up = 0] = start.args;
    assert.ok(
      Math.abs(Number(x) - left) <= 2 && Math.abs(Number(y) + up) <= 2,
      `start of ${letter}`,
    );
    compared += 1;
  }
  assert.ok(compared > 150, `${compared}`);
});

test.run();
