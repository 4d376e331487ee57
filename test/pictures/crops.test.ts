import { readFileSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileFailure } from "../../src/files/file-failure.ts";
import { prunePictures } from "../../src/pictures/cache-files.ts";
import { pictureCrops } from "../../src/pictures/crops.ts";
import type { PictureFacts } from "../../src/pictures/facts.ts";
import { pictureOutput } from "../../src/pictures/picture-output.ts";
import type { Folder } from "./samples.ts";
import { factsOf, inFolder, makeAll, near, photo, picturesOf, pixel, plain } from "./samples.ts";

const FACTS: PictureFacts = {
  width: 4000,
  height: 3000,
  format: "jpeg",
  alpha: false,
  animated: false,
  flat: false,
  hash: "0123456789ab",
};

for (const [what, facts, sizes] of [
  ["a phone's photo", {}, ["1200x675", "1200x900", "1200x1200"]],
  ["an upright photo", { width: 900, height: 1600 }, ["900x506", "900x675", "900x900"]],
  ["a panorama", { width: 3000, height: 400 }, ["711x400", "533x400", "400x400"]],
  ["a small picture", { width: 240, height: 230 }, ["230x230"]],
  ["a tiny picture", { width: 60, height: 40 }, []],
  ["a wide drawing", { width: 800, height: 200, flat: true }, ["800x450", "800x600", "800x800"]],
] as const) {
  test(`${what} is cut into shapes that search engines take, and never made larger`, () => {
    const crops = pictureCrops("posts/IMG 2024.jpg", { ...FACTS, ...facts });
    assert.equal(
      crops.map(({ width, height }) => `${width}x${height}`),
      sizes,
    );
    for (const { url, ratio, width, height } of crops) {
      assert.match(url, /^\/gambar\/img-2024-0123456789abv\d+-\d+x\d+\.jpg$/u);
      assert.ok(url.endsWith(`-${ratio}.jpg`) && width * height >= 50_000);
    }
  });
}

async function crop(folder: Folder, ...names: string[]) {
  const cropped = await picturesOf(folder, ...names);
  return (await makeAll(pictureOutput({ shown: [], cropped }, folder), folder)).copies;
}

test("a cut is upright, of its size, keeps what catches the eye and tells nothing of the camera", () =>
  inFolder(async (folder) => {
    const face = await plain(150, 150, "#e00000").png().toBuffer();
    const taken = await photo(1600, 900)
      .composite([{ input: face, left: 40, top: 380 }])
      .jpeg({ quality: 90 })
      .withExif({ IFD0: { ImageDescription: "RUMAHKORBAN" } })
      .withMetadata({ orientation: 3 })
      .toBuffer();
    await folder.put("a.jpg", taken);
    const facts = await factsOf(folder, "a.jpg");
    const copies = await crop(folder, "a.jpg");
    for (const { url, width, height } of pictureCrops("a.jpg", facts)) {
      const from = copies.find(({ to }) => `/${to}` === url)?.from ?? "";
      const seen = await sharp(from).metadata();
      assert.equal([seen.format, seen.width, seen.height], ["jpeg", width, height]);
      assert.not.ok(readFileSync(from).toString("latin1").includes("RUMAHKORBAN"), url);
      // Turned by half, the spot lies at the right edge.
      const middle = await pixel(
        from,
        width - Math.round((height * 115) / 900),
        Math.round(height / 2),
      );
      assert.ok(near(middle, [224, 0, 0], 30), `${url}: ${middle}`);
    }
  }));

test("a drawing stays whole, on white", () =>
  inFolder(async (folder) => {
    const half = await plain(400, 200, "#0000e0").png().toBuffer();
    const drawing = await plain(800, 200, "#e00000")
      .composite([{ input: half, left: 400, top: 0 }])
      .png()
      .toBuffer();
    await folder.put("denah.png", drawing);
    assert.is((await factsOf(folder, "denah.png")).flat, true);
    const square = (await crop(folder, "denah.png")).find(({ to }) => to.includes("-1x1"));
    const from = square?.from ?? "";
    assert.ok(near(await pixel(from, 10, 400), [224, 0, 0], 25));
    assert.ok(near(await pixel(from, 790, 400), [0, 0, 224], 25));
    assert.ok(near(await pixel(from, 400, 10), [255, 255, 255]));
  }));

test("what is seen through shows white, and an animation its first frame", () =>
  inFolder(async (folder) => {
    const clear = await sharp({
      create: { width: 600, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([{ input: await photo(200, 200).png().toBuffer(), left: 200, top: 200 }])
      .png()
      .toBuffer();
    const frames = ["#f00", "#00f"].map((colour) => plain(600, 600, colour).png().toBuffer());
    const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    await folder.put("potong.png", clear);
    await folder.put("gerak.gif", gif);
    const copies = await crop(folder, "potong.png", "gerak.gif");
    const at = (name: string) =>
      copies.find(({ to }) => to.includes(name) && to.includes("-1x1"))?.from ?? "";
    assert.ok(near(await pixel(at("potong"), 5, 5), [255, 255, 255]));
    assert.ok(near(await pixel(at("gerak"), 300, 300), [255, 0, 0], 20));
  }));

test("a second build makes nothing, and pruning keeps what is used and removes what is not", () =>
  inFolder(async (folder) => {
    const bytes = await photo(900, 600).jpeg().toBuffer();
    await folder.put("a.jpg", bytes);
    await folder.put("salinan.jpg", bytes);
    await folder.put("b.jpg", await plain(900, 600, "#456").jpeg().toBuffer());
    const first = await crop(folder, "a.jpg", "salinan.jpg");
    const places = first.map(({ cached }) => cached);
    assert.equal([first.length, new Set(places).size], [6, 3]);
    const times = places.map((path) => statSync(path).mtimeMs);
    const second = await crop(folder, "a.jpg", "salinan.jpg");
    assert.equal(
      second.map(({ cached }) => cached),
      places,
    );
    assert.equal(
      places.map((path) => statSync(path).mtimeMs),
      times,
    );
    const unused = await crop(folder, "b.jpg");
    const later = Date.now() + 48 * 60 * 60 * 1000;
    const used = places;
    assert.is(await prunePictures(folder.cacheFolder, used, later), unused.length);
    for (const path of used) assert.ok(statSync(path).isFile());
  }));

test("a copy serves where a picture went away; without one it is told by name", () =>
  inFolder(async (folder) => {
    const bytes = await photo(900, 600).jpeg().toBuffer();
    await folder.put("hilang.jpg", bytes);
    await folder.put("salinan.jpg", bytes);
    const facts = await factsOf(folder, "hilang.jpg");
    await rm(join(folder.root, "hilang.jpg"));
    const both = ["hilang.jpg", "salinan.jpg"].map((file) => ({ file, facts }));
    const { copies } = await makeAll(pictureOutput({ shown: [], cropped: both }, folder), folder);
    assert.is(copies.length, 6);
    await rm(folder.cacheFolder, { recursive: true });
    const alone = pictureOutput({ shown: [], cropped: both.slice(0, 1) }, folder);
    const error = await makeAll(alone, folder).catch((reason: unknown) => reason);
    assert.instance(error, FileFailure);
    assert.match(String(error), "hilang.jpg");
  }));

test.run();
