import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBounded, UnusableFile } from "../../src/files/read-bounded.ts";
import { SPECIAL_FILES, sparseFile } from "../support/special-files.ts";

const reading = suite<{ folder: string }>("a file of anybody's");
reading.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "jejak-files-"));
});
reading.after.each(({ folder }) => rmSync(folder, { recursive: true }));

async function problemOf(path: string, most = 1000): Promise<string> {
  const error = await readBounded(path, most).catch((reason: unknown) => reason);
  assert.instance(error, UnusableFile);
  return (error as UnusableFile).problem;
}

reading("is read whole up to the byte, through a link, too", async ({ folder }) => {
  const path = join(folder, "a");
  for (const size of [0, 1, 999, 1000]) {
    writeFileSync(path, "x".repeat(size));
    assert.is((await readBounded(path, 1000)).toString(), "x".repeat(size));
  }
  symlinkSync(path, join(folder, "b"));
  assert.is((await readBounded(join(folder, "b"), 1000)).length, 1000);
  writeFileSync(path, "x".repeat(1001));
  assert.is(await problemOf(path), "too-large");
});

reading("is not read when it is larger than all memory", async ({ folder }) => {
  sparseFile(join(folder, "a"), 2 ** 40);
  assert.is(await problemOf(join(folder, "a")), "too-large");
});

reading("is read though the system tells no size, but no further than allowed", async () => {
  if (process.platform !== "linux") return;
  assert.match((await readBounded("/proc/self/status", 100_000)).toString(), /^Name:/u);
  assert.is(await problemOf("/proc/self/status", 100), "too-large");
});

for (const [what, make] of Object.entries(SPECIAL_FILES)) {
  reading(`is never ${what}, which nobody would come back from`, async ({ folder }) => {
    if (process.platform === "win32") return;
    make(join(folder, "a"));
    assert.is(await problemOf(join(folder, "a")), "not-a-file");
  });
}

reading("is neither a folder nor a socket nor nothing", async ({ folder }) => {
  mkdirSync(join(folder, "a"));
  assert.is(await problemOf(join(folder, "a")), "not-a-file");
  assert.is(await problemOf(join(folder, "b")), "missing");
  assert.is(await problemOf(join(folder, "a/b/c")), "missing");
  if (process.platform === "win32") return;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, "s"), resolve));
  try {
    assert.is(await problemOf(join(folder, "s")), "not-a-file");
  } finally {
    server.close();
  }
});

reading.run();
