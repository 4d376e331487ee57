import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";

/** The documentation as a site, below a path as on GitHub Pages. */
const docs = suite("the documentation's site");

const TOOLS = join(ROOT, ".ci/tools/node_modules");
const host = mkdtempSync(join(tmpdir(), "jejak-docs-"));
const site = join(host, "jejak");

docs.before(() => {
  const { status, stderr, stdout } = run("npm", [
    ...["run", "--silent", "docs:site", "--", "--quiet", "--pathprefix", "/jejak/"],
    ...["--output", site],
  ]);
  assert.is(status, 0, stdout + stderr);
});
docs.after(() => rmSync(host, { recursive: true, force: true }));

const pages = () =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

docs("has a page for every document, with a title of its own", () => {
  const titles = pages().map(
    (file) => /<title>(.*?)<\/title>/u.exec(readFileSync(join(site, file), "utf8"))?.[1],
  );
  assert.is(new Set(titles).size, titles.length);
  for (const name of readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md")))
    assert.ok(pages().includes(join(name.slice(0, -".md".length), "index.html")), name);
});

docs("has no dead link or fragment", () => {
  const { stdout } = run(join(TOOLS, ".bin/hyperlink"), [
    ...["--recursive", "--internal", "--root", host, join(site, "index.html")],
  ]);
  assert.equal(
    stdout.split("\n").filter((line) => line.startsWith("not ok")),
    [],
  );
  assert.ok(Number(/^# pass +(\d+)/mu.exec(stdout)?.[1] ?? 0) > pages().length);
});

docs("has no error in the eyes of the Nu HTML checker", () => {
  const jar = join(TOOLS, "vnu-jar/build/dist/vnu.jar");
  const { status, stderr } = run("java", ["-jar", jar, "--errors-only", "--skip-non-html", site]);
  assert.is(status, 0, stderr);
});

docs.run();
