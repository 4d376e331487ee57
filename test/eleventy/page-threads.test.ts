import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PageThreadFailure, PageThreads, threadsFor } from "../../src/eleventy/page-threads.ts";
import type { Stage } from "../../src/publish/index.ts";
import { assemble, DATA, story, URLS } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const threads = suite("pages rendered in threads");

const FILES = {
  "_data/site.yaml": `${DATA["_data/site.yaml"]}zoneLabels: { WITA: Wita }\n`,
  "_data/texts.yaml": "home.name: Muka\n",
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `posts/2024/12/berita-${index}.md`,
      story(
        `title: Berita ${index} “baru”\ndate: 2024-12-${10 + (index % 9)} 14:30 WITA\ncategory: daerah\ntags: [Kopi]\nlocation: Bali`,
      ),
    ]),
  ),
  "posts/2024/12/dicabut.md": story(
    "withdrawn: { date: 2024-12-20, ground: trauma-korban, reason: Keliru. }",
  ),
  "pages/kerja-sama.md": "---\ntitle: Kerja Sama\n---\nHubungi **kami**.\n",
};

/** Builds with so many threads. */
async function siteWith(
  count: number,
  project: Project,
  setup: BuildSetup = {},
): Promise<Readonly<Record<string, string>>> {
  process.env.JEJAK_THREADS = String(count);
  try {
    await project.build(setup);
  } finally {
    delete process.env.JEJAK_THREADS;
  }
  const files = Object.entries(project.contents("_site"));
  return Object.fromEntries(files.filter(([path]) => path.endsWith(".html")));
}

threads("are the same, letter for letter, however many threads there are", async () => {
  let alone: Readonly<Record<string, string>> = {};
  await withProject(FILES, async (project) => {
    alone = await siteWith(0, project);
  });
  assert.ok(Object.keys(alone).length > 50);
  await withProject(FILES, async (project) => {
    assert.equal(await siteWith(3, project), alone);
  });
});

threads("leave to the main thread what the site's own templates have a share in", async () => {
  const own = { "_includes/jejak/partials/site-footer.njk": "<footer>{{ page.url }}</footer>" };
  await withProject({ ...FILES, ...own }, async (project) => {
    const pages = await siteWith(2, project);
    assert.match(pages["kerja-sama/index.html"] ?? "", /<footer>\/kerja-sama\/<\/footer>/u);
  });
});

threads("are as many as the machine has cores for, and none for a small site", () => {
  assert.is(threadsFor(499, undefined), 0);
  assert.ok(threadsFor(500, undefined) <= 6);
  assert.is(threadsFor(10, "2"), 2);
  assert.is(threadsFor(100_000, "0"), 0);
});

threads("end the build with the reason where one of them fails", async () => {
  const site = assemble(FILES);
  const jejak = { site: site.registries.site, navigation: site.registries.navigation };
  const setup = {
    // Nothing can be written below a file.
    folder: "/dev/null/situs",
    pathPrefix: "/",
    registries: { site: site.registries.site, texts: site.registries.texts },
    jejak: {
      ...jejak,
      urls: { search: URLS.search },
      assets: { styleSheet: "/a.css", script: "/a.js", icons: "/i.svg" },
      icon: { url: "/" },
      touchIcon: { url: "/" },
    },
    data: {},
  };
  const failing = new PageThreads(1, setup as never, {} as Stage);
  const [page] = site.pages.filter(({ layout }) => layout === "withdrawn");
  if (page === undefined) throw new Error("There is no such page.");
  const file = { path: "a/index.html", contents: "" };
  try {
    await failing.render([{ page, file }]);
    await failing.finish();
    assert.unreachable();
  } catch (error) {
    assert.instance(error, PageThreadFailure);
    assert.match((error as Error).message, /berhenti di tengah jalan: ENOTDIR/u);
  } finally {
    await failing.end();
  }
});

threads.run();
