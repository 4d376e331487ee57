import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ContentError } from "../../src/diagnostics/content-error.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { SPECIAL_FILES, sparseFile } from "../support/special-files.ts";

const unusable = suite("what lies where a file should");

const TWO = { "posts/a.md": story("title: Satu"), "posts/b.md": story("title: Dua") };

/** Places that somebody reads: Jejak, Eleventy, Nunjucks, the bundler, the decoder of pictures. */
const PLACES = [
  "posts/pipa.md",
  "posts/foto.jpg",
  "pages/tentang.md",
  "_data/popular.yaml",
  "_data/redirects.yaml",
  "_data/lain.json",
  "_includes/jejak/partials/card.njk",
  "_includes/jejak/layouts/story.njk",
  "_includes/assets/site.css",
  "_includes/assets/css/tokens.css",
  "_includes/assets/scripts/main.ts",
  "_includes/assets/lain.png",
] as const;

for (const [what, make] of Object.entries(SPECIAL_FILES)) {
  unusable(`is told in one run when it is ${what}, and the last site stays`, async () => {
    if (process.platform === "win32") return;
    await withProject(TWO, async (project) => {
      await project.build();
      const before = project.contents("_site");
      const links = what.includes("link");
      // A link among the stories is told as one, and never followed.
      const places = PLACES.filter((path) => !links || !/^(?:posts|pages)\//u.test(path));
      for (const path of places) {
        project.remove(path, { force: true });
        mkdirSync(dirname(join(project.root, path)), { recursive: true });
        make(join(project.root, path));
      }
      project.write({ "posts/c.md": story("author: A0") });
      const error = await project.build().catch((reason: unknown) => reason);
      assert.instance(error, ContentError);
      const told = (error as ContentError).message.split("\n");
      for (const path of places) {
        const lines = told.filter((line) => line.startsWith(`${path}:1:1  galat  not-a-file  `));
        assert.is(lines.length, 1, `${path}\n${told.join("\n")}`);
      }
      assert.ok(told.some((line) => line.includes("unknown-author")));
      assert.equal(project.contents("_site"), before);
    });
  });
}

unusable("is told when it has more bytes than memory holds", async () => {
  await withProject(TWO, async (project) => {
    const places = [
      "posts/foto.jpg",
      "_data/popular.yaml",
      "posts/c.md",
      "_includes/assets/film.mp4",
    ];
    mkdirSync(join(project.root, "_includes/assets"), { recursive: true });
    for (const path of places) sparseFile(join(project.root, path), 2 ** 36);
    const error = await project.build().catch((reason: unknown) => reason);
    assert.instance(error, ContentError);
    for (const path of places) {
      assert.match((error as ContentError).message, `${path}:1:1  galat  file-too-large  `);
    }
  });
});

for (const what of ["logo", "icon"]) {
  unusable(`is told when it is the newsroom's ${what}`, async () => {
    if (process.platform === "win32") return;
    await withProject(TWO, async (project) => {
      const site = project.read("_data/site.yaml");
      project.write({ "_data/site.yaml": `${site}${what}: gambar.png\n` });
      SPECIAL_FILES["a named pipe"]?.(join(project.root, "gambar.png"));
      const error = await project.build().catch((reason: unknown) => reason);
      assert.match(
        String(error),
        /"gambar\.png" tidak dapat dimuat\. Di tempat berkas \w+ ada folder, pipa/u,
      );
    });
  });
}

unusable.run();
