import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { MAX_PICTURE_BYTES } from "../../src/pictures/picture-files.ts";
import { readOptionalFile, readSourceFolder } from "../../src/source/source-folder.ts";
import { decodeText, MAX_FILE_BYTES } from "../../src/source/source-text.ts";

const test = suite<{ root: string }>("source-folder", { root: "" });

test.before.each(async (context) => {
  context.root = await mkdtemp(join(tmpdir(), "jejak-"));
});
test.after.each(({ root }) => rm(root, { recursive: true }));

async function write(root: string, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), path);
  }
}

test("a folder is read to its depths, in one order", async ({ root }) => {
  await write(
    root,
    "posts/b.md",
    "posts/B.MD",
    "posts/a/z.markdown",
    "posts/a/é.md",
    "posts/c.txt",
  );
  const folder = await readSourceFolder(root, "posts");
  assert.equal(
    folder.markdown.map(({ path }) => path),
    ["posts/B.MD", "posts/a/z.markdown", "posts/a/é.md", "posts/b.md"],
  );
  assert.equal(folder.others, ["posts/c.txt"]);
  assert.is(new TextDecoder().decode(folder.markdown[0]?.bytes), "posts/B.MD");
});

test("what systems and editors leave behind is no content", async ({ root }) => {
  await write(
    root,
    "posts/.DS_Store",
    "posts/.git/x.md",
    "posts/.a.md.swp",
    "posts/a.md~",
    "posts/~$a.docx",
    "posts/Thumbs.db",
    "posts/a.md",
  );
  const { markdown, others } = await readSourceFolder(root, "posts");
  assert.equal([markdown.map(({ path }) => path), others], [["posts/a.md"], []]);
});

test("symbolic links are listed and not followed, not even to a loop", async ({ root }) => {
  await write(root, "posts/a.md", "rahasia/x.md");
  await symlink(join(root, "rahasia"), join(root, "posts/folder"));
  await symlink(join(root, "rahasia/x.md"), join(root, "posts/file.md"));
  await symlink(join(root, "posts"), join(root, "posts/loop"));
  await symlink(join(root, "tak-ada"), join(root, "posts/broken.md"));
  const { markdown, others, symbolicLinks } = await readSourceFolder(root, "posts");
  assert.equal(
    markdown.map(({ path }) => path),
    ["posts/a.md"],
  );
  assert.equal(others, []);
  assert.equal(symbolicLinks, ["posts/broken.md", "posts/file.md", "posts/folder", "posts/loop"]);
});

test("a folder that is not there is empty, and so is a file", async ({ root }) => {
  assert.equal(await readSourceFolder(root, "posts"), {
    path: "posts",
    markdown: [],
    others: [],
    symbolicLinks: [],
    unreadable: [],
    special: [],
    oversized: [],
    exists: false,
  });
  assert.is(await readOptionalFile(root, "_data/site.yaml"), undefined);
});

test("a picture that would fill the disk is found, and so is one that fits", async ({ root }) => {
  await write(root, "posts/a.png", "posts/b.png");
  await truncate(join(root, "posts/b.png"), MAX_PICTURE_BYTES + 1);
  assert.equal((await readSourceFolder(root, "posts")).oversized, ["posts/b.png"]);
});

test("a path longer than the system reads stops nothing", async ({ root }) => {
  await write(root, "posts/a.md");
  const part = "x".repeat(250);
  const start = process.cwd();
  try {
    // Deeper than a whole path may be; each step by itself is short enough.
    process.chdir(join(root, "posts"));
    for (let depth = 0; depth < 20; depth += 1) {
      await mkdir(part);
      process.chdir(part);
    }
    const { markdown, unreadable } = await readSourceFolder(root, "posts");
    assert.equal(
      markdown.map(({ path }) => path),
      ["posts/a.md"],
    );
    assert.is(unreadable.length, 1);
  } finally {
    process.chdir(start);
    // Node's own rm can't reach that deep.
    spawnSync("rm", ["-rf", join(root, "posts", part)]);
  }
});

test("a file that is too large is not read, and told", async ({ root }) => {
  await write(root, "posts/a.md");
  await writeFile(join(root, "posts/a.md"), new Uint8Array(3 * MAX_FILE_BYTES).fill(0x61));
  const [file] = (await readSourceFolder(root, "posts")).markdown;
  assert.is(file?.bytes.length, 0);
  const faults = new FileDiagnostics("posts/a.md");
  assert.is(file && decodeText(file, faults), undefined);
  assert.is(faults.list[0]?.rule, "file-too-large");
});

test("a file of just the allowed size is read whole", async ({ root }) => {
  await write(root, "posts/a.md");
  await writeFile(join(root, "posts/a.md"), "a".repeat(MAX_FILE_BYTES));
  const [file] = (await readSourceFolder(root, "posts")).markdown;
  const text = file && decodeText(file, new FileDiagnostics("posts/a.md"));
  assert.is(text?.length, MAX_FILE_BYTES);
});

test("a file whose name is no UTF-8 is told about", async ({ root }) => {
  await write(root, "posts/a.md");
  try {
    await writeFile(Buffer.from(`${root}/posts/caf\xe9.md`, "latin1"), "x");
  } catch {
    // Some disks refuse such a name; then nobody can have one.
    return;
  }
  const { markdown, others } = await readSourceFolder(root, "posts");
  assert.is(markdown.length, 1);
  assert.equal(others, ["posts/caf\ufffd.md"]);
});

test.run();
