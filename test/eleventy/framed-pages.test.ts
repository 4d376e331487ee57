import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DATA, story } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

/** Templates of a site's own in the theme's frame (`layout: jejak/page`). */
const framed = suite("own templates in the theme's frame");

const STORY = { "posts/2024/12/kopi.md": story("title: Kopi\ncategory: daerah") };

/** A page of each language of templates that Eleventy brings, with titles that hold markup. */
const PAGES = {
  ...STORY,
  "_data/navigation.yaml": [
    "main:",
    "  - { label: Daerah, url: /kanal/daerah/ }",
    "  - { label: Langganan, url: /berita/langganan/ }",
    "footer: []",
  ].join("\n"),
  "langganan.njk": [
    "---",
    "layout: jejak/page",
    'title: Langganan <b>"murah"</b> & cepat',
    "description: Pilihan <i>langganan</i>.",
    "permalink: /berita/langganan/",
    "image: { url: /gambar/kios.png, alt: Kios <koran> }",
    "breadcrumbs: [{ label: Layanan <u>kami</u>, url: /layanan/ }, { label: Daerah, url: /berita/kanal/daerah/ }]",
    "---",
    '<section id="paket"><a href="/berita/">{{ 5 | rupiah }} {{ title | upper }}</a></section>',
  ].join("\n"),
  "syarat.md":
    "---\nlayout: jejak/page\ntitle: Syarat & Ketentuan\nnoindex: true\nlang: en\n---\n\nTerms of *service*.\n",
  "kartu.liquid":
    "---\nlayout: jejak/page\ntitle: Kartu <Pers>\nprose: true\n---\n<h1>{{ title | upcase }}</h1>",
  "angka.11ty.js":
    'export default class {\n  data() { return { layout: "jejak/page", title: 2026, t: "data" }; }\n  render({ title }) { return "<p>Tahun " + title + "</p>"; }\n}\n',
};

const nodesOf = (html: string) => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1] ?? "";
  const { "@graph": graph } = JSON.parse(json) as {
    "@graph": { "@type": string; [name: string]: unknown }[];
  };
  return new Map(graph.map((node) => [node["@type"], node]));
};

async function failureOf(project: Project, setup: BuildSetup = {}): Promise<string> {
  const told: string[] = [];
  await project.build(setup).catch((error: unknown) => {
    for (let cause: unknown = error; cause instanceof Error; ) {
      told.push(cause.message);
      cause = (cause as { originalError?: unknown }).originalError ?? cause.cause;
    }
  });
  return told.join("\n");
}

framed(
  "say what they are in head, header and foot, below a path of a site with a prefix",
  async () => {
    const data = Object.fromEntries(
      Object.entries({ ...DATA, ...PAGES }).map(([path, text]) => [
        path.replace("_data/", "_data/berita/"),
        text.replace("url: /berita/langganan/ }", "url: /langganan/ }"),
      ]),
    );
    await withProject(data, async (project) => {
      const { HtmlBasePlugin } = (await import("@11ty/eleventy")) as unknown as {
        HtmlBasePlugin: (config: never) => void;
      };
      await project.build({
        options: { base: "/berita/", data: "_data/berita", templatesInSitemap: true },
        pathPrefix: "/cabang/",
        config: (config) => {
          config.addPlugin(HtmlBasePlugin);
          config.setNunjucksEnvironmentOptions({ autoescape: false });
        },
      });
      const own = project.read("_site/berita/langganan/index.html");
      const address = "https://uji.example/cabang/berita/langganan/";
      assert.match(own, "<title>Langganan &lt;b&gt;&quot;murah&quot;&lt;/b&gt; &amp; cepat – ");
      assert.match(own, "<h1>Langganan &lt;b&gt;&quot;murah&quot;&lt;/b&gt; &amp; cepat</h1>");
      assert.match(
        own,
        '<meta name="description" content="Pilihan &lt;i&gt;langganan&lt;/i&gt;.">',
      );
      assert.match(own, `<link rel="canonical" href="${address}">`);
      assert.match(own, `<meta property="og:url" content="${address}">`);
      assert.match(own, 'og:image" content="https://uji.example/cabang/gambar/kios.png"');
      assert.match(own, 'og:image:alt" content="Kios &lt;koran&gt;"');
      assert.not.match(own, "og:image:width");
      assert.not.match(own, 'content="noindex"');
      assert.match(own, '<a href="/cabang/layanan/">Layanan &lt;u&gt;kami&lt;/u&gt;</a>');
      assert.match(own, '<a href="/cabang/berita/kanal/daerah/" aria-current="true">Daerah</a>');
      assert.match(own, '<a href="/cabang/berita/langganan/" aria-current="page">Langganan</a>');
      // What the template prints is the site's own, and has its prefix once, as the frame has.
      assert.match(own, '<section id="paket"><a href="/cabang/berita/">Rp5 LANGGANAN <B>');
      assert.not.match(own, "/cabang/cabang/");
      assert.not.match(own, '<div class="body"');
      const nodes = nodesOf(own);
      assert.is(nodes.get("WebPage")?.url, address);
      assert.is(nodes.get("WebPage")?.name, 'Langganan <b>"murah"</b> & cepat');
      const way = nodes.get("BreadcrumbList")?.itemListElement as { item: { "@id": string } }[];
      assert.equal(
        way.map(({ item }) => item["@id"]),
        [
          "https://uji.example/cabang/berita/",
          "https://uji.example/cabang/layanan/",
          "https://uji.example/cabang/berita/kanal/daerah/",
          address,
        ],
      );

      const prose = project.read("_site/syarat/index.html");
      assert.match(prose, '<link rel="canonical" href="https://uji.example/cabang/syarat/">');
      assert.match(prose, '<meta name="robots" content="noindex">');
      assert.match(prose, "<title>Syarat &amp; Ketentuan – ");
      assert.match(prose, /<article class="own-page">[\s\S]*<h1 lang="en">Syarat/u);
      assert.match(prose, '<div class="body" lang="en">\n<p>Terms of <em>service</em>.</p>');
      assert.match(prose, 'og:locale" content="en_');
      assert.is(nodesOf(prose).get("WebPage")?.inLanguage, "en");

      const card = project.read("_site/kartu/index.html");
      assert.match(card, "<title>Kartu &lt;Pers&gt; – ");
      assert.is(card.match(/<h1/gu)?.length, 1);
      assert.match(card, '<article class="own-page">');
      const year = project.read("_site/angka/index.html");
      assert.match(year, "<h1>2026</h1>");
      assert.match(year, "<p>Tahun 2026</p>");
      assert.match(year, 'href="#jejak-main">Langsung');

      const maps = project
        .files("_site")
        .filter((path) => /sitemap.*\.xml$/u.test(path))
        .map((path) => project.read(path))
        .join("");
      for (const url of ["berita/langganan/", "kartu/", "angka/"]) {
        assert.match(maps, `<loc>https://uji.example/cabang/${url}</loc>`);
      }
      assert.not.match(maps, "syarat");
    });
  },
);

framed("are made by a check and by a second build as by the first", async () => {
  await withProject(PAGES, async (project) => {
    await project.build();
    const first = project.contents("_site");
    project.write({ "posts/teh.md": story("title: Teh") });
    await project.build();
    assert.is(project.read("_site/kartu/index.html"), first["kartu/index.html"]);
    project.write({
      "satu.njk": "---\nlayout: jejak/page\nbreadcrumbs: Depan\nlang: xx-salah-sekali\n---\nSatu",
    });
    for (const dry of [false, true]) {
      const told = await failureOf(project, { dry });
      assert.match(told, /satu\.njk: layout jejak\/page tidak dapat dipakai, karena title belum/u);
      assert.match(told, "lang bukan kode bahasa");
      assert.match(told, "breadcrumbs bukan daftar");
    }
    assert.is(project.read("_site/kartu/index.html"), first["kartu/index.html"]);
  });
});

framed("have the site's own layout of that name where it has one, and its overrides", async () => {
  const files = {
    ...STORY,
    "_includes/jejak/layouts/page.njk":
      '{% extends "jejak-theme/layouts/page.njk" %}{% block afterArticle %}<aside>{{ tambahan }}</aside>{% endblock %}',
    "satu.njk": "---\nlayout: jejak/page\ntitle: Satu\ntambahan: <Dua>\n---\nIsi",
  };
  await withProject(files, async (project) => {
    await project.build({
      config: (config) => config.setNunjucksEnvironmentOptions({ autoescape: false }),
    });
    assert.match(project.read("_site/satu/index.html"), "<aside>&lt;Dua&gt;</aside>");
    project.write({ "_includes/jejak/page.njk": "<main>{{ content | safe }}</main>" });
    await project.build();
    assert.is(project.read("_site/satu/index.html"), "<main>Isi</main>");
  });
});

framed.run();
