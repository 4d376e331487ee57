import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, faultsOf, story } from "../support/newsroom.ts";
import {
  assertHarmless,
  contentReader,
  elementsOf,
  type FaultCase,
  faultTests,
  read,
  STORY,
} from "./support.ts";

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
  `remote-picture  Gambar "${src}" ada di server lain. Simpan berkasnya di samping tulisan dan tulis namanya saja.`;
const outside = (src: string) =>
  `missing-picture  Gambar "${src}" berada di luar folder posts/. Simpan di samping tulisan dan tulis namanya saja.`;
const kind = (src: string) =>
  `picture-type  Gambar "${src}" bukan jenis yang dapat dimuat. Pakai JPG, PNG, WebP, AVIF, GIF, atau HEIC.`;

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

const NAMES: ReadonlyArray<readonly [markdown: string, file: string, name: string]> = [
  ["<foto satu.jpg>", "foto satu.jpg", "foto-satu"],
  ["foto%20satu.jpg", "foto satu.jpg", "foto-satu"],
  ["./foto.jpg", "foto.jpg", "foto"],
  ["d/../foto.jpg", "foto.jpg", "foto"],
  [`<a#b?c%d'e"f.jpg>`, `a#b?c%d'e"f.jpg`, "a-b-c-persen-de-f"],
  ["é.png", "é.png", "e"],
  ["50%.jpg", "50%.jpg", "50-persen"],
  ["50%25.jpg", "50%.jpg", "50-persen"],
  ["60%25.jpg", "60%25.jpg", "60-persen-25"],
  ["FOTO2.JPG", "FOTO2.JPG", "foto2"],
];

for (const [markdown, file, name] of NAMES) {
  test(`the picture ${markdown} is published in several widths, each named ${name}`, () => {
    const { html, pictures } = read(story("", `![x](${markdown})`), FILES);
    assert.equal(
      pictures.map((picture) => [picture.file, picture.usedBy, picture.line, picture.column]),
      [[`posts/${file}`, STORY, 6, markdown.startsWith("<") ? 7 : 6]],
    );
    const urls = pictures[0]?.set.files.map(({ url }) => url) ?? [];
    for (const url of urls) {
      assert.match(url, new RegExp(`^/gambar/${name}-[0-9a-f]{12}v\\d+-\\d+\\.[a-z]+$`, "u"));
    }
    assert.equal(shownFiles(html).sort(), urls.sort());
    assertHarmless(html);
  });
}

/** Every file that a browser may take for the pictures of a text, each once. */
function shownFiles(html: string): string[] {
  const addresses = elementsOf(html).flatMap(({ name, attributes: { src, srcset = "" } }) =>
    name === "img" || name === "source"
      ? [
          ...(src === undefined ? [] : [src]),
          ...srcset.split(", ").map((candidate) => candidate.split(" ")[0] ?? ""),
        ]
      : [],
  );
  return [...new Set(addresses)];
}

test("a text shows only files that are published, under a path prefix too", () => {
  const { html, pictures } = read(
    story("image: { src: d/foto.jpg, alt: x, credit: x }", "![1](foto.jpg)\n\nLihat ![2](é.png)"),
    FILES,
    {},
    { pathPrefix: "/berita/" },
  );
  assert.is(pictures.length, 3);
  const published = pictures.flatMap(({ set }) => set.files.map(({ url }) => `/berita${url}`));
  const shown = shownFiles(html);
  assert.is(shown.length, 18);
  for (const file of shown) assert.ok(published.includes(file), file);
});

test("a picture that a story names twice is published once, and known by its first place", () => {
  const { pictures } = read(
    story("image: { src: foto.jpg, alt: x, credit: x }", "![1](foto.jpg)\n\n![2](./foto.jpg)"),
    FILES,
  );
  assert.equal(
    pictures.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ["posts/foto.jpg:5:15"],
  );
});

test("pictures of one name from several folders stay apart, and a link opens the largest file", () => {
  const { html, pictures, image } = read(
    story(
      "image: { src: d/foto.jpg, alt: x, credit: x }",
      "![1](foto.jpg) ![2](e/Foto.jpg) ![3](d/foto.jpg) [4](foto.jpg)",
    ),
    FILES,
  );
  assert.equal(
    pictures.map(({ file }) => file),
    ["posts/d/foto.jpg", "posts/foto.jpg", "posts/e/Foto.jpg"],
  );
  const [first, second, third] = pictures.map(({ set }) => set);
  assert.is(new Set([first?.src, second?.src, third?.src]).size, 3);
  assert.is(image?.set.src, first?.src);
  assert.equal(
    elementsOf(html).flatMap(({ name, attributes: { src, href } }) =>
      name === "img" ? src : href?.endsWith(".jpg") ? href : [],
    ),
    [second?.src, third?.src, first?.src, second?.full],
  );
});

test("a broken picture is told where each story names it", () => {
  const fault = 'galat  broken-picture  Gambar "rusak.jpg" tidak dapat dimuat. Gambar ini kosong.';
  assert.equal(
    faultsOf({
      "posts/a.md": story("image: { src: rusak.jpg, alt: x, credit: x }"),
      "posts/b.md": story("title: B", "Satu.\n\nLihat ![x](rusak.jpg) ini."),
      "posts/rusak.jpg": "",
    }),
    [`posts/a.md:5:15  ${fault}`, `posts/b.md:8:12  ${fault}`],
  );
});

test("a main picture that is small or very tall is told, before it is published", () => {
  const readContent = contentReader();
  const told = (width: number, height: number, more = {}) => {
    const shape = { width, height, alpha: false, animated: false, flat: false, ...more };
    const facts = { ...shape, format: "jpeg" as const, hash: "123456789abc" };
    return readContent(
      { [STORY]: story("image: { src: foto.jpg, alt: x, credit: x }") },
      new Map([["posts/foto.jpg", { ok: true, facts }]]),
    ).diagnostics.map(({ line, column, severity, rule, message }) =>
      [line, column, severity, rule, message].join(" "),
    );
  };
  assert.equal(told(320, 200), [
    "5 15 warning picture-shape Gambar ini kecil, 320 × 200 piksel, jadi tampak kabur di kepala tulisan. Pakai yang lebarnya 1.200 piksel atau lebih.",
  ]);
  assert.equal(told(1000, 1900), [
    "5 15 warning picture-shape Gambar ini terlalu tinggi, 1.000 × 1.900 piksel, jadi tidak muat di satu layar. Potong dahulu, misalnya menjadi 4:3 atau 3:4.",
  ]);
  for (const [width, height] of [
    [600, 400],
    [900, 1600],
    [4000, 3000],
  ] as const) {
    assert.equal(told(width, height), []);
  }
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
      ["src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"],
      ["src", "srcset", "sizes", "alt", "width", "height", "title", "loading", "decoding"],
    ],
  );
  assert.is(images[1]?.attributes.title, text);
});

test.run();
