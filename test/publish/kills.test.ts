import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { finishPublication, publish } from "../../src/publish/publish.ts";
import { LIST_FILE } from "../../src/publish/published-site.ts";

const PROGRAM = fileURLToPath(new URL("../../scripts/bench/publish-once.ts", import.meta.url));

/** Enough that a process can be met while it moves them. */
const PAGES = 400;

function write(folder: string, edition: string): void {
  for (let index = 0; index < PAGES; index += 1) {
    const path = join(folder, String(index), "index.html");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edition);
  }
  writeFileSync(join(folder, `${edition}.html`), edition);
}

/** The editions that a site's pages are of, and the names at its top that only one edition has. */
function editionsOf(output: string): readonly string[] {
  const pages = Array.from({ length: PAGES }, (_, index) =>
    readFileSync(join(output, String(index), "index.html"), "utf8"),
  );
  const tops = readdirSync(output).filter((name) => name.endsWith(".html"));
  return [...new Set([...pages, ...tops.map((name) => name.replace(".html", ""))])];
}

// `scripts/bench/kills.ts` does the same often, and at random moments.
test("a process that is killed while it publishes leaves a site that the next one makes whole", async () => {
  const root = mkdtempSync(join(tmpdir(), "jejak-killed-"));
  const output = join(root, "_site");
  try {
    write(join(root, "._site.next-1"), "lama");
    await publish({ root, output, staging: join(root, "._site.next-1"), shown: "_site", kept: [] });
    for (const edition of ["baru", "terbaru"]) {
      const [before = ""] = editionsOf(output);
      const staging = join(root, "._site.next-2");
      rmSync(staging, { recursive: true, force: true });
      write(staging, edition);
      const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, root, staging, output]);
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const isBegun = () => existsSync(join(root, ".jejak/publishing.json"));
      while (child.exitCode === null && !isBegun()) await new Promise(setImmediate);
      child.kill("SIGKILL");
      await ended;
      await finishPublication(root);
      const [now = "", ...others] = editionsOf(output);
      assert.equal(others, [], `${now} and ${others}`);
      assert.ok([before, edition].includes(now), now);
      assert.not.ok(existsSync(join(root, ".jejak/publishing.json")));
      assert.ok(existsSync(join(output, LIST_FILE)));
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test.run();
