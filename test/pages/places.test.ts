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
    viewAt(site, "listing", "/lokasi/jawa-timur/").parts.map(({ label, url, count }) =>
      [label, url, count].join(" "),
    ),
    [
      "Kabupaten Malang /lokasi/jawa-timur/kabupaten-malang/ 1",
      "Kota Malang /lokasi/jawa-timur/malang/ 2",
    ],
  );
});

test("all 38 provinces are there by time zone, and those with stories lead to them", () => {
  const site = assemble({
    ...placed(["A", "Denpasar"], ["B", "Makassar"], ["C", "Banyuwangi"], ["D", "Malang"]),
    "_data/site.yaml": [
      "name: Media Uji",
      "url: https://uji.example",
      "description: Media.",
      "zone: WIB",
      "zoneLabels: { WITA: Wita }",
    ].join("\n"),
  });
  const { zones } = viewAt(site, "places", "/lokasi/");
  assert.equal(
    zones.map(({ id, heading }) => [id, heading]),
    [
      ["wib", "Waktu Indonesia Barat (WIB)"],
      ["wita", "Waktu Indonesia Tengah (Wita)"],
      ["wit", "Waktu Indonesia Timur (WIT)"],
    ],
  );
  // Keputusan Presiden 41/1987, with the provinces made since.
  assert.equal(
    zones.map(({ provinces }) => provinces.length),
    [18, 12, 8],
  );
  const all = zones.flatMap(({ provinces }) => provinces);
  assert.is(new Set(all.map(({ code }) => code)).size, 38);
  assert.equal(
    all
      .filter(({ url, count }) => url !== undefined || count !== undefined)
      .map(({ label, url, count, parts }) =>
        [label, url, count, parts.map((part) => `${part.label} ${part.count}`).join(", ")].join(
          " | ",
        ),
      ),
    [
      "Jawa Timur | /lokasi/jawa-timur/ | 2 | Banyuwangi 1, Kota Malang 1",
      "Bali | /lokasi/bali/ | 1 | Denpasar 1",
      "Sulawesi Selatan | /lokasi/sulawesi-selatan/ | 1 | Makassar 1",
    ],
  );
});

test("every province has a point of its own within the map", () => {
  const { map, zones } = viewAt(assemble({}), "places", "/lokasi/");
  assert.ok(map.width > map.height);
  assert.match(map.path, /^m[\d\s\-mz]+$/u);
  const points = zones.flatMap(({ provinces }) => provinces.map(({ x, y }) => [x, y]));
  for (const [x = 0, y = 0] of points) {
    assert.ok(x > 0 && x < map.width && y > 0 && y < map.height, `${x}, ${y}`);
  }
  assert.is(new Set(points.map(String)).size, 38);
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

test("provinces that nothing was written from are told in one sentence for each zone", () => {
  const { zones } = viewAt(assemble(placed(["A", "Maluku"], ["B", "Papua"])), "places", "/lokasi/");
  assert.is(
    zones.find(({ id }) => id === "wit")?.silent,
    "Maluku Utara, Papua Barat, Papua Selatan, Papua Tengah, Papua Pegunungan, atau Papua Barat Daya",
  );
  assert.match(zones.find(({ id }) => id === "wib")?.silent ?? "", /^Aceh, /u);
});

test.run();
