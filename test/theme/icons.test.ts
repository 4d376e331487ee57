import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brandColors } from "../../src/theme/brand.ts";
import type { IconPicture } from "../../src/theme/icon-picture.ts";
import { iconPicture, readIconPicture } from "../../src/theme/icon-picture.ts";
import type { SiteIcon, SiteIcons } from "../../src/theme/icons.ts";
import { siteIcons } from "../../src/theme/icons.ts";

const icons = suite("the site's icons");

const COLORS = brandColors("#b3361b");
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="5" fill="#0a0"/></svg>`;

const make = (picture?: IconPicture): Promise<SiteIcons> =>
  siteIcons(COLORS, picture, (_key, draw) => draw());

async function square(size: number, background: string, format: "png" | "webp" = "png") {
  const shape = { width: size, height: size, channels: 4 as const, background };
  return await sharp({ create: shape })[format]().toBuffer();
}

function bytes({ files }: SiteIcons, icon: SiteIcon | undefined): Uint8Array {
  const file = files.find(({ path }) => `/${path}` === icon?.url);
  if (file === undefined) throw new Error(`${icon?.url} is not written.`);
  return file.contents;
}

async function pixels(contents: Uint8Array) {
  const { data, info } = await sharp(contents)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    size: info.width,
    at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)],
  };
}

icons("come in the sizes that they are said to have", async () => {
  const made = await make();
  for (const icon of [...made.app, made.touch]) {
    const { width, height, format } = await sharp(bytes(made, icon)).metadata();
    assert.is(format, "png");
    assert.is(`${width}x${height}`, icon.sizes);
  }
  assert.equal(
    made.app.map(({ sizes, isMaskable }) => [sizes, isMaskable]),
    [
      ["192x192", false],
      ["512x512", false],
      ["512x512", true],
    ],
  );
  assert.is(made.tab.type, "image/svg+xml");
  assert.match(Buffer.from(bytes(made, made.tab)).toString("utf8"), COLORS.fill.light);
});

icons("that a phone cuts to a circle lose nothing but ground", async () => {
  const made = await make();
  const { size, at } = await pixels(bytes(made, made.app[2]));
  const ground = at(0, 0);
  let drawn = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const differs = at(x, y).some((value, index) => Math.abs(value - (ground[index] ?? 0)) > 40);
      if (!differs) continue;
      drawn += 1;
      const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
      assert.ok(distance <= size * 0.4, `${x}, ${y}`);
    }
  }
  assert.ok(drawn > size * size * 0.05, `${drawn} pixels`);
});

icons("of a home screen are never transparent, which an iPhone would show black", async () => {
  for (const picture of [undefined, await iconPicture(await square(300, "#00000000"))]) {
    const made = await make(picture);
    for (const icon of [made.touch, made.app[2]]) {
      assert.ok((await sharp(bytes(made, icon)).stats()).isOpaque, icon?.url);
    }
  }
});

icons("are made of the newsroom's own picture", async () => {
  const drawing = await make(await iconPicture(Buffer.from(SVG)));
  assert.is(Buffer.from(bytes(drawing, drawing.tab)).toString("utf8"), SVG);
  // Drawn at its final size: the edge of the circle is as sharp as it can be.
  const { at } = await pixels(bytes(drawing, drawing.app[1]));
  assert.equal(at(256, 256), [0, 170, 0, 255]);
  assert.equal(at(2, 2)[3], 0);

  const photo = await make(await iconPicture(await square(600, "#0000ff", "webp")));
  assert.equal([photo.tab.type, photo.tab.sizes], ["image/png", "192x192"]);
  for (const icon of [...photo.app, photo.touch]) {
    const { at: pixel, size } = await pixels(bytes(photo, icon));
    const [red = 0, green = 0, blue = 0] = pixel(size - 1, size - 1);
    assert.ok(red < 10 && green < 10 && blue > 245, icon.sizes);
  }
});

icons("have names that change with what is in them", async () => {
  const names = ({ files }: SiteIcons) => files.map(({ path }) => path);
  assert.equal(names(await make()), names(await make()));
  const other = await siteIcons(brandColors("#005bac"), undefined, (_key, draw) => draw());
  const before = new Set(names(await make()));
  assert.equal(
    names(other).filter((name) => before.has(name)),
    [],
  );
});

icons("are drawn once and then kept", async () => {
  const kept = new Map<string, Uint8Array>();
  let drawn = 0;
  const remember = async (key: string, draw: () => Promise<Uint8Array>) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    drawn += 1;
    const made = await draw();
    kept.set(key, made);
    return made;
  };
  const first = await siteIcons(COLORS, undefined, remember);
  assert.is(drawn, 6);
  assert.equal(await siteIcons(COLORS, undefined, remember), first);
  assert.is(drawn, 6);
  await siteIcons(brandColors("#005bac"), undefined, remember);
  assert.is(drawn, 12);
});

icons("are also a favicon.ico of two sizes", async () => {
  const { favicon } = await make();
  assert.is(favicon.path, "favicon.ico");
  const file = Buffer.from(favicon.contents);
  assert.equal([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)], [0, 1, 2]);
  for (const [index, size] of [32, 48].entries()) {
    const entry = 6 + 16 * index;
    assert.equal([file.readUInt8(entry), file.readUInt8(entry + 1)], [size, size]);
    const start = file.readUInt32LE(entry + 12);
    const picture = file.subarray(start, start + file.readUInt32LE(entry + 8));
    const { format, width, height } = await sharp(picture).metadata();
    assert.equal([format, width, height], ["png", size, size]);
  }
});

icons("are refused when they are no square picture, in words for an editor", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jejak-icon-"));
  const wide = { width: 240, height: 60, channels: 3 as const, background: "red" };
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "teks.png": "bukan gambar",
    "lebar.png": await sharp({ create: wide }).png().toBuffer(),
    "kecil.png": await square(64, "red"),
    "hampir.svg": SVG.replace('height="10"', 'height="11"'),
  };
  try {
    for (const [name, contents] of Object.entries(files)) {
      writeFileSync(join(folder, name), contents);
    }
    const fault = (name: string) =>
      readIconPicture(join(folder, name)).then(
        () => "",
        (error: Error) => error.message,
      );
    assert.match(await fault("tiada.png"), /Berkas ikon tidak ada/u);
    assert.match(await fault("teks.png"), /harus berupa gambar SVG, PNG, WebP, atau JPG/u);
    assert.match(await fault("lebar.png"), /harus persegi; gambar ini 240 × 60 piksel/u);
    assert.match(await fault("kecil.png"), /sekurang-kurangnya 192 × 192 piksel/u);
    assert.is(await fault("hampir.svg"), "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

icons.run();
