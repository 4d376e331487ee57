import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Region } from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawCover } from "../../src/covers/index.ts";
import type { OutputFile } from "../../src/files/output-file.ts";
import type { SharePictureRecipe } from "../../src/pictures/make-share-pictures.ts";
import { sharePictureFile } from "../../src/pictures/make-share-pictures.ts";
import { drawPlate } from "../../src/share-pictures/draw-plate.ts";
import { type Folder, inFolder, makeAll, near, photo, pixel, plain } from "./samples.ts";

const SIZE = { width: 1200, height: 630 };
const LIMIT = 120_000;

const plateOf = (headline: string, over: "cover" | "photo") =>
  drawPlate(
    { headline, kanal: "Daerah", date: "10 Des 2024", medium: "Media Uji", brand: "#b3361b" },
    over,
  );

type Job = OutputFile<SharePictureRecipe>;

function onCover(slug: string, headline = "Api Biru Kawah Ijen"): Job {
  return {
    path: slug,
    contents: {
      background: { draw: () => drawCover({ slug, category: "daerah" }, "#b3361b") },
      overlay: () => plateOf(headline, "cover"),
      ...SIZE,
    },
  };
}

function onPhoto(file: string, headline = "Api Biru Kawah Ijen"): Job {
  return {
    path: file,
    contents: {
      background: { photo: file },
      overlay: () => plateOf(headline, "photo"),
      ...SIZE,
    },
  };
}

/** Makes what the cache lacks; tells where each lies, and how many had to be made. */
async function makeShared(jobs: readonly Job[], folder: Pick<Folder, "root" | "cacheFolder">) {
  const files = jobs.map((job) =>
    sharePictureFile(job, { ...folder, photoAt: (url) => readFile(url) }),
  );
  const { copies, made } = await makeAll(files, folder);
  return { paths: new Map(copies.map(({ to, from }) => [to, from])), made };
}

/** The worst there is for JPEG: every pixel by chance. */
function noise(width: number, height: number): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let at = 0; at < data.length; at += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    data[at] = seed >>> 24;
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

test("covers of all kinds become JPEG of 1200 by 630 and at most 120 kB", () =>
  inFolder(async (folder) => {
    const jobs = Array.from({ length: 24 }, (_, index) => onCover(`cerita-${index}`));
    const { paths, made } = await makeShared(jobs, folder);
    assert.is(made, 24);
    for (const path of paths.values()) {
      const { format, width, height, exif } = await sharp(path).metadata();
      assert.equal([format, width, height, exif], ["jpeg", 1200, 630, undefined]);
      assert.ok(statSync(path).size <= LIMIT, `${statSync(path).size}`);
    }
  }));

test("photographs of any shape do, even one of mere noise", () =>
  inFolder(async (folder) => {
    await folder.put("lanskap.jpg", await photo(1200, 800).jpeg().toBuffer());
    await folder.put("potret.jpg", await photo(800, 1600).jpeg().toBuffer());
    await folder.put("panorama.jpg", await photo(3000, 700).jpeg().toBuffer());
    await folder.put("kecil.jpg", await photo(600, 400).jpeg().toBuffer());
    await folder.put("derau.jpg", await noise(1200, 800));
    const names = ["lanskap.jpg", "potret.jpg", "panorama.jpg", "kecil.jpg", "derau.jpg"];
    const jobs = names.map((name) => onPhoto(join(folder.root, name)));
    const { paths } = await makeShared(jobs, folder);
    for (const [name, path] of paths) {
      const { format, width, height } = await sharp(path).metadata();
      assert.equal([format, width, height], ["jpeg", 1200, 630], name);
      assert.ok(statSync(path).size <= LIMIT, `${name}: ${statSync(path).size}`);
    }
  }));

test("around the plate is the photograph, and on it the headline in ink on white", () =>
  inFolder(async (folder) => {
    await folder.put("biru.jpg", await plain(1200, 800, "#2050c0").jpeg().toBuffer());
    const job = onPhoto(join(folder.root, "biru.jpg"));
    const { paths } = await makeShared([job], folder);
    const file = paths.get(job.path) ?? "";
    const { left, top, width, height } = job.contents.overlay();
    for (const [x, y] of [
      [10, 10],
      [left - 12, 600],
      [left + width + 12, 600],
      [600, top - 12],
    ] as const) {
      assert.ok(near(await pixel(file, x, y), [0x20, 0x50, 0xc0]), `${x}, ${y}`);
    }
    assert.ok(near(await pixel(file, left + 20, top + height - 14), [255, 255, 255]));
    // The middle square, which is all that a small preview shows, has all of the text.
    const area = { left: left + 4, top: top + 16, width: width - 8, height: height - 20 };
    const whole = await darkest(file, area);
    const square = { ...area, left: 285 + 16, width: 630 - 32 };
    assert.equal(await darkest(file, square), whole);
    assert.ok(whole.dark > 5000);
  }));

/** Count of dark pixels in a part of a picture. */
async function darkest(file: string, area: Region) {
  const data = await sharp(file).extract(area).greyscale().threshold(110).raw().toBuffer();
  return { dark: data.filter((value) => value === 0).length };
}

test("what the eye goes to comes into the part above the plate", () =>
  inFolder(async (folder) => {
    // A tall photograph, dull but for a bright sign in its lower half.
    const sign = await sharp({
      create: { width: 240, height: 120, channels: 3, background: "#e02020" },
    })
      .png()
      .toBuffer();
    const tall = plain(1200, 1800, "#808078").composite([{ input: sign, left: 480, top: 1000 }]);
    await folder.put("tinggi.jpg", await tall.jpeg().toBuffer());
    const job = onPhoto(join(folder.root, "tinggi.jpg"));
    const { paths } = await makeShared([job], folder);
    const { top } = job.contents.overlay();
    const above = await sharp(paths.get(job.path) ?? "")
      .extract({ left: 480, top: 0, width: 240, height: top })
      .png()
      .toBuffer();
    const [red, green] = (await sharp(above).stats()).channels;
    assert.ok((red?.mean ?? 0) - (green?.mean ?? 0) > 30, `${red?.mean} ${green?.mean}`);
  }));

test("a second build makes nothing, a changed headline one", () =>
  inFolder(async (folder) => {
    const jobs = [onCover("satu"), onCover("dua")];
    const first = await makeShared(jobs, folder);
    assert.is(first.made, 2);
    const unreachable = { draw: () => assert.unreachable() as never };
    const untouched = jobs.map((job) => ({
      ...job,
      contents: { ...job.contents, background: unreachable },
    }));
    const second = await makeShared(untouched, folder);
    assert.is(second.made, 0);
    const changed = { ...onCover("satu", "Judul Lain"), path: "satu, judul lain" };
    const third = await makeShared([...untouched, changed], folder);
    assert.is(third.made, 1);
    const [old, fresh] = ["satu", changed.path].map((key) =>
      readFileSync(third.paths.get(key) ?? ""),
    );
    assert.not.ok(old?.equals(fresh ?? Buffer.alloc(0)));
  }));

test("the same picture has the same bytes", () =>
  inFolder(async (folder) => {
    const make = async (name: string) => {
      const { paths } = await makeShared([onCover("satu")], {
        root: folder.root,
        cacheFolder: join(folder.root, name),
      });
      return readFileSync(paths.get("satu") ?? "");
    };
    assert.ok((await make("a")).equals(await make("b")));
  }));

test("a drawing that is no SVG and a photograph that is gone stop the build", () =>
  inFolder(async (folder) => {
    const job = onCover("a");
    const drawn = { ...job, contents: { ...job.contents, background: { draw: () => "bukan" } } };
    for (const each of [drawn, onPhoto(join(folder.root, "hilang.jpg"))]) {
      try {
        await makeShared([each], folder);
        assert.unreachable();
      } catch (fault) {
        assert.match(String(fault), /unsupported image format|ENOENT/u);
      }
    }
  }));

test.run();
