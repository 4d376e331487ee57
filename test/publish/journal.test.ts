import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../src/publish/folder-files.ts";
import { Journal } from "../../src/publish/journal.ts";
import { carryOut } from "../../src/publish/moves.ts";
import { prepare } from "../../src/publish/plan.ts";
import type { PublicationSetup } from "../../src/publish/publish.ts";
import { finishPublication, PublicationFailure, publish } from "../../src/publish/publish.ts";
import { LIST_FILE } from "../../src/publish/published-site.ts";

type Site = Readonly<Record<string, string>>;

/** Pages that change, go and come, a folder that becomes a file, and a file that becomes a folder. */
const OLD: Site = {
  "index.html": "lama",
  "sama.html": "sama",
  "gambar/a-1.jpg": "gambar",
  "pergi/a/index.html": "pergi",
  "jadi-berkas/dalam/index.html": "folder",
  "jadi-folder": "berkas",
};
const NEW: Site = {
  "index.html": "baru",
  "sama.html": "sama",
  "gambar/a-1.jpg": "gambar",
  "datang/b/index.html": "datang",
  "jadi-berkas": "berkas",
  "jadi-folder/dalam/index.html": "folder",
};

const journal = suite<{ root: string }>("a publication");
journal.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), "jejak-journal-"));
});
journal.after.each(({ root }) => rmSync(root, { recursive: true, force: true }));

function write(folder: string, site: Site): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files but the list of them. */
function read(folder: string): Site {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => posix.join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => path !== LIST_FILE)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

const sorted = (site: Site): Site =>
  Object.fromEntries(Object.entries(site).sort(([a], [b]) => (a < b ? -1 : 1)));

function setupOf(root: string, over: Partial<PublicationSetup> = {}): PublicationSetup {
  const output = join(root, "_site");
  return { root, output, shown: "_site", staging: join(root, "._site.next-1"), kept: [], ...over };
}

async function publishSite(root: string, site: Site, over: Partial<PublicationSetup> = {}) {
  const setup = setupOf(root, over);
  write(setup.staging, site);
  return await publish(setup);
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** The same with files of each kind besides: new in a folder that is there, in a folder that comes, and gone. */
const BEFORE: Site = { ...OLD, "usang.css": "lama" };
const AFTER: Site = { ...NEW, "gambar/b-2.jpg": "baru", "datang/c/peta.svg": "datang" };

/** The state of a project whose process dies after some of its steps; gives how many there are. */
async function die(root: string, steps: number): Promise<number> {
  const { output, staging } = setupOf(root);
  write(output, BEFORE);
  write(staging, AFTER);
  const removed = Object.keys(BEFORE).filter((path) => !(path in AFTER));
  const put = Object.keys(AFTER).filter((path) => BEFORE[path] !== AFTER[path]);
  const existing = filesBelow(output);
  const hashes = new Map(put.map((path) => [path, hashOf(AFTER[path] ?? "")]));
  const plan = await prepare({ output, staging, put, hashes, removed, existing });
  await new Journal(root).begin(plan);
  for (const move of plan.moves.slice(0, steps)) carryOut(move);
  return plan.moves.length;
}

/** Tries what follows for a death after each of the steps, the first and the last as well. */
async function afterEachDeath(
  root: string,
  look: (folder: string) => Promise<void>,
): Promise<void> {
  let all = 1;
  for (let steps = 0; steps <= all; steps += 1) {
    const folder = join(root, String(steps));
    all = await die(folder, steps);
    await look(folder);
  }
  assert.ok(all >= 12, "the site exercises every kind of step");
}

journal("that died anywhere is finished by whoever comes next", async ({ root }) => {
  await afterEachDeath(root, async (folder) => {
    assert.is(await finishPublication(folder), "new");
    assert.equal(read(join(folder, "_site")), sorted(AFTER));
    assert.equal(readdirSync(folder).sort(), [".jejak", "_site"]);
    assert.equal(readdirSync(join(folder, ".jejak")), []);
    assert.is(await finishPublication(folder), undefined);
  });
});

journal("that can't be finished is taken back to the last file", async ({ root }) => {
  await afterEachDeath(root, async (folder) => {
    const { staging, output } = setupOf(folder);
    const left = Object.keys(AFTER).filter((path) => existsSync(join(staging, path)));
    rmSync(staging, { recursive: true, force: true });
    const outcome = await finishPublication(folder);
    // With nothing left to be put, the new site is there.
    assert.is(outcome, left.some((path) => BEFORE[path] !== AFTER[path]) ? "old" : "new");
    assert.equal(read(output), sorted(outcome === "old" ? BEFORE : AFTER));
    if (outcome === "old") assert.not.ok(existsSync(join(output, "datang")), "no empty folder");
  });
});

journal(
  "whose staged files went is taken back, though every file has one of its name",
  async ({ root }) => {
    const { output, staging } = setupOf(root);
    write(output, { "a.html": "lama", "b.html": "lama" });
    write(staging, { "a.html": "baru" });
    const hashes = new Map([["a.html", hashOf("baru")]]);
    const existing = ["a.html", "b.html"];
    const change = { output, staging, put: ["a.html"], hashes, removed: ["b.html"], existing };
    await new Journal(root).begin(await prepare(change));
    rmSync(staging, { recursive: true });
    assert.is(await finishPublication(root), "old");
    assert.equal(read(output), { "a.html": "lama", "b.html": "lama" });
  },
);

journal("that died while it was taken back is taken back", async ({ root }) => {
  await afterEachDeath(root, async (folder) => {
    const state = join(folder, ".jejak");
    renameSync(join(state, "publishing.json"), join(state, "publishing-back.json"));
    assert.is(await finishPublication(folder), "old");
    assert.equal(read(join(folder, "_site")), sorted(BEFORE));
  });
});

journal("whose journal was damaged counts for nothing", async ({ root }) => {
  await die(root, 0);
  const file = join(root, ".jejak/publishing.json");
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, 100),
    Buffer.alloc(0),
    Buffer.from(`${whole}`.replaceAll("_site", "_liar")),
  ]) {
    writeFileSync(file, bytes);
    assert.is(await finishPublication(root), undefined);
    assert.equal(read(join(root, "_site")), sorted(BEFORE));
    assert.not.ok(existsSync(file));
  }
});

journal("is finished before the next one begins", async ({ root }) => {
  await publishSite(root, BEFORE);
  await die(root, 5);
  const next = { ...AFTER, "index.html": "lebih baru" };
  await publishSite(root, next, { staging: join(root, "._site.next-2") });
  assert.equal(read(join(root, "_site")), sorted(next));
});

journal("leaves the old site as it was when one of its steps fails", async ({ root }) => {
  await publishSite(root, OLD);
  // A folder of somebody else's where a page must go.
  mkdirSync(join(root, "_site/datang/b/index.html"), { recursive: true });
  writeFileSync(join(root, "_site/datang/b/index.html/asing"), "asing");
  const before = read(join(root, "_site"));
  const error = await publishSite(root, NEW).catch((reason: unknown) => reason);
  assert.instance(error, PublicationFailure);
  assert.match(
    String(error),
    /datang\/b\/index\.html harus berupa berkas.*\nSitus yang terakhir tetap ada, utuh\./u,
  );
  assert.equal(read(join(root, "_site")), before);
});

journal(
  "removes what earlier ones wrote, also when nothing is remembered of them",
  async ({ root }) => {
    const memory = join(root, ".jejak/outputs");
    for (const [what, forget] of [
      ["cut", () => truncateSync(memory, 50)],
      ["emptied", () => truncateSync(memory, 0)],
      [
        "changed",
        () =>
          writeFileSync(memory, readFileSync(memory, "latin1").replace("pergi", "tetap"), "latin1"),
      ],
      ["of another kind", () => writeFileSync(memory, '{"_site":[]}')],
      ["gone", () => rmSync(join(root, ".jejak"), { recursive: true })],
    ] as const) {
      await publishSite(root, OLD);
      write(join(root, "_site"), { CNAME: "uji.example", "usang/index.html": "usang" });
      forget();
      const { foreignPages, removed } = await publishSite(root, NEW);
      assert.equal(
        read(join(root, "_site")),
        sorted({ ...NEW, CNAME: "uji.example", "usang/index.html": "usang" }),
        what,
      );
      assert.equal([foreignPages, removed.length], [["usang/index.html"], 3], what);
    }
  },
);

journal("removes nothing outside of the site, whatever lists say", async ({ root }) => {
  await publishSite(root, OLD);
  writeFileSync(join(root, "rahasia"), "rahasia");
  mkdirSync(join(root, "luar"));
  writeFileSync(join(root, "luar/a"), "a");
  symlinkSync(join(root, "luar"), join(root, "_site/tautan"));
  const line = (path: string) => `${"0".repeat(64)}  ${path}\n`;
  writeFileSync(
    join(root, "_site", LIST_FILE),
    ["../rahasia", join(root, "rahasia"), "tautan/a", "./../rahasia"].map(line).join(""),
  );
  rmSync(join(root, ".jejak"), { recursive: true });
  await publishSite(root, { "index.html": "baru" });
  assert.is(readFileSync(join(root, "rahasia"), "utf8"), "rahasia");
  assert.is(readFileSync(join(root, "luar/a"), "utf8"), "a");
});

journal(
  "heals a file that was damaged since, and keeps the time of one that was not",
  async ({ root }) => {
    const kept = ["gambar/a-1.jpg"];
    await publishSite(root, OLD);
    const file = join(root, "_site/sama.html");
    const { mtimeMs } = statSync(file);
    writeFileSync(join(root, "_site/index.html"), "rusa");
    await publishSite(root, OLD, { kept });
    assert.equal(read(join(root, "_site")), sorted(OLD));
    assert.is(statSync(file).mtimeMs, mtimeMs);
  },
);

journal("can be checked by anybody's program, wherever it was copied", async ({ root }) => {
  await publishSite(root, OLD);
  await publishSite(root, NEW);
  const check = () =>
    spawnSync("sha256sum", ["-c", "--quiet", LIST_FILE], { cwd: join(root, "_site") }).status;
  if (spawnSync("sha256sum", ["--version"]).status !== 0) return;
  assert.is(check(), 0);
  writeFileSync(join(root, "_site/index.html"), "rusak");
  assert.is(check(), 1);
});

journal("of one process waits for that of another", async ({ root }) => {
  const sites = ["satu", "dua", "tiga"].map((text) => ({ ...NEW, "index.html": text }));
  await Promise.all(
    sites.map((site, index) =>
      publishSite(root, site, { staging: join(root, `._site.next-${index + 1}`) }),
    ),
  );
  const { "index.html": index = "", ...rest } = read(join(root, "_site"));
  assert.ok(["satu", "dua", "tiga"].includes(index));
  const { "index.html": _, ...expected } = sorted(NEW);
  assert.equal(rest, expected);
});

const atomic = { atomic: true };

journal(
  "all at once is a link to a numbered folder, of which the last two stay",
  async ({ root }) => {
    for (const text of ["satu", "dua", "tiga", "empat"]) {
      await publishSite(root, { ...NEW, "index.html": text }, atomic);
      assert.is(read(join(root, "_site"))["index.html"], text);
    }
    assert.equal(readdirSync(root).sort(), [".jejak", "_site", "_site.3", "_site.4"]);
    assert.is(read(join(root, "_site.3"))["index.html"], "tiga");
  },
);

journal("all at once takes over a folder, and what others put there", async ({ root }) => {
  await publishSite(root, OLD);
  write(join(root, "_site"), { CNAME: "uji.example" });
  const { mtimeMs } = statSync(join(root, "_site/sama.html"));
  const changes = await publishSite(root, NEW, atomic);
  assert.equal(read(join(root, "_site")), sorted({ ...NEW, CNAME: "uji.example" }));
  const seconds = (time: number) => Math.floor(time / 1000);
  assert.is(seconds(statSync(join(root, "_site/sama.html")).mtimeMs), seconds(mtimeMs));
  assert.equal([changes.unchanged, changes.removed.length], [2, 3]);
  const kept = ["gambar/a-1.jpg"];
  const { "gambar/a-1.jpg": _, ...staged } = NEW;
  await publishSite(root, staged, { ...atomic, kept });
  assert.equal(read(join(root, "_site")), sorted({ ...NEW, CNAME: "uji.example" }));
  // Without the option the folder that the link leads to is published into, as any other.
  await publishSite(root, OLD);
  assert.equal(read(join(root, "_site")), sorted({ ...OLD, CNAME: "uji.example" }));
  assert.ok(existsSync(join(root, "_site.2")));
});

journal(
  "all at once that died while it took over a folder is finished or taken back",
  async ({ root }) => {
    const move = {
      kind: "switch",
      to: join(root, "_site"),
      from: join(root, "._site.link-1"),
      aside: join(root, "_site.1"),
    } as const;
    for (const steps of [0, 1, 2]) {
      rmSync(root, { recursive: true });
      write(move.to, OLD);
      write(join(root, "_site.2"), NEW);
      symlinkSync("_site.2", move.from);
      await new Journal(root).begin({ moves: [move], scratch: [] });
      if (steps > 0) renameSync(move.to, move.aside);
      if (steps > 1) renameSync(move.from, move.to);
      const back = join(root, "kembali");
      cpSync(join(root, ".jejak"), back, { recursive: true });
      assert.is(await finishPublication(root), "new");
      assert.equal(read(move.to), sorted(NEW));
      renameSync(join(back, "publishing.json"), join(root, ".jejak/publishing-back.json"));
      assert.is(await finishPublication(root), "old");
      assert.equal(read(move.to), sorted(OLD));
    }
  },
);

journal.run();
