import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const pages = suite("pages that a build before has rendered");

const FILES = {
  "posts/a.md": story("title: Satu\ndate: 2024-12-01"),
  "posts/b.md": story("title: Dua\ndate: 2024-12-02"),
  "posts/c.md": story("title: Tiga\ndate: 2024-12-03"),
};
const FOOT = "_includes/jejak/partials/site-footer.njk";
const PAGES = ["2024/12/01/a", "2024/12/02/b", "2024/12/03/c", "indeks", "kanal/daerah"];

async function feet(project: Project, setup: BuildSetup = {}): Promise<string[]> {
  await project.build(setup);
  return PAGES.map(
    (path) =>
      /<footer>(.*?)<\/footer>/u.exec(project.read(`_site/${path}/index.html`))?.[1] ?? "none",
  );
}

const all = (text: string) => PAGES.map(() => text);

pages("show what the site's own layouts, data and menu become", async () => {
  const files = { ...FILES, [FOOT]: "<footer>{{ kota }}</footer>", "_data/kota.json": '"Jember"' };
  await withProject(files, async (project) => {
    assert.equal(await feet(project), all("Jember"));
    project.write({ "_data/kota.json": '"Malang"' });
    assert.equal(await feet(project), all("Malang"));
    project.write({ [FOOT]: "<footer>Kota {{ kota }}</footer>" });
    assert.equal(await feet(project), all("Kota Malang"));
    project.write({
      [FOOT]: "<footer>{{ jejak.navigation.main[0].label }}</footer>",
      "_data/navigation.yaml": "main:\n  - { label: Depan, url: / }\n",
    });
    assert.equal(await feet(project), all("Depan"));
  });
});

pages("show all stories where a layout of the site's own goes through them", async () => {
  const files = { ...FILES, [FOOT]: "<footer>{{ collections.stories.length }}</footer>" };
  await withProject(files, async (project) => {
    const setup: BuildSetup = { options: { collection: "stories" } };
    assert.equal(await feet(project, setup), all("3"));
    project.write({ "posts/d.md": story("title: Empat\ndate: 2024-12-20") });
    assert.equal(await feet(project, setup), all("4"));
  });
});

pages("show what a filter, shortcode or global of the site's own gives now", async () => {
  const files = {
    ...FILES,
    [FOOT]: "<footer>{{ 'a' | cuaca }} {% cuaca %} {{ cuacaKini() }}</footer>",
  };
  await withProject(files, async (project) => {
    for (const weather of ["cerah", "hujan"]) {
      const setup: BuildSetup = {
        config: (config) => {
          config.addFilter("cuaca", () => weather);
          const more = config as unknown as Record<string, (...values: unknown[]) => void>;
          more.addShortcode?.("cuaca", () => weather);
          more.addNunjucksGlobal?.("cuacaKini", () => weather);
        },
      };
      assert.equal(await feet(project, setup), all(`${weather} ${weather} ${weather}`));
    }
  });
});

pages("are rendered again where one is damaged, and no other is touched", async () => {
  await withProject(FILES, async (project) => {
    await project.build();
    const before = project.hashes("_site");
    project.write({ "_site/2024/12/01/a/index.html": "rusak" });
    project.remove("_site/2024/12/02/b/index.html");
    await project.build();
    assert.equal(project.hashes("_site"), before);
    assert.match(project.said.at(-1) ?? "", "2 berkas ditulis");
  });
});

pages.run();
