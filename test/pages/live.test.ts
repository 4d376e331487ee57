import { test } from "uvu";
import * as assert from "uvu/assert";
import { nextChange } from "../../src/edition/next-change.ts";
import type { StoryView } from "../../src/pages/views.ts";
import { feedsContext, feedsOf } from "../outputs/feeds/feeds-support.ts";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

const BODY = `Air naik di Kali Setail.

## 14.30 WIB Jalan ditutup

Polisi menutup [dua arah](https://polri.example/).

### Rincian

## 15.10 Pengungsi **pertama** tiba

Di balai desa.

## 11 Desember 00.15 WIB Air surut

Surut.`;

const FRONT = "type: langsung\nlocation: Banyuwangi\ndate: 2024-12-10 14.00";
const URL = "/2024/12/10/a/";
const at = (time: string) => ({ now: Date.parse(`${time}+07:00`) });
const coverage = (body = BODY, front = FRONT) => ({ "posts/a.md": story(front, body) });
const ids = ({ html }: StoryView) => [...html.matchAll(/<h2 id="([^"]+)"/gu)].map(([, id]) => id);

/** While it is running. */
const RUNNING = at("2024-12-11T02:00");

test("reports stand newest first below what is written before them, each with an address", () => {
  assert.equal(faultsOf(coverage()), []);
  const view = viewAt(assemble(coverage(), {}, RUNNING), "story", URL);
  const order = ["kabar-2024-12-11-0015", "kabar-2024-12-10-1510", "kabar-2024-12-10-1430"];
  assert.equal(ids(view), order);
  assert.ok(view.html.indexOf("Air naik") < view.html.indexOf("kabar-"));
  assert.match(view.html, /<span class="dateline">Banyuwangi, Media Uji –<\/span> Air naik/u);
  assert.match(view.html, /<\/time><\/a> Pengungsi <strong>pertama<\/strong> tiba<\/h2>/u);
  assert.match(view.html, />11 Des 2024 00.15 WIB<\/time>/u);
  assert.is(view.coverage?.firstId, order.at(-1));
});

test("addresses stay while reports are added above or below, also in one minute", () => {
  const oldest = "## 14.30 Jalan ditutup\n\nA.\n\n";
  const later = "## 14.45 Bantuan tiba\n\nB.\n\n";
  const twin = "## 14.45 Bantuan kedua\n\nC.\n\n";
  const idOf = (body: string, title: string) => {
    const { html } = viewAt(assemble(coverage(body), {}, RUNNING), "story", URL);
    return new RegExp(`id="([^"]+)"><a[^>]+><time[^>]+>[^<]+</time></a> ${title}`, "u").exec(
      html,
    )?.[1];
  };
  for (const body of [oldest + later, oldest + later + twin, twin + later + oldest]) {
    assert.is(idOf(body, "Bantuan tiba"), "kabar-2024-12-10-1445", body);
  }
  assert.is(idOf(oldest + later + twin, "Bantuan kedua"), "kabar-2024-12-10-1445-2");
  assert.is(idOf(twin + later + oldest, "Bantuan kedua"), "kabar-2024-12-10-1445-2");
});

test("it is running until its end, else a day after its newest report, and cards say so", () => {
  const states = (front: string, time: string) => {
    const site = assemble(coverage(BODY, front), {}, at(time));
    const { coverage: view, kind } = viewAt(site, "story", URL);
    const card = viewAt(site, "home", "/").lead;
    return [view?.isRunning, view?.ended !== undefined, kind, card?.kind, card?.runsUntil];
  };
  const kind = "Siaran Langsung";
  const ended = `${FRONT}\nended: 2024-12-11 03.00`;
  assert.equal(states(FRONT, "2024-12-11T23:00"), [
    true,
    false,
    undefined,
    undefined,
    "2024-12-11T17:15:00.000Z",
  ]);
  assert.equal(states(FRONT, "2024-12-12T00:15"), [false, false, kind, kind, undefined]);
  assert.equal(states(ended, "2024-12-11T02:59"), [
    true,
    false,
    undefined,
    undefined,
    "2024-12-10T20:00:00.000Z",
  ]);
  assert.equal(states(ended, "2024-12-11T03:00"), [false, true, kind, kind, undefined]);
});

test("the site changes by itself when it is over, and so do its pages' digests", () => {
  const files = coverage(BODY, `${FRONT}\nended: 2024-12-11 03.00`);
  const before = assemble(files, {}, RUNNING);
  assert.is(nextChange(before.edition), Date.parse("2024-12-11T03:00+07:00"));
  const after = assemble(files, {}, at("2024-12-11T03:00"));
  for (const url of [URL, "/", "/lokasi/jawa-timur/banyuwangi/"]) {
    const digest = (site: typeof before) => site.pages.find((page) => page.url === url)?.digest;
    assert.is.not(digest(before), digest(after), url);
  }
});

test("machines are told of its start, its end where it is known, and each report", () => {
  const article = thingAt(assemble(coverage(), {}, RUNNING), URL, "LiveBlogPosting");
  assert.equal(
    [article.coverageStartTime, article.coverageEndTime, article.dateModified],
    ["2024-12-10T14:00:00+07:00", undefined, "2024-12-11T00:15:00+07:00"],
  );
  const [newest, ...others] = article.liveBlogUpdate as readonly Record<string, unknown>[];
  assert.equal(newest, {
    "@type": "BlogPosting",
    "@id": `https://uji.example${URL}#kabar-2024-12-11-0015`,
    url: `https://uji.example${URL}#kabar-2024-12-11-0015`,
    headline: "Air surut",
    datePublished: "2024-12-11T00:15:00+07:00",
    articleBody: "Surut.",
    author: { "@id": "https://uji.example/#organization" },
  });
  assert.equal(
    others.map(({ headline }) => headline),
    ["Pengungsi pertama tiba", "Jalan ditutup"],
  );
  const over = assemble(coverage(BODY, `${FRONT}\nended: 2024-12-11 01.00`), {}, RUNNING);
  assert.is(thingAt(over, URL, "LiveBlogPosting").coverageEndTime, "2024-12-11T01:00:00+07:00");
});

test("a feed shows a new report as an update of the same entry", () => {
  const entry = (body: string) => {
    const atom = feedsOf(feedsContext(coverage(body), {}, RUNNING)).get("atom.xml") ?? "";
    const [first = ""] = /<entry>[\s\S]*?<\/entry>/u.exec(atom) ?? [];
    return ["id", "published", "updated"].map(
      (name) => new RegExp(`<${name}>([^<.]+)`, "u").exec(first)?.[1],
    );
  };
  const [id, published, updated] = entry("Pokok.\n\n## 14.30 Satu\n\nA.");
  assert.equal(
    [published, updated?.slice(0, 19)],
    ["2024-12-10T14:00:00+07:00", "2024-12-10T14:30:00"],
  );
  const later = entry("Pokok.\n\n## 14.30 Satu\n\nA.\n\n## 16.00 Dua\n\nB.");
  assert.equal(later.slice(0, 2), [id, published]);
  assert.is(later[2]?.slice(0, 19), "2024-12-10T16:00:00");
});

const FAULTS: readonly (readonly [string, string, ...string[]])[] = [
  [
    "no report at all",
    "Isi.",
    'posts/a.md:8:1  peringatan  bad-live-time  Siaran langsung "Judul" belum punya kabar berjam. Tulis misalnya ## 14.30 WIB Jalan ditutup, lalu isinya.',
  ],
  [
    "an hour that is none",
    "## 25.70 WIB Satu\n\nA.\n\n## 14.10 Dua\n\nB.",
    'posts/a.md:8:1  galat  bad-live-time  Jam "25.70" tidak ada. Tulis misalnya ## 14.30 WIB Jalan ditutup, atau ## 11 Desember 2024 00.15 WIB Air surut.',
  ],
  [
    "a third mark",
    "## 14.10 Satu\n\nA.\n\n### 14.20 Dua\n\nB.",
    "posts/a.md:12:1  peringatan  bad-live-time  Kabar berjam ditulis dengan dua pagar, jadi baris ini tidak menjadi kabar sendiri. Tulis misalnya ## 14.30 WIB Jalan ditutup, atau ## 11 Desember 2024 00.15 WIB Air surut.",
  ],
  [
    "two of one time",
    "## 14.10 Satu\n\nA.\n\n## 14.10 Dua\n\nB.",
    'posts/a.md:12:1  peringatan  live-order  Sudah ada kabar pukul 14.10 WIB, "Satu", di baris 8. Gabungkan, atau betulkan jamnya.',
  ],
  [
    "one out of order",
    "## 14.10 Satu\n\nA.\n\n## 14.50 Dua\n\nB.\n\n## 14.20 Tiga\n\nC.\n\n## 15.00 Empat\n\nD.",
    "posts/a.md:16:1  peringatan  live-order  Kabar pukul 14.20 WIB tidak pada urutannya: di atasnya 10 Des 2024 14.50 WIB. Betulkan jamnya; lewat tengah malam, tulis tanggalnya juga.",
  ],
  [
    "one that lies ahead",
    "## 14.10 Satu\n\nA.\n\n## 2 Januari 2026 14.20 Dua\n\nB.",
    "posts/a.md:12:1  galat  live-order  Waktu kabar ini belum tiba. Periksa tanggal, jam, dan zonanya.",
  ],
];

for (const [name, body, ...lines] of FAULTS) {
  test(`${name} is told at its line`, () => {
    assert.equal(faultsOf(coverage(body)), lines);
  });
}

test("an end before the newest report, or of a story that is no coverage, is told", () => {
  assert.equal(faultsOf(coverage(BODY, `${FRONT}\nended: 2024-12-10 16.00`)), [
    'posts/a.md:7:8  galat  live-order  Waktu "ended" mendahului kabar terbaru di baris 21. Periksa keduanya.',
  ]);
  assert.equal(faultsOf({ "posts/a.md": story("ended: 2024-12-11") }), [
    'posts/a.md:5:1  peringatan  live-order  Isian "ended" hanya untuk siaran langsung. Tambahkan type: langsung, atau hapus.',
  ]);
});

test("a story of another kind keeps such headings as they are", () => {
  const { html } = viewAt(assemble({ "posts/a.md": story("", BODY) }), "story", URL);
  assert.match(html, /<h2 id="14-30-wib-jalan-ditutup">14.30 WIB Jalan ditutup<\/h2>/u);
});

test.run();
