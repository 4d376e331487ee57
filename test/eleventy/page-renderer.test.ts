import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { RenderedPage } from "../../src/eleventy/config.ts";
import type { EleventyConfig } from "../../src/eleventy/eleventy-config.ts";
import { story } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const pages = suite("pages rendered in bulk");

const FILES = {
  "posts/2024/12/penghargaan.md": story("location: Banyuwangi\ncategory: daerah\ntags: [Kopi]"),
  "posts/2024/12/panen.md": story("location: Jember\ntags: [Sawah]"),
};

async function pagesOf(project: Project, setup: BuildSetup = {}): Promise<Record<string, string>> {
  await project.build(setup);
  const files = Object.entries(project.contents("_site"));
  return Object.fromEntries(files.filter(([path]) => path.endsWith(".html")));
}

const configured = (configure: (config: EleventyConfig) => void) => configure;

pages("are the same, letter for letter, as those that Eleventy renders one by one", async () => {
  await withProject(FILES, async (project) => {
    const inBulk = await pagesOf(project);
    // A linter that finds nothing has Eleventy render each page itself.
    const linted: string[] = [];
    const oneByOne = await pagesOf(project, {
      config: configured((config) => config.addLinter("lihat", () => void linted.push(""))),
    });
    assert.is(linted.length, Object.keys(oneByOne).length);
    assert.equal(inBulk, oneByOne);
  });
});

pages("pass through a site's own transform, every one", async () => {
  await withProject(FILES, async (project) => {
    const all = await pagesOf(project, {
      config: configured((config) =>
        config.addTransform("tanda", (content) => `${content}<!-- dilihat -->`),
      ),
    });
    for (const [path, html] of Object.entries(all)) assert.match(html, /<!-- dilihat -->$/u, path);
  });
});

pages("are given to a site's own listener, every one", async () => {
  await withProject(FILES, async (project) => {
    let given: readonly RenderedPage[] = [];
    const all = await pagesOf(project, {
      config: (config) =>
        config.on("eleventy.after", ({ results = [] }) => {
          given = results;
        }),
    });
    assert.is(given.length, Object.keys(all).length);
  });
});

pages("are laid out by a site's own layout and its global data", async () => {
  const files = {
    ...FILES,
    "_data/penerbit.json": '{ "kota": "Banyuwangi" }',
    "_includes/jejak/layouts/story.njk":
      '{% extends "jejak-theme/layouts/story.njk" %}{% block main %}{{ super() }}<p>Terbit di {{ penerbit.kota }}: {{ page.url }}, {{ page.fileSlug }}</p>{% endblock %}',
  };
  await withProject(files, async (project) => {
    await project.build();
    for (const slug of ["penghargaan", "panen"]) {
      const html = project.read(`_site/2024/12/10/${slug}/index.html`);
      assert.match(html, `<p>Terbit di Banyuwangi: /2024/12/10/${slug}/, ${slug}</p>`);
    }
  });
});

pages("see the front matter of a site's own layout", async () => {
  const files = {
    ...FILES,
    "_includes/jejak/layouts/story.njk":
      "---\nlayout: bingkai.njk\nrubrik: Warta\n---\n<h1>{{ jejakPage.view.heading }}</h1>",
    "_includes/bingkai.njk": "<main>{{ rubrik }} {{ content | safe }}</main>",
  };
  await withProject(files, async (project) => {
    await project.build();
    for (const slug of ["penghargaan", "panen"]) {
      assert.match(project.read(`_site/2024/12/10/${slug}/index.html`), /^<main>Warta <h1>/u);
    }
  });
});

pages("see what a site computes for each", async () => {
  const files = {
    ...FILES,
    "_data/eleventyComputed.js":
      "export default { panjang: ({ jejakPage }) => jejakPage?.url.length };",
    "_includes/jejak/partials/site-footer.njk": "<footer>{{ panjang }}</footer>",
  };
  await withProject(files, async (project) => {
    await project.build();
    const url = "/2024/12/10/panen/";
    assert.match(project.read(`_site${url}index.html`), `<footer>${url.length}</footer>`);
  });
});

pages("leave a place to a file that the site copies there", async () => {
  await withProject({ ...FILES, "sendiri/404.html": "Milik sendiri" }, async (project) => {
    await project.build({
      config: (config) => config.addPassthroughCopy({ "sendiri/404.html": "404.html" }),
    });
    assert.is(project.read("_site/404.html"), "Milik sendiri");
  });
});

async function failureOf(project: Project): Promise<string> {
  try {
    await project.build();
  } catch (error) {
    const chain: string[] = [];
    for (let cause: unknown = error; cause instanceof Error; ) {
      chain.push(cause.message);
      cause = (cause as { originalError?: unknown }).originalError ?? cause.cause;
    }
    return chain.join("\n");
  }
  return "";
}

pages("and a template of the site's own can't have one URL: both are named", async () => {
  const files = { ...FILES, "kopi.njk": "---\npermalink: /topik/kopi/\n---\nKopi" };
  await withProject(files, async (project) => {
    const failure = await failureOf(project);
    assert.match(failure, "/topik/kopi/");
    assert.match(failure, "kopi.njk");
    assert.equal(project.files("_site"), []);
  });
});

pages("that can't be rendered are named with their layout, and the last site stays", async () => {
  await withProject(FILES, async (project) => {
    await project.build();
    const before = project.contents("_site");
    project.write({ "_includes/jejak/layouts/story.njk": "{{ jejakPage.view.tidakAda() }}" });
    const failure = await failureOf(project);
    assert.match(failure, /\/2024\/12\/10\/[a-z]+\/ \(layouts\/story\.njk\)/u);
    assert.equal(project.contents("_site"), before);
  });
});

pages.run();
