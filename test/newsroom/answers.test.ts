import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

/** "relation: title" of every story that the box on a story's page leads to. */
function references(files: Files, url: string): string[] {
  const view = viewAt(assemble(files), "story", url);
  return [
    ...view.references.map(({ relation, label, url: target }) => `${relation}: ${label} ${target}`),
    ...view.notices.map(({ kind, answer }) => `${kind}: ${answer?.label} ${answer?.url}`),
  ];
}

const BANJIR = story("title: Banjir\nunverified: { reason: Menunggu BPBD. }");

test("a right of reply and its story lead to each other", () => {
  const files = {
    "posts/banjir.md": BANJIR,
    "posts/jawaban.md": story("title: Jawaban\ndate: 2024-12-11\ntype: hak-jawab\nof: banjir"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), [
    "Hak Jawab: Jawaban /2024/12/11/jawaban/",
  ]);
  assert.equal(references(files, "/2024/12/11/jawaban/"), [
    "Hak jawab atas berita: Banjir /2024/12/10/banjir/",
  ]);
});

test("a follow-up and the unverified story lead to each other", () => {
  const files = {
    "posts/banjir.md": BANJIR,
    "posts/lanjutan.md": story("title: Lanjutan\ndate: 2024-12-11\nupdates: banjir"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), [
    "Kelanjutan: Lanjutan /2024/12/11/lanjutan/",
  ]);
  assert.equal(references(files, "/2024/12/11/lanjutan/"), [
    "Kelanjutan dari berita: Banjir /2024/12/10/banjir/",
  ]);
});

test("of several corrections the newest comes first, each called by its kind", () => {
  const answer = (type: string, day: string) =>
    story(`title: ${type} ${day}\ndate: 2024-12-${day}\ntype: ${type}\nof: banjir`);
  const files = {
    "posts/banjir.md": BANJIR,
    "posts/a.md": answer("ralat", "12"),
    "posts/b.md": answer("koreksi", "14"),
    "posts/c.md": answer("opini", "13"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), [
    "Tanggapan: opini 13 /2024/12/13/c/",
    "Koreksi: koreksi 14 /2024/12/14/b/",
    "Ralat: ralat 12 /2024/12/12/a/",
  ]);
});

test("a later story with the slug of an older one does not take its correction over", () => {
  const files = {
    "posts/2024/banjir.md": BANJIR,
    "posts/2024/ralat.md": story("title: Ralat\ndate: 2024-12-12\ntype: ralat\nof: banjir"),
    "posts/2025/banjir.md": story("title: Banjir Lagi\ndate: 2024-12-20"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), ["Ralat: Ralat /2024/12/12/ralat/"]);
  assert.equal(references(files, "/2024/12/20/banjir/"), []);
});

test("of two older stories with one slug the newer is corrected", () => {
  const files = {
    "posts/2023/banjir.md": story("title: Banjir Dulu\ndate: 2023-12-10"),
    "posts/2024/banjir.md": BANJIR,
    "posts/2024/ralat.md": story("title: Ralat\ndate: 2024-12-12\ntype: ralat\nof: banjir"),
  };
  assert.equal(references(files, "/2023/12/10/banjir/"), []);
  assert.equal(references(files, "/2024/12/12/ralat/"), [
    "Ralat atas berita: Banjir /2024/12/10/banjir/",
  ]);
});

test("a correction of the same day finds its story although a date alone is midnight", () => {
  const files = {
    "posts/banjir.md": BANJIR,
    "posts/ralat.md": story("title: Ralat\ndate: 2024-12-10\ntype: ralat\nof: banjir"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), ["Ralat: Ralat /2024/12/10/ralat/"]);
});

test("an expired and a withdrawn story are still named by what answers them", () => {
  const files = {
    "posts/lama.md": story("title: Lama\nexpires: 2024-12-20"),
    "posts/dicabut.md": story(
      "title: Dicabut\nwithdrawn: { date: 2024-12-20, ground: sara, reason: Alasan. }",
    ),
    "posts/ralat-lama.md": story("title: Ralat Lama\ndate: 2024-12-12\ntype: ralat\nof: lama"),
    "posts/ralat-dicabut.md": story("title: Ralat B\ndate: 2024-12-12\ntype: ralat\nof: dicabut"),
  };
  assert.equal(references(files, "/2024/12/10/lama/"), [
    "Ralat: Ralat Lama /2024/12/12/ralat-lama/",
  ]);
  assert.equal(references(files, "/2024/12/12/ralat-dicabut/"), [
    "Ralat atas berita: Dicabut /2024/12/10/dicabut/",
  ]);
});

test("a correction that is still scheduled is not announced", () => {
  const files = {
    "posts/banjir.md": BANJIR,
    "posts/ralat.md": story("title: Ralat\ndate: 2025-06-01\ntype: ralat\nof: banjir"),
  };
  assert.equal(references(files, "/2024/12/10/banjir/"), []);
});

test.run();
