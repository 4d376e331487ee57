import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { themeTemplates } from "../../scripts/template-guide.ts";
import { withThemeMacros } from "../../src/eleventy/macro-overrides.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const blocks = suite("the theme's blocks");

const FILES = {
  "posts/a.md": story("title: Satu\ntags: [Kopi]\ncategory: daerah\nrating: 4"),
  "posts/b.md": story("title: Dua\ndate: 2024-12-11\ntags: [Kopi]"),
};

const options = { fields: { rating: z.number().optional() } };

/** A layout that fills each of its own blocks, and says in each what `super()` gives. */
function filling(layout: { readonly name: string; readonly blocks: readonly { name: string }[] }) {
  const names = layout.blocks.map(({ name }) => name).filter((name) => name !== "title");
  return [
    `{% extends "jejak-theme/${layout.name}.njk" %}`,
    ...names.map(
      (name) => `{% block ${name} %}<!--${name}-->{{ super() }}<!--/${name}-->{% endblock %}`,
    ),
  ].join("\n");
}

blocks("of every layout can be filled, each within the theme's own", async () => {
  const layouts = themeTemplates("layouts");
  const overrides = layouts.map((layout) => [
    `_includes/jejak/${layout.name}.njk`,
    filling(layout),
  ]);
  await withProject({ ...FILES, ...Object.fromEntries(overrides) }, async (project) => {
    await project.build({ options });
    const story = project.read("_site/2024/12/10/a/index.html");
    for (const { name, blocks: all } of layouts) {
      if (name !== "layouts/base" && name !== "layouts/story") continue;
      for (const { name: block } of all) {
        if (block === "title") continue;
        assert.match(story, new RegExp(`<!--${block}-->[\\s\\S]*<!--/${block}-->`, "u"), block);
      }
    }
    assert.match(story, /<!--storyHead--><header class="story-header/u);
    assert.match(story, /<!--storyBody--><div class="body">/u);
    assert.match(story, /<!--beforeArticle--><!--\/beforeArticle--><article/u);
    // Without the marks it is the theme's own page.
    const marked = project.contents("_site");
    for (const [path] of overrides) project.remove(path ?? "");
    await project.build({ options });
    for (const [path, html] of Object.entries(project.contents("_site"))) {
      if (path.endsWith(".html")) {
        assert.is(marked[path]?.replace(/<!--\/?\w+-->/gu, ""), html, path);
      }
    }
  });
});

blocks("let a site put in a few lines what it wants, also of its own fields", async () => {
  const files = {
    ...FILES,
    "_includes/jejak/layouts/story.njk": [
      '{% extends "jejak-theme/layouts/story.njk" %}',
      "{% block storyBody %}{{ super() }}{% if view.fields.rating %}<p>Nilai {{ view.fields.rating }} {{ link(view.category) }}</p>{% endif %}{% endblock %}",
    ].join("\n"),
    "_includes/jejak/partials/story-card.njk": [
      '{% import "jejak-theme/partials/story-card.njk" as theme %}',
      "{% macro kicker(story, kanal=true) %}{{ theme.kicker(story, kanal) }}{% if story.fields.rating %}<b>{{ story.fields.rating }}/5</b>{% endif %}{% endmacro %}",
    ].join("\n"),
  };
  await withProject(files, async (project) => {
    await project.build({ options });
    assert.match(
      project.read("_site/2024/12/10/a/index.html"),
      '<p>Nilai 4 <a href="/kanal/daerah/">Daerah</a></p>',
    );
    assert.not.match(project.read("_site/2024/12/11/b/index.html"), "Nilai");
    // The theme's own card and line call the site's macro.
    assert.match(project.read("_site/topik/kopi/index.html"), /<b>4\/5<\/b>[\s\S]*Satu/u);
    assert.match(project.read("_site/index.html"), "<b>4/5</b>");
    // What a card shows changes the pages that have it.
    project.write({ "posts/a.md": FILES["posts/a.md"].replace("rating: 4", "rating: 3") });
    await project.build({ options });
    assert.match(project.read("_site/topik/kopi/index.html"), "<b>3/5</b>");
    assert.match(project.read("_site/2024/12/10/a/index.html"), "<p>Nilai 3");
  });
});

blocks("of a file of macros are its macros: those that a site does not write stay", () => {
  const theme =
    '{% from "jejak/partials/link.njk" import link %}\n{#- A. -#}\n{% macro a(x) %}1{% endmacro %}\n\n{% macro b() %}{{ a(2) }}{% endmacro %}\n';
  assert.is(
    withThemeMacros("\n{% macro a(x) %}{{ x }}{% endmacro %}", theme),
    '{% from "jejak/partials/link.njk" import link %}\n{% macro a(x) %}{{ x }}{% endmacro %}\n{% macro b() %}{{ a(2) }}{% endmacro %}',
  );
  // A file that is no file of macros stands in whole.
  assert.is(withThemeMacros("<p>Kaki</p>", theme), "<p>Kaki</p>");
  const markup = `${theme}<p>Isi</p>`;
  assert.is(
    withThemeMacros("{% macro a() %}{% endmacro %}", markup),
    "{% macro a() %}{% endmacro %}",
  );
});

blocks.run();
