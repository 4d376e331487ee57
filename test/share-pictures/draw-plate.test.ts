import { createHash } from "node:crypto";
import Color from "colorjs.io";
import { Parser } from "htmlparser2";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ShareText } from "../../src/share-pictures/draw-plate.ts";
import {
  drawPlate,
  SHARE_PICTURES_VERSION,
  SHARE_SIZE,
} from "../../src/share-pictures/draw-plate.ts";

const TEXT: ShareText = {
  headline: "Api Biru Kawah Ijen Bukan Lava",
  kanal: "Lingkungan",
  date: "10 Des 2024",
  medium: "Media Uji",
  brand: "#b3361b",
};

const BRANDS = ["#b3361b", "#ffe600", "#ffffff", "#000000", "#00e5ff", "#1f4e9c", "#c0ff00"];

/** Elements with their attributes, as a parser of its own reads them. */
function elements(svg: string) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void found.push({ name, attributes }),
      ontext: (data) => {
        text += data;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { found, text };
}

function fills(svg: string, name: string): string[] {
  return elements(svg)
    .found.filter((element) => element.name === name)
    .flatMap(({ attributes }) => attributes.fill ?? []);
}

test("the drawing is paths alone, so that no machine's fonts are asked", () => {
  for (const over of ["cover", "photo"] as const) {
    const { found, text } = elements(drawPlate({ ...TEXT, label: "Iklan" }, over).svg);
    assert.equal([...new Set(found.map(({ name }) => name))].sort(), ["g", "path", "rect", "svg"]);
    assert.is(text, "");
  }
});

test("nothing that a contributor writes gets into the markup", () => {
  const hostile = `"/><script>alert(1)</script>&amp;]]><image href=x>\u0000`;
  const all = { ...TEXT, headline: hostile, kanal: hostile, medium: hostile, label: hostile };
  const { svg } = drawPlate({ ...all, date: hostile, deck: hostile }, "cover");
  assert.not.match(svg, /script|alert|image|href|&|NaN|undefined|Infinity/u);
  assert.match(svg, /^[ -~]+$/u);
});

test("every text is legible on its plate, whatever the newsroom's colour", () => {
  for (const brand of BRANDS) {
    for (const fill of fills(drawPlate({ ...TEXT, brand }, "cover").svg, "path")) {
      if (fill === "") continue;
      assert.ok(Color.contrast("#ffffff", fill, "WCAG21") >= 4.5, `${fill} of ${brand}`);
    }
    const [, band = ""] = fills(drawPlate({ ...TEXT, brand }, "cover").svg, "rect");
    assert.ok(Color.contrast("#ffffff", band, "WCAG21") >= 3, `${band} of ${brand}`);
  }
});

test("a plate reaches across the middle square and stays within the picture", () => {
  const square = (SHARE_SIZE.width - SHARE_SIZE.height) / 2;
  for (const words of [1, 4, 8, 12, 20, 40]) {
    const headline = Array.from({ length: words }, () => "Pelabuhan").join(" ");
    for (const over of ["cover", "photo"] as const) {
      const { left, top, width, height, svg } = drawPlate({ ...TEXT, headline }, over);
      assert.ok(left <= square && left + width >= SHARE_SIZE.width - square);
      assert.ok(Number.isInteger(top) && Number.isInteger(height));
      assert.ok(top >= 30 && top + height <= SHARE_SIZE.height, `${words}: ${top} ${height}`);
      assert.match(svg, ` width="${width}" height="${height}" `);
    }
  }
});

test("over a photograph the plate leaves a good part free, unless the headline is very long", () => {
  const median = "Banyuwangi Raih Penghargaan Sinergitas Kecamatan Jawa Timur 2024";
  assert.ok(drawPlate({ ...TEXT, headline: median }, "photo").top >= 190);
});

test("paid content says so in a dark band in place of the kanal", () => {
  const plain = drawPlate(TEXT, "cover").svg;
  const paid = drawPlate({ ...TEXT, label: "Advertorial" }, "cover").svg;
  const accent = fills(plain, "path")[0];
  assert.equal(fills(plain, "rect"), ["#ffffff", "#b3361b"]);
  assert.equal(fills(paid, "rect"), ["#ffffff", "#17191c"]);
  assert.is(fills(paid, "path")[0], "#ffffff");
  assert.not.ok(fills(paid, "path").includes(accent ?? ""));
  const [letters] = elements(paid).found.filter(({ name }) => name === "path");
  // As a thumb of 120 pixels shows it, a capital is still some six pixels high.
  assert.match(letters?.attributes.transform ?? "", "scale(0.046)");
});

test("a headline in another script gives way to the medium's name", () => {
  const plate = (headline: string) => drawPlate({ ...TEXT, headline }, "cover").svg;
  assert.is(plate("الرئيس يفتتح الجسر"), plate("Media Uji"));
  assert.is(plate("🌋🌋"), plate("Media Uji"));
  assert.is(plate("习近平主席访问 Bali"), plate("Media Uji"));
  assert.is.not(plate("Presiden 习近平 tiba di Bali"), plate("Media Uji"));
});

test("without kanal, date and name there is still a plate", () => {
  const { svg, height } = drawPlate({ headline: "", medium: "", brand: "#123456" }, "cover");
  assert.ok(height > 100 && elements(svg).found.length > 3);
});

test("each part of the text changes the drawing", () => {
  const plates = [
    TEXT,
    { ...TEXT, headline: "Lain" },
    { ...TEXT, kanal: "Daerah" },
    { ...TEXT, date: "11 Des 2024" },
    { ...TEXT, label: "Iklan" },
    { ...TEXT, deck: "Keterangan" },
    { ...TEXT, medium: "Media Lain" },
    { ...TEXT, brand: "#1f7a4d" },
  ].map((text) => drawPlate(text, "cover").svg);
  assert.is(new Set(plates).size, plates.length);
});

test("what is no colour is refused", () => {
  assert.throws(
    () => drawPlate({ ...TEXT, brand: "merah" }, "cover"),
    (error: unknown) => error instanceof TypeError,
  );
});

test("a changed drawing has a changed version, so that no reader is shown the old one", () => {
  const drawn = createHash("sha256");
  const headlines = [
    "Ijen",
    "Borobudur, Perpustakaan Batu di Dataran Kedu",
    "Dari ORI ke QRIS: Rupiah dalam Delapan Peristiwa",
    TEXT.headline,
    `${TEXT.headline} `.repeat(3),
    TEXT.headline.repeat(9),
  ];
  for (const headline of headlines) {
    for (const label of [undefined, "Advertorial"]) {
      for (const over of ["cover", "photo"] as const) {
        const plate = drawPlate({ ...TEXT, headline, label, deck: "Satu kalimat." }, over);
        drawn.update(JSON.stringify(plate));
      }
    }
  }
  // When this fails, count SHARE_PICTURES_VERSION up and write the new digest here.
  assert.equal([SHARE_PICTURES_VERSION, drawn.digest("hex").slice(0, 12)], [1, "6af32b427e69"]);
});

test.run();
