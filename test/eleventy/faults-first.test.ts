import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { jpeg, truncatedJpeg } from "../support/pictures.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const PHOTO = "![Sawah](sawah.jpg)";
/** All that would be made of a photograph. */
const EVERYTHING = { sharePictures: true };

/** Counts the pictures that are encoded while something is done, in the formats made of a photograph. */
async function encodedBy(work: () => Promise<void>): Promise<number> {
  const prototype = sharp.prototype as Record<
    "avif" | "webp" | "jpeg",
    (...args: never[]) => unknown
  >;
  const formats = ["avif", "webp", "jpeg"] as const;
  const originals = formats.map((format) => prototype[format]);
  let count = 0;
  for (const [index, format] of formats.entries()) {
    prototype[format] = function (this: unknown, ...args) {
      count += 1;
      return originals[index]?.apply(this, args);
    };
  }
  try {
    await work();
  } finally {
    for (const [index, format] of formats.entries()) {
      const original = originals[index];
      if (original !== undefined) prototype[format] = original;
    }
  }
  return count;
}

/** Every file and folder of a project with its time of change. */
function stateOf({ root }: Project): string[] {
  const paths = ["", ...readdirSync(root, { recursive: true }).map(String)].sort();
  return paths.map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`);
}

async function faultsOf(run: Promise<void>): Promise<string> {
  return await run.then(
    () => "",
    (error: Error) => error.message,
  );
}

const first = suite("faults before pictures");

first("a check of a sound site encodes no picture and writes nothing at all", async () => {
  const files = { "posts/a.md": story("title: A", PHOTO), "posts/sawah.jpg": await jpeg() };
  await withProject(files, async (project) => {
    const before = stateOf(project);
    const encoded = await encodedBy(() => project.build({ dry: true, options: EVERYTHING }));
    assert.is(encoded, 0);
    assert.equal(stateOf(project), before);
    assert.match(project.said.join("\n"), "tanpa galat");
  });
});

first("a check leaves what builds keep as it is", async () => {
  const files = { "posts/a.md": story("title: A", PHOTO), "posts/sawah.jpg": await jpeg() };
  await withProject(files, async (project) => {
    await project.build();
    project.write({ "posts/b.md": story("title: B", PHOTO), "posts/lain.jpg": await jpeg() });
    const before = stateOf(project);
    await project.build({ dry: true, options: EVERYTHING });
    assert.equal(stateOf(project), before);
  });
});

first("other plugins that write during a check leave nothing in the project either", async () => {
  await withProject({ "posts/a.md": story(), "robots.txt": "User-agent: *\n" }, async (project) => {
    const before = stateOf(project);
    await project.build({
      dry: true,
      config: (config) => config.addPassthroughCopy({ "robots.txt": "robots.txt" }),
    });
    assert.equal(stateOf(project), before);
  });
});

first(
  "a build with a fault tells it before a picture is encoded, and then makes them",
  async () => {
    const files = {
      "posts/a.md": story("title: A", PHOTO),
      "posts/sawah.jpg": await jpeg(),
      "posts/b.md": story("author: A0"),
    };
    await withProject(files, async (project) => {
      const build = () => project.build({ options: EVERYTHING });
      let said = "";
      const encoded = await encodedBy(async () => {
        said = await faultsOf(build());
      });
      assert.match(said, "posts/b.md:4:9  galat  unknown-author");
      assert.is(encoded, 0);
      assert.equal(project.files(".jejak/cache/derived"), []);
      assert.equal(project.files(".jejak/cache/drawn"), []);

      project.write({ "posts/b.md": story("title: B") });
      assert.ok((await encodedBy(build)) >= 3);
      assert.ok(project.files(".jejak/cache/derived").length >= 3);
    });
  },
);

first("a damaged picture is told by a check and by a build, among all other faults", async () => {
  const files = {
    "posts/a.md": story("title: A", PHOTO),
    "posts/sawah.jpg": await truncatedJpeg(),
    "posts/b.md": story("author: A0"),
  };
  await withProject(files, async (project) => {
    for (const dry of [true, false]) {
      const said = await faultsOf(project.build({ dry }));
      assert.match(said, "broken-picture");
      assert.match(said, "unknown-author");
    }
  });
});

first.run();
