import { readFileSync } from "node:fs";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { brandColors, brandCss, isBrandColor, SCHEME_COLORS } from "../../src/theme/brand.ts";
import "../support/fuzz.ts";

/** Relative luminance by its definition in WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by its definition there. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SCHEMES = ["light", "dark"] as const;

test("the colours that a brand is measured against are those of the style sheet", () => {
  const css = readFileSync(
    new URL("../../_includes/assets/css/tokens.css", import.meta.url),
    "utf8",
  );
  for (const scheme of SCHEMES) {
    for (const [name, color] of Object.entries(SCHEME_COLORS[scheme])) {
      const property = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      const both = new RegExp(
        `--${property}: var\\(--light, (\\S+)\\) var\\(--dark, (\\S+)\\);`,
        "u",
      );
      const [, light, dark] = both.exec(css) ?? [];
      assert.is({ light, dark }[scheme], color, `--${property}, ${scheme}`);
    }
  }
});

const hexColors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

// Random colours are seldom grey, and greys have no hue.
const greys = fc
  .integer({ min: 0, max: 255 })
  .map((number) => `#${number.toString(16).padStart(2, "0").repeat(3)}`);

const brands = fc.oneof({ weight: 4, arbitrary: hexColors }, { weight: 1, arbitrary: greys });

test("every colour can be read or seen where it stands, on the measure of WCAG", () => {
  fc.assert(
    fc.property(brands, (brand) => {
      const { accent, fill, onFill, tint } = brandColors(brand);
      for (const scheme of SCHEMES) {
        const { paper, shade, ink, inkSoft } = SCHEME_COLORS[scheme];
        for (const ground of [paper, shade, tint[scheme]]) {
          for (const text of [accent[scheme], ink, inkSoft]) {
            assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
          }
        }
        for (const ground of [paper, shade]) {
          assert.ok(contrast(fill[scheme], ground) >= 3, `${fill[scheme]} on ${ground}`);
        }
        assert.ok(contrast(onFill[scheme], fill[scheme]) >= 4.5, `text on ${fill[scheme]}`);
      }
    }),
  );
});

test("a colour that had to move has just the contrast it needs", () => {
  fc.assert(
    fc.property(brands, (brand) => {
      const { accent, fill, tint } = brandColors(brand);
      for (const scheme of SCHEMES) {
        const { paper, shade } = SCHEME_COLORS[scheme];
        const least = (color: string, grounds: string[]) =>
          Math.min(...grounds.map((ground) => contrast(color, ground)));
        const text = least(accent[scheme], [paper, shade, tint[scheme]]);
        if (accent[scheme] !== brand) assert.ok(text <= 4.7, `${accent[scheme]} has ${text}`);
        const surface = least(fill[scheme], [paper, shade]);
        if (fill[scheme] !== brand) assert.ok(surface <= 3.15, `${fill[scheme]} has ${surface}`);
      }
    }),
  );
});

test("what is told is what was changed in the light scheme, with the contrast it had", () => {
  fc.assert(
    fc.property(brands, (brand) => {
      const { accent, fill, tint, adjusted } = brandColors(brand);
      const { paper, shade } = SCHEME_COLORS.light;
      const told = [];
      if (accent.light !== brand) {
        told.push({ use: "text", to: accent.light, on: [paper, shade, tint.light] });
      }
      if (fill.light !== brand) told.push({ use: "fill", to: fill.light, on: [paper, shade] });
      assert.equal(
        adjusted.map(({ scheme, use, from, to }) => ({ scheme, use, from, to })),
        told.map(({ use, to }) => ({ scheme: "light", use, from: brand, to })),
      );
      for (const [index, { on }] of told.entries()) {
        const had = Math.min(...on.map((ground) => contrast(brand, ground)));
        assert.ok(Math.abs((adjusted[index]?.contrast ?? 0) - had) < 0.01);
      }
    }),
  );
});

for (const brand of ["#9a2a16", "#0b4f8a", "#1a6b3c", "#6b1d6b", "#000000", "#333333"]) {
  test(`${brand} can be read on white and stays as it is`, () => {
    const { accent, fill, adjusted } = brandColors(brand);
    assert.is(accent.light, brand);
    assert.is(fill.light, brand);
    assert.equal(adjusted, []);
  });
}

for (const brand of ["#ffd400", "#ff9d84", "#ffffff"]) {
  test(`${brand} can be read on black and stays as it is in the dark`, () => {
    const { accent, fill, adjusted } = brandColors(brand);
    assert.is(accent.dark, brand);
    assert.is(fill.dark, brand);
    assert.equal(
      adjusted.map(({ use }) => use),
      ["text", "fill"],
    );
  });
}

test("a mid red is good for surfaces and only too light for text", () => {
  const { adjusted, fill, onFill } = brandColors("#e8432e");
  assert.equal(
    adjusted.map(({ use }) => use),
    ["text"],
  );
  assert.is(fill.light, "#e8432e");
  // White has 3.9:1 on it, and the ink of the theme 4.5 only just not.
  assert.is(onFill.light, "#000000");
});

test("greys stay grey", () => {
  fc.assert(
    fc.property(greys, (grey) => {
      const { accent, fill, tint } = brandColors(grey);
      for (const { light, dark } of [accent, fill, tint]) {
        for (const color of [light, dark]) {
          const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
          assert.ok(Math.max(...channels) - Math.min(...channels) <= 1, color);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a colour has three or six digits, in any case", () => {
  assert.is(brandColors("#A31").brand, "#aa3311");
  assert.equal(brandColors("#A31"), brandColors("#aa3311"));
  for (const text of ["", "red", "a31", "#a3", "#a311", "#aa33111", "#gg3311", "#a31\n", " #a31"]) {
    assert.not(isBrandColor(text));
    assert.throws(
      () => brandColors(text),
      (error: unknown) => error instanceof TypeError,
    );
  }
});

test("the style sheet gets both schemes of each colour in one rule", () => {
  const colors = brandColors("#9a2a16");
  const css = brandCss(colors);
  const { accent, fill, onFill, tint } = colors;
  assert.is(
    css,
    `:root{--accent-light:${accent.light};--accent-dark:${accent.dark};` +
      `--fill-light:${fill.light};--fill-dark:${fill.dark};` +
      `--on-fill-light:${onFill.light};--on-fill-dark:${onFill.dark};` +
      `--tint-light:${tint.light};--tint-dark:${tint.dark};--brand:#9a2a16;--on-brand:#ffffff}`,
  );
});

test("words on the brand as given can be read, however pale it is", () => {
  assert.is(brandColors("#ffd400").onBrand, "#17191c");
  assert.is(brandColors("#000").onBrand, "#ffffff");
});

test.run();
