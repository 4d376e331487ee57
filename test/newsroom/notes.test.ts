import { test } from "uvu";
import * as assert from "uvu/assert";
import { linkAnswers } from "../../src/newsroom/answers.ts";
import { aiNote, relationNotes, unverifiedNote } from "../../src/newsroom/notes.ts";
import { story, TEXT } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";

test("an unverified story says so in brackets, with the reason", () => {
  assert.is(
    unverifiedNote({ unverified: { reason: "Menunggu keterangan BPBD." } }, TEXT),
    "(Berita ini masih memerlukan verifikasi lebih lanjut: Menunggu keterangan BPBD.)",
  );
  assert.is(unverifiedNote({ unverified: undefined }, TEXT), undefined);
});

for (const [ai, note] of [
  [undefined, undefined],
  [{ kind: "terjemahan" }, "Dibuat dengan bantuan kecerdasan buatan: terjemahan."],
  [
    { kind: "ilustrasi", tool: "Alat", note: "Diperiksa redaksi." },
    "Dibuat dengan bantuan kecerdasan buatan: ilustrasi (Alat). Diperiksa redaksi.",
  ],
] as const) {
  test(`readers are told what AI did: ${note ?? "nothing"}`, () => {
    assert.is(aiNote({ ai }, TEXT), note);
  });
}

test("a story is told with those that it answers or carries further, both ways", () => {
  const stories = storiesOf({
    "posts/a.md": story("title: A\nunverified: { reason: Belum pasti. }"),
    "posts/b.md": story("title: B\ndate: 2024-12-11\ntype: hak-jawab\nof: a"),
    "posts/c.md": story("title: C\ndate: 2024-12-12\nupdates: a"),
  }).toReversed();
  const answers = linkAnswers(stories);
  const [c, b, a] = stories.map((each) =>
    relationNotes(each, answers, TEXT).map(
      ({ relation, story: { title } }) => `${relation}: ${title}`,
    ),
  );
  assert.equal(a, ["Kelanjutan: C"]);
  assert.equal(b, ["Hak jawab atas berita: A"]);
  assert.equal(c, ["Kelanjutan dari berita: A"]);
});

test.run();
