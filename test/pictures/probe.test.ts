import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { stampOf } from "../../src/files/file-stamp.ts";
import { type Remembered, rememberFacts } from "../../src/files/probed-files.ts";
import type { PictureFacts } from "../../src/pictures/facts.ts";
import { pictureFactsFile } from "../../src/pictures/facts-memory.ts";
import { probePictures } from "../../src/pictures/probe.ts";
import { factsOf, inFolder, photo, plain, refusalOf } from "./samples.ts";

test("a truncated picture of any kind is told", () =>
  inFolder(async (folder) => {
    for (const format of ["jpeg", "png", "webp", "avif", "gif"] as const) {
      const whole = await photo(600, 400).toFormat(format).toBuffer();
      await folder.put("a.jpg", whole.subarray(0, Math.floor(whole.length * 0.6)));
      assert.match(await refusalOf(folder, "a.jpg"), "rusak atau terpotong", format);
    }
  }));

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
const IMPOSTORS: readonly (readonly [string, string | Buffer, string])[] = [
  ["an empty file", "", "kosong"],
  ["a web page", "<!DOCTYPE html><html><body><svg></svg></body></html>", "halaman web"],
  ["an SVG", SVG, "SVG"],
  ["an SVG after a declaration", `\ufeff<?xml version="1.0"?><!-- x -->${SVG}`, "SVG"],
  ["an SVG in UTF-16", Buffer.from(`\ufeff${SVG}`, "utf16le"), "SVG"],
  ["a HEIC photo", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "HEIC"],
  ["a PDF", "%PDF-1.7\n", "PDF"],
  ["a TIFF", Buffer.from("II*\0\x08\0\0\0", "latin1"), "TIFF"],
  ["nothing but zeros", Buffer.alloc(5000), "bukan gambar"],
  ["the beginning of a JPEG", Buffer.from("\xff\xd8\xff\xe0", "latin1"), "rusak"],
  ["a JPEG's start before an SVG", Buffer.from(`\xff\xd8\xff${SVG}`, "latin1"), "rusak"],
];

for (const [what, contents, told] of IMPOSTORS) {
  test(`${what} called .jpg is refused`, () =>
    inFolder(async (folder) => {
      await folder.put("a.jpg", contents);
      assert.match(await refusalOf(folder, "a.jpg"), told);
    }));
}

/** A picture in the container of HEIC: what is in it is AV1, which every sharp can read, or claims to be HEVC. */
async function heic(claims: "av01" | "hvc1"): Promise<Buffer> {
  const avif = await photo(600, 400).avif().toBuffer();
  const text = avif.toString("latin1").replaceAll("avif", "heic").replaceAll("av01", claims);
  return Buffer.from(claims === "hvc1" ? text.replaceAll("av1C", "hvcC") : text, "latin1");
}

test("a phone's HEIC is a picture where the machine can read it", () =>
  inFolder(async (folder) => {
    await folder.put("a.heic", await heic("av01"));
    const { format, width, height } = await factsOf(folder, "a.heic");
    assert.equal([format, width, height], ["heic", 600, 400]);
  }));

test("a HEIC that the machine can't read is told with what to do on the phone", () =>
  inFolder(async (folder) => {
    await folder.put("a.heic", await heic("hvc1"));
    assert.match(await refusalOf(folder, "a.heic"), "Paling Kompatibel");
  }));

test("a PNG called .jpg is a picture", () =>
  inFolder(async (folder) => {
    await folder.put("a.jpg", await photo(60, 40).png().toBuffer());
    assert.is((await factsOf(folder, "a.jpg")).format, "png");
  }));

test("a small file that would fill the memory is refused at once, with its size", () =>
  inFolder(async (folder) => {
    await folder.put("a.png", await plain(15_000, 12_000, "#123").png().toBuffer());
    const start = performance.now();
    assert.match(await refusalOf(folder, "a.png"), "15.000 × 12.000 piksel");
    assert.ok(performance.now() - start < 2000);
  }));

test("a missing file is told, not thrown", () =>
  inFolder(async (folder) => {
    assert.match(await refusalOf(folder, "tiada.jpg"), "sudah tidak ada");
  }));

test("an opaque alpha channel doesn't make a photo see-through", () =>
  inFolder(async (folder) => {
    await folder.put("a.png", await photo(300, 200).ensureAlpha().png().toBuffer());
    const { alpha, flat } = await factsOf(folder, "a.png");
    assert.equal([alpha, flat], [false, false]);
  }));

test("maps and diagrams are told from photos", () =>
  inFolder(async (folder) => {
    const circle = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#def"/><circle cx="300" cy="300" r="200" fill="#c43"/><path d="M9 9 880 590" stroke="#333"/></svg>',
    );
    await folder.put("peta.png", await sharp(circle).png().toBuffer());
    await folder.put("foto.png", await photo(900, 600).png().toBuffer());
    assert.is((await factsOf(folder, "peta.png")).flat, true);
    assert.is((await factsOf(folder, "foto.png")).flat, false);
    for (const name of ["2025/07/garis-wallace.png", "2026/01/tiga-zona-waktu.png"]) {
      const real = readFileSync(new URL(`../../posts/${name}`, import.meta.url));
      await folder.put("nyata.png", real);
      assert.is((await factsOf(folder, "nyata.png")).flat, true, name);
    }
  }));

test("a picture of other bytes is looked at again, though size and time were put back", () =>
  inFolder(async (folder) => {
    const path = join(folder.root, "a.png");
    const whole = await plain(60, 40, "#123").png().toBuffer();
    await folder.put("a.png", whole);
    const past = new Date(1_700_000_000_000);
    await utimes(path, past, past);
    const facts = await factsOf(folder, "a.png");
    assert.equal(await factsOf(folder, "a.png"), facts);
    await folder.put("a.png", Buffer.alloc(whole.length));
    await utimes(path, past, past);
    assert.match(await refusalOf(folder, "a.png"), "bukan gambar");
  }));

test("a picture is not read again while nothing of its file changed, but for one that just did", () =>
  inFolder(async (folder) => {
    await folder.put("a.png", await plain(60, 40, "#123").png().toBuffer());
    const facts = await factsOf(folder, "a.png");
    // What is remembered is told from what is read.
    const other = { ...facts, width: 61, hash: "0123456789ab" };
    const stamp = stampOf(statSync(join(folder.root, "a.png")));
    const asRemembered = async (entry: Partial<Remembered<PictureFacts>>) => {
      const memory = { stamp, settled: true, facts: other, ...entry };
      await rememberFacts(pictureFactsFile(folder.cacheFolder), new Map([["a.png", memory]]));
      return (await factsOf(folder, "a.png")).width;
    };
    assert.is(await asRemembered({}), 61);
    assert.is(await asRemembered({ settled: false }), 60);
    for (const key of ["size", "mtime", "ctime", "ino"] as const) {
      assert.is(await asRemembered({ stamp: { ...stamp, [key]: stamp[key] + 1 } }), 60, key);
    }
  }));

test("a check looks at pictures and keeps nothing", () =>
  inFolder(async (folder) => {
    await folder.put("a.png", await plain(60, 40, "#123").png().toBuffer());
    await factsOf({ ...folder, keeps: false }, "a.png");
    assert.not.ok(existsSync(folder.cacheFolder));
  }));

test("a damaged memory is made anew", () =>
  inFolder(async (folder) => {
    await folder.put("a.png", await plain(60, 40, "#123").png().toBuffer());
    const facts = await factsOf(folder, "a.png");
    const memory = join(folder.cacheFolder, "facts.json");
    const kept = readFileSync(memory, "utf8");
    const damaged = [
      "",
      "{",
      "null",
      "[]",
      kept.slice(0, -9),
      kept.replace('"width":60', '"width":""'),
      kept.replace('"width":60', '"width":61'),
      kept.replace('"seal":"', '"seal":"0'),
    ];
    for (const text of damaged) {
      writeFileSync(memory, text);
      assert.equal(await factsOf(folder, "a.png"), facts);
      const { value } = JSON.parse(readFileSync(memory, "utf8"));
      assert.equal(value.files["a.png"].facts, facts, text);
    }
  }));

test("answers come in the order of the paths", () =>
  inFolder(async (folder) => {
    await folder.put("z.jpg", await photo(2000, 1500).jpeg().toBuffer());
    await folder.put("a.png", await plain(6, 4, "#123").png().toBuffer());
    const paths = ["z.jpg", "hilang.jpg", "a.png"];
    const probes = await probePictures(paths, folder);
    assert.equal([...probes.keys()], paths);
  }));

test.run();
