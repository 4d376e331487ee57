import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const own = suite("files of the site's own");

own("win over those for machines, and the others are written beside them", async () => {
  const files = {
    "posts/a.md": story(
      "aliases: [/2019/lama/, /lama.html, /unduh/lama/, /milik, /unduh/x.html, /brosur/x/]",
    ),
    "robots.txt": "User-agent: *\nDisallow: /rahasia/\n",
    "peta.njk": "---\npermalink: /sitemap.xml\n---\n<peta/>",
    "milik.njk": "---\npermalink: /milik/\n---\nMilik sendiri",
    brosur: "Berkas tanpa akhiran",
    "unduh/lama/berkas.txt": "Berkas",
    "unduh/x.html": "Halaman",
  };
  await withProject(files, async (project) => {
    await project.build({
      config: (config) => {
        config.addPassthroughCopy({ "robots.txt": "robots.txt" });
        config.addPassthroughCopy({ brosur: "brosur" });
        config.addPassthroughCopy({ unduh: "unduh" });
      },
    });
    assert.is(project.read("_site/robots.txt"), files["robots.txt"]);
    assert.match(project.read("_site/sitemap.xml"), "<peta/>");
    assert.is(project.read("_site/milik/index.html"), "Milik sendiri");
    assert.is(project.read("_site/brosur"), files.brosur);

    const written = project.files("_site");
    for (const file of ["sitemap-pages.xml", "sitemap-stories-2024.xml", "sitemap-news.xml"]) {
      assert.ok(written.includes(`_site/${file}`), file);
    }
    for (const file of ["2019/lama/index.html", "lama.html", "unduh/lama/index.html"]) {
      assert.match(project.read(`_site/${file}`), "0; url=/2024/12/10/a/");
    }
    assert.is(project.read("_site/unduh/x.html"), "Halaman");
    const rules = project.read("_site/_redirects");
    assert.match(rules, "\n/2019/lama/ /2024/12/10/a/ 301\n");
    // Some hosts follow a rule even where there is a page.
    assert.not.match(rules, "/milik");
    assert.not.match(rules, "x.html");
  });
});

own("give way again when they are gone, and an old URL with its alias", async () => {
  const files = {
    "posts/a.md": story("aliases: [/2019/lama/]"),
    "robots.txt": "User-agent: *\n",
  };
  await withProject(files, async (project) => {
    await project.build({
      config: (config) => config.addPassthroughCopy({ "robots.txt": "robots.txt" }),
    });
    assert.is(project.read("_site/robots.txt"), files["robots.txt"]);
    project.write({ "posts/a.md": story() });
    await project.build({ options: { urlRecord: false } });
    assert.match(project.read("_site/robots.txt"), "Sitemap: https://uji.example/sitemap.xml");
    assert.not(project.files("_site").some((file) => /lama|_redirects/u.test(file)));
  });
});

own.run();
