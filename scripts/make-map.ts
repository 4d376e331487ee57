/**
 * Makes src/places/archipelago.ts, the drawn map of Indonesia, from Natural Earth's coastlines in
 * `world-atlas`. Run it to change the drawing:
 *
 *     npx tsx scripts/make-map.ts
 *
 * The coastlines are 19,548 points, and a picture as wide as a page shows some 900 of them. So the drawing
 * is made once, here, and the coastlines stay a development dependency.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { PROVINCES } from "../src/places/provinces.ts";

type Point = readonly [x: number, y: number];

/** Indonesia in ISO 3166-1, as world-atlas counts countries. */
const INDONESIA = "360";

/** The part of the globe on the map, in degrees: from Weh to the border at 141, from Miangas to Rote. */
const FRAME = { west: 94.5, east: 141.5, north: 6.5, south: -11.5 };

/** The map is true to scale along this parallel, which runs through the middle of the country. */
const STANDARD_PARALLEL = -2;

const WIDTH = 1000;
const SCALE = WIDTH / (FRAME.east - FRAME.west);
const HEIGHT = Math.round(
  ((FRAME.north - FRAME.south) * SCALE) / Math.cos((STANDARD_PARALLEL * Math.PI) / 180),
);

/** The least area of a bend that is kept and of an island that is drawn, in square units of the map. */
const LEAST_BEND = 7;
const LEAST_ISLAND = 9;

/** The least distance between two points: a target of 24 CSS px meets WCAG 2.2, SC 2.5.8. */
const LEAST_DISTANCE = 24;
/** What rounding to tenths can take from a distance. */
const ROUNDING = 0.15;

/** The capitals of the provinces by the ministry's codes: latitude and longitude. */
const CAPITALS: Record<string, readonly [latitude: number, longitude: number, capital: string]> = {
  "11": [5.55, 95.32, "Banda Aceh"],
  "12": [3.59, 98.67, "Medan"],
  "13": [-0.95, 100.35, "Padang"],
  "14": [0.51, 101.45, "Pekanbaru"],
  "15": [-1.61, 103.61, "Jambi"],
  "16": [-2.99, 104.76, "Palembang"],
  "17": [-3.8, 102.27, "Bengkulu"],
  "18": [-5.43, 105.26, "Bandar Lampung"],
  "19": [-2.13, 106.11, "Pangkalpinang"],
  "21": [0.92, 104.45, "Tanjungpinang"],
  "31": [-6.2, 106.83, "Jakarta"],
  "32": [-6.91, 107.61, "Bandung"],
  "33": [-6.97, 110.42, "Semarang"],
  "34": [-7.8, 110.37, "Yogyakarta"],
  "35": [-7.25, 112.75, "Surabaya"],
  "36": [-6.12, 106.15, "Serang"],
  "51": [-8.65, 115.22, "Denpasar"],
  "52": [-8.58, 116.12, "Mataram"],
  "53": [-10.17, 123.61, "Kupang"],
  "61": [-0.03, 109.34, "Pontianak"],
  "62": [-2.21, 113.92, "Palangka Raya"],
  "63": [-3.44, 114.83, "Banjarbaru"],
  "64": [-0.5, 117.15, "Samarinda"],
  "65": [2.84, 117.37, "Tanjung Selor"],
  "71": [1.49, 124.84, "Manado"],
  "72": [-0.9, 119.87, "Palu"],
  "73": [-5.15, 119.43, "Makassar"],
  "74": [-3.97, 122.51, "Kendari"],
  "75": [0.54, 123.06, "Gorontalo"],
  "76": [-2.68, 118.89, "Mamuju"],
  "81": [-3.7, 128.18, "Ambon"],
  "82": [0.74, 127.56, "Sofifi"],
  "91": [-2.53, 140.72, "Jayapura"],
  "92": [-0.86, 134.06, "Manokwari"],
  "93": [-8.49, 140.4, "Merauke"],
  "94": [-3.37, 135.5, "Nabire"],
  "95": [-4.1, 138.95, "Wamena"],
  "96": [-0.88, 131.25, "Sorong"],
};

/** Equirectangular. */
function project(longitude: number, latitude: number): Point {
  return [
    (longitude - FRAME.west) * SCALE,
    ((FRAME.north - latitude) * HEIGHT) / (FRAME.north - FRAME.south),
  ];
}

/** The coast of every island that is big enough to see. */
function coasts(): Point[][] {
  const world: Topology<{ countries: GeometryCollection }> = createRequire(import.meta.url)(
    "world-atlas/countries-10m.json",
  );
  const country = world.objects.countries.geometries.find(({ id }) => id === INDONESIA);
  if (country === undefined) throw new Error("world-atlas has no Indonesia");
  const squareUnit = 1 / SCALE ** 2;
  const whole = { ...world, objects: { country } };
  const islands = filter(whole, filterWeight(whole, LEAST_ISLAND * squareUnit, planarRingArea));
  const drawn = simplify(presimplify(islands, planarTriangleArea), LEAST_BEND * squareUnit);
  const shape = drawn.objects.country && feature(drawn, drawn.objects.country);
  if (shape?.type !== "Feature" || shape.geometry.type !== "MultiPolygon") {
    throw new Error("Indonesia is no group of islands");
  }
  return shape.geometry.coordinates.flatMap((polygon) =>
    polygon.map((ring) =>
      ring.map(([longitude = 0, latitude = 0]) => project(longitude, latitude)),
    ),
  );
}

/** One path of relative commands in whole units: "m12 30 4-2 3 5z". */
function pathOf(rings: readonly Point[][]): string {
  let path = "";
  let pen: Point = [0, 0];
  for (const ring of rings) {
    const corners = ring
      .map(([x, y]): Point => [Math.round(x), Math.round(y)])
      .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
    // The last is the first again: z closes the ring.
    corners.pop();
    const [start] = corners;
    if (start === undefined || corners.length < 3) continue;
    const steps: number[] = [];
    for (const corner of corners) {
      steps.push(corner[0] - pen[0], corner[1] - pen[1]);
      pen = corner;
    }
    // A minus parts two numbers as well as a space does.
    path += `m${steps.join(" ").replaceAll(" -", "-")}z`;
    pen = start;
  }
  return path;
}

/** The capitals on the map, parted until no two are too close, each moved as little as can be. */
function points(): { code: string; x: number; y: number }[] {
  const distance = LEAST_DISTANCE + ROUNDING;
  const margin = LEAST_DISTANCE / 2;
  const spots = PROVINCES.map(({ code, name }) => {
    const capital = CAPITALS[code];
    if (capital === undefined)
      throw new Error(`${code} ${name} has no capital: add it to CAPITALS`);
    const [x, y] = project(capital[1], capital[0]);
    return { code, x, y };
  });
  // Each of two that are too close gives way by half; that may bring a third too close, so again.
  for (let parted = false, round = 0; !parted; round += 1) {
    if (round > 10_000) throw new Error("The points find no place");
    parted = true;
    for (const [index, one] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 1e-6) continue;
        parted = false;
        const give = (distance - apart) / 2 / apart;
        one.x -= dx * give;
        one.y -= dy * give;
        other.x += dx * give;
        other.y += dy * give;
      }
    }
    for (const spot of spots) {
      spot.x = Math.min(Math.max(spot.x, margin), WIDTH - margin);
      spot.y = Math.min(Math.max(spot.y, margin), HEIGHT - margin);
    }
  }
  return spots.map(({ code, x, y }) => ({ code, x: tenths(x), y: tenths(y) }));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The text of src/places/archipelago.ts. */
export function archipelagoModule(): string {
  const rows = points().map(({ code, x, y }) => `  ["${code}", { x: ${x}, y: ${y} }],\n`);
  return `/**
 * Indonesia drawn small: the coasts of its islands and the places of its provinces.
 *
 * Generated by scripts/make-map.ts from Natural Earth, which is in the public domain: don't edit it by
 * hand. See NOTICE.md.
 */

/** The drawing: one SVG path, to be filled, for a view box "0 0 width height". */
export const ARCHIPELAGO = {
  width: ${WIDTH},
  height: ${HEIGHT},
  path: "${pathOf(coasts())}",
} as const;

/**
 * Where each province's capital lies in that view box, by the code of the province. No two points are
 * closer than ${LEAST_DISTANCE} units, so some stand a little beside their capital: on a map ${WIDTH} px wide each can be a
 * target of ${LEAST_DISTANCE} px of its own.
 */
export const PROVINCE_POINTS: ReadonlyMap<string, { readonly x: number; readonly y: number }> =
  new Map([
${rows.map((row) => `  ${row}`).join("")}  ]);
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = archipelagoModule();
  writeFileSync(new URL("../src/places/archipelago.ts", import.meta.url), text);
  console.log(`${text.length} characters`);
}
