import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BloggerSource } from "../../src/import/blogger/blogger-source.ts";
import { importInto } from "../support/imports.ts";
import { NOW } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const KIND = "http://schemas.google.com/blogger/2008/kind#";

/** An entry of an export as Blogger wrote it until 2024. */
function entry(kind: string, id: number, title: string, content: string, more = ""): string {
  const escaped = content.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
  return `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><published>2012-06-06T09:30:00.000+07:00</published><updated>2012-06-06T10:00:00.000+07:00</updated><category scheme="http://schemas.google.com/g/2005#kind" term="${KIND}${kind}"/><title type="text">${title}</title><content type="html">${escaped}</content>${more}<author><name>Kontributor Satu</name></author></entry>`;
}

const LINK = (path: string) =>
  `<link rel="alternate" type="text/html" href="http://kabar.blogspot.example${path}"/>`;
const LABEL = (term: string) =>
  `<category scheme="http://www.blogger.com/atom/ns#" term="${term}"/>`;

const EXPORT = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#">${[
  entry("settings", 1, "Setelan", "x"),
  entry(
    "post",
    2,
    "Panen Kopi",
    'BANYUWANGI – Warga <b>panen </b>kopi.<br /><br />Baca <a href="http://kabar.blogspot.example/2012/06/pasar.html">pasar</a>.<table class="tr-caption-container"><tr><td><a href="x"><img src="http://1.bp.blogspot.com/-a/s320/kopi.jpg" /></a></td></tr><tr><td class="tr-caption">Kebun</td></tr></table>',
    LINK("/2012/06/panen-kopi.html") + LABEL("Daerah") + LABEL("Kopi"),
  ),
  entry("post", 3, "Pasar", "Satu\nbaris\n\nDua", LINK("/2012/06/pasar.html")),
  entry("post", 4, "Konsep", "Belum.", "<app:control><app:draft>yes</app:draft></app:control>"),
  entry("page", 5, "Tentang", "<p>Kami.</p>", LINK("/p/tentang.html")),
  entry("comment", 6, "Re", "Mantap"),
  `<entry><id>tag:7</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><blogger:filename>/2025/01/baru.html</blogger:filename><title>Baru</title><content type="html">&lt;p&gt;Isi.&lt;/p&gt;</content><published>2024-12-30T02:00:00Z</published><author><name>kontributor satu</name></author></entry>`,
].join("")}</feed>`;

const blogger = suite("a Blogger export");

blogger("becomes stories and pages, drafts as drafts, its old addresses theirs", async () => {
  await withProject({ "ekspor.xml": EXPORT }, async (project) => {
    const source = new BloggerSource(join(project.root, "ekspor.xml"), { zone: "WIB", now: NOW });
    const { report } = await importInto(project, source, { accept: true });
    assert.equal(
      report.stories.flatMap(({ faults }) => faults),
      [],
    );
    assert.is(
      project.read("posts/2012/06/panen-kopi.md"),
      "---\ntitle: Panen Kopi\ndate: 2012-06-06 09:30\nauthor: KS\nlocation: Banyuwangi\ncategory: daerah\ntags: [Kopi]\naliases:\n  - /2012/06/panen-kopi.html\n---\n\nWarga **panen** kopi.\n\nBaca [pasar](/2012/06/06/pasar/).\n\nKebun\n",
    );
    assert.match(project.read("posts/2012/06/pasar.md"), "\nSatu\\\nbaris\n\nDua\n");
    assert.match(project.read("posts/2012/06/konsep.md"), "draft: true");
    assert.match(
      project.read("posts/2024/12/baru.md"),
      "date: 2024-12-30 09:00\nauthor: KS\naliases:\n  - /2025/01/baru.html\n",
    );
    assert.is(project.read("pages/tentang.md"), "---\ntitle: Tentang\n---\n\nKami.\n");
    const redirects = project.read("_data/redirects.yaml");
    for (const line of [
      "/p/tentang.html: /tentang/",
      "/search/label/Kopi: /topik/kopi/",
      "/search/label/Daerah: /kanal/daerah/",
      "/feeds/posts/default: /feed.xml",
    ]) {
      assert.match(redirects, `${line}\n`);
    }
    assert.equal(report.leftOutKinds, ["1 komentar tidak diimpor: Jejak tidak memuat komentar."]);
  });
});

blogger(
  "fits addresses that end in .html: the same ones need no alias, those in a kanal are linked",
  async () => {
    for (const [storyUrl, choices, aliases, link] of [
      ["/{year}/{month}/{slug}.html", {}, false, "/2012/06/pasar.html"],
      // One without a label is of the kanal that was chosen for such.
      ["/{category}/{slug}.html", { category: "budaya" }, true, "/budaya/pasar.html"],
    ] as const) {
      await withProject({ "ekspor.xml": EXPORT }, async (project) => {
        const source = new BloggerSource(join(project.root, "ekspor.xml"), {
          zone: "WIB",
          now: NOW,
        });
        const { report } = await importInto(
          project,
          source,
          { accept: true, ...choices },
          { storyUrl },
        );
        assert.equal(
          report.stories.flatMap(({ faults }) => faults),
          [],
        );
        const text = project.read("posts/2012/06/panen-kopi.md");
        assert.is(text.includes("- /2012/06/panen-kopi.html"), aliases);
        assert.ok(text.includes(`[pasar](${link})`), text);
      });
    }
  },
);

blogger.run();
