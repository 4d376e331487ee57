import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nextChange } from "../../src/edition/next-change.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";

const next = suite("the next change of a site");

/** At noon of 1 January 2025 in Jakarta. */
function dueAt(files: Files): string | undefined {
  const due = nextChange(assemble(files).edition);
  return due === undefined ? undefined : new Date(due).toISOString();
}

const PAST = "title: Berita\ndate: 2024-12-10 14:30";

next("is none where every story is out and stays", () => {
  assert.is(dueAt({}), undefined);
  assert.is(dueAt({ "posts/a.md": story(PAST, "Isi.") }), undefined);
});

next("is when the first scheduled story is due, in whatever order they were written", () => {
  assert.is(
    dueAt({
      "posts/a.md": story("title: Nanti\ndate: 2025-01-03 07:00 WIT", "Isi."),
      "posts/b.md": story("title: Dahulu\ndate: 2025-01-02 07:00 WIB", "Isi."),
      "posts/c.md": story("title: Draf\ndate: 2025-01-01 20:00\ndraft: true", "Isi."),
    }),
    "2025-01-02T00:00:00.000Z",
  );
});

next("is when a story expires, a whole day included", () => {
  const expiring = story(`${PAST}\nexpires: 2025-01-31`, "Isi.");
  assert.is(dueAt({ "posts/a.md": expiring }), "2025-01-31T17:00:00.000Z");
  const expired = story(`${PAST}\nexpires: 2024-12-31`, "Isi.");
  assert.is(dueAt({ "posts/a.md": expired }), undefined);
});

next("is when breaking news is none any more", () => {
  const breaking = story(
    "title: Gempa\ndate: 2025-01-01 11:00\nbreaking: { until: 2025-01-01 18:00 WIB }",
    "Isi.",
  );
  assert.is(
    dueAt({
      "posts/a.md": breaking,
      "posts/b.md": story("title: Nanti\ndate: 2025-01-02 07:00", "Isi."),
    }),
    "2025-01-01T11:00:00.000Z",
  );
});

next.run();
