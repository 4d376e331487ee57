import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { runCli } from "../src/cli/cli.ts";
import type { JejakOptions } from "../src/options/options.ts";
import { ROOT } from "./support/commands.ts";
import type { DocBlock } from "./support/doc-blocks.ts";
import { blocksOf, DOC_PAGES } from "./support/doc-blocks.ts";
import type { Files } from "./support/newsroom.ts";
import { DATA, faultsOf, story } from "./support/newsroom.ts";
import { Project } from "./support/project.ts";

/** Every block of code in the documentation is tried as its reader would use it. */
const samples = suite("the documentation's samples");

/** Tried by tests of their own: extending.test.ts, guide.test.ts and rule-examples.test.ts, nginx.site.ts, package.package.ts. */
const ELSEWHERE = (block: DocBlock) =>
  block.page === "docs/panduan-kontributor.md" ||
  // Pieces of a workflow, which nobody runs here.
  /^\s*(?:jobs|strategy|steps):/mu.test(block.text) ||
  (block.page === "docs/extending.md" && block.language === "markdown") ||
  ["nginx", "awk", "ts", "js"].includes(block.language);

const all = DOC_PAGES.flatMap(blocksOf);
// What is no language is shown as it is printed.
const left = new Set(all.filter((block) => !ELSEWHERE(block) && block.language !== ""));

/** The blocks of some kind, which are tried by whoever asks. */
function take(which: (block: DocBlock) => boolean): DocBlock[] {
  const taken = [...left].filter(which);
  for (const block of taken) left.delete(block);
  return taken;
}

const where = ({ page, line }: DocBlock) => `${page}:${line}`;

function dated(title: string, date: string, body?: string): string {
  return story(`title: ${title}`, body).replace(/^date: .*/mu, `date: ${date}`);
}

const NOW = Date.parse("2026-11-25T12:00:00+07:00");

samples("make a newsroom of the data files that docs/data.md shows", () => {
  const files: Record<string, string> = {
    "pages/info/iklan.md": "---\ntitle: Info Iklan\n---\n\nIsi.\n",
    "posts/pinisi.md": story("title: Pinisi"),
    "posts/api-biru.md": story("title: Api Biru\ndate: 2025-02-08").replace(
      "date: 2024-12-10\n",
      "",
    ),
  };
  for (const block of take(
    ({ page, language }) => page === "docs/data.md" && language === "yaml",
  )) {
    const path = /_data\/\w+\.yaml/u.exec(
      block.headings.find((text) => text.includes("_data/")) ?? "",
    )?.[0];
    assert.ok(path, where(block));
    files[path ?? ""] = (files[path ?? ""] ?? "") + block.text;
    for (const [, slug = ""] of block.text.matchAll(/^\s+- ([a-z]+(?:-[a-z]+)+)$/gmu))
      files[`posts/${slug}.md`] ??= story("title: Yang Disebut");
  }
  for (const { text } of take(
    ({ page, language }) => page === "docs/data.md" && language === "markdown",
  ))
    files["pages/tentang.md"] = text;
  assert.equal(faultsOf(files, {}, { now: NOW }), []);
});

/** What stories of the samples name. */
const BESIDE: Files = {
  "_data/authors.yaml":
    "AO: { name: Kontributor AO }\nMK: { name: Kontributor MK }\nSN: { name: Kontributor SN }\nRD: { name: Redaksi }\n",
  "_data/categories.yaml":
    "daerah: { name: Daerah }\nbudaya: { name: Budaya }\nekonomi: { name: Ekonomi }\n",
  "posts/jembatan-putus.md": story("title: Jembatan Putus\ndate: 2026-11-24").replace(
    "date: 2024-12-10\n",
    "",
  ),
};

samples("are stories that can be published as they stand", () => {
  const whole = take(
    ({ language, text }) => /^(?:markdown|yaml)$/u.test(language) && text.startsWith("---\n"),
  );
  assert.ok(whole.length > 3);
  for (const block of whole) {
    assert.equal(
      faultsOf({ ...BESIDE, "posts/contoh.md": block.text }, {}, { now: NOW }),
      [],
      where(block),
    );
  }
});

samples(
  "are parts of a story's head, or of a data file, that are read without a word",
  async () => {
    const told: string[] = [];
    for (const block of take(({ language }) => language === "yaml")) {
      const file = FRAGMENTS[block.page];
      const options = await optionsIn(block.page);
      for (const text of choicesIn(block.text)) {
        const files =
          file === undefined
            ? { ...BESIDE, ...besideOf(text), "posts/contoh.md": withHead(text) }
            : { [file]: (file.endsWith("site.yaml") ? `${DATA[file]}` : "") + text };
        told.push(
          ...faultsOf(files, options, { now: NOW })
            .filter(isOfSample)
            .map((fault) => `${where(block)} ${fault}`),
        );
      }
    }
    assert.equal(told, []);
  },
);

/** Whether a fault is of what is shown: of a series that is one part, and of documents and sounds only the name. */
function isOfSample(fault: string): boolean {
  return !/ {2}(?:series-part|missing-attachment) {2}/u.test(fault);
}

/** A block as it is; where it shows several ways of one key, each line by itself. */
function choicesIn(text: string): string[] {
  const { errors } = parseDocument(text);
  return errors.length === 0
    ? [text]
    : text
        .trim()
        .split("\n")
        .map((line) => `${line}\n`);
}

/** The pictures and stories that a piece of a head names. */
function besideOf(text: string): Files {
  const names = text.match(/[\w-]+\.(?:jpe?g|png|webp)/gu) ?? [];
  const slugs = [...text.matchAll(/^(?:of|updates|translations): \[?([\w-]+)/gmu)].map(
    ([, slug = ""]) => slug,
  );
  return Object.fromEntries([
    ...names.map((name) => [`posts/${name}`, "JPG"]),
    ...slugs.map((slug) => [`posts/${slug}.md`, dated("Yang Disebut", "2024-12-10")]),
  ]);
}

/** A story that says what is given, and what every story must. */
function withHead(given: string): string {
  const rest = ["title: Contoh", "date: 2024-12-10", "author: AO"].filter(
    (line) => !given.startsWith(line.slice(0, 5)) && !given.includes(`\n${line.slice(0, 5)}`),
  );
  return `---\n${rest.join("\n")}\n${given}---\n\nIsi berita.\n`;
}

/** The options that the configurations of a page give the plugin, all together. */
async function optionsIn(page: string): Promise<JejakOptions> {
  let given: JejakOptions = {};
  const config = {
    addPlugin: (_plugin: unknown, options: JejakOptions) => {
      given = { ...given, ...options, fields: { ...given.fields, ...options?.fields } };
    },
  };
  for (const { text, page: of } of all) {
    if (of !== page || !/^export default function/mu.test(text)) continue;
    const { default: configure } = await imported(text);
    (configure as (config: unknown) => unknown)(config);
  }
  return given;
}

/** A sample, run as a module that has the package. */
async function imported(text: string): Promise<Record<string, unknown>> {
  const code = text.replace(
    /"eleventy-plugin-jejak(?:\/(\w+))?"/gu,
    (_, name: string | undefined) => {
      const file = name === undefined ? "index" : name === "schemas" ? name : `${name}/index`;
      return JSON.stringify(pathToFileURL(join(ROOT, `src/${file}.ts`)).href);
    },
  );
  const folder = mkdtempSync(join(ROOT, ".samples-"));
  try {
    writeFileSync(join(folder, "a.ts"), code);
    return (await import(pathToFileURL(join(folder, "a.ts")).href)) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages whose pieces of YAML belong to a data file. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  "docs/editor.md": "_data/authors-note.yaml",
  "docs/editor-web.md": "_data/editor.yaml",
  "docs/pindah-dari-wordpress.md": "_data/site.yaml",
  "docs/texts.md": "_data/texts.yaml",
};

samples("say what programs without Eleventy get", async () => {
  const programs = all.filter(
    ({ text, language }) => language === "js" && /^[^\n]+; \/\/ "/mu.test(text),
  );
  assert.ok(programs.length > 0);
  for (const { text } of programs) {
    const asserting = text.replace(
      /^(.+); \/\/ (".*")$/gmu,
      (_, expression: string, told: string) => `results.push([${expression}, ${told}]);`,
    );
    const module = await imported(`export const results: unknown[][] = [];\n${asserting}`);
    const results = module.results as [unknown, unknown][];
    assert.ok(results.length > 2);
    for (const [got, told] of results) assert.is(got, told);
  }
});

samples("are templates that print what they say", async () => {
  const templates = take(({ language }) => language === "njk");
  const files: Record<string, string> = {};
  const pages: DocBlock[] = [];
  for (const block of templates) {
    const named = /^\{# ([\w./-]+) #\}\n/u.exec(block.text)?.[1];
    const theme = /\{% (?:extends|include) "jejak-theme\/([^"]+)" %\}/u.exec(block.text)?.[1];
    if (named !== undefined) files[named] = block.text;
    else if (theme !== undefined) files[`_includes/jejak/${theme}`] = block.text;
    else {
      files[`contoh-${pages.length}.njk`] =
        `---\npermalink: /contoh-${pages.length}.html\n---\n{% set post = collections.stories[0] %}{% set page = post.page %}${block.text}`;
      pages.push(block);
    }
  }
  const project = new Project({
    ...files,
    "posts/a.md": `${story("title: Satu")}\n${"kata ".repeat(500)}`,
  });
  try {
    await project.build({ options: { collection: "stories" } });
    for (const [index, block] of pages.entries()) {
      const printed = project.read(`_site/contoh-${index}.html`).split("\n");
      for (const [line, text] of block.text.split("\n").entries()) {
        const [, told] = /\{# (.+?) #\}/u.exec(text) ?? [];
        if (told !== undefined) assert.is(printed[line]?.trim(), told, where(block));
      }
    }
    assert.match(project.read("_site/404.html"), "…");
  } finally {
    project.dispose();
  }
});

samples("are texts that a story may hold", () => {
  for (const block of take(({ language }) => language === "markdown")) {
    const files: Record<string, string> = {};
    for (const [, picture = ""] of block.text.matchAll(/!\[.*?\]\(([^\s)]+)/gu))
      files[`posts/2026/11/${picture}`] = "JPG";
    for (const [, link = ""] of block.text.matchAll(/(?<!!)\[.*?\]\(([^\s)]+\.md)/gu)) {
      const path = join("posts/2026/11", link);
      const [year, month] = /\d{4}\/\d\d/u.exec(path)?.[0].split("/") ?? ["2026", "11"];
      files[path] = dated("Yang Ditautkan", `${year}-${month}-01`);
    }
    // A story's own address, and one of another site, that are only shown.
    const text = block.text
      .replace(/https:\/\/jejakindonesia\.id\/\S+/gu, "https://contoh.id/")
      .replace("v=…", "v=dQw4w9WgXcQ");
    files["posts/2026/11/contoh.md"] = dated("Contoh", "2026-11-24", text);
    assert.equal(
      faultsOf({ ...BESIDE, ...files }, {}, { now: NOW }).filter(isOfSample),
      [],
      where(block),
    );
  }
});

samples("are JSON", () => {
  for (const block of take(({ language }) => language === "json"))
    assert.not.throws(() => JSON.parse(block.text), where(block));
});

/** What a command of Jejak's own takes, from its help. */
async function optionsOf(command: string): Promise<string> {
  const { log } = console;
  let help = "";
  console.log = (text: string) => {
    help += text;
  };
  try {
    await runCli([...command.split(" "), "--help"]);
  } finally {
    console.log = log;
  }
  return help;
}

samples("are commands that there are, with options that they take", async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const block of take(({ language }) => language === "sh")) {
    for (const line of block.text.replace(/\s+#.*$/gmu, "").split("\n")) {
      for (const [, npm, npx, rest = ""] of line.matchAll(
        /\bnpm (?:run )?((?!ci\b|install\b|init\b|pkg\b|create\b|pack\b)[\w:]+)|npx jejak ((?:import )?[\w-]+)([^&|]*)/gu,
      )) {
        if (npm !== undefined) assert.ok(npm in scripts, `${where(block)}: npm run ${npm}`);
        if (npx === undefined) continue;
        const help = await optionsOf(npx);
        assert.match(help, npx.split(" ")[0] ?? "", `${where(block)}: ${npx}`);
        for (const [flag] of rest.matchAll(/--[\w-]+/gu))
          assert.ok(help.includes(flag), `${where(block)}: ${npx} ${flag}`);
      }
    }
  }
});

samples("are all tried", () => {
  assert.equal(
    [...left].map((block) => `${where(block)} ${block.language}`),
    [],
  );
});

samples.run();
