import { test } from "uvu";
import * as assert from "uvu/assert";
import { generatedNewsroom, HIDDEN_WORDS, WITHDRAWN_WORDS } from "../support/generated.ts";
import { assemble, story } from "../support/newsroom.ts";
import { listingsWith, pagesWith, storiesAt, titlesAt, urlsOf, viewAt } from "../support/site.ts";

const RARE = "Kalimat yang tidak ada duanya.";

test("a draft and a scheduled story are nowhere, not even by their titles", () => {
  const site = assemble({
    "posts/a.md": story(`title: Rahasia Draf\ndraft: true\ntags: [Topik Draf]`, RARE),
    "posts/b.md": story(
      "title: Rahasia Nanti\ndate: 2025-01-01 12:01\ntags: [Topik Nanti]\nlocation: Sabang\nimage: { src: f.png, alt: A, credit: B }",
      RARE,
    ),
    "posts/f.png": "PNG",
    "posts/c.md": story("title: Terbit"),
  });
  for (const text of [RARE, "Rahasia", "Topik Draf", "Topik Nanti", "Sabang", "f.png"]) {
    assert.equal(pagesWith(site, text), [], text);
  }
  assert.equal(site.pictures, []);
});

test("a scheduled story is there once its minute has come", () => {
  const files = { "posts/b.md": story("title: Nanti\ndate: 2025-01-01 12:01") };
  const site = assemble(files, {}, { now: Date.parse("2025-01-01T12:01:00+07:00") });
  assert.ok(urlsOf(site).includes("/2025/01/01/b/"));
});

const WITHDRAWN = {
  "posts/a.md": story(
    [
      "title: Nama Anak",
      `summary: ${RARE}`,
      "tags: [Topik Dicabut]",
      "location: Sabang",
      "category: daerah",
      "image: { src: f.png, alt: Wajah, credit: Juru Foto }",
      'corrections: [{ date: 2024-12-11, kind: ralat, text: "Ralat yang ikut hilang." }]',
      "unverified: { reason: Belum pasti. }",
      "withdrawn: { date: 2024-12-12 09:00, ground: masa-depan-anak, reason: Demi anak itu. }",
    ].join("\n"),
    `Isi yang dicabut. ${RARE}\n\n![Wajah](f.png)`,
  ),
  "posts/f.png": "PNG",
  "posts/b.md": story("title: Lain\ncategory: daerah"),
};

test("of a withdrawn story no page holds body, summary, picture, topic or place", () => {
  const site = assemble(WITHDRAWN);
  const gone = [RARE, "Isi yang dicabut", "f.png", "Wajah", "Topik Dicabut", "Sabang"];
  for (const text of [...gone, "Ralat yang ikut hilang", "Belum pasti"]) {
    assert.equal(pagesWith(site, text), [], text);
  }
  assert.equal(site.pictures, []);
});

test("its page stays and tells title, times, ground and reason, hidden from search engines", () => {
  const view = viewAt(assemble(WITHDRAWN), "withdrawn", "/2024/12/10/a/");
  const { heading, description, noindex, published, withdrawn, ground, groundText, reason } = view;
  assert.equal(
    { heading, description, noindex, published, withdrawn, ground, groundText, reason },
    {
      heading: "Nama Anak",
      description: "Berita ini telah dicabut.",
      noindex: true,
      published: { instant: Date.parse("2024-12-10T14:30+07:00"), zone: "WIB", hasTime: true },
      withdrawn: { instant: Date.parse("2024-12-12T09:00+07:00"), zone: "WIB", hasTime: true },
      ground: "masa-depan-anak",
      groundText: "karena menyangkut masa depan anak",
      reason: "Demi anak itu.",
    },
  );
});

test("it is listed at /pencabutan/ and on no other page", () => {
  const site = assemble(WITHDRAWN);
  assert.equal(pagesWith(site, "Nama Anak"), ["/pencabutan/", "/2024/12/10/a/"]);
});

const GROUNDS: readonly (readonly [string, string])[] = [
  ["sara", "karena menyangkut suku, agama, ras, dan antargolongan (SARA)"],
  ["kesusilaan", "karena menyangkut kesusilaan"],
  ["masa-depan-anak", "karena menyangkut masa depan anak"],
  ["trauma-korban", "karena menyangkut pengalaman traumatik korban"],
  ["ketetapan-dewan-pers", "berdasarkan ketetapan Dewan Pers"],
];

for (const [ground, words] of GROUNDS) {
  test(`the ground ${ground} is told as "${words}"`, () => {
    const site = assemble({
      "posts/a.md": story(`withdrawn: { date: 2024-12-12, ground: ${ground}, reason: R. }`),
    });
    assert.is(viewAt(site, "withdrawn", "/2024/12/10/a/").groundText, words);
  });
}

test("among a hundred stories nothing withdrawn, drafted or scheduled is told", () => {
  const site = assemble(generatedNewsroom(100));
  assert.ok(site.edition.withdrawn.length > 0 && site.edition.drafts.length > 0);
  assert.equal(pagesWith(site, WITHDRAWN_WORDS), []);
  assert.equal(pagesWith(site, HIDDEN_WORDS), []);
});

test("an expired story keeps its page and its text, and is in no listing", () => {
  const site = assemble({
    "posts/a.md": story(
      "title: Basi\nexpires: 2024-12-31\ntags: [Kopi, Teh]\nlocation: Sabang\ncategory: daerah",
      RARE,
    ),
    "posts/b.md": story("title: Segar\ntags: [Teh]\ncategory: daerah"),
  });
  const view = viewAt(site, "story", "/2024/12/10/a/");
  assert.match(view.html, RARE);
  assert.is(view.noindex, false);
  assert.equal(listingsWith(site, "Basi"), []);
  assert.ok(listingsWith(site, "Segar").includes("/kanal/daerah/"));
  // What has no page any more is a word, not a dead link.
  assert.equal(
    [...view.topics, ...view.place, { label: "hari", url: view.dayUrl }].map(
      ({ label, url }) => `${label} ${url}`,
    ),
    [
      "Kopi undefined",
      "Teh /topik/teh/",
      "Sabang undefined",
      "Aceh undefined",
      "hari /indeks/2024/12/10/",
    ],
  );
});

test("paid content has no byline, and its label stands on its page and on every card", () => {
  const site = assemble({
    "posts/a.md": story(
      "title: Beli Ini\nlabel: sponsored\ncategory: daerah\ntags: [Kopi]\neditor: RD\nfeatured: true\nlocation: Bali",
    ),
    "posts/b.md": story("title: Berita\ndate: 2024-12-09\ncategory: daerah"),
  });
  const view = viewAt(site, "story", "/2024/12/10/a/");
  assert.equal([view.authors, view.credits], [[], []]);
  assert.is(view.label, "Konten Bersponsor");
  assert.not.match(JSON.stringify(view), "Kontributor AO");
  const labels = site.pages.flatMap(({ url, view: shown }) => cardsIn(shown, "Beli Ini", url));
  assert.equal(labels, [
    "/ Konten Bersponsor",
    "/kanal/daerah/ Konten Bersponsor",
    "/topik/kopi/ Konten Bersponsor",
    "/lokasi/bali/ Konten Bersponsor",
    "/indeks/2024/12/ Konten Bersponsor",
    "/indeks/2024/12/10/ Konten Bersponsor",
  ]);
});

/** "page label" of every place where a headline stands, whatever shows it. */
function cardsIn(value: unknown, title: string, page: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((each) => cardsIn(each, title, page));
  const { title: its, label, url, heading } = value as Record<string, unknown>;
  // A bare link with the headline has no room for the label, and must not be there.
  if (label === title) return [...inner, `${page} UNLABELLED ${String(url)}`];
  return its === title && heading === undefined ? [...inner, `${page} ${String(label)}`] : inner;
}

const LABELS: readonly (readonly [string, string])[] = [
  ["advertorial", "Advertorial"],
  ["iklan", "Iklan"],
  ["sponsored", "Konten Bersponsor"],
];

for (const [label, words] of LABELS) {
  test(`the label ${label} reads "${words}"`, () => {
    const site = assemble({ "posts/a.md": story(`label: ${label}`) });
    assert.is(viewAt(site, "story", "/2024/12/10/a/").label, words);
  });
}

const KINDS: readonly (readonly [string, string | undefined])[] = [
  ["berita", undefined],
  ["opini", "Opini"],
  ["analisis", "Analisis"],
  ["feature", "Feature"],
  ["rilis", "Rilis"],
  ["hak-jawab", "Hak Jawab"],
];

for (const [type, words] of KINDS) {
  test(`a story of type ${type} is called ${words ?? "nothing"}`, () => {
    const site = assemble({ "posts/a.md": story(`type: ${type}`) });
    assert.is(viewAt(site, "story", "/2024/12/10/a/").kind, words);
  });
}

test("a byline names everyone once in each role", () => {
  const site = assemble({
    "posts/a.md": story(
      "author: [AO, RD, AO]\neditor: RD\nphotographer: AO\ncontributors: [RD, RD]",
    ),
  });
  const { authors, credits } = viewAt(site, "story", "/2024/12/10/a/");
  assert.equal(
    authors.map(({ label, url }) => `${label} ${url}`),
    ["Kontributor AO /penulis/ao/", "Redaksi /penulis/rd/"],
  );
  assert.equal(
    credits.map(({ role, label }) => `${role}: ${label}`),
    [
      "Penulis: Kontributor AO",
      "Penulis: Redaksi",
      "Kontributor: Redaksi",
      "Fotografer: Kontributor AO",
      "Editor: Redaksi",
    ],
  );
});

test("the corrections of a story are told newest first, across zones", () => {
  const site = assemble({
    "posts/a.md": story(
      [
        "corrections:",
        "  - { date: 2024-12-11 10:00 WIT, kind: ralat, text: Pertama. }",
        "  - { date: 2024-12-12 10:00, kind: koreksi, text: Ketiga. }",
        "  - { date: 2024-12-11 09:00 WIB, kind: ralat, text: Kedua. }",
      ].join("\n"),
    ),
  });
  assert.equal(
    viewAt(site, "story", "/2024/12/10/a/").notices.map(({ kind, text }) => `${kind}: ${text}`),
    ["Koreksi: Ketiga.", "Ralat: Kedua.", "Ralat: Pertama."],
  );
});

const AI_NOTES: readonly (readonly [string, string])[] = [
  ["{ kind: ilustrasi }", "Dibuat dengan bantuan kecerdasan buatan: ilustrasi."],
  [
    "{ kind: terjemahan, tool: Alat X, note: Diperiksa editor. }",
    "Dibuat dengan bantuan kecerdasan buatan: terjemahan (Alat X). Diperiksa editor.",
  ],
];

for (const [ai, note] of AI_NOTES) {
  test(`ai: ${ai} is told to readers`, () => {
    const site = assemble({ "posts/a.md": story(`ai: ${ai}`) });
    assert.is(viewAt(site, "story", "/2024/12/10/a/").ai, note);
  });
}

test("a story without a word of text is described by its title, which no other page has", () => {
  const site = assemble({
    "posts/a.md": story("image: { src: f.png, alt: A, credit: B }", ""),
    "posts/f.png": "PNG",
  });
  assert.is(viewAt(site, "story", "/2024/12/10/a/").description, "Judul");
});

test("a story leads to the one before and the one after it", () => {
  const site = assemble({
    "posts/a.md": story("title: A\ndate: 2024-12-01"),
    "posts/b.md": story("title: B\ndate: 2024-12-02"),
    "posts/c.md": story("title: C\ndate: 2024-12-03"),
  });
  const { older, newer } = viewAt(site, "story", "/2024/12/02/b/");
  assert.equal([older?.label, newer?.label], ["A", "C"]);
  assert.is(viewAt(site, "story", "/2024/12/01/a/").older, undefined);
  assert.is(viewAt(site, "story", "/2024/12/03/c/").newer, undefined);
});

const WITH_PICTURE = {
  "posts/a.md": story(
    'location: "Ketapang, Banyuwangi"\nimage: { src: f.png, alt: Kawah, caption: Fajar., credit: AO, license: CC BY }',
  ),
  "posts/f.png": "PNG",
};

test("a listing card shows the picture's words and where the story is from", () => {
  const site = assemble(WITH_PICTURE);
  const [card] = storiesAt(site, "/penulis/ao/");
  const { srcset, sources, url, ...picture } = card?.picture ?? {};
  assert.equal(picture, {
    alt: "Kawah",
    width: 1200,
    height: 800,
    caption: "Fajar.",
    credit: "Foto: AO",
    license: "Lisensi: CC BY",
  });
  assert.match(url ?? "", /^\/gambar\/f-[0-9a-f]{12}v\d+-800\.jpg$/u);
  assert.equal(card?.place, { label: "Banyuwangi", url: "/lokasi/jawa-timur/banyuwangi/" });
  assert.equal(titlesAt(site, "/penulis/ao/"), ["Judul"]);
});

test("under a path prefix every file that a picture may be loaded from carries it", () => {
  const site = assemble(WITH_PICTURE, {}, { pathPrefix: "/berita/" });
  const image = viewAt(site, "story", "/2024/12/10/a/").image;
  const candidates = [image?.srcset, ...(image?.sources ?? []).map(({ srcset }) => srcset)];
  assert.is(candidates.length, 3);
  for (const candidate of candidates.flatMap((srcset) => srcset?.split(", "))) {
    assert.match(candidate ?? "", /^\/berita\/gambar\/f-[^ /]+ \d+w$/u);
  }
});

const COVER = /^\/gambar\/sampul-[0-9a-f]{12}\.svg$/u;

test("a story without a picture has a cover that only decorates; one with a picture has none", () => {
  const site = assemble({ ...WITH_PICTURE, "posts/b.md": story("title: B") });
  const { image, cover } = viewAt(site, "story", "/2024/12/10/a/");
  assert.ok(image !== undefined && cover === undefined);
  const other = viewAt(site, "story", "/2024/12/10/b/");
  assert.is(other.image, undefined);
  assert.match(other.cover?.url ?? "", COVER);
  assert.is(other.cover?.alt, "");
  assert.equal(
    site.covers.map(({ path }) => `/${path}`),
    [other.cover?.url],
  );
  const card = storiesAt(site, "/penulis/ao/").find(({ title }) => title === "B");
  assert.equal(card?.picture, other.cover);
});

test("a cover keeps its address while slug, kanal and the newsroom's colour stay", () => {
  const cover = (text: string, color = "#b3361b", slug = "a") => {
    const site = assemble({
      [`posts/${slug}.md`]: text,
      "_data/site.yaml": `name: M\nurl: https://uji.example\ndescription: D.\nzone: WIB\ncolor: "${color}"\n`,
    });
    return site.covers.map(({ path }) => `/${path}`)[0];
  };
  const first = cover(story("category: daerah"));
  assert.match(first ?? "", COVER);
  assert.is(
    cover(story("title: Lain\ncategory: daerah\ndate: 2024-12-11\nlocation: Bali", "Isi lain.")),
    first,
  );
  const others = [
    cover(story("category: budaya")),
    cover(story()),
    cover(story("category: daerah"), "#00695c"),
    cover(story("category: daerah"), "#b3361b", "b"),
  ];
  assert.is(new Set([first, ...others]).size, 5);
});

test("what is not published has no cover", () => {
  const { covers } = assemble({
    "posts/a.md": story("draft: true"),
    "posts/b.md": story("date: 2025-06-01"),
    "posts/c.md": story("withdrawn: { date: 2024-12-11, ground: sara, reason: R. }"),
  });
  assert.equal(covers, []);
});

test("a story is shared on WhatsApp first, with its whole title and address", () => {
  const title = 'Kopi & "gula" 100% <b> #1?';
  const site = assemble(
    { "posts/a.md": story(`title: '${title}'`) },
    {},
    { pathPrefix: "/berita/" },
  );
  const { share } = viewAt(site, "story", "/2024/12/10/a/");
  assert.equal(
    share.map(({ label }) => label),
    ["WhatsApp", "Telegram", "X", "Facebook"],
  );
  const address = "https://uji.example/berita/2024/12/10/a/";
  // Read as the services read them.
  const queries = share.map((link) => Object.fromEntries(new URL(link.address).searchParams));
  assert.equal(queries, [
    { text: `${title}\n${address}` },
    { url: address, text: title },
    { text: title, url: address },
    { u: address },
  ]);
  for (const link of share) assert.match(link.address, /^https:\/\/[^\s"<>]+$/u);
});

test("a story offers others on its subject, never paid content, and paid content offers none", () => {
  const kopi = "tags: [Kopi]";
  const site = assemble({
    "posts/a.md": story(`title: A\n${kopi}`),
    "posts/b.md": story(`title: B\n${kopi}\ndate: 2024-12-09`),
    "posts/c.md": story(`title: C\n${kopi}\nlabel: advertorial`),
    "posts/d.md": story(`title: D\n${kopi}\nexpires: 2024-12-11`),
    "posts/e.md": story("title: E\ntags: [Teh]"),
  });
  const related = (slug: string) =>
    viewAt(site, "story", `/2024/12/10/${slug}/`).related.map(({ title }) => title);
  assert.equal(related("a"), ["B"]);
  assert.equal(related("c"), []);
});

test("a story offers three others, however many there are on its subject", () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `posts/${day}.md`,
      story(`title: T${day}\ndate: 2024-12-0${day}\ntags: [Kopi]`),
    ]),
  );
  const { related } = viewAt(assemble(files), "story", "/2024/12/05/5/");
  assert.equal(
    related.map(({ title }) => title),
    ["T4", "T3", "T2"],
  );
});

test("a story presents its authors with code and words of their own, paid content presents none", () => {
  const site = assemble({
    "_data/authors.yaml": "AO: { name: Kontributor AO, bio: Menulis dari Jawa. }\n",
    "posts/a.md": story(),
    "posts/b.md": story("title: B\nlabel: iklan"),
  });
  assert.equal(
    viewAt(site, "story", "/2024/12/10/a/").authors.map(({ code, bio, count }) => [
      code,
      bio,
      count,
    ]),
    [["AO", "Menulis dari Jawa.", undefined]],
  );
  assert.equal(viewAt(site, "story", "/2024/12/10/b/").authors, []);
});

test("who took a photograph is named as that, who drew a picture or had AI make it is not", () => {
  const credit = (more: string) => {
    const files = {
      "posts/a.md": story(`image: { src: foto.jpg, alt: Peta, credit: AO }\n${more}`),
      "posts/foto.jpg": "foto",
    };
    return viewAt(assemble(files), "story", "/2024/12/10/a/").image?.credit;
  };
  assert.is(credit("ai: { kind: terjemahan }"), "Foto: AO");
  assert.is(credit("ai: { kind: ilustrasi }"), "Gambar: AO");
});

test.run();
