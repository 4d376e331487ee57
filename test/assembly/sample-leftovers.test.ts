import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/commands.ts";
import { faultsOf } from "../support/newsroom.ts";

const FILES = ["site", "newsroom", "authors", "categories", "navigation"].map(
  (name) => `_data/${name}.yaml`,
);
const SAMPLE = Object.fromEntries(
  [...FILES, "pages/tentang.md"].map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);

const told = (files: Readonly<Record<string, string>>) =>
  faultsOf(files).flatMap((line) => {
    const [, file, rule] = /^(.+?):\d+:\d+ {2}galat {2}(\S+)/u.exec(line) ?? [];
    return rule === "sample-leftover" ? [file] : [];
  });

/** The sample with another name and domain, as a newsroom begins that copied it. */
function renamed(url: string, name: string): Readonly<Record<string, string>> {
  const site = (SAMPLE["_data/site.yaml"] ?? "")
    .replace(/^name: .*/mu, `name: ${name}`)
    .replace(/^url: .*/mu, `url: ${url}`);
  return { ...SAMPLE, "_data/site.yaml": site };
}

test("the sample newsroom itself has no leftovers", () => {
  assert.equal(told(SAMPLE), []);
});

test("a newsroom that copied the sample is told all that it must still make its own", () => {
  const files = new Set(told(renamed("https://kabarkita.id", "Kabar Kita")));
  assert.equal([...files].sort(), [
    "_data/authors.yaml",
    "_data/newsroom.yaml",
    "pages/tentang.md",
  ]);
});

test("the sample's address under another name is a leftover", () => {
  assert.ok(told(renamed("https://jejakindonesia.id", "Kabar Kita")).includes("_data/site.yaml"));
});

test("comments of a data file are nobody's business", () => {
  assert.equal(
    told({ "_data/categories.yaml": "# seperti JejakIndonesia.id\ndaerah: { name: Daerah }\n" }),
    [],
  );
});

test.run();
