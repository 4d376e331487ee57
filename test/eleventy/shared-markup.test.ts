import nunjucks from "nunjucks";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { shareMarkup } from "../../src/eleventy/shared-markup.ts";
import { templateNames } from "../../src/eleventy/template-names.ts";
import { THEME_FOLDER } from "../../src/eleventy/theme-folder.ts";
import { footerCategories } from "../../src/pages/index.ts";
import { assemble, DATA, story } from "../support/newsroom.ts";

const shared = suite("what many pages have in common");

const site = assemble(
  {
    ...DATA,
    "_data/navigation.yaml":
      "main:\n  - { label: Daerah, url: /kanal/daerah/ }\n  - { label: Kopi, url: /topik/kopi/ }\n",
    "posts/panen.md": story("title: Panen\ncategory: daerah\ntags: [Kopi]\nlocation: Jember"),
    "posts/pasar.md": story("title: Pasar\ncategory: daerah\ntags: [Kopi]\nlocation: Jember"),
    "posts/tari.md": story("title: Tari\ncategory: budaya\ntags: [Kopi]\nlabel: advertorial"),
    "pages/kerja-sama.md": "---\ntitle: Kerja Sama\n---\nHubungi kami.\n",
  },
  { listingSize: 1 },
);

/** An environment as a site's is, with Nunjucks' own loaders alone and templates of the site's by name. */
function environment(own: Readonly<Record<string, string>> = {}): nunjucks.Environment {
  class Loader extends nunjucks.FileSystemLoader {
    override getSource(name: string): nunjucks.LoaderSource {
      const src = own[name];
      if (src !== undefined) return { src, path: `/situs/${name}`, noCache: false };
      return super.getSource(name.replace(/^jejak(?:-theme)?\//u, ""));
    }
  }
  const made = new nunjucks.Environment(new Loader(THEME_FOLDER), { autoescape: true });
  const { filters, globals } = templateNames(() => undefined, "/");
  for (const [name, filter] of Object.entries(filters)) made.addFilter(name, filter);
  for (const [name, value] of Object.entries(globals)) made.addGlobal(name, value);
  return made;
}

function globalsOf({ registries, context }: AssembledSite) {
  const icon = { url: "/icon.png", type: "image/png", sizes: "48x48" };
  return {
    site: registries.site,
    navigation: registries.navigation,
    urls: context.urls,
    duties: [{ label: "Redaksi", url: "/redaksi/" }],
    categories: footerCategories(context),
    assets: {
      headScript: "1",
      fonts: ["/a.woff2"],
      styleSheet: "/a.css",
      script: "/a.js",
      icons: "/i.svg",
    },
    ...{ icon, touchIcon: icon, barColor: { light: "#fff", dark: "#000" }, search: true },
  };
}

function printed(own: Readonly<Record<string, string>>, isShared: boolean): string[] {
  const made = environment(own);
  if (isShared) shareMarkup(made);
  const jejak = globalsOf(site);
  return site.pages.map((page) =>
    made.render(`jejak/layouts/${page.layout}.njk`, { jejak, jejakPage: page }),
  );
}

shared("is printed on every page as if that were the only one", () => {
  const pages = printed({}, true);
  assert.equal(pages, printed({}, false));
  assert.ok(
    new Set(pages.map((html) => /<header class="site-header.*?<\/header>/su.exec(html)?.[0])).size >
      2,
  );
});

shared("is printed anew where a template of the site's own has a share in it", () => {
  for (const own of [
    { "jejak/partials/site-footer.njk": "<footer>{{ view.heading }}</footer>" },
    { "jejak/partials/head-icons.njk": "<!-- {{ view.url }} -->" },
    { "jejak/partials/icon.njk": "{% macro icon(name) %}{{ name }}{% endmacro %}" },
    {
      "jejak/partials/link.njk":
        "{% set count = 0 %}{% macro link(item) %}<b>{{ item.label }}</b>{% endmacro %}{% macro named(item) %}{{ item.label }}{% endmacro %}",
    },
  ]) {
    assert.equal(printed(own, true), printed(own, false), JSON.stringify(own));
  }
});

shared("tells of a template that is not there as Nunjucks does", () => {
  const made = environment({ "rusak.njk": '{% include "jejak/partials/hilang.njk" %}' });
  shareMarkup(made);
  assert.throws(() => made.render("rusak.njk", {}));
});

shared.run();
