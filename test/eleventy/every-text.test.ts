import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PRESS_ROLES } from "../../src/model/index.ts";
import { definitionOf, placeholdersOf, TEXT_KEYS } from "../../src/texts/index.ts";
import type { Files } from "../support/newsroom.ts";
import { story } from "../support/newsroom.ts";
import { jpeg } from "../support/pictures.ts";
import { withProject } from "../support/project.ts";
import { mp3, mp4 } from "../support/recordings.ts";

const texts = suite("every text of the interface");

/** Each text worded as its key, with its placeholders: "⟦listing.stories⟧ {count}". */
const WORDED_AS_KEYS = TEXT_KEYS.map((key) => {
  const names = placeholdersOf(key).map((name) => ` {${name}}`);
  return `${key}: "⟦${key}⟧${names.join("")}"\n`;
}).join("");

const LINKS = [
  "https://www.youtube.com/watch?v=a",
  "https://x.com/akun/status/1",
  "https://www.facebook.com/photo?fbid=1",
  "https://soundcloud.com/akun/lagu",
  "https://open.spotify.com/show/a",
];

const grounds = ["sara", "kesusilaan", "masa-depan-anak", "trauma-korban", "ketetapan-dewan-pers"];
const numbered = (count: number, more: (index: number) => string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`posts/n${index}.md`, more(index)]),
  );

/** A newsroom in which everything happens of which a page has to tell. */
const EVENTFUL: Files = {
  "_data/popular.yaml": "stories: { a: 3 }\n",
  "_data/redirects.yaml": "/lama/: /kanal/\n",
  "_data/authors.yaml": [
    "AO: { name: Kontributor AO, bio: Menulis., role: Reporter }",
    "RD: { name: Redaksi, role: Redaksi }",
    "SN: { name: Tanpa Riwayat }",
    "",
  ].join("\n"),
  "_data/newsroom.yaml": [
    "company: PT Media Uji",
    "registration: AHU-1",
    "pressCouncil: Terverifikasi",
    'address: "Jalan Uji 1, Banyuwangi"',
    "email: redaksi@uji.example",
    "editorial: { name: Penanggung Jawab Redaksi }",
    "business: { name: Penanggung Jawab Usaha }",
    "",
  ].join("\n"),
  ...numbered(30, (index) =>
    story(
      `title: Kabar ${index}\ndate: 2024-11-${10 + (index % 20)}\ncategory: daerah\nseries: Kabar\ntags: [Kabar Baru]`,
    ),
  ),
  "posts/foto.jpg": "",
  "posts/a.md": story(
    [
      "title: A",
      "location: Ketapang, Banyuwangi",
      "category: daerah",
      "tags: [Kopi, Ijen]",
      "summary: Ringkasan.",
      "updated: 2024-12-12",
      "editor: RD",
      "photographer: SN",
      "contributors: [SN]",
      "source: { name: Antara, url: https://antara.example/ }",
      "image: { src: foto.jpg, alt: Foto, credit: SN, license: CC BY 4.0 }",
      "unverified: { reason: Belum pasti. }",
      "ai: { kind: terjemahan }",
      "breaking: { until: 2025-02-01 }",
      "featured: true",
    ].join("\n"),
    `Isi.[^1]\n\n[^1]: Catatan.\n\n| A |\n|---|\n| b |\n\n${LINKS.join("\n\n")}\n\nBaca juga: [B](b.md)`,
  ),
  "posts/makkah.md": story("title: Makkah\nlocation: Makkah, Arab Saudi"),
  "posts/madinah.md": story("title: Madinah\nlocation: Madinah, Arab Saudi"),
  "posts/coffee.md": story("title: Coffee\nlang: en\ntranslations: b"),
  "posts/tamu.md": story(
    `title: Tamu\ncontributors: [${PRESS_ROLES.map((role) => `{ name: Nama ${role}, role: ${role} }`).join(", ")}]`,
  ),
  "posts/ilustrasi.md": story(
    "title: Ilustrasi\nimage: { src: foto.jpg, alt: Peta, credit: SN }\nai: { kind: ilustrasi }",
  ),
  "posts/hiasan.md": story(
    'title: Hiasan\nimage: { src: foto.jpg, alt: "" }\nai: { kind: ilustrasi }',
    "> [!fakta]\n> Satu.\n\n> [!linimasa]\n> - 1815: Letusan.\n\nGaleri:\n\n![](foto.jpg)\n\n![Foto](foto.jpg)",
  ),
  "posts/b.md": story(
    "title: B\nlocation: Kota Malang\ncategory: budaya\ntags: [Kopi]\nupdates: a",
  ),
  "posts/kota.md": story("title: Malang\nlocation: Kabupaten Malang\nfeatured: true"),
  "posts/terkait.md": story(
    "title: Terkait\ndate: 2024-12-01\nlocation: Banyuwangi\ntags: [Kopi, Ijen]",
  ),
  ...Object.fromEntries(
    ["opini", "analisis", "feature", "rilis"].map((type) => [
      `posts/${type}.md`,
      story(`title: Jenis ${type}\ntype: ${type}\nfeatured: true`),
    ]),
  ),
  ...Object.fromEntries(
    ["ralat", "koreksi", "hak-jawab"].map((type) => [
      `posts/${type}.md`,
      story(`title: Jenis ${type}\ntype: ${type}\nof: a\ndate: 2024-12-13 09:00`),
    ]),
  ),
  "posts/langsung.md": story(
    "title: Langsung\ntype: langsung\nended: 2099-01-01",
    "Pembuka.\n\n## 14.40 Satu\n\nIsi.\n\n## 14.50 Dua\n\nIsi.",
  ),
  "posts/usai.md": story(
    "title: Usai\ntype: langsung\nended: 2024-12-10 18.00",
    "Pembuka.\n\n## 14.40 Satu\n\nIsi.",
  ),
  "posts/rekaman.mp3": mp3(95),
  "posts/film.mp4": mp4(75, ["vide", "soun"], "isom"),
  "posts/dengar.md": story("title: Dengar\naudio: rekaman.mp3"),
  "posts/tonton.md": story(
    "title: Tonton\nvideo: https://www.youtube.com/watch?v=a\nimage: { src: foto.jpg, alt: Foto, credit: SN }",
  ),
  "posts/putar.md": story(
    "title: Putar\nvideo: film.mp4\nimage: { src: foto.jpg, alt: Foto, credit: SN }",
  ),
  "posts/tanggapan.md": story("title: Tanggapan\ntype: opini\nof: a\ndate: 2024-12-13 09:00"),
  ...Object.fromEntries(
    ["advertorial", "iklan", "sponsored"].map((label) => [
      `posts/${label}.md`,
      story(`title: Bayar ${label}\nlabel: ${label}`),
    ]),
  ),
  ...Object.fromEntries(
    grounds.map((ground) => [
      `posts/cabut-${ground}.md`,
      story(
        `title: Cabut ${ground}\nwithdrawn: { date: 2024-12-20, ground: ${ground}, reason: Alasannya. }`,
      ),
    ]),
  ),
  "posts/jawab-cabut.md": story(
    "title: Jawab\nauthor: { name: Budi }\ntype: hak-jawab\nof: cabut-sara\ndate: 2024-12-21 09:00",
  ),
};

/** Texts that only hundreds of stories in a month or a series bring about; that they are asked for, usage.test.ts sees. */
const OF_LARGE_ARCHIVES: ReadonlySet<string> = new Set([
  "archive.more",
  "series.pageTitle",
  "series.pages",
  "series.earlier",
  "series.later",
]);

/** What only a newsroom at its beginning shows. */
const AT_THE_BEGINNING: Files = { "_data/newsroom.yaml": EVENTFUL["_data/newsroom.yaml"] ?? "" };

texts("is printed in a page, a feed or a script as a newsroom words it", async () => {
  const found = new Set<string>();
  const options = { search: true, api: true, listingSize: 1 };
  const built = async (files: Files): Promise<Record<string, string>> => {
    let contents: Record<string, string> = {};
    await withProject({ ...files, "_data/texts.yaml": WORDED_AS_KEYS }, async (project) => {
      await project.build({ options });
      contents = project.contents("_site");
    });
    for (const text of Object.values(contents)) {
      for (const [, key = ""] of text.matchAll(/(?:⟦|\\u27E6)([\w.]+)(?:⟧|\\u27E7)/giu))
        found.add(key);
    }
    return contents;
  };
  const photo = await jpeg({ width: 60, height: 40 });
  const site = await built({ ...EVENTFUL, "posts/foto.jpg": photo });
  await built(AT_THE_BEGINNING);
  assert.equal(
    TEXT_KEYS.filter((key) => !found.has(key) && !OF_LARGE_ARCHIVES.has(key)),
    [],
  );

  // Nor is there a page on which a built-in text is left; the documents are none of the interface's.
  const own = TEXT_KEYS.flatMap((key) =>
    definitionOf(key)
      .words.split(/\{\w+\}/u)
      .map((words) => words.trim())
      .filter((words) => words.length > 12),
  );
  const documents =
    /^(?:redaksi|pedoman-media-siber|kode-etik|hak-jawab|koreksi|tentang|kontak|privasi|cari\/indeks)\//u;
  for (const [file, text] of Object.entries(site)) {
    if (documents.test(file) || !/\.(?:html|xml|json)$/u.test(file)) continue;
    assert.equal(
      own.filter((words) => text.includes(words)),
      [],
      file,
    );
  }
});

texts.run();
