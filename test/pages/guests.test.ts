import { test } from "uvu";
import * as assert from "uvu/assert";
import { apiOf, feedsContext, feedsOf } from "../outputs/feeds/feeds-support.ts";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf, viewAt } from "../support/site.ts";

/** What is told of a story by this author. */
function told(author: string): string[] {
  return faultsOf({
    "posts/a.md": `---\ntitle: Judul\ndate: 2024-12-10\nauthor: ${author}\nlocation: Jember\n---\nIsi.\n`,
  });
}

test("whoever is named wrongly from outside is told where and what to write", () => {
  const rows: readonly (readonly [author: string, ...lines: readonly string[]])[] = [
    ["{ name: Budi Santoso, role: penulis tamu, url: https://contoh.id/ }"],
    ["[AO, { name: Siti, role: translator }]"],
    [
      "{ nama: Budi }",
      'posts/a.md:4:11  galat  unknown-key  Isian "nama" di dalam "author" tidak dikenal. Mungkin maksud Anda "name".',
    ],
    [
      "{ role: penerjemah }",
      'posts/a.md:4:9  galat  missing-field  Isian "author.name" wajib ada. Tambahkan, misalnya name: Budi Santoso.',
    ],
    [
      "[AO, { name: Budi, foto: x }]",
      'posts/a.md:4:28  galat  unknown-key  Isian "foto" di dalam "author" tidak dikenal. Isian yang dikenal: name, role, url.',
    ],
    [
      "{ name: <b>Budi</b> }",
      'posts/a.md:4:17  galat  invalid-value  Nama ini memuat "<". Tulis sebagai teks biasa; alamat ditulis di url.',
    ],
    [
      "{ name: Budi, url: 'javascript:alert(1)' }",
      'posts/a.md:4:28  galat  unsafe-link  Alamat "javascript:alert(1)" harus diawali https:// atau http://.',
    ],
    [
      `{ name: ${"x".repeat(121)} }`,
      'posts/a.md:4:17  galat  too-long  Isian "author.name" memuat 121 karakter; paling banyak 120. Perpendek.',
    ],
    [
      "{ name: kontributor ao }",
      'posts/a.md:4:17  peringatan  invalid-value  "kontributor ao" terdaftar dengan kode AO. Tulis kodenya, AO, di tempat name, role, dan url.',
    ],
  ];
  assert.equal(
    rows.map(([author]) => [author, ...told(author)]),
    rows.map((row) => [...row]),
  );
});

const FILES = {
  "posts/opini.md": story(
    'author: [{ name: "Siti Aminah, S.H.", role: Dosen Universitas Contoh, url: https://contoh.id/siti }, { name: Rosa Diaz, role: penerjemah }]\neditor: RD\nphotographer: { name: Antara, role: kantor berita }\ntype: opini\nlocation: Jember',
  ),
  "posts/berita.md": story("author: [AO, { name: Budi Santoso, role: penulis tamu }]\neditor: RD"),
  "posts/tim.md": story("author: { name: Tim Redaksi }"),
};
const GUESTS = assemble(FILES);

test("a reader sees who wrote, translated and photographed, and what they are", () => {
  const opini = viewAt(GUESTS, "story", "/2024/12/10/opini/");
  assert.equal(
    opini.credits.map(({ role, label, code, note, url }) => ({ role, label, code, note, url })),
    [
      {
        role: "Penulis",
        label: "Siti Aminah, S.H.",
        code: undefined,
        note: "Dosen Universitas Contoh",
        url: "https://contoh.id/siti",
      },
      {
        role: "Penerjemah",
        label: "Rosa Diaz",
        code: undefined,
        note: undefined,
        url: undefined,
      },
      {
        role: "Kantor berita",
        label: "Antara",
        code: undefined,
        note: undefined,
        url: undefined,
      },
      { role: "Editor", label: "Redaksi", code: "RD", note: undefined, url: "/penulis/rd/" },
    ],
  );
  assert.equal(
    opini.authors.map(({ label, code, monogram, role }) => [label, code, monogram, role]),
    [["Siti Aminah, S.H.", undefined, "SA", "Dosen Universitas Contoh"]],
  );
});

/** The sign-off of a story, without its links. */
function signOff(url: string): string | undefined {
  const { html } = viewAt(GUESTS, "story", url);
  return /<span class="sign-off">(.*?)<\/span>/u.exec(html)?.[1]?.replace(/<[^>]*>/gu, "");
}

test("a story is signed by the codes and names of those who wrote it", () => {
  assert.is(signOff("/2024/12/10/opini/"), "(Siti Aminah, S.H., Dosen Universitas Contoh; RD)");
  assert.is(signOff("/2024/12/10/berita/"), "(AO/Budi Santoso/RD)");
  assert.is(signOff("/2024/12/10/tim/"), "(Tim Redaksi)");
});

test("nobody from outside gets a page or a listing", () => {
  assert.equal(titlesAt(GUESTS, "/penulis/ao/"), ["Judul"]);
  assert.equal(
    urlsOf(GUESTS).filter((url) => url.startsWith("/penulis/")),
    ["/penulis/", "/penulis/ao/", "/penulis/rd/"],
  );
});

test("machines are told persons and bodies, with what they are and where they are found", () => {
  const opini = thingAt(GUESTS, "/2024/12/10/opini/", "OpinionNewsArticle");
  assert.equal(opini.author, [
    {
      "@type": "Person",
      name: "Siti Aminah, S.H.",
      url: "https://contoh.id/siti",
      jobTitle: "Dosen Universitas Contoh",
    },
  ]);
  assert.equal(opini.translator, [
    { "@type": "Person", name: "Rosa Diaz", jobTitle: "penerjemah" },
  ]);
  assert.equal(thingAt(GUESTS, "/2024/12/10/tim/", "NewsArticle").author, [
    { "@type": "Organization", name: "Tim Redaksi" },
  ]);
  const context = feedsContext(FILES, { api: true });
  const feed = feedsOf(context).get("feed.json") ?? "";
  const [item] = JSON.parse(feed).items.filter(({ url }: { url: string }) => url.includes("opini"));
  assert.equal(item.authors, [{ name: "Siti Aminah, S.H.", url: "https://contoh.id/siti" }]);
  assert.equal(apiOf(context).get("2024/12/10/opini/story.json")?.people, [
    { name: "Siti Aminah, S.H.", rel: "author", uri: "https://contoh.id/siti" },
    { name: "Rosa Diaz", rel: "contributor" },
    { name: "Antara", rel: "photographer" },
    { name: "Redaksi", rel: "editor", literal: "RD", uri: "https://uji.example/penulis/rd/" },
  ]);
});

test("a hak jawab is signed by who answered, without a dateline; by the newsroom it is told", () => {
  const reply = (author: string) => ({
    "posts/berita.md": story(),
    "posts/jawab.md": story(
      `author: ${author}\neditor: RD\nlocation: Jember\ntype: hak-jawab\nof: berita`,
    ),
  });
  const files = reply("{ name: Budi Santoso, role: Kepala Dinas Perhubungan }");
  assert.equal(faultsOf(files), []);
  const site = assemble(files);
  const { html } = viewAt(site, "story", "/2024/12/10/jawab/");
  assert.is(
    html.trim(),
    '<p>Isi berita. <span class="sign-off">(Budi Santoso, Kepala Dinas Perhubungan)</span></p>',
  );
  assert.is(thingAt(site, "/2024/12/10/jawab/", "NewsArticle").dateline, undefined);
  assert.equal(faultsOf(reply("RD")), [
    "posts/jawab.md:4:9  peringatan  reply-signature  Hak jawab ditandatangani oleh yang menjawab, bukan oleh redaksi. Sebut namanya, misalnya author: { name: Budi Santoso, role: Kepala Dinas Perhubungan }.",
  ]);
  // Nobody is called a guest of the paper whose report they answer.
  assert.match(
    faultsOf(reply("Budi Santoso"))[0] ?? "",
    /tulis author: \{ name: Budi Santoso \}\.$/u,
  );
});

test.run();
