import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languageOf, TEXT_KEYS, type Wording } from "../../src/texts/index.ts";
import { URL_WORD_KEYS, URL_WORDS } from "../../src/urls/index.ts";
import { ENGLISH_NEWSROOM } from "../support/english-newsroom.ts";
import { jpeg } from "../support/pictures.ts";
import { withProject } from "../support/project.ts";

const english = suite("a newsroom in English");

/** Pieces of a text between its placeholders, long enough to be told from names. */
const pieces = (wording: Wording): string[] =>
  (typeof wording === "string" ? [wording] : Object.values(wording)).flatMap((words) =>
    words
      .split(/\{\w+\}/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 3),
  );

/** The Indonesian interface, but for what English has as well. */
const OTHER = new Set(TEXT_KEYS.flatMap((key) => pieces(languageOf("en").wordings[key])));
const INDONESIAN = TEXT_KEYS.flatMap((key) => pieces(languageOf("id").wordings[key]))
  .filter((piece) => ![...OTHER].some((other) => other.includes(piece)))
  .map((piece) => ({
    piece,
    at: new RegExp(`(?<!\\p{L})${piece.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?!\\p{L})`, "u"),
  }));
const LONG = INDONESIAN.filter(({ piece }) => piece.length > 10);

/** Words that an Indonesian page is hardly without, and that no English one has. */
const FREQUENT =
  /(?<![\p{L}\d/.-])(?:yang|dan|atau|dari|dengan|untuk|pada|oleh|tidak|adalah|ialah|ini|itu|akan|juga|semua|berita|tulisan|halaman|kanal|penulis|lokasi|topik|redaksi|hari|tahun|bulan|pukul|menit|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|WIB pukul)(?![\p{L}\d/-])/giu;

/** Proper names, which the guidelines and the code have in Indonesian on purpose, and what machines read. */
const NAMES =
  /Kabupaten \p{Lu}\p{L}+|Kota \p{Lu}\p{L}+|Dewan Pers|Pedoman Pemberitaan Media Siber|Kode Etik Jurnalistik|Peraturan-DP|“iklan”|<script(?! type="application\/ld\+json").*?<\/script>|\b(?:href|src|srcset|class|id|aria-labelledby|data-\w+)="[^"]*"|<(?:link|loc|id|guid|url)[^>]*>[^<]*|name="kanal"|"kanal":|"(?:url|@id|id|uri|href|rel|item|urlTemplate|type|literal)":"[^"]*"|https?:\/\/[^\s"<]*/gu;

english("speaks English on every page, in every feed and to every program", async () => {
  const photo = await jpeg({ width: 60, height: 40 });
  await withProject({ ...ENGLISH_NEWSROOM, "posts/photo.jpg": photo }, async (project) => {
    await project.build({ options: { search: true, api: true, listingSize: 5 } });
    const site = project.contents("_site");
    const wrong: string[] = [];
    for (const [file, contents] of Object.entries(site)) {
      if (!/\.(?:html|xml|json|js|webmanifest)$/u.test(file) || file.startsWith("search/index/")) {
        continue;
      }
      const text = contents.replace(NAMES, " ");
      // A word in two letters of a script is a word of the search's.
      for (const { piece, at } of file.endsWith(".js") ? LONG : INDONESIAN) {
        if (at.test(text)) wrong.push(`${file}: ${piece}`);
      }
      if (!file.endsWith(".js"))
        for (const [word] of text.matchAll(FREQUENT)) wrong.push(`${file}: ${word}`);
      if (file.endsWith(".html")) assert.match(contents, '<html lang="en">', file);
    }
    assert.equal([...new Set(wrong)], []);

    // No address has an Indonesian word, and none leads to what is not there: the build would have failed.
    const steps = new Set(Object.keys(site).flatMap((path) => path.split("/").slice(0, -1)));
    assert.equal(
      URL_WORD_KEYS.filter((key) => steps.has(URL_WORDS.id[key])),
      [],
    );
    for (const key of URL_WORD_KEYS) {
      if (key !== "abroad") assert.ok(steps.has(URL_WORDS.en[key]), key);
    }
    assert.match(site["sitemap-1.xml"] ?? site["sitemap.xml"] ?? "", "https://post.example/");
    assert.match(site._headers ?? "", "/search/index/p/*");
    assert.match(site["section/regions/feed.xml"] ?? "", "https://post.example/section/regions/");
    assert.match(site["index.html"] ?? "", 'href="/search/"');

    const arabic = site["2024/12/10/arabic/index.html"] ?? "";
    assert.match(arabic, '<h1 lang="ar" dir="rtl">');
    assert.match(arabic, '<div class="body" lang="ar" dir="rtl">');
    assert.match(site["feed.json"] ?? "", '"language":"ar"');
    assert.match(site["atom.xml"] ?? "", '<entry xml:lang="ar">');
    assert.match(site["index.html"] ?? "", /lang="ar" dir="rtl">(?:<a[^>]*>)?قهوة/u);

    const page = site["2024/12/10/a/index.html"] ?? "";
    assert.match(page, 'content="en_GB"');
    assert.match(page, '"inLanguage":"en"');
    assert.match(page, "Tuesday, 10 December 2024 at 14:30 WIB");
    assert.match(site["feed.json"] ?? "", '"language":"en"');
    assert.match(site["feed.xml"] ?? "", "<language>en</language>");
    assert.match(site["atom.xml"] ?? "", 'xml:lang="en"');
    assert.match(site["manifest.webmanifest"] ?? "", '"lang": "en"');
  });
});

english.run();
