import { createHash } from "node:crypto";
import Color from "colorjs.io";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COVER_SIZE } from "../../src/covers/cloth.ts";
import { COVERS_VERSION, drawCover } from "../../src/covers/index.ts";
import { MOTIFS } from "../../src/covers/motifs/index.ts";
import { dyes } from "../../src/covers/palette.ts";

const BRANDS = [
  "#b3261e",
  "#b3361b",
  "#1f7a4d",
  "#e6007e",
  "#ffe600",
  "#111111",
  "#1f4e9c",
  "#ffffff",
  "#000000",
  "#808080",
  "#eaff00",
  "#00ff00",
  "#ff00ff",
  "#c0ff00",
  "#00e5ff",
];
const KANAL = [undefined, "ekonomi", "politik", "olahraga", "budaya"];

const some = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    slug: `cerita-${index}`,
    category: KANAL[index % KANAL.length],
    brand: BRANDS[(index >> 2) % BRANDS.length] ?? "#b3261e",
  }));

/** Everything the document is made of, as a parser of its own reads it. */
function parts(svg: string) {
  const names = new Set<string>();
  const attributes: [name: string, value: string][] = [];
  let text = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, given) {
        depth++;
        names.add(name);
        attributes.push(...Object.entries(given));
      },
      onclosetag() {
        depth--;
      },
      ontext(data) {
        text += data;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { names, attributes, text, depth };
}

/** The same drawing, to be rasterised at a tenth of its size: that takes a hundredth of the time. */
const small = (svg: string): Buffer =>
  Buffer.from(svg.replace('width="1200" height="630"', 'width="120" height="63"'));

/** What is left of a cover at the size of a stamp. */
const glance = async (svg: string): Promise<Buffer> =>
  sharp(small(svg)).resize(32, 17).removeAlpha().raw().toBuffer();

function apart(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (const [index, value] of one.entries()) sum += Math.abs(value - (other[index] ?? 0));
  return sum / one.length;
}

test("a story keeps its cover", () => {
  for (const { brand, ...subject } of some(60)) {
    assert.is(drawCover(subject, brand), drawCover({ ...subject }, brand));
  }
});

test("a cover doesn't depend on the covers drawn before it", () => {
  const forwards = some(60).map(({ brand, ...subject }) => drawCover(subject, brand));
  const backwards = some(60)
    .toReversed()
    .map(({ brand, ...subject }) => drawCover(subject, brand));
  assert.equal(backwards.toReversed(), forwards);
});

test("forty stories of one kanal can be told apart at a glance", async () => {
  const covers = Array.from({ length: 40 }, (_, index) =>
    drawCover({ slug: `kabar-${index}-dari-daerah`, category: "daerah" }, "#b3261e"),
  );
  assert.is(new Set(covers).size, 40);
  const glances = await Promise.all(covers.map(glance));
  for (const [index, one] of glances.entries()) {
    for (const other of glances.slice(index + 1)) assert.ok(apart(one, other) > 12);
  }
});

test("a cover is never blank or of one tone", async () => {
  for (const { brand, ...subject } of some(32)) {
    const { channels } = await sharp(small(drawCover(subject, brand))).stats();
    assert.ok(
      Math.max(...channels.map(({ stdev }) => stdev)) > 20,
      `${subject.slug} ${subject.category} ${brand}`,
    );
  }
});

test("a kanal has colours of its own", async () => {
  const colours = (category: string) => {
    const all = Array.from({ length: 40 }, (_, index) =>
      drawCover({ slug: `cerita-${index}`, category }, "#b3261e"),
    );
    return new Set(all.flatMap((svg) => svg.match(/#[0-9a-f]{6}/g) ?? []));
  };
  const [economy, culture] = [colours("ekonomi"), colours("budaya")];
  assert.ok([...economy].filter((colour) => !culture.has(colour)).length >= 3);
});

test("no colour of a cover is brighter than a dye's, whatever the brand", () => {
  for (const brand of BRANDS) {
    const covers = Array.from({ length: 150 }, (_, index) =>
      drawCover({ slug: `cerita-${index}`, category: `kanal-${index % 15}` }, brand),
    );
    for (const colour of new Set(covers.join("").match(/#[0-9a-f]{6}/g))) {
      const [light = 0, chroma = 0, hue = 0] = new Color(colour)
        .to("oklch")
        .coords.map((value) => value ?? 0);
      assert.ok(chroma < 0.135, `${brand}: ${colour}`);
      // Acid: yellow towards green, and lively.
      assert.not.ok(chroma > 0.06 && light > 0.45 && hue > 95 && hue < 140, `${brand}: ${colour}`);
    }
  }
});

test("the covers of one newsroom have its brand in common, each kanal another colour beside it", () => {
  for (const brand of BRANDS) {
    const [house, ...own] = [undefined, "nasional", "ekonomi", "budaya"].map(
      // First of the ways to dye is the main colour on the dark.
      (category) => dyes(brand, category)[0]?.figure ?? "",
    );
    assert.is(new Set([house, ...own]).size, 4, brand);
    const covers = Array.from({ length: 200 }, (_, index) =>
      drawCover({ slug: `cerita-${index}`, category: "ekonomi" }, brand),
    );
    const branded = covers.filter((svg) => svg.includes(house ?? "")).length;
    assert.ok(branded > 130, `${brand}: ${branded} of 200`);
  }
});

test("what is no colour is refused", () => {
  for (const brand of ["", "merah bata", "#12"])
    assert.throws(
      () => drawCover({ slug: "a" }, brand),
      (error: unknown) => error instanceof TypeError,
    );
});

test("every cover is a small SVG of the promised size that reaches for nothing outside", () => {
  const allowed = new Set(["svg", "g", "path", "use", "circle", "clipPath", "defs", "pattern"]);
  for (const { brand, ...subject } of some(800)) {
    const svg = drawCover(subject, brand);
    assert.ok(Buffer.byteLength(svg) <= 3000, `${subject.slug}: ${svg.length}`);
    const { names, attributes, text, depth } = parts(svg);
    assert.is(depth, 0);
    assert.is(text, "");
    assert.equal(
      [...names].filter((name) => !allowed.has(name)),
      [],
    );
    for (const [name, value] of attributes) {
      assert.not.match(name, /^on|^style$|^src$/);
      if (/href$/.test(name)) assert.match(value, /^#\w+$/);
      if (value.includes("url")) assert.match(value, /^url\(#\w+\)$/);
      assert.not.match(value, /NaN|undefined|Infinity/);
    }
    assert.ok(svg.includes(`viewBox="0 0 ${COVER_SIZE.width} ${COVER_SIZE.height}"`));
  }
});

test("no id is given twice, and each that is used is there", () => {
  for (const { brand, ...subject } of some(300)) {
    const svg = drawCover(subject, brand);
    const ids = [...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    assert.is(new Set(ids).size, ids.length, subject.slug);
    for (const [, id] of svg.matchAll(/#(\w+)["')](?<!#[0-9a-f]{6}["'])/g))
      assert.ok(ids.includes(id), id);
  }
});

test("every motif is met, each with a name and room to repeat", () => {
  assert.ok(MOTIFS.length >= 8);
  assert.is(new Set(MOTIFS.map(({ name }) => name)).size, MOTIFS.length);
  // A stretch of each motif's path that no choice of filling changes.
  const marks = {
    kawung: "M6 6C1 30",
    parang: "M-25-26C",
    truntum: "M0-11Q",
    "mega-mendung": "M-150 20C",
    ceplok: "M-45 0a45",
    tumpal: "M-46 86",
    nitik: "M-9-9H",
    gringsing: '<circle r="42"/>',
    poleng: "M-50-50H0V0",
    "udan-liris": "M-41-140h",
  };
  assert.equal(Object.keys(marks).sort(), MOTIFS.map(({ name }) => name).sort());
  const all = some(300).map(({ brand, ...subject }) => drawCover(subject, brand));
  for (const [name, mark] of Object.entries(marks)) {
    assert.ok(all.filter((svg) => svg.includes(mark)).length >= 10, name);
  }
  assert.ok(
    all.some((svg) => svg.includes('id="wb"')),
    "sekar jagad",
  );
});

test("nothing that a contributor writes gets into the drawing", () => {
  const hostile = [
    "",
    '"><script>alert(1)</script>',
    "'/><image href=//x>",
    "🌋🌋",
    "]]>&amp;",
    "\u0000",
    "a".repeat(9999),
  ];
  for (const slug of hostile) {
    for (const category of [undefined, ...hostile]) {
      const svg = drawCover({ slug, category }, "#b3261e");
      assert.not.match(svg, /script|image|alert|🌋|&|\]\]|aaaa/);
      assert.match(svg, /^[ -~]+$/);
    }
  }
});

test("an uppercase brand is the same brand", () => {
  assert.is(drawCover({ slug: "a" }, "#B3261E"), drawCover({ slug: "a" }, "#b3261e"));
});

test("a changed drawing has a changed version, so that no reader is shown the old one", () => {
  const drawn = createHash("sha256");
  for (const { brand, ...subject } of some(100)) drawn.update(drawCover(subject, brand));
  // When this fails, count COVERS_VERSION up and write the new digest here.
  assert.equal([COVERS_VERSION, drawn.digest("hex").slice(0, 12)], [1, "4bd28948b6f9"]);
});

test.run();
