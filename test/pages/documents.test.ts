/// <reference lib="dom" />
import { Parser } from "htmlparser2";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { THEME_KEY } from "../../_includes/assets/scripts/theme.ts";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { DOCUMENT_KINDS } from "../../src/pages/documents.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story, URLS } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { deadLinksOf, urlsOf, viewAt } from "../support/site.ts";

const NEWSROOM = [
  'company: "PT <Uji> & Rekan"',
  "registration: AHU-1",
  'address: "Jalan Uji 1, Banyuwangi"',
  "email: redaksi@uji.example",
  "phone: (0333) 123-456",
  "whatsapp: 0812-3456-7890",
  "editorial: { name: Siti Aminah, certificate: UKW-7 }",
  "business: { name: Budi Santoso }",
  "pressCouncil: Terverifikasi faktual",
  "staff:",
  "  - { name: Ani, role: Redaktur, code: AO }",
  "  - { name: Cici, role: Redaktur }",
  "social: [https://www.instagram.com/uji/]",
  "",
].join("\n");

const SITE: Files = { "posts/a.md": story(), "_data/newsroom.yaml": NEWSROOM };

/** All words of a document, a line for each paragraph, item and fact; links as "label <url>". */
function textAt(site: AssembledSite, url: string): string {
  const { heading, intro, sections } = viewAt(site, "document", url);
  const runs = (pieces: (typeof intro)[number]) =>
    pieces
      .map((piece) => (typeof piece === "string" ? piece : `${piece.label} <${piece.url}>`))
      .join("");
  return [
    heading,
    ...intro.map(runs),
    ...sections.flatMap(({ id, heading: part, blocks }) => [
      `#${id} ${part}`,
      ...blocks.flatMap(({ text, items, facts }) => [
        ...(text ? [runs(text)] : []),
        ...(items ?? []).flatMap((item) => [runs(item.text), ...(item.parts ?? []).map(runs)]),
        ...(facts ?? []).map(({ term, values }) => `${term}: ${values.map(runs).join(" | ")}`),
      ]),
    ]),
  ].join("\n");
}

test("a site has every page that the law asks for, with nothing but its data", () => {
  const site = assemble({ "posts/a.md": story() });
  for (const kind of DOCUMENT_KINDS) assert.ok(urlsOf(site).includes(URLS[kind]), kind);
  assert.equal(deadLinksOf(site), []);
});

test("the masthead tells name, address, those responsible, and the staff by what they do", () => {
  const text = textAt(assemble(SITE), "/redaksi/");
  for (const line of [
    "Media: Media Uji",
    "Perusahaan: PT <Uji> & Rekan",
    "Badan hukum: AHU-1",
    "Verifikasi Dewan Pers: Terverifikasi faktual",
    "Alamat: Jalan Uji 1, Banyuwangi",
    "Surel: redaksi@uji.example <mailto:redaksi@uji.example>",
    "WhatsApp: +6281234567890 <https://wa.me/6281234567890>",
    "Telepon: (0333) 123-456 <tel:+62333123456>",
    "Bidang redaksi: Siti Aminah, sertifikat kompetensi UKW-7",
    "Bidang usaha: Budi Santoso",
    "Redaktur: Ani </penulis/ao/>, kode AO | Cici",
    "RD: Redaksi </penulis/rd/>, Redaksi",
  ]) {
    assert.ok(text.split("\n").includes(line), `${line}\nis not in\n${text}`);
  }
});

test("the masthead leaves out what the newsroom does not tell", () => {
  const text = textAt(assemble({}), "/redaksi/");
  assert.not.match(text, /WhatsApp|Telepon|Verifikasi|#susunan|undefined/u);
});

test("while data are at fault, the pages still stand", () => {
  const site = assemble({ "_data/newsroom.yaml": "company: PT Uji\n" });
  assert.is(site.registries.newsroom, undefined);
  for (const kind of DOCUMENT_KINDS) {
    assert.not.match(textAt(site, URLS[kind]), "undefined");
  }
});

test("the Pedoman is told clause by clause, each with an address of its own", () => {
  const text = textAt(assemble(SITE), "/pedoman-media-siber/");
  assert.match(text, "1/Peraturan-DP/III/2012");
  assert.match(text, "Dewan Pers <https://dewanpers.or.id/>");
  const headings = [...text.matchAll(/^#(pasal-\d+) (\d+)\. /gmu)];
  assert.equal(
    headings.map(([, id, number]) => [id, number]),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((clause) => [`pasal-${clause}`, `${clause}`]),
  );
  // What copies in circulation have lost or altered.
  for (const words of [
    "2 × 24 jam",
    "dalam kurung dan dengan huruf miring",
    "bertanggung jawab penuh atas akibat hukumnya",
    "Rp500.000.000",
    "SARA, kesusilaan, masa depan anak, pengalaman traumatik korban",
    "“advertorial”, “iklan”, “ads”, “sponsored”",
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test("the Pedoman's clauses have as many lettered parts as the regulation", () => {
  const { sections } = viewAt(assemble(SITE), "document", "/pedoman-media-siber/");
  const lettered = sections.map(({ blocks }) => blocks.find((block) => block.lettered)?.items);
  assert.equal(
    lettered.map((items) => items?.length ?? 0),
    [2, 4, 8, 5, 3, 2, 0, 0, 0],
  );
  const parts = lettered.flatMap((items) => (items ?? []).map((item) => item.parts?.length ?? 0));
  assert.equal(
    parts.filter((count) => count > 0),
    [4, 3, 3],
  );
});

test("the Kode Etik has its eleven articles", () => {
  const text = textAt(assemble(SITE), "/kode-etik/");
  assert.match(text, "6/Peraturan-DP/V/2008");
  assert.equal(
    [...text.matchAll(/^#pasal-(\d+) Pasal (\d+): /gmu)].map(([, id, number]) => `${id} ${number}`),
    Array.from({ length: 11 }, (_, index) => `${index + 1} ${index + 1}`),
  );
});

test("a right of reply can be asked for in every way that the newsroom gives", () => {
  const text = textAt(assemble(SITE), "/hak-jawab/");
  for (const words of [
    "9/Peraturan-DP/X/2008",
    "UU Pers pasal 5",
    "UU Pers pasal 18 ayat 2",
    "Rp500.000.000",
    "tanpa biaya",
    "mailto:redaksi@uji.example",
    "https://wa.me/6281234567890",
    "tel:+62333123456",
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test("the page on corrections leads to those made and to the withdrawn stories", () => {
  const text = textAt(assemble(SITE), "/koreksi/");
  for (const words of ["</ralat/>", "</pencabutan/>", "</hak-jawab/>", "mailto:redaksi@"]) {
    assert.ok(text.includes(words), words);
  }
});

test("the page on privacy names what the theme keeps on a device, by the name it is kept under", () => {
  const text = textAt(assemble(SITE), "/privasi/");
  assert.match(text, new RegExp(`localStorage\\) dengan nama ${THEME_KEY}\\.`, "u"));
});

test("the page of contacts lists the accounts elsewhere", () => {
  const text = textAt(assemble(SITE), "/kontak/");
  assert.match(text, "Akun kami: instagram.com/uji <https://www.instagram.com/uji/>");
});

test("one file of the newsroom's own takes the place of a built-in text", () => {
  for (const kind of DOCUMENT_KINDS) {
    const url = URLS[kind];
    const site = assemble({ [`pages${url.slice(0, -1)}.md`]: "---\ntitle: Naskah\n---\nResmi.\n" });
    assert.equal(site.diagnostics, []);
    assert.is(urlsOf(site).filter((each) => each === url).length, 1);
    assert.is(viewAt(site, "own-page", url).heading, "Naskah");
  }
});

test("without the pages of writers their names stand as words alone", () => {
  const site = assemble(SITE, { pages: { authors: false } });
  assert.match(textAt(site, "/redaksi/"), "Redaktur: Ani <undefined>, kode AO");
  assert.equal(deadLinksOf(site), []);
});

/** Every link that a page of HTML has, by a parser that is not ours. */
function linksIn(html: string, within: string): string[] {
  const links: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === within) depth += 1;
      if (depth > 0 && name === "a" && href !== undefined) links.push(href);
    },
    onclosetag(name) {
      if (name === within) depth -= 1;
    },
  });
  parser.end(html);
  return links;
}

test("the foot of every page leads to the Pedoman and its companions, each once", async () => {
  const files: Files = {
    ...SITE,
    "posts/b.md": story("title: B\nwithdrawn: { date: 2024-12-11, ground: sara, reason: Alasan. }"),
    "_data/navigation.yaml":
      "main: []\nfooter:\n  - { label: Siapa Kami, url: /tentang/ }\n  - { label: Indeks, url: /indeks/ }\n",
    "pages/pedoman-media-siber.md": "---\ntitle: Pedoman\n---\nNaskah resmi.\n",
  };
  await withProject(files, async (project) => {
    await project.build({ pathPrefix: "/berita/", options: { pages: { privacy: false } } });
    const pages = project.files("_site").filter((file) => file.endsWith(".html"));
    assert.ok(pages.includes("_site/404.html") && pages.length > 20);
    for (const page of pages) {
      assert.equal(
        linksIn(project.read(page), "nav").filter((url) =>
          /\/(?:redaksi|pedoman-media-siber|kode-etik|hak-jawab|koreksi|tentang|kontak|privasi)\/$/u.test(
            url,
          ),
        ),
        [
          "redaksi",
          "pedoman-media-siber",
          "kode-etik",
          "hak-jawab",
          "koreksi",
          "kontak",
          "tentang",
        ].map((name) => `/berita/${name}/`),
        page,
      );
    }
    const masthead = project.read("_site/redaksi/index.html");
    assert.match(masthead, "PT &lt;Uji&gt; &amp; Rekan");
    assert.match(masthead, '<dd><a href="/berita/penulis/ao/">Ani</a>, kode AO</dd>');
    assert.match(project.read("_site/kode-etik/index.html"), '<h2 id="pasal-11">Pasal 11: ');
  });
});

test("removing the name of who answers for what is published is a fault, with its article", () => {
  const [line = "", ...others] = faultsOf({
    ...SITE,
    "_data/newsroom.yaml": NEWSROOM.replace("name: Siti Aminah, ", ""),
  });
  assert.equal(others, []);
  assert.match(line, "_data/newsroom.yaml:7:12  galat  missing-publisher");
  assert.match(line, "UU Pers pasal 12");
});

test.run();
