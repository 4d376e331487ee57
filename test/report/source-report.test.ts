import { test } from "uvu";
import * as assert from "uvu/assert";
import { sourceReport } from "../../src/report/source-report.ts";
import { NOW, story } from "../support/newsroom.ts";
import { storiesOf } from "../support/site.ts";

const STORIES = storiesOf({
  "posts/a.md": story("title: Kebaya\nsource: { name: UNESCO, url: https://unesco.example/a }"),
  "posts/b.md": story("title: Sawah\ndate: 2024-12-11\nsource: { name: Kantor UNESCO Jakarta }"),
  "posts/c.md": story("title: Kopi\nsource: { name: Antara }"),
  "posts/d.md": story("title: Draf\ndraft: true\ndate: 2024-12-09\nsource: { name: unesco }"),
  "posts/e.md": story("title: Sendiri"),
});

function report(name: string, stories = STORIES): string {
  return sourceReport(name, stories, { now: NOW, siteUrl: "https://uji.example" });
}

test("the stories of an origin are listed, newest first, with file, standing, address and source", () => {
  assert.is(
    report("unesco"),
    [
      '3 tulisan bersumber dari "unesco":',
      "",
      "  posts/b.md  (terbit, Rabu, 11 Desember 2024)",
      "    Sawah",
      "    https://uji.example/2024/12/11/b/",
      "    Sumber: Kantor UNESCO Jakarta",
      "",
      "  posts/a.md  (terbit, Selasa, 10 Desember 2024)",
      "    Kebaya",
      "    https://uji.example/2024/12/10/a/",
      "    Sumber: UNESCO, https://unesco.example/a",
      "",
      "  posts/d.md  (draf, Senin, 9 Desember 2024)",
      "    Draf",
      "    https://uji.example/2024/12/09/d/",
      "    Sumber: unesco",
      "",
      "Jika sumbernya meralat, tambahkan corrections; jika mencabut, tambahkan withdrawn",
      "(Pedoman Media Siber, butir 4d dan 5b).",
    ].join("\n"),
  );
});

test("an origin that no story names is told with those that are named", () => {
  assert.is(
    report("Kompas"),
    'Tidak ada tulisan yang bersumber dari "Kompas". Sumber yang disebut: Antara, Kantor UNESCO Jakarta, UNESCO, dan unesco.',
  );
  assert.match(report("Kompas", []), "Belum ada tulisan yang menyebut source.");
});

test.run();
