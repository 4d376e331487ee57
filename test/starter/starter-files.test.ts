import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticLine } from "../../src/diagnostics/format-diagnostics.ts";
import type { StarterAnswers } from "../../src/starter/answers.ts";
import { guideFor } from "../../src/starter/guides.ts";
import { starterFiles, TEMPLATES } from "../../src/starter/starter-files.ts";
import { ROOT } from "../support/commands.ts";
import { assemble, NOW } from "../support/newsroom.ts";

const starter = suite("the files of a new newsroom");

const template = (path: string) => readFileSync(join(ROOT, path), "utf8");
const setup = { now: NOW, template, versions: { plugin: "^1.2.3", eleventy: "^3.1.8" } };

const FULL: StarterAnswers = {
  name: "Kabar Ijen",
  url: "https://kabarijen.id",
  description: "Berita dari lereng Ijen.",
  zone: "WIB",
  categories: ["Daerah", "Kota & Desa"],
  author: { code: "SA", name: "Siti Aminah" },
  company: "PT Kabar Ijen",
  address: "Jalan Uji 1, Banyuwangi",
  email: "redaksi@kabarijen.id",
  editorial: "Nama Redaksi",
  business: "Nama Usaha",
};

/** What a check says of a newsroom, of which only its Markdown and data are looked at. */
function told(answers: StarterAnswers): string[] {
  const files = Object.fromEntries(
    [...starterFiles(answers, setup)].filter(([path]) => /^(?:posts|pages|_data)\//u.test(path)),
  );
  return assemble(files).diagnostics.map(diagnosticLine);
}

starter("pass the check without a word", () => {
  assert.equal(told(FULL), []);
});

starter("pass it whatever is typed for names, which stay as they were typed", () => {
  for (const name of [
    "Ya",
    "null",
    "12",
    "- a: {b} #c",
    "\"Kabar\": 'Kita'",
    "{{name}} $& $1",
    "@x",
  ]) {
    const answers = { ...FULL, name, description: name, company: name, address: name };
    assert.equal(told({ ...answers, author: { code: "1", name } }), [], name);
    const readme = starterFiles(answers, setup).get("README.md") ?? "";
    assert.ok(readme.startsWith(`# ${name}\n`), name);
  }
});

starter("say what the law wants and nobody has filled in", () => {
  const found = told({ ...FULL, company: "", editorial: "" });
  assert.is(found.length, 2, found.join("\n"));
  for (const line of found)
    assert.match(line, /newsroom\.yaml:\d+:\d+ {2}peringatan {2}unfilled-field/u);
});

starter("hold nothing of the model newsroom", () => {
  for (const [path, text] of starterFiles(FULL, setup)) {
    if (path.startsWith("panduan/")) continue;
    assert.not.match(
      text.replaceAll("https://jejakindonesia.id", ""),
      /jejak ?indonesia|\(contoh\)/iu,
      path,
    );
  }
});

starter(
  "ask npm for the plugin and its peer, and build below a path where the site has one",
  () => {
    const files = starterFiles({ ...FULL, url: "https://nama.github.io/situs" }, setup);
    const { name, dependencies } = JSON.parse(files.get("package.json") ?? "");
    assert.is(name, "nama-github-io-situs");
    assert.equal(dependencies, { "@11ty/eleventy": "^3.1.8", "eleventy-plugin-jejak": "^1.2.3" });
    assert.match(files.get("eleventy.config.js") ?? "", 'pathPrefix: "/situs/"');
    assert.not.match(starterFiles(FULL, setup).get("eleventy.config.js") ?? "", "pathPrefix");
  },
);

starter("give guides whose links all lead to files that are there", () => {
  const files = starterFiles(FULL, setup);
  for (const [path, text] of files) {
    if (!path.endsWith(".md") || path.startsWith("posts/")) continue;
    const shown = text.replace(/^(\s*`{3,})[\s\S]*?^\1$|`[^`\n]*`/gmu, "");
    for (const [, link = ""] of shown.matchAll(
      /(?<!\\)\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/gu,
    )) {
      const to = join(path, "..", link);
      assert.ok(files.has(to), `${path}: ${link}`);
    }
  }
  assert.is(guideFor("Lihat [hosting.md](hosting.md#nginx)."), "Lihat hosting.md.");
  assert.is(guideFor("[alur](publish.yml)"), "[alur](../.github/workflows/publish.yml)");
  assert.is(guideFor("[`a.yml`](publish.yml)"), "[`a.yml`](../.github/workflows/publish.yml)");
  assert.is(guideFor("`[kopi](hosting.md)`"), "`[kopi](hosting.md)`");
});

starter("have the editor settings of this repository", () => {
  for (const path of TEMPLATES.filter((name) => name.startsWith("starter/vscode/"))) {
    assert.is(template(path), template(path.replace("starter/", ".")), path);
  }
});

starter.run();
