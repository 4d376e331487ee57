import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { serialize } from "node:v8";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeSealed } from "../../src/files/sealed-file.ts";
import { story } from "../support/newsroom.ts";
import { jpeg } from "../support/pictures.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const state = suite("what Jejak keeps in .jejak");

const OPTIONS = { sharePictures: true, search: true };

const files = async () => ({
  "posts/a.md": story("title: Satu\nimage: { src: a.jpg, alt: A, credit: AO }", "Satu."),
  "posts/a.jpg": await jpeg({ width: 900, height: 700 }),
  "posts/b.md": story("title: Dua", "Dua."),
});

/** What lies in the way of a folder or a file, and is told. */
for (const [what, place, make] of [
  ["a file in its place", ".jejak", (path: string) => writeFileSync(path, "x")],
  ["a file in the cache's place", ".jejak/cache", (path: string) => writeFileSync(path, "x")],
  ["a file where pictures go", ".jejak/cache/derived", (path: string) => writeFileSync(path, "x")],
  [
    "a folder where the lock goes",
    ".jejak/publishing.lock",
    (path: string) => mkdirSync(join(path, "x"), { recursive: true }),
  ],
  [
    "a folder where the list goes",
    ".jejak/outputs",
    (path: string) => mkdirSync(join(path, "x"), { recursive: true }),
  ],
] as const) {
  state(`is told in a sentence when there is ${what}`, async () => {
    await withProject(await files(), async (project) => {
      await project.build();
      const before = project.contents("_site");
      project.remove(".jejak");
      mkdirSync(dirname(join(project.root, place)), { recursive: true });
      make(join(project.root, place));
      project.write({ "posts/c.md": story("title: Tiga") });
      const error = await project.build({ options: OPTIONS }).catch((reason: unknown) => reason);
      const told = deepest(error);
      assert.match(told, place);
      assert.match(
        told,
        /di tempat (?:folder ada berkas|berkas ada folder|itu sudah ada)|di tempat berkas ada folder yang berisi/u,
      );
      assert.match(told, /boleh dihapus/u);
      assert.equal(project.contents("_site"), before);
      project.remove(".jejak");
      await project.build();
    });
  });
}

/** Eleventy wraps what is thrown. */
function deepest(error: unknown): string {
  const { originalError, message } = error as { originalError?: unknown; message: string };
  return originalError === undefined ? message : deepest(originalError);
}

state("is told in a sentence when it can't be written", async () => {
  await withProject(await files(), async (project) => {
    const folder = join(project.root, ".jejak");
    mkdirSync(folder);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "none", folder]).status !== 0) {
      console.log("Skipped: no disk can be mounted here, which takes root.");
      return;
    }
    try {
      const error = await project.build().catch((reason: unknown) => reason);
      assert.match(deepest(error), /\.jejak(?:\/cache)?: disknya hanya dapat dibaca/u);
      // A check writes nothing and needs nothing.
      await project.build({ dry: true, options: OPTIONS });
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});

state("is not written by a check", async () => {
  await withProject(await files(), async (project) => {
    await project.build({ dry: true, options: OPTIONS });
    assert.equal(project.files(".jejak"), []);
  });
});

const all = (project: Project) => project.files(".jejak").map((path) => join(project.root, path));

const DAMAGES: readonly ((path: string) => void)[] = [
  (path) => truncateSync(path, Math.min(100, statSync(path).size)),
  (path) => truncateSync(path, 0),
  (path) => writeFileSync(path, randomBytes(statSync(path).size)),
  flip,
  (path) => rmSync(path),
];

state(
  "gives the same site when every file of it is cut, emptied, overwritten, changed in a bit or gone",
  async () => {
    await withProject(await files(), async (project) => {
      await project.build({ options: OPTIONS });
      const site = project.hashes("_site");
      for (const keepsSite of [true, false]) {
        all(project).forEach((path, index) => {
          DAMAGES[(index + Number(keepsSite)) % DAMAGES.length]?.(path);
        });
        if (!keepsSite) project.remove("_site");
        await project.build({ options: OPTIONS });
        assert.equal(project.hashes("_site"), site);
      }
    });
  },
);

state("gives the right site on another machine, and where another version wrote it", async () => {
  await withProject(await files(), async (project) => {
    await project.build({ options: OPTIONS });
    const edited = { "posts/b.md": story("title: Dua\ntags: [Baru]", "Dua, kini lain.") };
    await withProject({ ...(await files()), ...edited }, async (other) => {
      // Other inodes and times, and another story than the one that is remembered.
      for (const folder of [".jejak", "_site"]) {
        cpSync(join(project.root, folder), join(other.root, folder), { recursive: true });
      }
      await other.build({ options: OPTIONS });
      const warm = other.hashes("_site");
      for (const folder of [".jejak", "_site"]) other.remove(folder);
      await other.build({ options: OPTIONS });
      assert.equal(warm, other.hashes("_site"));
      assert.match(other.read("_site/2024/12/10/b/index.html"), "kini lain");

      for (const name of ["build", "outputs"]) {
        await writeSealed(
          join(other.root, ".jejak", name),
          serialize({ form: 0, value: { a: 1 } }),
        );
      }
      for (const path of other.files(".jejak/cache/stories")) {
        await writeSealed(join(other.root, path), serialize({ form: 0, written: new Map() }));
      }
      assert.not(await other.isUnchanged({ options: OPTIONS }));
      await other.build({ options: OPTIONS });
      assert.equal(warm, other.hashes("_site"));
    });
  });
});

state("gives the same site when its files are swapped", async () => {
  await withProject(await files(), async (project) => {
    await project.build({ options: OPTIONS });
    const site = project.hashes("_site");
    for (const folder of ["derived", "drawn", "icons"]) {
      const parent = join(project.root, ".jejak/cache", folder);
      const names = readdirSync(parent);
      names.forEach((name, index) => {
        renameSync(join(parent, name), join(parent, `${(index + 1) % names.length}.tmp`));
      });
      names.forEach((name, index) => {
        renameSync(join(parent, `${index}.tmp`), join(parent, name));
      });
    }
    project.remove("_site");
    await project.build({ options: OPTIONS });
    assert.equal(project.hashes("_site"), site);
  });
});

state("is not believed about a published picture that was damaged", async () => {
  await withProject(await files(), async (project) => {
    await project.build({ options: OPTIONS });
    const site = project.hashes("_site");
    for (const path of project.files("_site/gambar")) flip(join(project.root, path));
    project.remove(".jejak/cache");
    await project.build({ options: OPTIONS });
    assert.equal(project.hashes("_site"), site);
  });
});

state(
  "that is lost leaves nothing of a withdrawn story, and all that others put there",
  async () => {
    const options = { ...OPTIONS, api: true };
    const withdrawn = {
      "posts/a.md": story(
        "title: Rahasia Besar\ntags: [Hanya Ini]\nlocation: Jayapura\nimage: { src: a.jpg, alt: A, credit: AO }",
        "Kalimat rahasia.",
      ),
      "posts/a.jpg": await jpeg({ width: 900, height: 700 }),
      "posts/b.md": story("title: Dua"),
    };
    await withProject(withdrawn, async (project) => {
      await project.build({ options });
      project.write({ "_site/CNAME": "uji.example", "_site/gambar/milik-orang.jpg": "x" });
      const before = project.files("_site");
      project.write({
        ".jejak/outputs": project.read(".jejak/outputs").slice(0, 200),
        "posts/a.md": story("title: Rahasia Besar\ndraft: true"),
        "_data/published.yaml": "",
      });
      await project.build({ options });
      const left = project.files("_site");
      for (const file of left) assert.not.match(project.read(file), /rahasia/iu, file);
      assert.not.ok(
        left.some((file) => /hanya-ini|jayapura|\/a-[0-9a-f]{12}/u.test(file)),
        `${left}`,
      );
      assert.ok(before.some((file) => /hanya-ini/u.test(file)));
      assert.is(project.read("_site/CNAME"), "uji.example");
      assert.is(project.read("_site/gambar/milik-orang.jpg"), "x");
    });
  },
);

state("that is lost leaves nothing of a story though the site's own list is damaged", async () => {
  const setup = { options: { ...OPTIONS, api: true, urlRecord: false }, pathPrefix: "/uji/" };
  const secret = story(
    "title: Rahasia Besar\ntags: [Hanya Ini]\nlocation: Jayapura\naliases: [/lama/]\nimage: { src: a.jpg, alt: A, credit: AO }",
    "Kalimat rahasia.",
  );
  const files = {
    "posts/a.md": story("title: Rahasia Besar\ndraft: true"),
    "posts/a.jpg": await jpeg({ width: 900, height: 700 }),
    "posts/b.md": story("title: Dua\ncategory: budaya\ndate: 2023-01-05", "Dua."),
  };
  await withProject(files, async (project) => {
    await project.build(setup);
    const page = project.read("_site/2023/01/05/b/index.html");
    project.write({
      "_site/salinan/index.html": page,
      "_site/orang/index.html": "<h1>Milik orang</h1>",
      // A site within the site.
      "_site/en/.jejak.sha256": "",
      "_site/en/2023/01/05/b/index.html": page,
      "_site/kanal/feed.xml": "<rss/>",
      "_site/gambar/milik-orang.jpg": "x",
    });
    const expected = project.files("_site");
    for (const damage of [
      (list: string) => truncateSync(list, 100),
      (list: string) => writeFileSync(list, randomBytes(5000)),
      (list: string) => rmSync(list),
    ]) {
      project.write({ "posts/a.md": secret });
      await project.build(setup);
      assert.ok(project.files("_site").length > expected.length + 10);
      project.write(files);
      project.remove(".jejak");
      damage(join(project.root, "_site/.jejak.sha256"));
      await project.build(setup);
      assert.equal(project.files("_site"), expected);
      for (const file of expected) assert.not.match(project.read(file), /rahasia/iu, file);
    }
  });
});

/** Changes a bit in the middle of a file. */
function flip(path: string): void {
  const { size } = statSync(path);
  if (size === 0) return;
  const bytes = readFileSync(path);
  const middle = Math.floor(size / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

state.run();
