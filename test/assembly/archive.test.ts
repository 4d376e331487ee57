import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DATA, faultsOf, story } from "../support/newsroom.ts";

const archive = suite("an old archive");

const BODY = "Harganya Rp. 1,000 saja. Lihat [ini](/hilang/).";
const FILES = {
  "posts/lama/a.md": story("title: A\ndate: 2024-11-01", BODY),
  "posts/tua.md": story("title: Tua\ndate: 2010-01-01", BODY),
  "posts/baru.md": story("title: Baru\ndate: 2024-12-01", BODY),
};
const site = (more: string) => ({ "_data/site.yaml": `${DATA["_data/site.yaml"]}${more}\n` });
const rules = (lines: readonly string[], file: string) =>
  lines
    .filter((line) => line.startsWith(file))
    .map((line) => line.split(/ {2}/u).slice(1, 3).join(" "));

archive(
  "is published as it is, by date or folder, while today's stories' faults stay faults",
  () => {
    const lines = faultsOf({
      ...FILES,
      ...site("archive: { before: 2015-01-01, folders: [posts/lama/] }"),
    });
    assert.equal(rules(lines, "posts/lama/a.md"), ["peringatan dead-link"]);
    assert.equal(rules(lines, "posts/tua.md"), ["peringatan dead-link"]);
    assert.equal(rules(lines, "posts/baru.md"), ["peringatan money-style", "galat dead-link"]);
    const without = faultsOf(FILES);
    assert.equal(rules(without, "posts/tua.md"), ["peringatan money-style", "galat dead-link"]);
  },
);

archive("names a date", () => {
  const lines = faultsOf({ ...FILES, ...site("archive: { before: kemarin }") });
  assert.match(lines.join("\n"), /_data\/site\.yaml:5:20 {2}galat {2}bad-date/u);
});

archive.run();
