import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";

/** The package as a developer gets it: packed, installed into an empty project, and used there. */
const packed = suite("the package");

const folder = mkdtempSync(join(tmpdir(), "jejak-pack-"));
let tarball = "";

packed.before(() => {
  const { status, stderr } = run("npm", ["pack", "--pack-destination", folder]);
  assert.is(status, 0, stderr);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
});
packed.after(() => rmSync(folder, { recursive: true, force: true }));

packed("holds the compiled plugin, the theme and the notices, and no source or sample", () => {
  const { stdout } = run("tar", ["-tzf", tarball]);
  const files = stdout.trim().split("\n");
  for (const file of [
    "package/package.json",
    "package/README.md",
    "package/LICENSE",
    "package/NOTICE.md",
    "package/CHANGELOG.md",
    "package/dist/index.js",
    "package/dist/index.d.ts",
    "package/dist/cli/main.js",
    "package/_includes/layouts/story.njk",
    "package/_includes/assets/jejak.css",
  ]) {
    assert.ok(files.includes(file), file);
  }
  assert.equal(
    files.filter((file) => /^package\/(?:src|test|posts|pages|_data|scripts)\//u.test(file)),
    [],
  );
});

packed("is well formed in the eyes of publint", () => {
  const { status, stdout, stderr } = run(join(ROOT, ".ci/tools/node_modules/.bin/publint"), [
    tarball,
    "--strict",
  ]);
  assert.is(status, 0, stdout + stderr);
});

packed("builds a site in a project that only installed it", () => {
  const project = new Project({
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "eleventy.config.ts": [
      'import jejak, { type EleventyConfig } from "eleventy-plugin-jejak";',
      "",
      "export default function (config: EleventyConfig) {",
      "  config.addPlugin(jejak, { listingSize: 10 });",
      '  return { templateFormats: ["njk", "11ty.js"] };',
      "}",
      "",
    ].join("\n"),
    "posts/a.md": story("title: Satu\nlocation: Banyuwangi"),
    "_includes/partials/site-footer.njk": "<footer>Kaki sendiri</footer>",
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", strict: true, noEmit: true, types: [] },
      include: ["eleventy.config.ts"],
    }),
  });
  try {
    const { root: cwd } = project;
    const install = run("npm", ["install", "--no-save", "--ignore-scripts", tarball], { cwd });
    assert.is(install.status, 0, install.stderr);
    const built = run("npx", ["--no-install", "jejak", "build"], { cwd });
    assert.is(built.status, 0, built.stdout + built.stderr);
    const html = project.read("_site/2024/12/10/a/index.html");
    assert.match(html, "Banyuwangi, Media Uji –");
    assert.match(html, "Kaki sendiri");
    // The search's scripts are bundled with what they share with the compiled build.
    assert.ok(project.files("_site/assets").some((file) => /\/search-\w{8}\.js$/u.test(file)));
    assert.match(project.read("_site/cari/indeks/search.json"), '"size":1');
    // The types are there for a project whose checker is strict and looks into libraries, too.
    const types = run(join(ROOT, "node_modules/.bin/tsc"), ["-p", "."], { cwd });
    assert.is(types.status, 0, types.stdout);
  } finally {
    project.dispose();
  }
});

packed(
  "names no dependency that its code does not import, and imports none it does not name",
  () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const imported = new Set<string>();
    for (const entry of readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/(?<!\.d)\.ts$/u.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const [, name] of text.matchAll(/from "((?:@[^/"]+\/)?[^./"][^/"]*)[^"]*"/gu)) {
        // Its own name stands in an example.
        const own = name === "eleventy-plugin-jejak";
        if (name !== undefined && !own && !name.startsWith("node:")) imported.add(name);
      }
    }
    assert.equal([...imported].sort(), Object.keys(dependencies).sort());
  },
);

packed.run();
