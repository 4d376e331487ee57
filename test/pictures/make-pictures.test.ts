import { readFileSync, statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { FileFailure } from "../../src/files/file-failure.ts";
import { prunePictures } from "../../src/pictures/cache-files.ts";
import { pictureOutput } from "../../src/pictures/picture-output.ts";
import { pictureSet } from "../../src/pictures/picture-set.ts";
import { factsOf, inFolder, make, near, photo, pixel, plain } from "./samples.ts";

const MARK = "RUMAHKORBAN";

test("a phone's photo comes out upright, in all widths, and tells nothing of where it was taken", () =>
  inFolder(async (folder) => {
    const corner = await plain(400, 400, "#e00000").png().toBuffer();
    const taken = await photo(4000, 3000)
      .composite([{ input: corner, left: 0, top: 0 }])
      .jpeg({ quality: 85 })
      .withExif({ IFD0: { ImageDescription: MARK }, IFD3: { GPSLatitude: "6/1 10/1 0/1" } })
      .withXmp(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${MARK}"/></rdf:RDF></x:xmpmeta>`,
      )
      .withMetadata({ orientation: 6 })
      .toBuffer();
    assert.ok(taken.includes(MARK) && taken.includes("Exif"), "the sample has metadata");
    await folder.put("IMG 2024.jpg", taken);
    const { pictures, copies, made } = await make(folder, "IMG 2024.jpg");
    assert.is(made, 12);
    const facts = pictures[0]?.facts;
    assert.equal([facts?.width, facts?.height, facts?.format], [3000, 4000, "jpeg"]);
    const set = pictureSet("IMG 2024.jpg", facts as NonNullable<typeof facts>);
    assert.equal(set.files.length, copies.length);
    for (const { url, width, height, format } of set.files) {
      const from = copies.find(({ to }) => `/${to}` === url)?.from ?? "";
      const seen = await sharp(from).metadata();
      assert.equal([seen.width, seen.height], [width, height], url);
      assert.is(seen.format, format === "avif" ? "heif" : format);
      for (const kind of ["exif", "xmp", "iptc", "icc", "orientation", "comments"] as const) {
        assert.is(seen[kind], undefined, `${kind} in ${url}`);
      }
      const bytes = readFileSync(from).toString("latin1");
      for (const word of [MARK, "GPS", "xmpmeta"]) assert.not.ok(bytes.includes(word), url);
      // AVIF always names its item kinds; "Exif" would be one.
      assert.not.ok(bytes.includes("Exif"), url);
      assert.ok(near(await pixel(from, width - 10, 10), [224, 0, 0], 25), `corner of ${url}`);
    }
  }));

test("a second build makes nothing and leaves the files as they are", () =>
  inFolder(async (folder) => {
    await folder.put("a.jpg", await photo(900, 600).jpeg().toBuffer());
    const first = await make(folder, "a.jpg");
    const times = first.copies.map(({ cached }) => statSync(cached).mtimeMs);
    const second = await make(folder, "a.jpg");
    assert.is(second.made, 0);
    assert.equal(
      second.copies.map(({ cached }) => statSync(cached).mtimeMs),
      times,
    );
  }));

test("the same picture gives the same bytes, and is made once under two names", () =>
  inFolder((one) =>
    inFolder(async (other) => {
      const bytes = await photo(500, 300).jpeg().toBuffer();
      await Promise.all([
        one.put("a.jpg", bytes),
        one.put("b.jpg", bytes),
        other.put("a.jpg", bytes),
      ]);
      const twice = await make(one, "a.jpg", "b.jpg");
      const once = await make(other, "a.jpg");
      assert.equal([twice.made, once.made, twice.copies.length], [6, 6, 12]);
      for (const { from, to } of once.copies) {
        const same = twice.copies.find((copy) => copy.to === to)?.from ?? "";
        assert.ok(readFileSync(from).equals(readFileSync(same)), to);
      }
    }),
  ));

test("two builds at once in one cache both have whole files", () =>
  inFolder(async (folder) => {
    await folder.put("a.jpg", await photo(900, 600).jpeg().toBuffer());
    const both = await Promise.all([make(folder, "a.jpg"), make(folder, "a.jpg")]);
    for (const { from } of both.flatMap(({ copies }) => copies))
      await sharp(from, { failOn: "warning" }).stats();
  }));

test("a cut-out stays see-through", () =>
  inFolder(async (folder) => {
    const hole = await sharp({
      create: { width: 200, height: 200, channels: 4, background: "#fff" },
    })
      .png()
      .toBuffer();
    const cut = await photo(500, 400)
      .ensureAlpha()
      .composite([{ input: hole, left: 0, top: 0, blend: "dest-out" }])
      .png()
      .toBuffer();
    await folder.put("a.png", cut);
    const { copies } = await make(folder, "a.png");
    assert.equal([...new Set(copies.map(({ to }) => to.replace(/.*\./, "")))].sort(), [
      "avif",
      "png",
      "webp",
    ]);
    for (const { from, to } of copies) {
      assert.is((await pixel(from, 20, 20))[3], 0, to);
      assert.ok(((await pixel(from, 390, 300))[3] ?? 0) > 250, to);
    }
  }));

test("colours stay what they were: print colours, wide colours, sixteen bits, grey", () =>
  inFolder(async (folder) => {
    const red = () => plain(64, 64, "#c03020");
    await folder.put(
      "cmyk.jpg",
      await red().toColourspace("cmyk").withIccProfile("cmyk").jpeg().toBuffer(),
    );
    await folder.put("p3.png", await red().withIccProfile("p3").png().toBuffer());
    await folder.put("16.png", await red().toColourspace("rgb16").png().toBuffer());
    await folder.put(
      "grey.png",
      await plain(64, 64, "#808080").toColourspace("b-w").png().toBuffer(),
    );
    for (const name of ["cmyk.jpg", "p3.png", "16.png", "grey.png"]) {
      const { copies } = await make(folder, name);
      const expected = name === "grey.png" ? [128, 128, 128] : [192, 48, 32];
      for (const { from, to } of copies) {
        assert.ok(near(await pixel(from, 30, 30), expected), `${to} ${await pixel(from, 30, 30)}`);
      }
    }
  }));

test("an animation still moves, at its own pace and at most 800 wide", () =>
  inFolder(async (folder) => {
    const frames = ["#f00", "#0f0", "#00f"].map((colour) =>
      plain(1000, 500, colour).png().toBuffer(),
    );
    const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif({ delay: [100, 200, 300] })
      .toBuffer();
    await folder.put("a.gif", gif);
    const { copies, pictures } = await make(folder, "a.gif");
    assert.equal([pictures[0]?.facts.width, pictures[0]?.facts.height], [1000, 500]);
    assert.equal(copies.length, 2);
    for (const { from } of copies) {
      const seen = await sharp(from).metadata();
      assert.equal([seen.width, seen.height, seen.pages], [800, 400, 3]);
      assert.equal(seen.delay, [100, 200, 300]);
    }
  }));

test("a picture that vanished, changed or broke after it was looked at is told by name", () =>
  inFolder(async (folder) => {
    const bytes = async (colour: string) => plain(300, 200, colour).jpeg().toBuffer();
    await folder.put("hilang.jpg", await bytes("#111"));
    await folder.put("berubah.jpg", await bytes("#222"));
    await folder.put("baik.jpg", await bytes("#333"));
    const names = ["hilang.jpg", "berubah.jpg", "baik.jpg"];
    const pictures = [];
    for (const file of names) pictures.push({ file, facts: await factsOf(folder, file) });
    await rm(join(folder.root, "hilang.jpg"));
    await folder.put("berubah.jpg", await bytes("#444"));
    const files = pictureOutput({ shown: pictures, cropped: [] }, folder);
    const told = new Map<string, string>();
    const outcomes = await Promise.allSettled(files.map(({ contents }) => contents.make()));
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") continue;
      const { files: copies, why }: FileFailure = outcome.reason;
      for (const file of copies) told.set(file, why);
    }
    assert.match(told.get("hilang.jpg") ?? "", "sudah tidak ada");
    assert.match(told.get("berubah.jpg") ?? "", "berubah");
    assert.is(told.size, 2);
    assert.is(outcomes.filter(({ status }) => status === "fulfilled").length, 3);
  }));

test("pruning removes old files that nothing uses, and nothing else", () =>
  inFolder(async (folder) => {
    await folder.put("a.jpg", await plain(300, 200, "#123").jpeg().toBuffer());
    await folder.put("b.jpg", await plain(300, 200, "#456").jpeg().toBuffer());
    const used = (await make(folder, "a.jpg")).copies.map(({ cached }) => cached);
    const unused = (await make(folder, "b.jpg")).copies.map(({ cached }) => cached);
    const foreign = join(folder.cacheFolder, "derived", "catatan.txt");
    writeFileSync(foreign, "");
    assert.is(await prunePictures(folder.cacheFolder, used), 0);
    const later = Date.now() + 48 * 60 * 60 * 1000;
    assert.is(await prunePictures(folder.cacheFolder, used, later), unused.length);
    for (const path of [...used, foreign]) assert.ok(statSync(path).isFile());
  }));

test.run();
