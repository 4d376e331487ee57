import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { RenderedPage } from "../../src/eleventy/config.ts";
import { DATA, story } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

/** Jejak in a site that somebody else owns: what is the site's stays the site's. */
const guest = suite("a newsroom in a site of another kind");

const STORY = { "posts/2024/12/kopi.md": story("title: Kopi <b>Banyuwangi</b>\ncategory: daerah") };

/** The newsroom's data away from the site's own. */
const MOVED = Object.fromEntries(
  Object.entries(DATA).map(([path, text]) => [path.replace("_data/", "_data/berita/"), text]),
);

const BELOW: BuildSetup = { options: { base: "/berita/", data: "_data/berita" } };

/** A site with pages of its own at the places that a newsroom at the top would take. */
const OWN_PAGES = {
  "index.njk": "---\npermalink: /\n---\nDepan",
  "404.njk": "---\npermalink: /404.html\n---\nHilang",
  "sitemap.njk": "---\npermalink: /sitemap.xml\n---\n<urlset/>",
  "kanal.njk": "---\npermalink: /kanal/\n---\nKanal televisi",
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

guest("lies below its path whole, and leaves every page of the site as it is", async () => {
  const files = {
    ...STORY,
    ...MOVED,
    ...OWN_PAGES,
    "_data/site.yaml": "ini: milik situs",
    "statis/robots.txt": "User-agent: *\n",
  };
  await withProject(files, async (project) => {
    await project.build({
      ...BELOW,
      pathPrefix: "/cabang/",
      config: (config) => config.addPassthroughCopy({ statis: "/" }),
    });
    for (const [path, text] of [
      ["index.html", "Depan"],
      ["404.html", "Hilang"],
      ["kanal/index.html", "Kanal televisi"],
      ["robots.txt", "User-agent: *\n"],
    ] as const) {
      assert.is(project.read(`_site/${path}`), text);
    }
    const outside = project
      .files("_site")
      .map((path) => path.replace("_site/", ""))
      .filter((path) => !path.startsWith("berita/"));
    assert.equal(outside, [
      ...[".jejak.sha256", ".nojekyll", "404.html", "_headers", "index.html"],
      ...["kanal/index.html", "robots.txt", "sitemap.xml"],
    ]);
    const html = project.read("_site/berita/2024/12/10/kopi/index.html");
    assert.match(
      html,
      '<link rel="canonical" href="https://uji.example/cabang/berita/2024/12/10/kopi/">',
    );
    for (const [, url] of html.matchAll(/(?:href|src)="(\/[^"#]*)/gu)) {
      assert.ok(url?.startsWith("/cabang/berita/"), url);
      const path = url?.slice("/cabang/".length) ?? "";
      const file = path.endsWith("/") ? `${path}index.html` : path;
      assert.ok(project.files("_site").includes(`_site/${file}`), url);
    }
    for (const line of project.read("_site/_headers").split("\n")) {
      if (line.startsWith("/")) assert.match(line, /^\/cabang\/berita\//u);
    }
  });
});

guest(
  "takes no template of the site's for one of the theme's, and says where such belong",
  async () => {
    const files = {
      ...STORY,
      "_includes/layouts/base.njk": "<main>{{ content | safe }}</main>",
      "_includes/partials/site-footer.njk": "<footer>Kaki situs</footer>",
      "_includes/assets/kami.css": "a {}",
      "_includes/jejak/partials/share.njk": "<p>Bagikan sendiri</p>",
      "tata/jejak/layouts/not-found.njk":
        '{% extends "jejak-theme/layouts/not-found.njk" %}{% block main %}Dari folder tata{{ super() }}{% endblock %}',
      "satu.njk": "---\npermalink: /satu/\nlayout: layouts/base.njk\n---\nSatu",
    };
    await withProject(files, async (project) => {
      await project.build({
        config: (config) => {
          config.setLayoutsDirectory("tata");
          config.addLayoutAlias("layouts/base.njk", "../_includes/layouts/base.njk");
        },
      });
      assert.is(project.read("_site/satu/index.html"), "<main>Satu</main>");
      const html = project.read("_site/2024/12/10/kopi/index.html");
      assert.not.match(html, "Kaki situs");
      assert.match(html, "Bagikan sendiri");
      assert.match(project.read("_site/404.html"), "Dari folder tata");
      assert.not.ok(project.files("_site").includes("_site/assets/kami.css"));
      const said = project.said.join("\n");
      assert.match(
        said,
        "Tema       diganti 2 berkas situs ini: partials/share.njk dan layouts/not-found.njk",
      );
      assert.match(
        said,
        "_includes/partials/site-footer.njk ke _includes/jejak/partials/site-footer.njk",
      );
    });
  },
);

guest("tells an override that uses itself by which name it finds what it replaces", async () => {
  const files = {
    ...STORY,
    "_includes/jejak/layouts/story.njk": '{% extends "jejak/layouts/story.njk" %}',
  };
  await withProject(files, async (project) => {
    assert.match(await failureOf(project), '"jejak-theme/layouts/story.njk"');
  });
});

guest("keeps the site's filters, globals and collections, and its own apart", async () => {
  const files = {
    ...STORY,
    "satu.njk": [
      "---",
      "permalink: /satu.txt",
      "---",
      '{{ 5 | number }} {{ "a" | href }} {{ t }} {{ 1250000 | rupiah }} {{ 5 | jejakNumber }}',
      '{{ jejakText("listing.older") }} {% for name, list in collections %}{{ name }} {% endfor %}',
    ].join("\n"),
    "dua.njk": "---\npermalink: /dua.txt\n---\n{{ 1250000 | jejakRupiah }}",
  };
  await withProject(files, async (project) => {
    await project.build({
      config: (config) => {
        config.addFilter("number", (value: number) => `situs ${value}`);
        config.addNunjucksFilter("href", (value: string) => `tautan ${value}`);
        config.addNunjucksGlobal("t", "kata situs");
        config.addCollection("posts", () => ["milik situs"]);
      },
    });
    const text = project.read("_site/satu.txt");
    assert.match(text, "situs 5 tautan a kata situs Rp1.250.000 5");
    assert.match(text, /\nLebih lama posts all $/u);
    assert.match(project.read("_site/2024/12/10/kopi/index.html"), 'href="/kanal/daerah/"');
  });
  await withProject(
    { ...STORY, "satu.njk": "---\npermalink: /satu.txt\n---\n{{ 5 | rupiah }}" },
    async (project) => {
      assert.match(await failureOf(project, { options: { shortNames: false } }), "rupiah");
    },
  );
});

guest(
  "gives its stories in Eleventy's order and form, with links that carry the prefix once",
  async () => {
    const files = {
      ...MOVED,
      "posts/lama.md": story("title: Lama\ndate: 2024-12-09", "Lihat [baru](baru.md)."),
      "posts/baru.md": story("title: Baru & muda\ndate: 2024-12-10 08:00 WIT"),
      "posts/draf.md": story("title: Draf\ndraft: true"),
      "daftar.njk": [
        "---",
        "permalink: /daftar.txt",
        "---",
        "{% for post in collections.stories %}{{ post.url }}|{{ post.page.url }}|{{ post.data.page.fileSlug }}|{{ post.inputPath }}|{{ post.outputPath }}|{{ post.data.title }}|{{ post.date.toISOString() }}|{{ post.data.image.url }}",
        "{% endfor %}",
      ].join("\n"),
      "feed.njk":
        "---\npermalink: /umpan.xml\n---\n{% for post in collections.stories %}{{ post.content | renderTransforms(post.data.page, 'https://uji.example/cabang/') | safe }}{% endfor %}",
      "kartu.njk":
        "---\npermalink: /kartu/\n---\n{% for post in collections.stories %}{% jejakCard post %}{% endfor %}",
    };
    await withProject(files, async (project) => {
      const { HtmlBasePlugin } = (await import("@11ty/eleventy")) as unknown as {
        HtmlBasePlugin: (config: never) => void;
      };
      await project.build({
        options: { ...BELOW.options, collection: "stories" },
        pathPrefix: "/cabang/",
        config: (config) => {
          config.addPlugin(HtmlBasePlugin);
          config.setNunjucksEnvironmentOptions({ autoescape: false });
        },
      });
      const [lama, baru, ...rest] = project.read("_site/daftar.txt").trim().split("\n");
      assert.equal(rest, []);
      assert.match(
        lama ?? "",
        /^\/berita\/2024\/12\/09\/lama\/\|\/berita\/2024\/12\/09\/lama\/\|lama\|\.\/posts\/lama\.md\|\.\/_site\/berita\/2024\/12\/09\/lama\/index\.html\|Lama\|2024-12-08T17:00:00\.000Z\|\/berita\/gambar\/sampul-/u,
      );
      assert.match(baru ?? "", "|Baru & muda|");
      const feed = project.read("_site/umpan.xml");
      assert.match(feed, 'href="https://uji.example/cabang/berita/2024/12/10/baru/"');
      for (const path of ["berita/index.html", "berita/2024/12/09/lama/index.html", "umpan.xml"]) {
        assert.not.match(project.read(`_site/${path}`), "/cabang/cabang/");
      }
      const page = project.read("_site/berita/2024/12/10/baru/index.html");
      assert.match(page, "<h1>Baru &amp; muda</h1>");
      assert.match(page, /href="\/cabang\/berita\/assets\/jejak-[^"]+\.css"/u);
      const card = project.read("_site/kartu/index.html");
      assert.match(card, 'class="card-title"><a href="');
      assert.match(card, "Baru &amp; muda</a>");
    });
  },
);

guest("escapes titles though the site's own templates escape nothing", async () => {
  await withProject(STORY, async (project) => {
    await project.build({
      config: (config) => config.setNunjucksEnvironmentOptions({ autoescape: false }),
    });
    for (const path of ["index.html", "2024/12/10/kopi/index.html", "kanal/daerah/index.html"]) {
      const html = project.read(`_site/${path}`);
      assert.match(html, "Kopi &lt;b&gt;Banyuwangi");
      assert.not.match(html, "Kopi <b>Banyuwangi");
    }
  });
});

guest("names URL, claimants and option where two pages have one URL, all at once", async () => {
  const files = {
    ...STORY,
    ...OWN_PAGES,
    "kopi.njk": "---\npermalink: /2024/12/10/kopi/\n---\nKopi",
  };
  await withProject(files, async (project) => {
    const told = await failureOf(project);
    assert.match(told, /index\.njk.*"\/" .*opsi pages: \{ home: false \}/u);
    assert.match(told, /404\.njk.*"\/404\.html" .*opsi pages: \{ notFound: false \}/u);
    assert.match(told, /kanal\.njk.*"\/kanal\/" .*opsi pages: \{ categories: false \}/u);
    assert.match(told, /kopi\.njk.*tulisan "posts\/2024\/12\/kopi\.md".*opsi storyUrl/u);
    project.remove("kopi.njk");
    const pages = { home: false, notFound: false, categories: false };
    await project.build({ options: { pages } });
    assert.is(project.read("_site/index.html"), "Depan");
    assert.is(project.read("_site/404.html"), "Hilang");
    assert.is(project.read("_site/sitemap.xml"), "<urlset/>");
    // What hosts are told concerns Jejak's pages alone.
    const paths = project
      .read("_site/_headers")
      .split("\n")
      .filter((line) => line.startsWith("/"));
    assert.ok(paths.includes("/2024/*") && paths.includes("/penulis/*feed.xml"), paths.join(" "));
    assert.not.ok(paths.includes("/*") || paths.includes("/*feed.xml"));
  });
});

guest("tells a folder of templates where own pages are looked for, and the option", async () => {
  const files = { ...STORY, "pages/satu.njk": "---\npermalink: /satu/\n---\nSatu" };
  await withProject(files, async (project) => {
    const told = await failureOf(project);
    assert.match(told, /pages\/satu\.njk.*opsi ownPages/u);
    await project.build({ options: { ownPages: "halaman" } });
    assert.is(project.read("_site/satu/index.html"), "Satu");
  });
});

guest("shows listeners and templates the output folder that readers get", async () => {
  const files = { ...STORY, "satu.njk": "---\npermalink: /satu/\n---\n{{ page.outputPath }}" };
  await withProject(files, async (project) => {
    const seen: string[] = [];
    await project.build({
      output: "terbit",
      config: (config) => {
        config.addTransform("lihat", function (content) {
          seen.push(String(this.page.outputPath));
          return content;
        });
        config.on("eleventy.after", ({ directories, dir, results = [] }) => {
          const page = (each: RenderedPage) => String(each.outputPath);
          seen.push(directories.output, dir.output, ...results.map(page));
          seen.push(project.read("terbit/satu/index.html"));
        });
      },
    });
    assert.ok(seen.length > 20);
    for (const path of seen) assert.match(path, /^(?:\.\/)?terbit\//u);
  });
});

guest("publishes no site again that was published into another folder", async () => {
  await withProject(STORY, async (project) => {
    await project.build();
    await project.build({ output: "lain" });
    assert.equal(
      project.files("lain").filter((path) => path.startsWith("lain/_site/")),
      [],
    );
    assert.match(project.read("lain/_headers"), /^\/\*$/mu);
  });
});

guest(
  "completes a _headers of the site's own where that is wanted, and writes none where not",
  async () => {
    const files = {
      ...STORY,
      "statis/_headers": "/*\n  Referrer-Policy: no-referrer\n  X-Kami: ya\n",
      "satu.njk": '---\npermalink: /satu/\n---\n<meta name="viewport" content="a">Satu',
      "dua.njk": '---\npermalink: /dua/\n---\n<meta name="robots" content="noindex">',
    };
    await withProject(files, async (project) => {
      const copied: BuildSetup["config"] = (config) => config.addPassthroughCopy({ statis: "/" });
      await project.build({
        options: { headers: "merge", templatesInSitemap: true },
        config: (config) => {
          copied(config);
          config.addTransform("pangkas", (content) => content.trim());
        },
      });
      const merged = project.read("_site/_headers");
      assert.match(merged, /^\/\*\n {2}Referrer-Policy: no-referrer\n {2}X-Kami: ya\n\n/u);
      assert.match(merged, "\n/2024/*\n  Content-Security-Policy: ");
      assert.is(merged.match(/Referrer-Policy/gu)?.length, 1);
      assert.match(
        project.read("_site/sitemap-others.xml"),
        "<loc>https://uji.example/satu/</loc>",
      );
      assert.not.match(project.read("_site/sitemap-others.xml"), "/dua/");
      await project.build({ config: copied });
      assert.is(project.read("_site/_headers"), files["statis/_headers"]);
      project.remove("statis");
      await project.build({ options: { headers: false } });
      assert.not.ok(project.files("_site").includes("_site/_headers"));
    });
  },
);

guest("notes URLs as published when a build is published, not when it is tried", async () => {
  await withProject(STORY, async (project) => {
    const record = () => project.files("_data").includes("_data/published.yaml");
    const ci = process.env.CI;
    try {
      delete process.env.CI;
      await project.build({ options: { urlRecord: true } });
      assert.not.ok(record());
      assert.match(project.said.join("\n"), "belum dicatat di _data/published.yaml");
      process.env.CI = "true";
      await project.build({ options: { urlRecord: false } });
      assert.not.ok(record());
      await project.build({ options: { urlRecord: true } });
      assert.ok(record());
    } finally {
      if (ci === undefined) delete process.env.CI;
      else process.env.CI = ci;
    }
  });
});

guest("says where its names of places come from, once", async () => {
  await withProject(STORY, async (project) => {
    await project.build();
    const saying = Object.entries(project.contents("_site")).flatMap(([path, text]) =>
      path.endsWith(".html") && text.includes("opendatacommons.org/licenses/odbl") ? path : [],
    );
    assert.equal(saying, ["lokasi/index.html"]);
    await project.build({ options: { pages: { places: false } } });
    assert.match(project.read("_site/tentang/index.html"), "opendatacommons.org/licenses/odbl");
  });
});

guest("tells a transform that changes the script which its policy names", async () => {
  await withProject(STORY, async (project) => {
    await project.build({
      config: (config) =>
        config.addTransform("kecilkan", (content) =>
          content.replace(/<script>.*?<\/script>/su, ""),
        ),
    });
    assert.match(project.said.join("\n"), "Transform situs mengubah skrip sebaris di /");
  });
});

guest.run();
