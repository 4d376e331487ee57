import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";
import { blocksOf, DOC_PAGES } from "../support/doc-blocks.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";

/** The package as a developer gets it: packed, installed into an empty project, and used there. */
const packed = suite("the package");

const PACKAGE = "node_modules/eleventy-plugin-jejak";
const TOOLS = join(ROOT, ".ci/tools/node_modules/.bin");

/** What of its dependencies dates, places and schemas need. */
const WITHOUT_ELEVENTY = ["@sindresorhus", "fastest-levenshtein", "luxon", "yaml", "zod"];

const SUBPATHS = `
import { createDateFilters } from "eleventy-plugin-jejak/language";
import { resolveLocation } from "eleventy-plugin-jejak/places";
import { dataSchemas, jsonSchema, storySchema } from "eleventy-plugin-jejak/schemas";
const { dateLong } = createDateFilters({ zone: "WIB" });
const { place } = resolveLocation("Banyuwangi");
console.log(JSON.stringify([
  dateLong("2024-12-10T00:00:00+07:00"),
  place.regency.code,
  jsonSchema(storySchema).properties.title.type,
  dataSchemas.site.safeParse({}).success === false,
]));
`;

const folder = mkdtempSync(join(tmpdir(), "jejak-pack-"));
/** A project that has installed the package as a newcomer does. */
const installed = join(folder, "installed");
let tarball = "";
/** What `npm create jejak` downloads. */
let beginner = "";

packed.before(() => {
  const { status, stderr } = run("npm", ["pack", "--pack-destination", folder]);
  assert.is(status, 0, stderr);
  const begun = run("npm", ["pack", "./create-jejak", "--pack-destination", folder]);
  assert.is(begun.status, 0, begun.stderr);
  const named = (start: string) =>
    join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? "");
  [tarball, beginner] = [named("eleventy-plugin-jejak-"), named("create-jejak-")];
  mkdirSync(installed);
  writeFileSync(join(installed, "package.json"), '{ "private": true, "type": "module" }');
  const { status: outcome, stderr: why } = run(
    "npm",
    [
      ...["install", "--ignore-scripts", "--no-audit", "--no-fund"],
      ...["@11ty/eleventy@3", tarball, beginner],
    ],
    { cwd: installed },
  );
  assert.is(outcome, 0, why);
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
    "package/dist/vendor/LICENSES.txt",
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
  const { status, stdout, stderr } = run(join(TOOLS, "publint"), [tarball, "--strict"]);
  assert.is(status, 0, stdout + stderr);
});

packed("has types that every way of resolving modules finds", () => {
  const { status, stdout, stderr } = run(join(TOOLS, "attw"), [
    ...[tarball, "--profile", "esm-only", "--no-color", "--no-emoji"],
    ...["--exclude-entrypoints", "./package.json"],
  ]);
  assert.is(status, 0, stdout + stderr);
});

packed("says with source maps where its compiled code comes from", () => {
  const map = JSON.parse(readFileSync(join(installed, PACKAGE, "dist/index.js.map"), "utf8"));
  assert.equal(map.sources, ["../src/index.ts"]);
  assert.match(map.sourcesContent[0], "export default function jejak");
});

packed("builds a site in a project that only installed it", () => {
  const project = new Project({
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
    "_includes/jejak/partials/site-footer.njk": "<footer>Kaki sendiri</footer>",
  });
  try {
    const { root: cwd } = project;
    symlinkSync(join(installed, "node_modules"), join(cwd, "node_modules"));
    const built = run("npx", ["--no-install", "jejak", "build"], { cwd });
    assert.is(built.status, 0, built.stdout + built.stderr);
    const html = project.read("_site/2024/12/10/a/index.html");
    assert.match(html, "Banyuwangi, Media Uji –");
    assert.match(html, "Kaki sendiri");
    // The search's scripts are bundled with what they share with the compiled build.
    assert.ok(project.files("_site/assets").some((file) => /\/search-\w{8}\.js$/u.test(file)));
    assert.match(project.read("_site/cari/indeks/search.json"), '"size":1');
  } finally {
    project.dispose();
  }
});

packed("begins a newsroom that builds and passes the check, in a package of its own", () => {
  const cwd = join(installed, "newsroom");
  const begun = run(
    "npx",
    [
      ...[
        "--no-install",
        "create-jejak",
        "newsroom",
        "--name",
        "Kabar Ijen",
        "--url",
        "kabarijen.id",
      ],
      ...["--company", "PT Kabar Ijen", "--address", "Jalan Uji 1, Banyuwangi"],
      ...["--editorial", "Nama Redaksi", "--business", "Nama Usaha"],
    ],
    { cwd: installed },
  );
  assert.is(begun.status, 0, begun.stderr);
  const { dependencies, scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const own = JSON.parse(readFileSync(join(installed, PACKAGE, "package.json"), "utf8"));
  assert.is(dependencies["eleventy-plugin-jejak"], `^${own.version}`);
  const built = run("npm", ["run", "-s", "build"], { cwd });
  assert.is(built.status, 0, built.stdout + built.stderr);
  assert.is(built.stderr, "");
  assert.match(readFileSync(join(cwd, "_site/index.html"), "utf8"), "Kabar Ijen");
  assert.ok(readdirSync(join(cwd, ".jejak/schemas")).includes("site.json"));
  const written = run("npm", ["run", "-s", "new", "--", "Pasar Buka", "--author", "RD"], { cwd });
  assert.is(written.status, 0, written.stderr);
  assert.is(run("npm", ["run", "-s", "check"], { cwd }).status, 0);
  assert.ok("start" in scripts);
  const twin = run(
    "npx",
    ["--no-install", "jejak", "init", "twin", "--name", "A", "--url", "a.id"],
    {
      cwd: installed,
    },
  );
  assert.is(twin.status, 0, twin.stderr);
  assert.equal(
    readdirSync(join(installed, "twin")).sort(),
    readdirSync(cwd)
      .filter((name) => !/^(?:_site|\.jejak)$/u.test(name))
      .sort(),
  );
});

/** Examples that need no more than the package; test/package/guest.package.ts builds the one in a blog. */
const EXAMPLES = readdirSync(join(ROOT, "examples")).filter((name) => name !== "inside-a-blog");

for (const name of EXAMPLES) {
  packed(`builds the example ${name} without a word`, () => {
    const cwd = join(installed, name);
    cpSync(join(ROOT, "examples", name), cwd, { recursive: true });
    const built = run("npx", ["--no-install", "jejak", "build"], { cwd });
    assert.is(built.status, 0, built.stdout + built.stderr);
    assert.is(built.stderr, "");
    if (name !== "changed") return;
    const home = readFileSync(join(cwd, "_site/index.html"), "utf8");
    assert.match(home, '<span class="unesco">UNESCO 2012</span>');
    const story = readFileSync(join(cwd, "_site/kriya/noken.html"), "utf8");
    assert.match(story, "Masuk daftar UNESCO pada 2012.");
    assert.match(story, "Simak juga");
    assert.match(story, "JAYAWIJAYA –");
  });
}

packed("checks configurations that use much of Eleventy, strictly and libraries too", () => {
  const folder = join(installed, "types");
  mkdirSync(folder);
  for (const name of ["eleventy.config.ts", "javascript.config.js", "newsroom.ts", "fields.ts"]) {
    copyFileSync(join(ROOT, "test/fixtures/types", name), join(folder, name));
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...{ module: "nodenext", target: "es2022", strict: true, noEmit: true, types: [] },
        ...{ allowJs: true, checkJs: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
      },
      include: ["*.ts", "*.js"],
    }),
  );
  const { status, stdout } = run(
    join(ROOT, "node_modules/.bin/tsc"),
    ["-p", ".", "--pretty", "false"],
    { cwd: folder },
  );
  assert.is(status, 0, stdout);
});

packed("has the types that every sample of its documentation counts on", () => {
  const folder = join(installed, "samples");
  mkdirSync(folder);
  const codes = DOC_PAGES.flatMap(blocksOf).filter(({ language }) => /^(?:ts|js)$/u.test(language));
  const names = new Map(codes.map((block, index) => [`s${index}.${block.language}`, block]));
  for (const [name, { text }] of names) {
    // A piece of a configuration stands within one.
    const whole = text.includes("import ")
      ? text
      : `import jejak, { defineConfig } from "eleventy-plugin-jejak";\nimport * as z from "zod";\nexport default defineConfig((config) => {\n${text}});\n`;
    writeFileSync(join(folder, name), whole);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...{ module: "nodenext", target: "es2022", strict: true, noEmit: true, types: [] },
        ...{ allowJs: true, checkJs: true, skipLibCheck: true },
      },
      include: ["*.ts", "*.js"],
    }),
  );
  const { status, stdout } = run(
    join(ROOT, "node_modules/.bin/tsc"),
    ["-p", ".", "--pretty", "false"],
    { cwd: folder },
  );
  const told = stdout.replace(/^s\d+\.[jt]s/gmu, (name) => {
    const { page, line } = names.get(name) ?? { page: name, line: 0 };
    return `${page}:${line}`;
  });
  assert.ok(codes.length > 3);
  assert.is(status, 0, told);
});

packed("tells what is wrong with an option or a call where it stands", () => {
  const folder = join(installed, "mistyped");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "eleventy.config.ts"),
    [
      'import jejak, { type EleventyConfig } from "eleventy-plugin-jejak";',
      "export default function (config: EleventyConfig) {",
      '  config.addPlugin(jejak, { listingSize: "30" });',
      "  config.addPlugin(jejak, { listSize: 30 });",
      '  config.addFiter("a", () => 1);',
      "}",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "module": "nodenext", "strict": true, "noEmit": true, "types": [] } }',
  );
  const { stdout } = run(join(ROOT, "node_modules/.bin/tsc"), ["-p", ".", "--pretty", "false"], {
    cwd: folder,
  });
  assert.equal(
    [...stdout.matchAll(/\((\d+),\d+\): error/gu)].map(([, line]) => line),
    ["3", "4", "5"],
  );
});

packed("gives dates, places and schemas to programs that have no Eleventy", () => {
  const cwd = join(installed, "without-eleventy");
  cpSync(join(installed, PACKAGE), join(cwd, PACKAGE), { recursive: true });
  for (const name of WITHOUT_ELEVENTY) {
    cpSync(join(installed, "node_modules", name), join(cwd, "node_modules", name), {
      recursive: true,
    });
  }
  writeFileSync(join(cwd, "a.mjs"), SUBPATHS);
  const { status, stdout, stderr } = run("node", ["a.mjs"], { cwd });
  assert.is(status, 0, stderr);
  assert.equal(JSON.parse(stdout), ["Selasa, 10 Desember 2024", "35.10", "string", true]);
});

packed(
  "names no dependency that its code does not import, and imports none it does not name",
  () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(ROOT, "package.json"), "utf8"),
    );
    const imported = new Set<string>();
    for (const entry of readdirSync(join(installed, PACKAGE, "dist"), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile() || !entry.name.endsWith(".js")) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const [, name] of text.matchAll(
        /(?:^(?:import|export|\}).*?from |\bawait import\()"((?:@[^/"]+\/)?[^./"][^/"]*)[^"]*"/gmu,
      )) {
        if (name !== undefined && !name.startsWith("node:")) imported.add(name);
      }
    }
    const builtIn = new Set(builtinModules);
    assert.equal(
      [...imported].filter((name) => !builtIn.has(name)).sort(),
      Object.keys({ ...dependencies, ...peerDependencies }).sort(),
    );
  },
);

packed.run();
