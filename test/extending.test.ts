import { suite } from "uvu";
import * as assert from "uvu/assert";
import { configurationOf, type Section, sectionsOf } from "./support/doc-samples.ts";
import { story } from "./support/newsroom.ts";
import { type Project, withProject } from "./support/project.ts";

/** docs/extending.md: what each section shows is built, and does what the section says. */
const samples = suite("the samples of extending.md");

const SECTIONS = new Map(sectionsOf("docs/extending.md").map((each) => [each.heading, each]));

function section(heading: string): Section {
  const found = SECTIONS.get(heading);
  assert.ok(found, heading);
  return found;
}

/** The files of a section that are the site's own, its configuration left out. */
function filesOf({ files }: Section): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith("eleventy.config.")),
  );
}

/** Builds a site with the configuration of one section and the files of some. */
async function built(
  configuration: Section,
  files: Readonly<Record<string, string>>,
  check: (project: Project) => void,
): Promise<void> {
  await withProject({ ...filesOf(configuration), ...files }, async (project) => {
    await project.build(await configurationOf(project, configuration));
    check(project);
  });
}

samples("add fields of one's own, and show them by blocks and macros", async () => {
  const fields = section("Fields of your own");
  const [yaml = ""] = fields.others.yaml ?? [];
  const files = { ...filesOf(section("Blocks")), "posts/a.md": story(yaml.trim()) };
  await built(fields, files, (project) => {
    const html = project.read("_site/2024/12/10/a/index.html");
    assert.match(html, '<p class="rating">Nilai: 4 dari 5</p>');
    assert.match(html, "<aside>Dukung kami.</aside>");
    assert.match(project.read("_site/index.html"), '<span class="rating">4/5</span>');
  });
});

samples("put own templates into the theme's frame", async () => {
  const { files } = section("Pages of your own in the theme's frame");
  const named = Object.entries(files).map(([path, text]) => [
    path,
    text.replace(/^\{#.*?#\}\n/u, ""),
  ]);
  await withProject(Object.fromEntries(named), async (project) => {
    await project.build();
    const html = project.read("_site/layanan/langganan/index.html");
    assert.match(html, "<h1>Langganan</h1>");
    assert.match(html, "<td>Rp49.000</td>");
    assert.match(html, '<a href="/layanan/">Layanan</a>');
    assert.match(html, 'og:image:width" content="1200"');
    assert.match(
      project.read("_site/layanan/index.html"),
      /<article class="own-page">[\s\S]*<strong>dilanggani/u,
    );
  });
});

samples("add listings of one's own, which a story leads to", async () => {
  const files = { "posts/a.md": story("title: Satu\nrating: 4\ncast: Ayu") };
  await built(section("Listings of your own"), files, (project) => {
    assert.match(project.read("_site/nilai/index.html"), '<a href="/nilai/4/">4 bintang</a>');
    assert.match(project.read("_site/nilai/4/index.html"), "Satu");
    assert.match(project.read("_site/nilai/4/feed.xml"), "Resensi bernilai 4");
    assert.match(project.read("_site/panjang/pendek/index.html"), "Satu");
    assert.match(
      project.read("_site/2024/12/10/a/index.html"),
      'Resensi lain: <a href="/nilai/4/">4 bintang</a>',
    );
  });
});

samples("have hooks leave stories out, change them and add to Markdown", async () => {
  const files = {
    "posts/a.md": story("title: Satu\ncategory: budaya", "Isi.\n\n***\n\nLagi."),
    "posts/b.md": story("title: Dua\nslug: b\nedition: cetak"),
    "posts/c.md": story("title: Tiga\nslug: c"),
  };
  await built(section("Hooks"), files, (project) => {
    const html = project.read("_site/2024/12/10/a/index.html");
    assert.match(html, '<hr class="stars">');
    assert.match(html, "Budaya: Satu");
    assert.match(project.read("_site/topik/akhir-pekan/index.html"), "Budaya: Satu");
    assert.match(project.read("_site/feed.xml"), "Budaya: Satu");
    assert.match(project.read("_site/2024/12/10/c/index.html"), "Tiga");
    assert.not(project.files("_site").some((path) => path.includes("/10/b/")));
  });
});

samples.run();
