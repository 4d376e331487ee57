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
