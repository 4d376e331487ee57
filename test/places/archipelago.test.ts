import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archipelagoModule } from "../../scripts/make-map.ts";
import { ARCHIPELAGO, PROVINCE_POINTS } from "../../src/places/archipelago.ts";
import { PROVINCES } from "../../src/places/provinces.ts";

function at(name: string): { readonly x: number; readonly y: number } {
  const province = PROVINCES.find((candidate) => candidate.name === name);
  const point = province && PROVINCE_POINTS.get(province.code);
  if (point === undefined) throw new Error(`${name} has no point`);
  return point;
}

test("every province has a point, and nothing else has", () => {
  assert.equal(
    [...PROVINCE_POINTS.keys()],
    PROVINCES.map(({ code }) => code),
  );
});

test("a target of 24 units around every point lies on the map", () => {
  for (const [code, { x, y }] of PROVINCE_POINTS) {
    assert.ok(x >= 12 && x <= ARCHIPELAGO.width - 12, `${code}: x ${x}`);
    assert.ok(y >= 12 && y <= ARCHIPELAGO.height - 12, `${code}: y ${y}`);
  }
});

test("no two points are closer than a target is wide", () => {
  const points = [...PROVINCE_POINTS];
  for (const [index, [code, one]] of points.entries()) {
    for (const [otherCode, other] of points.slice(index + 1)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      assert.ok(apart >= 24, `${code} and ${otherCode} are ${apart} apart`);
    }
  }
});

test("the points lie to each other as the provinces do", () => {
  const westToEast = ["Aceh", "Sumatera Utara", "Riau", "DKI Jakarta", "Jawa Timur", "Bali"];
  westToEast.push("Nusa Tenggara Timur", "Maluku", "Papua Barat Daya", "Papua Barat", "Papua");
  const northToSouth = ["Kalimantan Utara", "Kalimantan Timur", "Kalimantan Selatan", "Bali"];
  const sulawesi = ["Sulawesi Utara", "Sulawesi Tengah", "Sulawesi Barat", "Sulawesi Selatan"];
  const java = ["Banten", "DKI Jakarta", "Jawa Barat", "Jawa Tengah", "Jawa Timur"];
  for (const [axis, order] of [
    ["x", westToEast],
    ["x", java],
    ["y", northToSouth],
    ["y", sulawesi],
    ["y", ["Jawa Tengah", "DI Yogyakarta"]],
  ] as const) {
    const sorted = order.toSorted((one, other) => at(one)[axis] - at(other)[axis]);
    assert.equal(sorted, [...order]);
  }
});

test("the drawing is small, relative and within its view box", () => {
  const { path, width, height } = ARCHIPELAGO;
  assert.ok(path.length <= 4096, `${path.length} characters`);
  assert.ok(brotliCompressSync(path).length <= 2500);
  assert.match(path, /^(m-?\d+([ -]\d+)+z)+$/);
  let start = [0, 0];
  for (const ring of path.split("z").filter(Boolean)) {
    const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
    assert.is(steps.length % 2, 0, ring);
    let [x = 0, y = 0] = start;
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      if (index === 0) start = [x, y];
      assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${x} ${y}`);
    }
  }
});

test("the module is what the script makes", () => {
  const file = new URL("../../src/places/archipelago.ts", import.meta.url);
  assert.is(readFileSync(file, "utf8"), archipelagoModule());
});

test.run();
