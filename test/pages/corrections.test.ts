import { test } from "uvu";
import * as assert from "uvu/assert";
import type { NoticeView } from "../../src/pages/views.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { pagesWith, urlsOf, viewAt } from "../support/site.ts";

function correction(date: string, text: string, kind = "ralat"): string {
  return `{ date: ${date}, kind: ${kind}, text: ${text} }`;
}

const SALAH = story(
  `title: Salah\ncorrections: [${correction("2024-12-12 09:00", "Salah nama.")}, ${correction("2024-12-15 09:00", "Salah angka.", "koreksi")}]`,
);

const NEWSROOM: Files = {
  "posts/a.md": SALAH,
  "posts/b.md": story("title: Ralat B\ndate: 2024-12-13 10:00\ntype: ralat\nof: a"),
  "posts/c.md": story("title: Jawaban C\ndate: 2024-12-14 10:00\ntype: hak-jawab\nof: a"),
  "posts/d.md": story("title: Biasa"),
};

function lines(notices: readonly NoticeView[]): string[] {
  return notices.map(({ kind, text, answer }) => `${kind}: ${text ?? answer?.label}`);
}

test("/ralat/ tells each correction and answer by its own time, newest first, with its story", () => {
  const { notices } = viewAt(assemble(NEWSROOM), "corrections", "/ralat/");
  assert.equal(lines(notices), [
    "Koreksi: Salah angka.",
    "Hak Jawab: Jawaban C",
    "Ralat: Ralat B",
    "Ralat: Salah nama.",
  ]);
  assert.equal([...new Set(notices.map(({ story: { url } }) => url))], ["/2024/12/10/a/"]);
});

test("a fresh correction of an old story stands first", () => {
  const { notices } = viewAt(
    assemble({
      "posts/lama.md": story(
        `title: Lama\ndate: 2020-01-01 08:00\ncorrections: [${correction("2024-12-20 09:00", "Baru.")}]`,
      ),
      "posts/baru.md": story(
        `title: Baru\ndate: 2024-12-18 08:00\ncorrections: [${correction("2024-12-19 09:00", "Lama.")}]`,
      ),
    }),
    "corrections",
    "/ralat/",
  );
  assert.equal(lines(notices), ["Ralat: Baru.", "Ralat: Lama."]);
});

test("the story itself tells the same, newest first, in one box", () => {
  const { notices } = viewAt(assemble(NEWSROOM), "story", "/2024/12/10/a/");
  assert.equal(lines(notices), [
    "Koreksi: Salah angka.",
    "Hak Jawab: Jawaban C",
    "Ralat: Ralat B",
    "Ralat: Salah nama.",
  ]);
});

test("a ralat leads to its story, even to one that has been withdrawn since", () => {
  const site = assemble({
    ...NEWSROOM,
    "posts/a.md": SALAH.replace(
      "corrections:",
      'withdrawn: { date: 2024-12-16 08:00, ground: trauma-korban, reason: "Alasan." }\ncorrections:',
    ),
  });
  const [reference] = viewAt(site, "story", "/2024/12/13/b/").references;
  assert.is(`${reference?.relation}: ${reference?.url}`, "Ralat atas berita: /2024/12/10/a/");
  // And it leads back, since clause 4b knows no exception.
  assert.equal(lines(viewAt(site, "withdrawn", "/2024/12/10/a/").notices), [
    "Hak Jawab: Jawaban C",
    "Ralat: Ralat B",
  ]);
  // What its corrections quote is part of what was withdrawn.
  assert.equal(pagesWith(site, "Salah nama."), []);
});

test("a correction moves the time at which its page last changed; nothing else does", () => {
  const site = assemble(NEWSROOM);
  const modified = (url: string) => viewAt(site, "story", url).modified?.instant;
  assert.is(modified("/2024/12/10/a/"), Date.parse("2024-12-15T09:00+07:00"));
  assert.is(modified("/2024/12/10/d/"), Date.parse("2024-12-10T14:30+07:00"));
});

test("a long list of corrections is cut into pages that keep theirs", () => {
  const dates = ["01", "02", "03", "04", "05", "06"];
  const corrections = dates.map((day) => correction(`2024-12-${day} 09:00`, `Ke-${day}.`));
  const site = assemble(
    { "posts/a.md": story(`date: 2024-11-30 08:00\ncorrections: [${corrections.join(", ")}]`) },
    { listingSize: 2 },
  );
  assert.equal(
    urlsOf(site).filter((url) => url.startsWith("/ralat/")),
    ["/ralat/", "/ralat/hal/1/", "/ralat/hal/2/"],
  );
  const at = (url: string) => viewAt(site, "corrections", url);
  assert.equal(lines(at("/ralat/hal/1/").notices), ["Ralat: Ke-02.", "Ralat: Ke-01."]);
  assert.is(at("/ralat/").older?.url, "/ralat/hal/2/");
  assert.is(at("/ralat/hal/2/").newer?.url, "/ralat/");
  assert.is(at("/ralat/hal/2/").older?.url, "/ralat/hal/1/");
  assert.is(at("/ralat/hal/1/").older, undefined);
});

test.run();
