import { statSync } from "node:fs";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makePng } from "../../src/pictures/make-png.ts";
import { inFolder } from "./samples.ts";

const SIZE = { width: 1200, height: 630 };

/** Rings in many colours, which compress badly. */
function rings(count: number): string {
  const circles = Array.from(
    { length: count },
    (_, index) =>
      `<circle cx="${(index * 397) % 1200}" cy="${(index * 211) % 630}" r="${20 + ((index * 7) % 60)}" fill="none" stroke="hsl(${(index * 47) % 360} 70% 45%)" stroke-width="3"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#fff"/>${circles.join("")}</svg>`;
}

test("a share picture has its size, weighs at most 120 kB, and is drawn once", () =>
  inFolder(async (folder) => {
    let drawn = 0;
    const draw = () => {
      drawn += 1;
      return rings(150);
    };
    const drawings = [{ key: "a", draw, ...SIZE }];
    const first = await makePng(drawings, folder);
    const path = first.get("a") ?? "";
    const { format, width, height } = await sharp(path).metadata();
    assert.equal([format, width, height], ["png", 1200, 630]);
    assert.ok(statSync(path).size <= 120_000, `${statSync(path).size}`);
    assert.equal(await makePng(drawings, folder), first);
    assert.is(drawn, 1);
  }));

test("another key is another picture", () =>
  inFolder(async (folder) => {
    const drawings = ["a", "b"].map((key) => ({ key, draw: () => rings(3), ...SIZE }));
    const paths = await makePng(drawings, folder);
    assert.is(new Set(paths.values()).size, 2);
  }));

test("a drawing that is no SVG stops the build", () =>
  inFolder(async (folder) => {
    try {
      await makePng([{ key: "a", draw: () => "bukan", ...SIZE }], folder);
      assert.unreachable();
    } catch (fault) {
      assert.match(String(fault), "unsupported image format");
    }
  }));

test.run();
