import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, story } from "../support/newsroom.ts";
import { assertHarmless, elementsOf, type FaultCase, faultTests, read } from "./support.ts";

const FILES: Files = Object.fromEntries(
  [
    "foto.jpg",
    "foto satu.jpg",
    "a#b?c%d'e\"f.jpg",
    "60%25.jpg",
    "50%.jpg",
    "é.png",
    "FOTO2.JPG",
    "d/foto.jpg",
    "e/Foto.jpg",
    "logo.svg",
  ].map((name) => [`posts/${name}`, "x"]),
);
const SVG =
  "posts/logo.svg:1:1  peringatan  stray-file  SVG dapat memuat skrip, jadi tidak diterbitkan. Simpan gambarnya sebagai PNG atau WebP.";
const remote = (src: string) =>
  `remote-picture  Gambar "${src}" ada di peladen lain. Simpan berkasnya di samping tulisan dan tulis namanya saja.`;
const outside = (src: string) =>
  `missing-picture  Gambar "${src}" berada di luar folder posts/. Simpan di samping tulisan dan tulis namanya saja.`;
const kind = (src: string) =>
  `picture-type  Gambar "${src}" bukan jenis yang dapat dimuat. Pakai JPG, PNG, WebP, AVIF, atau GIF.`;

const FAULTS: ReadonlyArray<readonly [src: string, fault: string]> = [
  ["fotto.jpg", 'missing-picture  Gambar "fotto.jpg" tidak ada. Mungkin maksud Anda "foto.jpg".'],
  ["Foto.jpg", 'missing-picture  Gambar "Foto.jpg" tidak ada. Mungkin maksud Anda "foto.jpg".'],
  [
    "peta.png",
    'missing-picture  Gambar "peta.png" tidak ada. Simpan berkasnya di samping tulisan.',
  ],
  ["https://x.example/a.jpg", remote("https://x.example/a.jpg")],
  ["//x.example/a.jpg", remote("//x.example/a.jpg")],
  ["data:image/png;base64,AAAA", remote("data:image/png;base64,AAAA")],
  ["javascript:alert(1)", remote("javascript:alert(1)")],
  ["/foto.jpg", outside("/foto.jpg")],
  ["../../etc/passwd.jpg", outside("../../etc/passwd.jpg")],
  ["..%2f..%2frahasia.jpg", outside("../../rahasia.jpg")],
  ["d/../../rahasia.jpg", outside("d/../../rahasia.jpg")],
  ["../postscript/foto.jpg", outside("../postscript/foto.jpg")],
  ["logo.svg", kind("logo.svg")],
  ["foto.jpg?lebar=200", kind("foto.jpg?lebar=200")],
  ["b.md", kind("b.md")],
];

faultTests([
  ...FAULTS.flatMap(([src, fault]): FaultCase[] => [
    [
      `the main picture ${src}`,
      { "posts/a.md": story(`image:\n  src: "${src}"\n  alt: x\n  credit: x`), ...FILES },
      `posts/a.md:6:8  galat  ${fault}`,
      SVG,
    ],
    [
      `a picture in the text: ${src}`,
      { "posts/a.md": story("", `Lihat ![x](${src}) ini.`), ...FILES },
      `posts/a.md:6:12  galat  ${fault}`,
      SVG,
    ],
  ]),
  [
    "a main picture without credit",
    { "posts/a.md": story("image: { src: foto.jpg, alt: x }"), "posts/foto.jpg": "x" },
    "posts/a.md:5:1  peringatan  missing-credit  Gambar ini belum menyebut pembuatnya. Tambahkan credit di dalam image.",
  ],
  [
    "a main picture without alternative text",
    story("image: { src: foto.jpg, credit: x }"),
    'posts/a.md:5:8  galat  missing-field  Isian "image.alt" wajib ada. Tambahkan, misalnya alt: "Sawah berundak di Jatiluwih".',
  ],
  [
    "a main picture that only decorates",
    { "posts/a.md": story('image: { src: foto.jpg, alt: "", credit: x }'), "posts/foto.jpg": "x" },
  ],
  [
    "a picture in the text without alternative text",
    { "posts/a.md": story("", "![](foto.jpg)"), "posts/foto.jpg": "x" },
    "posts/a.md:6:5  peringatan  missing-alt  Gambar ini belum punya teks pengganti. Tulis apa yang tampak: ![teks](berkas).",
  ],
]);

test("a picture that is refused loads nothing", () => {
  for (const [src] of FAULTS) assertHarmless(read(story("", `![x](${src})`), FILES).html);
});

const NAMES: ReadonlyArray<readonly [markdown: string, file: string, url: string]> = [
  ["<foto satu.jpg>", "foto satu.jpg", "foto%20satu.jpg"],
  ["foto%20satu.jpg", "foto satu.jpg", "foto%20satu.jpg"],
  ["./foto.jpg", "foto.jpg", "foto.jpg"],
  ["d/../foto.jpg", "foto.jpg", "foto.jpg"],
  [`<a#b?c%d'e"f.jpg>`, `a#b?c%d'e"f.jpg`, "a%23b%3Fc%25d'e%22f.jpg"],
  ["é.png", "é.png", "%C3%A9.png"],
  ["50%.jpg", "50%.jpg", "50%25.jpg"],
  ["50%25.jpg", "50%.jpg", "50%25.jpg"],
  ["60%25.jpg", "60%25.jpg", "60%2525.jpg"],
  ["FOTO2.JPG", "FOTO2.JPG", "FOTO2.JPG"],
];

for (const [markdown, file, url] of NAMES) {
  test(`the picture ${markdown} is published as ${url}`, () => {
    const { html, pictures } = read(story("", `![x](${markdown})`), FILES);
    assert.equal(pictures, [{ file: `posts/${file}`, url: `/2024/12/10/a/${url}` }]);
    assert.is(
      elementsOf(html).find(({ name }) => name === "img")?.attributes.src,
      pictures[0]?.url,
    );
    assertHarmless(html);
  });
}

test("pictures of one name from several folders stay apart, letter case ignored, and each is published once", () => {
  const { html, pictures, image } = read(
    story(
      "image: { src: d/foto.jpg, alt: x, credit: x }",
      "![1](foto.jpg) ![2](e/Foto.jpg) ![3](d/foto.jpg) [4](foto.jpg)",
    ),
    FILES,
  );
  assert.equal(pictures, [
    { file: "posts/d/foto.jpg", url: "/2024/12/10/a/foto.jpg" },
    { file: "posts/foto.jpg", url: "/2024/12/10/a/foto-2.jpg" },
    { file: "posts/e/Foto.jpg", url: "/2024/12/10/a/Foto-3.jpg" },
  ]);
  assert.is(image?.url, "/2024/12/10/a/foto.jpg");
  assert.equal(
    elementsOf(html).flatMap(({ name, attributes: { src, href } }) =>
      name === "img" ? src : href?.endsWith(".jpg") ? href : [],
    ),
    ["foto-2", "Foto-3", "foto", "foto-2"].map((name) => `/2024/12/10/a/${name}.jpg`),
  );
});

test("quotes in alternative text, title and caption stay within their attributes", () => {
  const text = '" onerror="alert(1)" x="';
  const body = `![${text}](foto.jpg '${text}<script>')\n\nA ![${text}](foto.jpg '${text}') z`;
  const { html } = read(story("", body), FILES);
  assertHarmless(html);
  const images = elementsOf(html).filter(({ name }) => name === "img");
  // The quotation marks of the text become curved ones; those of the title stay.
  assert.equal(
    images.map(({ attributes }) => Object.keys(attributes)),
    [
      ["src", "alt", "loading", "decoding"],
      ["src", "alt", "title", "loading", "decoding"],
    ],
  );
  assert.is(images[1]?.attributes.title, text);
});

test.run();
