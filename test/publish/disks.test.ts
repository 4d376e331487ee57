import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PublicationFailure, publish } from "../../src/publish/publish.ts";
import { LIST_FILE } from "../../src/publish/published-site.ts";
import { stagingFolder } from "../../src/publish/staging.ts";

type Site = Readonly<Record<string, string>>;

const OLD: Site = { "index.html": "lama", "gambar/a.jpg": "a", "pergi/index.html": "pergi" };
const NEW: Site = { "index.html": "baru", "gambar/b.jpg": "b", "datang/index.html": "datang" };

const disks = suite<{ root: string; mounted: string[] }>("an output folder on a disk of its own");
disks.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), "jejak-disks-"));
  context.mounted = [];
});
disks.after.each(({ root, mounted }) => {
  for (const folder of mounted.reverse()) spawnSync("umount", [folder]);
  rmSync(root, { recursive: true, force: true });
});

/** Whether disks can be had for tests; only who may mount can. */
const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), "jejak-mount-"));
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "none", folder]).status === 0;
  if (isMounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true });
  if (!isMounted) console.log("Skipped: no disk can be mounted here, which takes root.");
  return isMounted;
})();

function mount(context: { readonly mounted: string[] }, folder: string, options = "size=4m"): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "none", folder]);
  assert.is(status, 0, String(stderr));
  context.mounted.push(folder);
}

const remount = (folder: string, options: string) =>
  assert.is(spawnSync("mount", ["-o", `remount,${options}`, folder]).status, 0);

async function publishSite(root: string, site: Site): Promise<void> {
  const output = join(root, "_site");
  const staging = stagingFolder(output);
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), text);
  }
  try {
    await publish({ root, output, shown: "_site", staging, kept: [] });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function read(root: string): Site {
  const folder = join(root, "_site");
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name !== LIST_FILE)
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

async function failure(work: Promise<void>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, PublicationFailure);
  return String(error);
}

if (canMount) {
  disks("is published into, be it the folder itself or one in it", async (context) => {
    for (const place of ["_site", "_site/gambar", "_site/pergi"]) {
      const root = join(context.root, place.replace("/", "-"));
      mount(context, join(root, place));
      await publishSite(root, OLD);
      assert.equal(read(root), OLD, place);
      await publishSite(root, NEW);
      assert.equal(read(root), NEW, place);
      assert.equal(readdirSync(root).sort(), [".jejak", "_site"]);
    }
  });

  disks("is published into through a link, too", async (context) => {
    mount(context, join(context.root, "disk"));
    mkdirSync(join(context.root, "disk/situs"));
    symlinkSync(join(context.root, "disk/situs"), join(context.root, "_site"));
    await publishSite(context.root, OLD);
    await publishSite(context.root, NEW);
    assert.equal(read(context.root), NEW);
    assert.equal(readdirSync(join(context.root, "disk")), ["situs"]);
  });

  disks("that can't be written is told in a sentence, and the last site stays", async (context) => {
    for (const place of ["_site", "_site/gambar"]) {
      const root = join(context.root, place.replace("/", "-"));
      mount(context, join(root, place));
      await publishSite(root, OLD);
      remount(join(root, place), "ro");
      // Where a build is staged within the output, it can't even begin.
      if (place !== "_site") {
        const told = await failure(publishSite(root, NEW));
        assert.match(
          told,
          /disknya hanya dapat dibaca \(.*gambar.*, EROFS\)\.\nSitus yang terakhir tetap ada, utuh\./u,
        );
      }
      assert.equal(read(root), OLD);
      remount(join(root, place), "rw");
      await publishSite(root, NEW);
      assert.equal(read(root), NEW);
    }
  });

  disks("that is full is told in a sentence, and the last site stays", async (context) => {
    const { root } = context;
    const large = "x".repeat(300_000);
    mount(context, join(root, "_site/gambar"), "size=512k");
    await publishSite(root, { ...OLD, "gambar/a.jpg": large });
    // There is room for one of the two, and not for both at once.
    const told = await failure(publishSite(root, { ...NEW, "gambar/a.jpg": `${large}y` }));
    assert.match(told, /ruang disk habis \(.*, ENOSPC\)\.\nSitus yang terakhir tetap ada, utuh\./u);
    const { "gambar/a.jpg": picture, ...rest } = read(root);
    assert.ok(picture === large, "the large file is whole");
    const { "gambar/a.jpg": _, ...expected } = OLD;
    assert.equal(rest, expected);
    await publishSite(root, NEW);
    assert.equal(read(root), NEW);
  });

  disks("whose journal has no room is left alone", async (context) => {
    const { root } = context;
    mount(context, join(root, ".jejak"), "size=64k");
    await publishSite(root, OLD);
    writeFileSync(join(root, ".jejak/penuh"), "x".repeat(52_000));
    const told = await failure(publishSite(root, { ...NEW, ...many(200) }));
    assert.match(told, /^.*Jejak tidak dapat menyimpan catatannya .*ruang disk habis/u);
    assert.equal(read(root), OLD);
  });
}

const many = (count: number): Site =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.html`, String(index)]));

disks.run();
