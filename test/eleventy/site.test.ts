import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { jpeg, png } from "../support/pictures.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const site = suite("a site built by Eleventy");

const BANYUWANGI = {
  "posts/2024/12/penghargaan.md": story(
    "location: Banyuwangi\ncategory: daerah\ntags: [Kecamatan]\nsummary: Ringkasan.",
  ),
};

site("has a page of every kind", async () => {
  await withProject(BANYUWANGI, async (project) => {
    await project.build();
    for (const page of [
      "index.html",
      "404.html",
      "2024/12/10/penghargaan/index.html",
      "kanal/index.html",
      "kanal/daerah/index.html",
      "topik/index.html",
      "topik/kecamatan/index.html",
      "lokasi/index.html",
      "lokasi/jawa-timur/index.html",
      "lokasi/jawa-timur/banyuwangi/index.html",
      "penulis/index.html",
      "penulis/ao/index.html",
      "indeks/index.html",
      "indeks/2024/index.html",
      "indeks/2024/12/index.html",
      "indeks/2024/12/10/index.html",
      "ralat/index.html",
      "pencabutan/index.html",
    ]) {
      assert.ok(project.files("_site").includes(`_site/${page}`), page);
    }
    assert.match(sheetOf(project).path, /^_site\/assets\/jejak-[A-Z0-9]{8}\.css$/u);
  });
});

/** The style sheet that the home page loads. */
function sheetOf(project: Project): { readonly path: string; readonly text: string } {
  const [, url] =
    /<link rel="stylesheet" href="(\/assets\/jejak-[^"]+)"/u.exec(
      project.read("_site/index.html"),
    ) ?? [];
  const path = `_site${url}`;
  return { path, text: project.read(path) };
}

site("prints dateline, full date, press date and sign-off on a story", async () => {
  await withProject(BANYUWANGI, async (project) => {
    await project.build();
    const html = project.read("_site/2024/12/10/penghargaan/index.html");
    assert.match(html, '<span class="dateline">Banyuwangi, Media Uji –</span> Isi berita.');
    assert.match(html, "Selasa, 10 Desember 2024 pukul 14.30 WIB");
    assert.match(html, "Selasa (10/12/2024)");
    assert.match(html, /\(<a href="\/penulis\/ao\/" title="Kontributor AO">AO<\/a>\)/u);
    assert.match(html, 'href="/lokasi/jawa-timur/banyuwangi/"');
    assert.match(html, '<html lang="id">');
  });
});

site("tells a story from the east in its own time and sorts it by the moment", async () => {
  const files = {
    "posts/timur.md": story("title: Dari timur\ndate: 2024-12-10 15:30 WIT\nlocation: Manokwari"),
    "posts/barat.md": story("title: Dari barat\ndate: 2024-12-10 14:00"),
  };
  await withProject(files, async (project) => {
    await project.build();
    const html = project.read("_site/2024/12/10/timur/index.html");
    assert.match(html, '<span class="dateline">Manokwari, Media Uji –</span>');
    assert.match(html, "Selasa, 10 Desember 2024 pukul 15.30 WIT");
    assert.match(html, 'datetime="2024-12-10T15:30:00+09:00"');
    assert.match(html, 'href="/lokasi/papua-barat/manokwari/"');
    // 15.30 in Manokwari is 13.30 in Jakarta, so the western story is the newer one.
    const day = project.read("_site/indeks/2024/12/10/index.html");
    assert.ok(day.indexOf("Dari barat") < day.indexOf("Dari timur"));
  });
});

site("is byte for byte the same when built twice at one moment", async () => {
  await withProject(BANYUWANGI, async (one) => {
    await one.build();
    await withProject(BANYUWANGI, async (other) => {
      await other.build();
      assert.equal(other.contents("_site"), one.contents("_site"));
    });
  });
});

site("has every link and asset under its path prefix", async () => {
  const files = {
    "posts/a.md": story("title: Asal"),
    "posts/b.md": story("title: Tujuan", "Lihat [asal](a.md) dan [indeks](/indeks/)."),
    "posts/c.md": story(
      "title: Bergambar\nimage: { src: foto.jpg, alt: Foto }",
      "![Foto](foto.jpg)",
    ),
    "posts/foto.jpg": await jpeg(),
  };
  await withProject(files, async (project) => {
    await project.build({ pathPrefix: "/berita/" });
    for (const [path, html] of Object.entries(project.contents("_site"))) {
      if (!path.endsWith(".html")) continue;
      for (const [, url] of html.matchAll(/(?:href|src)="(\/[^"]*)"/gu)) {
        assert.ok(url?.startsWith("/berita/"), `${path} leads to ${url}`);
      }
      for (const [, srcset = ""] of html.matchAll(/srcset="([^"]*)"/gu)) {
        for (const candidate of srcset.split(", ")) {
          assert.ok(candidate.startsWith("/berita/gambar/foto-"), `${path} loads ${candidate}`);
        }
      }
    }
    assert.match(project.read("_site/indeks/2024/12/10/index.html"), "srcset=");
    const html = project.read("_site/2024/12/10/b/index.html");
    assert.match(html, 'href="/berita/2024/12/10/a/"');
    assert.match(html, '<link rel="canonical" href="https://uji.example/berita/2024/12/10/b/">');
  });
});

site("uses the site's own partial and layout in place of the theme's", async () => {
  const files = {
    ...BANYUWANGI,
    "_includes/jejak/partials/site-footer.njk": "<footer>Kaki sendiri</footer>",
    "_includes/jejak/layouts/not-found.njk":
      '{% extends "jejak-theme/layouts/not-found.njk" %}{% block main %}Hilang. {{ super() }}{% endblock %}',
  };
  await withProject(files, async (project) => {
    await project.build();
    assert.match(project.read("_site/index.html"), "Kaki sendiri");
    const html = project.read("_site/404.html");
    assert.match(html, /Hilang\.\s+<header/u);
    assert.match(html, "Halaman tidak ditemukan");
  });
});

site("uses the site's own style sheet in place of the theme's", async () => {
  await withProject(
    { ...BANYUWANGI, "_includes/jejak/assets/jejak.css": "body { color: teal }" },
    async (project) => {
      await project.build();
      const { path, text } = sheetOf(project);
      assert.match(text, /^body\s?\{\s?color:\s?teal;?\s?\}/u);
      assert.not.match(text, ".site-header");
      // Another sheet has another address, so that no browser keeps the old one.
      project.write({ "_includes/jejak/assets/jejak.css": "body { color: navy }" });
      await project.build();
      assert.is.not(sheetOf(project).path, path);
      assert.not(project.files("_site").includes(path));
    },
  );
});

site("takes the site's own tokens, and adds its own rules after the theme's", async () => {
  const own = {
    ...BANYUWANGI,
    "_includes/jejak/assets/css/tokens.css": ":root { --uji-token: 1rem }",
    "_includes/jejak/assets/site.css": ".uji-terakhir { color: teal }",
  };
  await withProject(own, async (project) => {
    await project.build();
    const { text } = sheetOf(project);
    assert.match(text, "--uji-token:");
    assert.match(text, ".site-header");
    assert.match(text, /\.uji-terakhir\s?\{\s?color:\s?teal;?\s?\}\s*$/u);
  });
});

site("answers links to pages and files that the site itself makes", async () => {
  const files = {
    "posts/a.md": story("", "Lihat [kami](/kami/) dan [berkas](/unduh/berkas.pdf)."),
    "kami.njk": "Kami",
    "berkas/berkas.pdf": "%PDF",
  };
  await withProject(files, async (project) => {
    await project.build({ config: (config) => config.addPassthroughCopy({ berkas: "unduh" }) });
    assert.ok(project.files("_site").includes("_site/kami/index.html"));
  });
});

site("publishes what the site writes after the build, too", async () => {
  await withProject(BANYUWANGI, async (project) => {
    await project.build({
      config: (config) =>
        config.on("eleventy.after", async ({ directories }) => {
          const { writeFile } = await import("node:fs/promises");
          await new Promise((resolve) => setTimeout(resolve, 20));
          await writeFile(`${directories.output}tambahan.txt`, "tambahan");
        }),
    });
    assert.is(project.read("_site/tambahan.txt"), "tambahan");
  });
});

site("leaves out the kinds of pages that its options turn off", async () => {
  await withProject(BANYUWANGI, async (project) => {
    await project.build({ options: { pages: { corrections: false } } });
    assert.not(project.files("_site").includes("_site/ralat/index.html"));
    assert.ok(project.files("_site").includes("_site/pencabutan/index.html"));
  });
});

site("leads to no page of a kind that is left out, in text or listings", async () => {
  await withProject(BANYUWANGI, async (project) => {
    await project.build({ options: { pages: { authors: false, topics: false, places: false } } });
    for (const [path, html] of Object.entries(project.contents("_site"))) {
      assert.not.match(html, /href="\/(?:penulis|topik|lokasi)\//u, path);
    }
    assert.match(
      project.read("_site/2024/12/10/penghargaan/index.html"),
      '<span class="sign-off">(AO)</span>',
    );
  });
});

site("shows markup in titles, names and captions as text on every page", async () => {
  const bad = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
  const quoted = JSON.stringify(bad);
  const files = {
    "_data/authors.yaml": `AO: { name: ${quoted}, role: ${quoted}, bio: ${quoted} }\n`,
    "posts/a.md": story(
      [
        `title: ${quoted}`,
        `summary: ${quoted}`,
        `tags: [${quoted}]`,
        "location: Banyuwangi",
        "category: daerah",
        `image: { src: a.png, alt: ${quoted}, caption: ${quoted}, credit: ${quoted}, license: ${quoted} }`,
        `source: { name: ${quoted} }`,
        `unverified: { reason: ${quoted} }`,
        `ai: { kind: ${quoted}, tool: ${quoted}, note: ${quoted} }`,
        `corrections: [{ date: 2024-12-11 09:00, kind: ralat, text: ${quoted} }]`,
      ].join("\n"),
      bad,
    ),
    "posts/a.png": await png(),
    "posts/b.md": story(
      `title: ${quoted}\nwithdrawn: { date: 2024-12-11, ground: sara, reason: ${quoted} }`,
    ),
  };
  await withProject(files, async (project) => {
    await project.build();
    for (const [path, html] of Object.entries(project.contents("_site"))) {
      if (!path.endsWith(".html")) continue;
      assert.not.match(html, /<script>alert|<img src=x|"'>/u, path);
    }
    assert.match(project.read("_site/2024/12/10/a/index.html"), "&lt;script&gt;");
  });
});

site("never runs or renders what lies in the stories' folder", async () => {
  const files = {
    ...BANYUWANGI,
    "posts/posts.11tydata.js": "throw new Error('ran');",
    "posts/posts.json": '{ "layout": "jahat.njk", "permalink": "/jahat/" }',
    "posts/halaman.njk": "{{ 1 + 1 }}",
    "posts/skrip.11ty.js": "throw new Error('ran');",
    "posts/templat.md": story("title: '{{ 6 * 7 }}'", "{{ 6 * 7 }} {% include 'x' %} <%= 6 %>"),
  };
  await withProject(files, async (project) => {
    await project.build();
    const html = project.read("_site/2024/12/10/templat/index.html");
    assert.match(html, "{{ 6 * 7 }} {% include ‘x’ %} &lt;%= 6 %&gt;");
    assert.not(project.files("_site").some((file) => /jahat|halaman|skrip/u.test(file)));
    assert.is(project.said.join("\n").match(/stray-file/gu)?.length, 4);
  });
});

site.run();
