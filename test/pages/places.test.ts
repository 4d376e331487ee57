import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { assemble, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf, viewAt } from "../support/site.ts";

/** Stories by title and location. */
function placed(...rows: readonly (readonly [string, string])[]): Files {
  return Object.fromEntries(
    rows.map(([title, location], index) => [
      `posts/${title.toLowerCase()}.md`,
      story(`title: ${title}\ndate: 2024-12-${10 + index}\nlocation: "${location}"`),
    ]),
  );
}

test("a province lists the stories of its kabupaten and kota and those filed from it alone", () => {
  const site = assemble(placed(["A", "Banyuwangi"], ["B", "Jawa Timur"], ["C", "Bali"]));
  assert.equal(titlesAt(site, "/lokasi/jawa-timur/"), ["B", "A"]);
  assert.equal(titlesAt(site, "/lokasi/jawa-timur/banyuwangi/"), ["A"]);
  assert.equal(titlesAt(site, "/lokasi/bali/"), ["C"]);
});

test("a kabupaten and a kota of one name have two pages, told apart in every title", () => {
  const site = assemble(placed(["A", "Kabupaten Malang"], ["B", "Malang"]));
  assert.equal(titlesAt(site, "/lokasi/jawa-timur/kabupaten-malang/"), ["A"]);
  assert.equal(titlesAt(site, "/lokasi/jawa-timur/malang/"), ["B"]);
  const heads = ["kabupaten-malang", "malang"].map((slug) => {
    const { kicker, heading, title, description } = viewAt(
      site,
      "listing",
      `/lokasi/jawa-timur/${slug}/`,
    );
    return [kicker, heading, title, description].join(" | ");
  });
  assert.equal(heads, [
    "Kabupaten | Malang | Kabupaten Malang, Jawa Timur | Berita dari Kabupaten Malang, Jawa Timur, di Media Uji.",
    "Kota | Malang | Kota Malang, Jawa Timur | Berita dari Kota Malang, Jawa Timur, di Media Uji.",
  ]);
});

test("a name without a twin is printed as the press prints it", () => {
  const site = assemble(placed(["A", "Banyuwangi"]));
  assert.is(
    viewAt(site, "listing", "/lokasi/jawa-timur/banyuwangi/").title,
    "Banyuwangi, Jawa Timur",
  );
});

test("a province's page leads to its kabupaten and kota, with their full names and counts", () => {
  const site = assemble(
    placed(["A", "Kabupaten Malang"], ["B", "Malang"], ["C", "Malang"], ["D", "Denpasar"]),
  );
  assert.equal(
    viewAt(site, "listing", "/lokasi/jawa-timur/").parts.map(({ label, note, url, count }) =>
      [label, note, url, count].join(" "),
    ),
    [
      "Malang Kabupaten Malang /lokasi/jawa-timur/kabupaten-malang/ 1",
      "Malang Kota Malang /lokasi/jawa-timur/malang/ 2",
    ],
  );
});

test("places are listed by time zone, and a zone without stories is left out", () => {
  const site = assemble({
    ...placed(["A", "Denpasar"], ["B", "Makassar"], ["C", "Banyuwangi"]),
    "_data/site.yaml": [
      "name: Media Uji",
      "url: https://uji.example",
      "description: Media.",
      "zone: WIB",
      "zoneLabels: { WITA: Wita }",
    ].join("\n"),
  });
  assert.equal(
    viewAt(site, "overview", "/lokasi/").groups.map(({ heading, items }) => [
      heading,
      items.map(({ label }) => label).join(", "),
    ]),
    [
      ["Waktu Indonesia Barat (WIB)", "Jawa Timur"],
      ["Waktu Indonesia Tengah (Wita)", "Bali, Sulawesi Selatan"],
    ],
  );
});

test("a story names its place from small to large, each with its listing", () => {
  const site = assemble(placed(["A", "Ketapang, Banyuwangi"], ["B", "Jawa Timur"]));
  assert.equal(
    viewAt(site, "story", "/2024/12/10/a/").place.map(({ label, url }) => `${label} ${url}`),
    [
      "Ketapang undefined",
      "Banyuwangi /lokasi/jawa-timur/banyuwangi/",
      "Jawa Timur /lokasi/jawa-timur/",
    ],
  );
  assert.equal(
    viewAt(site, "story", "/2024/12/11/b/").place.map(({ label }) => label),
    ["Jawa Timur"],
  );
});

test("places without stories have no page", () => {
  const urls = urlsOf(assemble(placed(["A", "Banyuwangi"])));
  assert.equal(
    urls.filter((url) => url.startsWith("/lokasi/")),
    ["/lokasi/", "/lokasi/jawa-timur/", "/lokasi/jawa-timur/banyuwangi/"],
  );
});

test.run();
