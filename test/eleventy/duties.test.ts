import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Element } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import RssParser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { jpeg } from "../support/pictures.ts";
import { Project } from "../support/project.ts";

/**
 * One newsroom with a story for each duty of the press, built whole, and read as readers and robots
 * read it: the pages, the feeds, the sitemaps, the index of the search.
 *
 * The clauses are those of the Pedoman Pemberitaan Media Siber (Peraturan Dewan Pers
 * 1/Peraturan-DP/III/2012), where no other regulation is named.
 */
const duties = suite("the duties of the press");

/** The rarest sentence of the withdrawn story, and other things that were in it alone. */
const GONE = ["Kalimat terlangka zamrud khatulistiwa", "Ringkasan terlangka", "topik terlangka"];

const project = new Project();

duties.before(async () => {
  const withdrawn = [
    "title: Berita yang Dicabut",
    "summary: Ringkasan terlangka tentang seorang anak.",
    "tags: [Topik Terlangka]",
    "location: Sabang",
    'image: { src: wajah.jpg, alt: "Wajah terlangka" }',
  ].join("\n");
  const withdrawal =
    "withdrawn: { date: 2024-12-31 16:00, ground: masa-depan-anak, reason: Memuat identitas anak. }";
  const body = `${GONE[0]}. [Tautan](https://terlangka.example/).`;
  project.write({
    "posts/kabar.md": story(
      "title: Kabar Awal\ndate: 2024-12-31 08:00\nunverified: { reason: Menunggu polisi. }",
      "Isi kabar awal.",
    ),
    "posts/lanjutan.md": story(
      "title: Kabar Lanjutan\ndate: 2024-12-31 20:00\nupdates: kabar",
      "Isi lanjutan.",
    ),
    "posts/salah.md": story(
      "title: Berita Salah\ndate: 2024-12-30 08:00\ncorrections: [{ date: 2024-12-31 09:15 WITA, kind: ralat, text: Korban tiga orang. }]",
    ),
    "posts/jawab.md": story(
      "title: Jawaban Dinas\ndate: 2024-12-31 10:00\ntype: hak-jawab\nof: salah",
    ),
    "posts/dicabut.md": story(withdrawn, body),
    "posts/wajah.jpg": await jpeg(),
    "posts/iklan.md": story(
      "title: Kabar Toko\ndate: 2024-12-31 11:00\nlabel: advertorial\nfeatured: true\ntags: [Kopi]",
      "Datang ke [toko](https://toko.example/).",
    ),
    "posts/kutipan.md": story(
      "title: Berita Kutipan\ndate: 2024-12-31 12:00\ntags: [Kopi]\nsource: { name: Kantor Berita Uji, url: https://sumber.example/ }",
    ),
    "posts/ai.md": story(
      'title: Berita Bergambar\ndate: 2024-12-31 13:00\nai: { kind: ilustrasi, tool: Alat Uji }\nimage: { src: ilustrasi.jpg, alt: "Sawah", caption: Sawah di Jatiluwih., credit: Redaksi, license: CC BY 4.0 }',
    ),
    "posts/ilustrasi.jpg": await jpeg({ width: 80, height: 60 }),
  });
  const options = { sharePictures: true, api: true, search: true };
  // It was out once: what an earlier build wrote must go, too.
  await project.build({ options });
  const before = everyByte().filter(([, bytes]) => bytes.includes("terlangka"));
  assert.ok(before.length > 5, "the story was published first");
  project.write({ "posts/dicabut.md": story(`${withdrawn}\n${withdrawal}`, body) });
  await project.build({ options });
});
duties.after(() => project.dispose());

const URL = {
  unverified: "/2024/12/31/kabar/",
  followUp: "/2024/12/31/lanjutan/",
  wrong: "/2024/12/30/salah/",
  reply: "/2024/12/31/jawab/",
  withdrawn: "/2024/12/10/dicabut/",
  paid: "/2024/12/31/iklan/",
  quoted: "/2024/12/31/kutipan/",
  ai: "/2024/12/31/ai/",
};

function read(path: string): string {
  return project.read(join("_site", path));
}

function pageAt(url: string) {
  return parseDocument(read(join(url, "index.html")));
}

/** Elements with a class, or a name where the selector has no point before it. */
function all(root: Parameters<typeof DomUtils.findAll>[1], selector: string): Element[] {
  const nodes = Array.isArray(root) ? root : [root];
  return DomUtils.findAll(
    (element) =>
      selector.startsWith(".")
        ? ` ${element.attribs.class ?? ""} `.includes(` ${selector.slice(1)} `)
        : element.name === selector,
    nodes as Parameters<typeof DomUtils.findAll>[1],
  ) as Element[];
}

function text(elements: readonly Element[]): string {
  return DomUtils.textContent([...elements] as Parameters<typeof DomUtils.textContent>[0])
    .replace(/\s+/gu, " ")
    .trim();
}

function linksIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    all([element], "a").map(({ attribs }) => attribs.href ?? ""),
  );
}

/** The JSON-LD of a page, all blocks and graphs in one list. */
function structuredData(url: string): Record<string, unknown>[] {
  return all([...pageAt(url).childNodes] as never, "script")
    .filter(({ attribs }) => attribs.type === "application/ld+json")
    .flatMap((script) => {
      const block = JSON.parse(text([script])) as { "@graph"?: Record<string, unknown>[] };
      return block["@graph"] ?? [block as Record<string, unknown>];
    });
}

function article(url: string): Record<string, unknown> {
  const found = structuredData(url).find((node) => String(node["@type"]).endsWith("Article"));
  if (found === undefined) throw new Error(`No article in ${url}.`);
  return found;
}

interface FeedItem {
  readonly title?: string;
  readonly link?: string;
  readonly creator?: string;
  readonly "content:encoded"?: string;
}

async function feedItem(title: string): Promise<FeedItem> {
  const { items } = await new RssParser().parseString(read("feed.xml"));
  const item = (items as FeedItem[]).find((each) => each.title?.includes(title));
  if (item === undefined) throw new Error(`${title} is not in the feed.`);
  return item;
}

/** Every file of the site, what is compressed taken apart. */
function everyByte(): readonly (readonly [string, string])[] {
  const root = join(project.root, "_site");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path.slice(root.length), (isZipped ? gunzipSync(bytes) : bytes).toString("utf8")];
    });
}

duties(
  "2c.4: an unverified story says so last, in brackets and italics, in page and feed",
  async () => {
    const note = "(Berita ini masih memerlukan verifikasi lebih lanjut: Menunggu polisi.)";
    const story = all([...pageAt(URL.unverified).childNodes] as never, ".story");
    const paragraphs = all(story, "p").filter(
      (paragraph) => DomUtils.findAll(() => false, [paragraph] as never).length === 0,
    );
    const italic = all(story, "em").map((element) => text([element]));
    assert.ok(italic.includes(note), italic.join("\n"));
    const whole = text(paragraphs);
    assert.ok(whole.indexOf(note) > whole.indexOf("Isi kabar awal."));
    const content = (await feedItem("Kabar Awal"))["content:encoded"] ?? "";
    assert.match(
      content.trim(),
      /<p><em>\(Berita ini masih memerlukan [^<]*Menunggu polisi\.\)<\/em><\/p>$/u,
    );
  },
);

duties("2d: an unverified story and its follow-up lead to each other", () => {
  const box = (url: string) => linksIn(all([...pageAt(url).childNodes] as never, ".corrections"));
  assert.ok(box(URL.unverified).includes(URL.followUp));
  assert.ok(box(URL.followUp).includes(URL.unverified));
});

duties("4b: a hak jawab and its story lead to each other, and /ralat/ to both", () => {
  const box = (url: string) => linksIn(all([...pageAt(url).childNodes] as never, ".corrections"));
  assert.ok(box(URL.wrong).includes(URL.reply));
  assert.ok(box(URL.reply).includes(URL.wrong));
  const listed = linksIn(all([...pageAt("/ralat/").childNodes] as never, ".notices"));
  assert.ok(listed.includes(URL.wrong));
  assert.ok(listed.includes(URL.reply));
});

duties("4c: a correction shows its full time with zone on the story and at /ralat/", () => {
  for (const url of [URL.wrong, "/ralat/"]) {
    const notices = text(all([...pageAt(url).childNodes] as never, ".notice"));
    assert.match(notices, "Ralat Selasa, 31 Desember 2024 pukul 09.15 WITA", url);
    assert.match(notices, "Korban tiga orang.", url);
    // The answer of 10.00 WIB came after it.
    assert.ok(notices.indexOf("Hak Jawab") < notices.indexOf("Korban tiga orang."), notices);
  }
});

duties("4: robots hear of a correction: its words, and that the story changed", async () => {
  const item = await feedItem("Berita Salah");
  assert.match(item["content:encoded"] ?? "", "Korban tiga orang.");
  const data = article(URL.wrong);
  assert.match(JSON.stringify(data.correction), "Korban tiga orang.");
  assert.is(data.dateModified, "2024-12-31T10:00:00+07:00");
  assert.match(
    read("sitemap.xml") +
      everyByte()
        .filter(([path]) => path.includes("sitemap"))
        .map(([, xml]) => xml)
        .join(""),
    /salah\/<\/loc>\s*<lastmod>2024-12-31T10:00/u,
  );
});

duties("5a, 5c: a withdrawn story leaves its URL, title, time, ground and reason", () => {
  const page = text(all([...pageAt(URL.withdrawn).childNodes] as never, "main"));
  assert.match(page, "Berita yang Dicabut");
  assert.match(
    page,
    "dicabut pada Selasa, 31 Desember 2024 pukul 16.00 WIB karena menyangkut masa depan anak",
  );
  assert.match(page, "Memuat identitas anak.");
  const robots = all([...pageAt(URL.withdrawn).childNodes] as never, "meta").find(
    ({ attribs }) => attribs.name === "robots",
  );
  assert.match(robots?.attribs.content ?? "", "noindex");
  const listed = text(all([...pageAt("/pencabutan/").childNodes] as never, "main"));
  assert.match(listed, "Berita yang Dicabut");
  assert.match(listed, "Memuat identitas anak.");
});

duties("5: nothing of a withdrawn story's text is in any byte of the site", () => {
  const files = everyByte();
  assert.ok(
    files.some(([path]) => /cari.indeks.p.\w+.t0\.json$/u.test(path)),
    "the search index was read",
  );
  for (const gone of [...GONE, "terlangka", "wajah.jpg"]) {
    const found = files.filter(([, bytes]) => bytes.toLowerCase().includes(gone.toLowerCase()));
    assert.equal(
      found.map(([path]) => path),
      [],
      gone,
    );
  }
  const leading = files
    .filter(([path]) => /\.(?:xml|json)$/u.test(path) && !path.startsWith(URL.withdrawn))
    .filter(([, bytes]) => bytes.includes(URL.withdrawn))
    .map(([path]) => path);
  assert.equal(leading, [], "no feed, sitemap or list leads to it");
});

duties("5b: a quoted story names and links its origin", () => {
  const page = pageAt(URL.quoted);
  const source = all([...page.childNodes] as never, ".source");
  assert.match(text(source), "Sumber: Kantor Berita Uji");
  assert.equal(linksIn(source), ["https://sumber.example/"]);
});

duties(
  "6: paid content is labelled on its page, every card, in the feeds and for robots",
  async () => {
    for (const url of ["/", "/topik/kopi/", URL.paid]) {
      const labels = all([...pageAt(url).childNodes] as never, ".label").map((each) =>
        text([each]),
      );
      assert.ok(labels.includes("Advertorial"), url);
    }
    assert.is((await feedItem("Kabar Toko")).title, "[Advertorial] Kabar Toko");
    assert.match(read("feed.json"), "[Advertorial] Kabar Toko");
    assert.match(read("atom.xml"), "[Advertorial] Kabar Toko");
    assert.is(article(URL.paid)["@type"], "AdvertiserContentArticle");
  },
);

duties(
  "6: paid content has no reporter, sponsored links, and no place among the news",
  async () => {
    const page = pageAt(URL.paid);
    assert.not.match(read(join(URL.paid, "index.html")), "Kontributor AO");
    assert.not.match((await feedItem("Kabar Toko")).creator ?? "", "Kontributor");
    assert.not.match(JSON.stringify(article(URL.paid)), "Kontributor AO");
    const link = all([...page.childNodes] as never, "a").find(
      ({ attribs }) => attribs.href === "https://toko.example/",
    );
    assert.match(link?.attribs.rel ?? "", "sponsored");
    assert.not.match(read("sitemap-news.xml"), URL.paid);
    assert.match(read("sitemap-news.xml"), URL.quoted);
    const related = all([...pageAt(URL.quoted).childNodes] as never, ".related");
    assert.not.ok(linksIn(related).includes(URL.paid));
    const lead = all([...pageAt("/").childNodes] as never, ".card-lead");
    assert.not.ok(linksIn(lead).includes(URL.paid));
  },
);

duties("7: caption, credit and licence of a picture stand by themselves", () => {
  const figure = all([...pageAt(URL.ai).childNodes] as never, ".story-image");
  assert.is(text(all(figure, ".caption")), "Sawah di Jatiluwih.");
  assert.match(text(all(figure, ".credit")), "Redaksi");
  assert.match(text(all(figure, ".license")), "CC BY 4.0");
});

duties("8: every page leads to the Pedoman in its footer", () => {
  const pages = everyByte().filter(([, html]) => html.includes("<footer"));
  assert.ok(pages.length > 30, String(pages.length));
  for (const [path, html] of pages) {
    const footer = all([...parseDocument(html).childNodes] as never, ".site-footer");
    assert.ok(linksIn(footer).includes("/pedoman-media-siber/"), path);
  }
  const guidelines = text(all([...pageAt("/pedoman-media-siber/").childNodes] as never, "main"));
  assert.match(guidelines, "1/Peraturan-DP/III/2012");
});

duties("UU Pers 12: /redaksi/ names the company, its address and those who answer for it", () => {
  const masthead = text(all([...pageAt("/redaksi/").childNodes] as never, "main"));
  const data = project.read("_data/newsroom.yaml");
  for (const key of ["company", "address"]) {
    const value = new RegExp(`^${key}: "?([^"\\n]+?)"?$`, "mu").exec(data)?.[1] ?? "";
    assert.ok(value !== "" && masthead.includes(value), `${key}: ${value}`);
  }
});

duties("UU Pers 5: /hak-jawab/ says how to ask and where", () => {
  const page = read("hak-jawab/index.html");
  assert.match(page, /href="mailto:|href="tel:|href="https:\/\/wa\.me/u);
  assert.match(page, "9/Peraturan-DP/X/2008");
});

duties("AI 5: a picture made with AI says so in a note and in its alternative text", async () => {
  const page = pageAt(URL.ai);
  assert.match(
    text(all([...page.childNodes] as never, ".ai-note")),
    "kecerdasan buatan: ilustrasi (Alat Uji)",
  );
  const [figure] = all([...page.childNodes] as never, ".story-image");
  const alt = figure === undefined ? "" : (all([figure], "img")[0]?.attribs.alt ?? "");
  assert.is(alt, "Sawah (gambar buatan kecerdasan buatan)");
  assert.match((await feedItem("Berita Bergambar"))["content:encoded"] ?? "", "kecerdasan buatan");
});

duties.run();
