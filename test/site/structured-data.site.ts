import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf } from "../structured-data/vocabulary.ts";
import { ROOT, run } from "../support/commands.ts";

/** What the model newsroom's built pages tell machines. */
const newsroom = suite("the model newsroom's structured data");

const ORIGIN = "https://jejakindonesia.id/";

let site = "";
/** What each page tells, by its file. */
const blocks = new Map<string, readonly string[]>();

newsroom.before(() => {
  site = mkdtempSync(join(ROOT, "._site.test-"));
  const { status, stdout, stderr } = run(
    "npm",
    ["run", "--silent", "build", "--", "--output", site],
    { env: { SOURCE_DATE_EPOCH: "1795478400" } },
  );
  assert.is(status, 0, stdout + stderr);
  for (const file of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(join(site, file), "utf8");
    // What stands at an old address only leads on to the new one.
    if (!html.includes('http-equiv="refresh"')) blocks.set(file, blocksIn(html));
  }
});
newsroom.after(() => rmSync(site, { recursive: true, force: true }));

/** The texts of a page's scripts of JSON-LD, as a parser of HTML finds them. */
function blocksIn(html: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      inside = name === "script" && type === "application/ld+json";
      if (inside) found.push("");
    },
    ontext(text) {
      if (inside) found[found.length - 1] += text;
    },
    onclosetag(name) {
      if (name === "script") inside = false;
    },
  });
  parser.end(html);
  return found;
}

newsroom("is there once on every page, but for the one that says a page is missing", () => {
  assert.ok(blocks.size > 100, `${blocks.size} pages`);
  for (const [file, found] of blocks) {
    assert.is(found.length, file === "404.html" ? 0 : 1, file);
  }
});

newsroom("is all schema.org's", async () => {
  for (const [file, [block]] of blocks) {
    if (block !== undefined) assert.equal(await faultsOf(block), [], file);
  }
});

newsroom("names only pages and pictures that are there", () => {
  for (const [file, [block = ""]] of blocks) {
    for (const [, path = ""] of block.matchAll(/"https:\/\/jejakindonesia\.id\/([^"#{?]*)["#]/gu)) {
      const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      assert.ok(existsSync(join(site, decodeURI(target))), `${file}: ${ORIGIN}${path}`);
    }
  }
});

newsroom("is light on every page", () => {
  for (const [file, [block = ""]] of blocks) {
    const bytes = gzipSync(block).length;
    assert.ok(bytes < 3000, `${file}: ${bytes} bytes`);
  }
});

newsroom.run();
