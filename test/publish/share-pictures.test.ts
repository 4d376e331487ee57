import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { jpeg } from "../support/pictures.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const OPTIONS = { sharePictures: true };

/** The tags of a page's head for those who share it, as a parser of its own reads them. */
function tagsOf(html: string): (readonly [name: string, content: string])[] {
  const tags: (readonly [string, string])[] = [];
  const parser = new Parser({
    onopentag(name, { property, name: key = property, content = "" }) {
      if (name === "meta" && key !== undefined && /^(?:og|article|twitter):/u.test(key)) {
        tags.push([key, content]);
      }
    },
  });
  parser.end(html);
  return tags;
}

const shareFiles = (project: Project) =>
  project.files("_site/gambar").filter((file) => file.includes("/bagi-"));

const times = (project: Project, folder: string) =>
  Object.fromEntries(
    project
      .files(folder)
      .filter((file) => file.endsWith(".jpg"))
      .map((file) => {
        // What is made again gets a new time.
        const past = new Date("2024-01-01");
        utimesSync(join(project.root, file), past, past);
        return [file, past];
      }),
  );

test("a build makes a share picture for each story and the site, and removes a withdrawn story's", async () => {
  const files = {
    "_data/newsroom.yaml": [
      "company: PT Media Uji",
      "address: Jalan Uji 1, Banyuwangi, Jawa Timur 68400",
      "email: redaksi@uji.example",
      "editorial: { name: Penanggung Jawab }",
      "business: { name: Penanggung Jawab }",
      "social: [https://x.com/mediauji]",
      "",
    ].join("\n"),
    "posts/a.md": story('title: "Kopi & <b> \\"Gayo\\""\ncategory: daerah\ntags: [Kopi, Ekspor]'),
    "posts/b.md": story("title: Bergambar\nimage: { src: f.jpg, alt: Kawah, credit: AO }"),
    "posts/f.jpg": await jpeg({ width: 1300, height: 900 }),
  };
  await withProject(files, async (project) => {
    await project.build({ options: OPTIONS });
    const made = shareFiles(project);
    assert.is(made.length, 3);
    for (const file of made) {
      const { format, width, height } = await sharp(join(project.root, file)).metadata();
      assert.equal([format, width, height], ["jpeg", 1200, 630]);
    }

    const image = tagsOf(project.read("_site/2024/12/10/a/index.html"));
    const [, url = ""] = image.find(([name]) => name === "og:image") ?? [];
    const title = 'Kopi & <b> "Gayo"';
    assert.equal(image, [
      ["og:title", title],
      ["og:type", "article"],
      ["og:url", "https://uji.example/2024/12/10/a/"],
      ["og:site_name", "Media Uji"],
      ["og:locale", "id_ID"],
      ["og:description", "Isi berita."],
      ["og:image", url],
      ["og:image:type", "image/jpeg"],
      ["og:image:width", "1200"],
      ["og:image:height", "630"],
      ["og:image:alt", title],
      ["article:published_time", "2024-12-10T14:30:00+07:00"],
      ["article:section", "Daerah"],
      ["article:author", "https://uji.example/penulis/ao/"],
      ["article:tag", "Kopi"],
      ["article:tag", "Ekspor"],
      ["twitter:card", "summary_large_image"],
      ["twitter:site", "@mediauji"],
      ["twitter:title", title],
      ["twitter:description", "Isi berita."],
      ["twitter:image", url],
      ["twitter:image:alt", title],
    ]);
    for (const page of project.files("_site").filter((file) => file.endsWith(".html"))) {
      const tags = tagsOf(project.read(page));
      const [, shown = ""] = tags.find(([name]) => name === "og:image") ?? [];
      const file = `_site${new URL(shown).pathname}`;
      assert.ok(made.includes(file), `${page} shows ${shown}`);
    }

    const first = made.find((file) => url.endsWith(file.slice(5))) ?? "";
    const cached = times(project, ".jejak/cache/drawn");
    project.write({
      "posts/a.md": story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
      "posts/b.md": story("title: Berganti\nimage: { src: f.jpg, alt: Kawah, credit: AO }"),
    });
    await project.build({ options: OPTIONS });
    assert.not.ok(existsSync(join(project.root, first)));
    const after = shareFiles(project);
    assert.is(after.length, 2);
    assert.is(after.filter((file) => made.includes(file)).length, 1);
    // What no page uses any more leaves the cache, and one picture is new.
    const drawn = project.files(".jejak/cache/drawn");
    assert.is(drawn.length, 2);
    assert.is(drawn.filter((file) => file in cached).length, 1);

    await project.build({ options: { sharePictures: false } });
    assert.equal(shareFiles(project), []);
    const without = tagsOf(project.read("_site/2024/12/10/b/index.html"));
    assert.match(without.find(([name]) => name === "og:image")?.[1] ?? "", /\/gambar\/f-/u);
    const home = tagsOf(project.read("_site/index.html"));
    assert.equal(
      home.filter(([name]) => name.includes("image")),
      [],
    );
    assert.ok(home.some(([name, content]) => name === "twitter:card" && content === "summary"));
  });
});

test("a site that keeps its output but not its cache makes nothing again", async () => {
  await withProject({ "posts/a.md": story() }, async (project) => {
    await project.build({ options: OPTIONS });
    const made = shareFiles(project);
    project.remove(".jejak/cache");
    await project.build({ options: OPTIONS });
    assert.equal(shareFiles(project), made);
    assert.equal(project.files(".jejak/cache/drawn"), []);
  });
});

test.run();
