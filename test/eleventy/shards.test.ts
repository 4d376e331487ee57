import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wish } from "../../src/eleventy/build-wishes.ts";
import type { Shard } from "../../src/files/shard.ts";
import { story } from "../support/newsroom.ts";
import type { BuildSetup, Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const shards = suite("a site made by several machines");

const LIST = ".jejak.sha256";

async function newsroom(): Promise<Record<string, string | Uint8Array>> {
  const photo = await sharp({
    create: { width: 400, height: 300, channels: 3, background: "#7fb2e5" },
  })
    .jpeg()
    .toBuffer();
  const stories = Array.from({ length: 12 }, (_, index): [string, string] => [
    `posts/2024/12/berita-${index}.md`,
    story(
      `title: Berita ${index}\ndate: 2024-12-${10 + index} 14:30\ncategory: daerah\ntags: [Kopi]${
        index % 3 === 0 ? "\nimage: { src: foto.jpg, alt: Foto }" : ""
      }`,
    ),
  ]);
  return {
    ...Object.fromEntries(stories),
    "posts/2024/12/foto.jpg": photo,
    "pages/kerja-sama.md": "---\ntitle: Kerja Sama\n---\nHubungi kami.\n",
    "halaman.njk": "---\npermalink: /sendiri/\n---\n<p>Buatan sendiri.</p>\n",
  };
}

function setup(shard: Shard | undefined, more: BuildSetup["config"]): BuildSetup {
  return {
    options: { search: true, api: true, sharePictures: true },
    config: (config) => {
      more?.(config);
      wish(config, { shard });
    },
  };
}

/** The files of the site, from as many machines, each with the newsroom and nothing else. */
async function builtBy(count: number | undefined, config?: BuildSetup["config"]) {
  const files = await newsroom();
  const indexes =
    count === undefined ? [undefined] : Array.from({ length: count }, (_, at) => at + 1);
  const parts: {
    readonly hashes: Record<string, string>;
    readonly list: string;
    readonly record: string[];
  }[] = [];
  for (const index of indexes) {
    await withProject(files, async (project: Project) => {
      const shard = index === undefined || count === undefined ? undefined : { index, count };
      await project.build(setup(shard, config));
      const { [LIST]: _, ...hashes } = project.hashes("_site");
      const record = project.files("_data").filter((path) => path.endsWith("published.yaml"));
      parts.push({ hashes, list: project.read(`_site/${LIST}`), record });
    });
  }
  return parts;
}

shards("is, file by file, the one that a single machine makes", async () => {
  const [whole] = await builtBy(undefined);
  const parts = await builtBy(3);
  assert.equal(
    sorted(Object.assign({}, ...parts.map(({ hashes }) => hashes))),
    sorted(whole?.hashes ?? {}),
  );
  // The pages are shared out, feeds and index are of one machine alone.
  for (const { hashes } of parts) {
    const pages = Object.keys(hashes).filter((path) => path.endsWith(".html"));
    assert.ok(pages.length > 3 && pages.length < Object.keys(whole?.hashes ?? {}).length / 2);
  }
  assert.equal(
    parts.map(({ hashes }) => "feed.xml" in hashes && "cari/indeks/search.json" in hashes),
    [true, false, false],
  );
  // Lists are joined by `sort -u`.
  const lines = parts.flatMap(({ list }) => list.trimEnd().split("\n"));
  assert.equal([...new Set(lines)].sort(), (whole?.list ?? "").trimEnd().split("\n").sort());
  assert.equal(
    parts.map(({ record }) => record.length),
    [1, 0, 0],
  );
});

shards("is so, too, where Eleventy renders each page", async () => {
  const marked: BuildSetup["config"] = (config) =>
    config.addTransform("tanda", (content) => `${content}<!-- dilihat -->`);
  const [whole] = await builtBy(undefined, marked);
  const parts = await builtBy(2, marked);
  assert.equal(
    sorted(Object.assign({}, ...parts.map(({ hashes }) => hashes))),
    sorted(whole?.hashes ?? {}),
  );
  assert.not.ok(parts.every(({ hashes }) => "index.html" in hashes));
});

function sorted(hashes: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1));
}

shards.run();
