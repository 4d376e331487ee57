import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "fontkitten";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = fileURLToPath(new URL("../../", import.meta.url));
const assets = join(root, "_includes/assets");
const css = readFileSync(join(assets, "css/fonts.css"), "utf8");
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/gu)].map(([, face = ""]) => face);
const linked = [...css.matchAll(/url\("\.\.\/fonts\/([^"]+)"\)/gu)].map(([, name = ""]) => name);

/** Bytes. What a phone may load for type before the first story is read as designed. */
const BUDGETS: Readonly<Record<string, number>> = {
  "plus-jakarta-sans.woff2": 25_000,
  "literata.woff2": 40_000,
  "literata-italic.woff2": 42_000,
};
const TOTAL = 96_000;

/** What the demonstration site writes and no font has to draw. */
const NOT_DRAWN = new Map([["\n", "the end of a line is set as a space"]]);

function textsOf(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}

test("the style sheet loads exactly the fonts that are there", () => {
  const present = readdirSync(join(assets, "fonts")).filter((name) => name.endsWith(".woff2"));
  assert.equal([...linked].sort(), present.sort());
  assert.equal([...linked].sort(), Object.keys(BUDGETS).sort());
});

test("the fonts stay within their budgets", () => {
  const sizes = linked.map((name) => {
    const { length } = readFileSync(join(assets, "fonts", name));
    assert.ok(length <= (BUDGETS[name] ?? 0), `${name} has ${length} bytes`);
    return length;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total <= TOTAL, `${total} bytes together`);
});

const characters = new Set(
  [...textsOf("posts", ".md"), ...textsOf("pages", ".md"), ...textsOf("_data", ".yaml")].join(""),
);

for (const name of linked) {
  const font = create(readFileSync(join(assets, "fonts", name)));
  if (font.isCollection) throw new Error(`${name} holds several fonts`);

  test(`${name} has every character of the demonstration site`, () => {
    const missing = [...characters].filter(
      (character) =>
        !NOT_DRAWN.has(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    assert.equal(missing, []);
  });

  test(`${name} has the marks and signs of newspapers`, () => {
    const missing = [..."“”‘’–—…•°×−½²€éèêëñü\u00a0\u0304\u0323"].filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    assert.equal(missing, []);
  });

  test(`${name} goes with its licence and says whose it is`, () => {
    const licence = readFileSync(
      join(assets, "fonts", `OFL-${name.replace(/(?:-italic)?\.woff2$/u, "")}.txt`),
      "utf8",
    );
    assert.match(licence, "SIL OPEN FONT LICENSE Version 1.1");
    assert.match(licence, font.copyright);
    assert.not.match(font.copyright, /reserved font name/iu);
  });

  test(`${name} has the weights that the style sheet declares`, () => {
    const face = faces.find((face) => face.includes(name)) ?? "";
    const [, min, max] = /font-weight: (\d+) (\d+);/u.exec(face) ?? [];
    const weight = font.variationAxes.wght;
    assert.equal([weight?.min, weight?.max], [Number(min), Number(max)]);
    // Late, it waits for the next page instead of moving the text; italics come in when they can.
    assert.match(face, `font-display: ${name.includes("italic") ? "swap" : "optional"};`);
  });
}

test("every family of a stack is declared or generic, and stand-ins are scaled", () => {
  for (const property of ["--font-sans", "--font-serif"]) {
    const stack = new RegExp(`${property}: ([^;]+);`, "u").exec(css)?.[1]?.split(", ") ?? [];
    const [web = "", ...fallbacks] = stack.filter((name) => name.startsWith('"'));
    assert.ok(faces.some((face) => face.includes(`font-family: ${web};`) && face.includes("url(")));
    assert.ok(fallbacks.length >= 2);
    for (const name of fallbacks) {
      const own = faces.filter((face) => face.includes(`font-family: ${name};`));
      assert.ok(own.length > 0, `${name} is not declared`);
      for (const face of own) {
        assert.match(face, "local(");
        for (const descriptor of ["size-adjust", "ascent-override", "descent-override"]) {
          assert.match(face, new RegExp(`${descriptor}: \\d+(?:\\.\\d+)?%;`, "u"));
        }
      }
    }
  }
});

test.run();
