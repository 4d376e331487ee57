import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLogo } from "../../src/theme/logo.ts";

const test = suite<{ folder: string }>("logo");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "jejak-logo-"));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const MARK = "RUMAHPERANCANG";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60" width="240" height="60"><rect width="240" height="60"/></svg>';

test("an SVG keeps its place on the page before it has loaded", async ({ folder }) => {
  const path = join(folder, "logo.svg");
  writeFileSync(path, SVG);
  const { url, width, height, contents } = await readLogo(path);
  assert.match(url, /^\/assets\/logo-[0-9a-f]{8}\.svg$/u);
  assert.equal([width, height], [240, 60]);
  assert.is(Buffer.from(contents).toString("utf8"), SVG);
});

test("a changed logo has another address", async ({ folder }) => {
  const path = join(folder, "logo.png");
  const addresses = new Set<string>();
  for (const background of ["red", "blue"]) {
    const shape = { width: 80, height: 20, channels: 3 as const, background };
    writeFileSync(path, await sharp({ create: shape }).png().toBuffer());
    addresses.add((await readLogo(path)).url);
  }
  assert.is(addresses.size, 2);
});

for (const [format, extension] of [
  ["jpeg", "jpg"],
  ["png", "png"],
  ["webp", "webp"],
] as const) {
  test(`a ${format} tells nothing of who made it and where, and stands upright`, async ({
    folder,
  }) => {
    const path = join(folder, `logo.${extension}`);
    const corner = await sharp({
      create: { width: 40, height: 20, channels: 3, background: "#e00000" },
    })
      .png()
      .toBuffer();
    const taken = await sharp({
      create: { width: 60, height: 240, channels: 3, background: "#ffffff" },
    })
      .composite([{ input: corner, left: 0, top: 0 }])
      .toFormat(format)
      .withExif({ IFD0: { Artist: MARK, Orientation: "6" }, IFD3: { GPSLatitude: "6/1 10/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    assert.ok(taken.includes(MARK), "the sample has metadata");
    writeFileSync(path, taken);
    const logo = await readLogo(path);
    assert.equal([logo.width, logo.height], [240, 60]);
    const seen = await sharp(logo.contents).metadata();
    assert.equal([seen.width, seen.height, seen.exif, seen.xmp], [240, 60, undefined, undefined]);
    assert.not.ok(Buffer.from(logo.contents).includes(MARK));
    const { data } = await sharp(logo.contents)
      .extract({ left: 230, top: 10, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.ok((data[0] ?? 0) > 200 && (data[1] ?? 255) < 40, `${[...data]}`);
  });
}

test("a PNG that tells nothing is published bit for bit", async ({ folder }) => {
  const path = join(folder, "logo.png");
  const shape = { width: 80, height: 20, channels: 3 as const, background: "red" };
  const plain = await sharp({ create: shape }).png().toBuffer();
  writeFileSync(path, plain);
  assert.ok(plain.equals((await readLogo(path)).contents));
});

test("an editor is told what is wrong with a logo", async ({ folder }) => {
  const text = join(folder, "logo.txt");
  writeFileSync(text, "logo");
  for (const [path, told] of [
    [join(folder, "tiada.svg"), /tidak ada/u],
    [text, /SVG, PNG, WebP, atau JPG/u],
  ] as const) {
    try {
      await readLogo(path);
      assert.unreachable("no fault was told");
    } catch (error) {
      assert.match((error as Error).message, told);
    }
  }
});

test.run();
