import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { offered } from "../../src/cli/prompts.ts";
import type { NewStorySetup } from "../../src/inspect/new-story.ts";
import { newStoryPath, newStoryText } from "../../src/inspect/new-story.ts";
import { readPiped } from "../../src/inspect/piped-answers.ts";
import { faultsOf } from "../support/newsroom.ts";

/** Half past eleven in the evening of 31 December in Jakarta; in Jayapura the new year has begun. */
const NOW = Date.parse("2024-12-31T23:30:00+07:00");
const SETUP: NewStorySetup = { zone: "WIB", now: NOW, folder: "posts", taken: [] };
const ANSWERS = { title: "Pasar Pagi", authors: ["AO"], tags: [], draft: false };

const beginning = suite("a new story");

beginning(
  "lies in the newsroom's month, called as its headline, and never where another does",
  () => {
    const path = (title: string, taken: readonly string[] = []) =>
      newStoryPath(title, { ...SETUP, taken });
    assert.is(path("Jum'at: Harga Naik 50%!"), "posts/2024/12/jumat-harga-naik-50-persen.md");
    assert.is(path("Pasar", ["posts/2019/01/pasar.md"]), "posts/2024/12/pasar-2.md");
    assert.is(
      path("Pasar", ["posts/a/2019-01-01-Pasar.md", "posts/pasar-2.md"]),
      "posts/2024/12/pasar-3.md",
    );
    assert.is(path("！？"), undefined);
    assert.is(
      path("sangat ".repeat(40)),
      `posts/2024/12/${"sangat-".repeat(11)}sangat.md`.replace("-sangat.md", ".md"),
    );
  },
);

beginning("has the time and zone of its place, or the newsroom's", () => {
  const date = (location?: string) =>
    /^date: (.*)$/mu.exec(newStoryText({ ...ANSWERS, location }, SETUP))?.[1];
  assert.is(date(), "2024-12-31 23.30 WIB");
  assert.is(date("Banyuwangi"), "2024-12-31 23.30 WIB");
  assert.is(date("Denpasar"), "2025-01-01 00.30 WITA");
  assert.is(date("Jayapura"), "2025-01-01 01.30 WIT");
  assert.is(date("Makkah, Arab Saudi"), "2024-12-31 23.30 WIB");
});

beginning("passes the check whatever its headline and topics hold", () => {
  const titles = [
    "Pasar: Dibuka",
    "Harga #1 Naik",
    '"Kami Siap", Kata Bupati',
    "- Pasar",
    "[Foto] Pasar",
    "Ya",
    "2024",
    "100%",
    "Jum'at 'Kelabu'",
    "@pasar & {lain}",
    "Kopi \\ Teh",
    "null",
    "~ 5 km",
  ];
  for (const title of titles) {
    for (const draft of [true, false]) {
      const answers = {
        title,
        authors: ["AO", "RD"],
        location: "Muncar, Banyuwangi",
        categories: ["daerah", "budaya"],
        tags: ["Kopi: Aceh", "Teh", "UU 40/1999"],
        draft,
      };
      const text = newStoryText(answers, {
        ...SETUP,
        now: Date.parse("2024-12-10T09:30:00+07:00"),
      });
      const found = faultsOf({ "posts/a.md": text }).filter((line) => line.includes("  galat  "));
      assert.equal(found, [], title);
      // What another parser of YAML reads is what was answered.
      const head = text.split("---\n")[1] ?? "";
      const read = parseDocument(head, { schema: "failsafe" }).toJS();
      assert.equal([read.title, read.tags, read.author], [title, answers.tags, ["AO", "RD"]]);
      assert.equal(read.category, ["daerah", "budaya"]);
      assert.is(read.draft, draft ? "true" : undefined);
    }
  }
});

beginning(
  "names the other fields in comments, each of which is right once its sign is gone",
  () => {
    const text = newStoryText(ANSWERS, { ...SETUP, now: Date.parse("2024-12-10T09:30:00+07:00") });
    const keys = [...text.matchAll(/^# (\w+): /gmu)].map(([, key]) => key);
    assert.equal(keys, ["location", "category", "tags", "summary", "image", "editor", "source"]);
    const filled = text.replace(/^# (?=\w+: )/gmu, "").replace("KODE", "RD");
    assert.equal(faultsOf({ "posts/a.md": filled, "posts/foto.jpg": "x" }), []);
  },
);

beginning("takes its answers from a pipe in three forms", () => {
  const all = {
    title: "Pasar Pagi",
    authors: ["AO"],
    location: "Sorong",
    categories: ["daerah"],
    tags: ["Kopi", "Aceh"],
  };
  const two = { ...all, categories: ["daerah", "budaya"] };
  assert.equal(readPiped("Pasar Pagi\nAO\nSorong\ndaerah, budaya\nKopi, Aceh\n"), two);
  assert.equal(readPiped("Pasar Pagi\nAO\nSorong\ndaerah\nKopi, Aceh\n"), all);
  assert.equal(
    readPiped(
      "title: Pasar Pagi\r\nauthor: AO\r\nlocation: Sorong\r\ncategory: daerah\r\ntags: [Kopi, Aceh]",
    ),
    all,
  );
  assert.equal(readPiped("---\ntitle: Pasar Pagi\nauthor: AO\n---\nIsi.\n"), {
    title: "Pasar Pagi",
    authors: ["AO"],
    location: undefined,
    categories: undefined,
    tags: undefined,
    body: "Isi.\n",
  });
  assert.equal(readPiped("Pasar: Pagi\n\nSorong"), {
    title: "Pasar: Pagi",
    authors: undefined,
    location: "Sorong",
    categories: undefined,
    tags: undefined,
  });
  assert.equal(readPiped("\n"), {});
  for (const unread of ["title: A\njudul: B", "---\ntitle: A\n", "a\nb\nc\nd\ne\nf", 'title: "A']) {
    assert.is(readPiped(unread), undefined, unread);
  }
});

beginning(
  "is offered what begins with the typed letters, then what was typed, then what holds it",
  () => {
    const choices = ["", "Pendidikan", "Ikan Asin", "Perikanan"].map((value) => ({
      value,
      label: value || "(tanpa topik)",
    }));
    const own = (typed: string) => ({ value: typed, label: typed });
    const values = (typed: string) => offered(typed, choices, own).map(({ value }) => value);
    assert.equal(values(""), ["", "Pendidikan", "Ikan Asin", "Perikanan"]);
    assert.equal(values("ikan"), ["Ikan Asin", "ikan", "Pendidikan", "Perikanan"]);
    assert.equal(values("ikan asin"), ["Ikan Asin"]);
    assert.equal(values("kan"), ["kan", "Pendidikan", "Ikan Asin", "Perikanan"]);
  },
);

beginning.run();
