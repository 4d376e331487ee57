import nunjucks from "nunjucks";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { templateText } from "../../src/eleventy/template-texts.ts";
import { createTexts } from "../../src/texts/index.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const words = suite("a newsroom's own words");

words("are printed wherever a template had others", async () => {
  const files = {
    "posts/a.md": story("category: daerah\nupdated: 2024-12-11 08:00\nsource: { name: Antara }"),
    "_data/texts.yaml": [
      'listing.stories: "{count} berita"',
      "page.skip: 'Ke <b>isi</b> & \"lainnya\"'",
      'footer.navigation: "\\"Kaki\\" situs"',
      'story.updated: "({date}: dibarui) <i>"',
      "story.source: Dari {source}",
      'story.readingTime: "± {count} menit"',
      "",
    ].join("\n"),
  };
  await withProject(files, async (project) => {
    await project.build();
    const page = project.read("_site/2024/12/10/a/index.html");
    assert.match(page, ">Ke &lt;b&gt;isi&lt;/b&gt; &amp; &quot;lainnya&quot;</a>");
    assert.match(
      page,
      '(<time datetime="2024-12-11T08:00:00+07:00">Rabu, 11 Desember 2024 pukul 08.00 WIB</time>: dibarui) &lt;i&gt;',
    );
    assert.match(page, "Dari <span>Antara</span>");
    assert.match(page, ">± 1 menit<");
    assert.match(project.read("_site/kanal/daerah/index.html"), "1 berita");
    assert.match(page, 'aria-label="&quot;Kaki&quot; situs"');
    for (const [file, text] of Object.entries(project.contents("_site"))) {
      if (file.endsWith(".html")) assert.not.match(text, /\d tulisan|Langsung ke isi/u, file);
    }
  });
});

words("reach a site's own templates", async () => {
  const files = {
    "posts/a.md": story(),
    "_data/texts.yaml": 'listing.stories: "{count} berita"\n',
    "sendiri.njk": '<p>{{ t("listing.stories", count=1200) }}, {{ t("listing.older") }}</p>',
    "lain.11ty.js":
      'export const render = ({ jejak }) => jejak.text("listing.stories", { count: 7 });\n',
  };
  await withProject(files, async (project) => {
    await project.build();
    assert.match(project.read("_site/sendiri/index.html"), "<p>1.200 berita, Lebih lama</p>");
    assert.is(project.read("_site/lain/index.html"), "7 berita");
  });
});

words("stay text where a value is markup", () => {
  const texts = createTexts({ "story.source": "<b>{source}</b> & {source}" });
  const html = new nunjucks.runtime.SafeString("<a>x</a>");
  assert.is(
    String(templateText(texts, "story.source", { source: html })),
    "&lt;b&gt;<a>x</a>&lt;/b&gt; &amp; <a>x</a>",
  );
  assert.is(templateText(texts, "story.source", { source: "<a>" }), "<b><a></b> & <a>");
  const notice = createTexts({ "withdrawn.notice": "{date} ({ground})" });
  assert.is(
    String(templateText(notice, "withdrawn.notice", { date: html, ground: "<i>" })),
    "<a>x</a> (&lt;i&gt;)",
  );
  assert.throws(
    () => templateText(notice, "withdrawn.notice", { date: html }),
    /needs \{ground\}, got undefined/u,
  );
});

words.run();
