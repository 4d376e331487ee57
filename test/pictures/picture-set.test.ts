import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PictureFacts } from "../../src/pictures/facts.ts";
import { pictureSet, withPrefix } from "../../src/pictures/picture-set.ts";

const facts = (parts: Partial<PictureFacts> = {}): PictureFacts => ({
  width: 4000,
  height: 3000,
  format: "jpeg",
  alpha: false,
  animated: false,
  flat: false,
  hash: "0123456789ab",
  ...parts,
});

/** The picture's width, the widths made, the one in the middle. */
const CUTS: readonly (readonly [number, number[], number])[] = [
  [4000, [400, 800, 1200, 1600], 800],
  [1600, [400, 800, 1200, 1600], 800],
  [1500, [400, 800, 1200, 1500], 800],
  [1300, [400, 800, 1200], 800],
  [1000, [400, 800, 1000], 800],
  [700, [400, 700], 700],
  [430, [400], 400],
  [399, [399], 399],
  [1, [1], 1],
];

for (const [width, widths, middle] of CUTS) {
  test(`of a picture ${width} wide the widths ${widths.join(", ")} are made`, () => {
    const set = pictureSet("a.jpg", facts({ width }));
    const jpegs = set.files.filter(({ format }) => format === "jpeg");
    assert.equal(
      jpegs.map((file) => file.width),
      widths,
    );
    assert.ok(set.src.endsWith(`-${middle}.jpg`));
    assert.ok(set.full.endsWith(`-${widths.at(-1)}.jpg`));
    assert.is(set.srcset, jpegs.map((file) => `${file.url} ${file.width}w`).join(", "));
    assert.is(set.files.length, widths.length * 3);
  });
}

test("what is very tall gets no side longer than WebP allows", () => {
  const set = pictureSet("obrolan.png", facts({ width: 1080, height: 40_000 }));
  assert.ok(set.files.every(({ height }) => height <= 16_000));
  // 432 wide would be its limit, which is near enough to 400.
  assert.is(set.files.at(-1)?.width, 400);
});

test("what is very flat is a pixel high", () => {
  const heights = pictureSet("a.png", facts({ width: 3000, height: 1 })).files.map((f) => f.height);
  assert.equal(new Set(heights), new Set([1]));
});

/** What is made in which order. */
const KINDS: readonly (readonly [string, Partial<PictureFacts>, string[], string])[] = [
  ["a photo", {}, ["image/avif", "image/webp"], "jpg"],
  ["a cut-out", { alpha: true }, ["image/avif", "image/webp"], "png"],
  ["a drawing", { flat: true, format: "png" }, ["image/avif"], "png"],
  ["an animation", { animated: true, format: "gif" }, ["image/webp"], "gif"],
];

for (const [what, parts, types, fallback] of KINDS) {
  test(`${what} is offered as ${[...types, fallback].join(", ")}`, () => {
    const set = pictureSet("a.x", facts(parts));
    assert.equal(
      set.sources.map(({ type }) => type),
      types,
    );
    assert.ok(set.src.endsWith(`.${fallback}`));
  });
}

test("URLs name the file in letters that need no encoding", () => {
  const names = ["posts/2024/Foto Banjir (1), Jum'at.JPG", "a/照片.jpg", ".jpg", "x".repeat(200)];
  for (const name of names) {
    assert.match(
      pictureSet(name, facts()).src,
      /^\/gambar\/[a-z\d-]{1,60}-0123456789abv\d+-800\.jpg$/,
    );
  }
  assert.match(pictureSet(names[0] ?? "", facts()).src, "/gambar/foto-banjir-1-jumat-");
});

test("a changed picture gets other URLs", () => {
  const before = pictureSet("a.jpg", facts()).files.map(({ url }) => url);
  const after = pictureSet("a.jpg", facts({ hash: "ba9876543210" })).files.map(({ url }) => url);
  assert.ok(before.every((url) => !after.includes(url)));
});

test("a site in a folder has the folder before every URL", () => {
  const set = withPrefix(pictureSet("a.jpg", facts()), "/berita/");
  const urls = [set.src, set.full, ...set.files.map(({ url }) => url)];
  for (const candidates of [set.srcset, ...set.sources.map(({ srcset }) => srcset)]) {
    urls.push(...candidates.split(", "));
  }
  assert.ok(urls.every((url) => url.startsWith("/berita/gambar/a-")));
  assert.equal(withPrefix(pictureSet("a.jpg", facts()), "/"), pictureSet("a.jpg", facts()));
});

test.run();
