import { test } from "uvu";
import * as assert from "uvu/assert";
import { assertHarmless, elementsOf, html, read, STORY } from "../stories/support.ts";
import { type Files, faultsOf, story } from "../support/newsroom.ts";

/** Stories to lead to: of a kanal, of none, and paid for. */
const OTHERS: Files = {
  "posts/b.md": story("title: Batu & <i>Candi</i>\ncategory: budaya"),
  "posts/c.md": story("title: Cuaca"),
  "posts/d.md": story("title: Diskon\ncategory: daerah\nlabel: sponsored"),
  "posts/foto.jpg": "x",
};
const B = '<li><span class="read-also-kanal">Budaya</span> <a href="/2024/12/10/b/">B</a></li>\n';
const C = '<li><a href="/2024/12/10/c/">C</a></li>\n';
const readAlso = (...items: readonly string[]) =>
  `<div class="read-also">\n<p class="read-also-label">Baca juga</p>\n<ul>\n${items.join("")}</ul>\n</div>\n`;

/** The HTML of what stands between the story's first paragraph and its last. */
function between(body: string, more = ""): string {
  const found = html(`Awal.\n\n${body}\n\nAkhir.`, more, OTHERS);
  assertHarmless(found);
  const [, middle] = /Awal\.<\/p>\n(.*)<p>Akhir\./su.exec(found) ?? [];
  assert.ok(middle !== undefined, found);
  return middle;
}

const READ_ALSO: ReadonlyArray<readonly [name: string, body: string, ...items: string[]]> = [
  ["a link", "Baca juga: [B](b.md)", B],
  ["a link in another case", "BACA JUGA : [B](b.md)", B],
  ["no space after the colon", "Baca Juga:[B](b.md)", B],
  ["a bold label", "**Baca juga:** [B](b.md)", B],
  ["a bold label with the colon outside", "**Baca juga**: [B](b.md)", B],
  ["all of it bold and italic", "***Baca juga: [B](b.md)***", B],
  ["a full stop at the end", "Baca juga: [B](b.md).", B],
  ["a semicolon between", "Baca juga: [B](b.md); [C](c.md)", B, C],
  ["a comma and “dan” between", "Baca juga: [B](b.md), dan [C](c.md).", B, C],
  ["a line end between", "Baca juga:\n[B](b.md)\n[C](c.md)", B, C],
  ["the label on each line", "Baca juga: [B](b.md)  \nBaca juga: [C](c.md)", B, C],
  ["a list below", "Baca juga:\n- [B](b.md)\n- [C](c.md)", B, C],
  ["a list after a blank line", "**Baca juga:**\n\n1. [B](b.md)\n\n2. [C](c.md)", B, C],
  ["a link and a list right below", "Baca juga: [B](b.md)\n- [C](c.md)", B, C],
  ["a paragraph of links below", "Baca juga:\n\n[B](b.md)", B],
  ["a link by reference", "Baca juga: [B][x]\n\n[x]: b.md", B],
  [
    "a bare address of the site",
    "Baca juga: https://uji.example/2024/12/10/b/",
    B.replace(">B<", ">Batu &amp; &lt;i&gt;Candi&lt;/i&gt;<"),
  ],
  [
    "an address between < and >, with www",
    "Baca juga: <https://www.uji.example/2024/12/10/c/>",
    C.replace(">C<", ">Cuaca<"),
  ],
  [
    "paid content",
    "Baca juga: [D](d.md)",
    '<li><span class="label">Konten Bersponsor</span> <span class="read-also-kanal">Daerah</span> <a href="/2024/12/10/d/">D</a></li>\n',
  ],
  [
    "a link with marks and signs in it",
    'Baca juga: [*C* & `<b>` "x"](c.md)',
    C.replace(">C<", "><em>C</em> &amp; <code>&lt;b&gt;</code> “x”<"),
  ],
  [
    "another site",
    "Baca juga: [E](https://e.example/)",
    '<li><a href="https://e.example/" rel="external noopener">E</a></li>\n',
  ],
];

for (const [name, body, ...items] of READ_ALSO) {
  test(`"Baca juga" with ${name} is a card`, () => {
    assert.is(between(body), readAlso(...items));
  });
}

const NO_CARDS: ReadonlyArray<readonly [name: string, body: string]> = [
  ["prose before the label", "Silakan baca juga: [B](b.md)"],
  ["prose after the link", "Baca juga: [B](b.md) yang terbit kemarin."],
  ["prose between the links", "Baca juga: [B](b.md) sebelum [C](c.md)"],
  ["no colon", "Baca juga [B](b.md)"],
  ["no link", "Baca juga: nanti."],
  ["a label alone above prose", "Baca juga:\n\nIsi."],
  ["a list of other things", "Baca juga:\n\n- [B](b.md)\n- isi"],
  ["a list within the list", "Baca juga:\n\n- [B](b.md)\n  - [C](c.md)"],
  ["a picture", "Baca juga: [![x](foto.jpg)](b.md)"],
  ["a quotation", "> Baca juga: [B](b.md)"],
  ["a struck line", "~~Baca juga: [B](b.md)~~"],
  ["a video in a sentence", "Lihat https://youtu.be/abc di sini."],
  ["a video with a full stop", "[Video](https://youtu.be/abc)."],
  ["two videos", "https://youtu.be/abc\nhttps://youtu.be/def"],
  ["a video's picture", "[![x](foto.jpg)](https://youtu.be/abc)"],
  ["a video in a list", "- https://youtu.be/abc"],
];

for (const [name, body] of NO_CARDS) {
  test(`${name} stays as it was written`, () => {
    assert.not.match(between(body), /class="(?:read-also|link-card)/u);
  });
}

test("a list after a blank line is not taken from under a card that has its link", () => {
  const found = between("Baca juga: [B](b.md)\n\n- [C](c.md)");
  assert.is(found, `${readAlso(B)}<ul>\n<li><a href="/2024/12/10/c/">C</a></li>\n</ul>\n`);
});

test("a dead link in a card is told like any other", () => {
  assert.equal(
    faultsOf({ "posts/b.md": story("title: B"), [STORY]: story("", "Baca juga: [B](bb.md)") }),
    ['posts/a.md:6:16  galat  dead-link  Tulisan "bb.md" tidak ada. Mungkin maksud Anda "b.md".'],
  );
});

const END = '<span class="sign-off">(<a href="/penulis/ao/" title="Kontributor AO">AO</a>)</span>';
const BEGIN = '<span class="dateline">Media Uji –</span>';
const VIDEO =
  '<p class="link-card"><a href="https://youtu.be/abc" rel="external noopener"><span class="link-card-kind">Video di YouTube</span> <span class="link-card-host">youtu.be</span></a></p>\n';

const AROUND: ReadonlyArray<readonly [name: string, body: string, expected: string]> = [
  ["a card first", "Baca juga: [B](b.md)\n\nIsi.", `${readAlso(B)}<p>${BEGIN} Isi. ${END}</p>\n`],
  ["a card last", "Isi.\n\nBaca juga: [B](b.md)", `<p>${BEGIN} Isi. ${END}</p>\n${readAlso(B)}`],
  [
    "two cards last, below a list",
    "Isi.\n\n- x\n\nBaca juga: [B](b.md)\n\nBaca juga: [C](c.md)",
    `<p>${BEGIN} Isi.</p>\n<ul>\n<li>x</li>\n</ul>\n<p>${END}</p>\n${readAlso(B)}${readAlso(C)}`,
  ],
  ["a card alone", "Baca juga: [B](b.md)", `<p>${BEGIN}</p>\n<p>${END}</p>\n${readAlso(B)}`],
  ["a video first", "https://youtu.be/abc\n\nIsi.", `${VIDEO}<p>${BEGIN} Isi. ${END}</p>\n`],
  ["a video last", "Isi.\n\nhttps://youtu.be/abc", `<p>${BEGIN} Isi.</p>\n${VIDEO}<p>${END}</p>\n`],
];

for (const [name, body, expected] of AROUND) {
  test(`dateline and sign-off stay with the words: ${name}`, () => {
    assert.is(html(body, "", OTHERS), expected);
  });
}

test("a card alone is signed where no dateline stands above it", () => {
  const site =
    'name: x\nurl: https://uji.example\ndescription: x\nzone: WIB\ndateline: "{Kota} –"\n';
  const found = html("Baca juga: [C](c.md)", "", { ...OTHERS, "_data/site.yaml": site });
  assert.is(found, `<p>${END}</p>\n${readAlso(C)}`);
});

test("the words of cards are neither counted nor summarised", () => {
  const body =
    "Baca juga: [Satu dua tiga](b.md)\n\n[Empat lima](https://youtu.be/abc)\n\nIsi berita.\n\nBaca juga:\n- [Enam](c.md)";
  const found = read(story("", body), OTHERS);
  assert.is(found.words, 2);
  assert.is(found.summary, "Isi berita.");
});

/** An address; the kind, title and host that its card shows. */
const SOCIAL: ReadonlyArray<readonly [address: string, ...shown: string[]]> = [
  ["https://www.youtube.com/watch?v=a-b_c&t=3s", "Video di YouTube", "youtube.com"],
  ["https://m.youtube.com/shorts/a-b_c", "Video di YouTube", "youtube.com"],
  ["https://youtube.com/live/a?si=x", "Video di YouTube", "youtube.com"],
  ["https://youtu.be/a-b_c?t=3", "Video di YouTube", "youtu.be"],
  ["http://vimeo.com/123", "Video di Vimeo", "vimeo.com"],
  ["https://www.tiktok.com/@a.kun/video/1?lang=id", "Video di TikTok", "@a.kun", "tiktok.com"],
  ["https://vt.tiktok.com/ZS1/", "Unggahan di TikTok", "vt.tiktok.com"],
  ["https://www.instagram.com/p/C_x-1/", "Unggahan di Instagram", "instagram.com"],
  ["https://www.instagram.com/a.kun/reel/C1/", "Video di Instagram", "@a.kun", "instagram.com"],
  ["https://instagram.com/tv/C1", "Video di Instagram", "instagram.com"],
  ["https://x.com/akun/status/1?s=20", "Unggahan di X", "@akun", "x.com"],
  ["https://mobile.twitter.com/akun/status/1", "Unggahan di X", "@akun", "mobile.twitter.com"],
  ["https://x.com/i/web/status/1", "Unggahan di X", "x.com"],
  ["https://www.facebook.com/akun/posts/pfbid0x", "Unggahan di Facebook", "@akun", "facebook.com"],
  ["https://www.facebook.com/100/posts/1", "Unggahan di Facebook", "facebook.com"],
  ["https://m.facebook.com/watch/?v=1", "Video di Facebook", "facebook.com"],
  ["https://www.facebook.com/reel/1", "Video di Facebook", "facebook.com"],
  ["https://www.facebook.com/photo/?fbid=1&set=a.1", "Foto di Facebook", "facebook.com"],
  ["https://www.facebook.com/akun/photos/a.1/2/", "Foto di Facebook", "@akun", "facebook.com"],
  ["https://www.threads.net/@akun/post/C1", "Unggahan di Threads", "@akun", "threads.net"],
  [
    "https://bsky.app/profile/akun.bsky.social/post/3k",
    "Unggahan di Bluesky",
    "@akun.bsky.social",
    "bsky.app",
  ],
  ["https://bsky.app/profile/did:plc:x/post/3k", "Unggahan di Bluesky", "bsky.app"],
  ["https://t.me/akun/12", "Unggahan di Telegram", "@akun", "t.me"],
  ["https://soundcloud.com/akun/lagu-1", "Audio di SoundCloud", "@akun", "soundcloud.com"],
  ["https://open.spotify.com/track/1a", "Audio di Spotify", "open.spotify.com"],
  ["https://open.spotify.com/intl-id/episode/1a?si=x", "Siniar di Spotify", "open.spotify.com"],
];

for (const [address, ...shown] of SOCIAL) {
  test(`a card leads to ${address}`, () => {
    const found = between(address);
    const { attributes } = elementsOf(found).find(({ name }) => name === "a") ?? {};
    assert.equal(attributes, { href: address, rel: "external noopener" });
    const texts = [...found.matchAll(/<span class="link-card-[a-z]+">([^<]*)<\/span>/gu)];
    assert.equal(
      texts.map(([, text]) => text),
      shown,
    );
  });
}

test("the words of a link are the title of its card, and text whatever they hold", () => {
  assert.is(
    between('[*Pidato* <b> & "kata"](https://youtu.be/abc)'),
    VIDEO.replace(
      ' <span class="link-card-host',
      ' <span class="link-card-title"><em>Pidato</em> &lt;b&gt; &amp; “kata”</span> <span class="link-card-host',
    ),
  );
});

test("a card in paid content says that the link is paid for", () => {
  assert.match(between("https://youtu.be/abc", "label: iklan"), 'rel="sponsored noopener"');
});

for (const address of [
  "https://youtube.com.evil.example/watch?v=a",
  "https://evil-youtube.com/watch?v=a",
  "https://evil.example/youtube.com/watch?v=a",
  "https://evil.example/?https://youtu.be/a",
  "https://youtube.com@evil.example/watch?v=a",
  "https://evil@youtube.com/watch?v=a",
  "https://youtube.com:8443/watch?v=a",
  "https://www.m.youtube.com/watch?v=a",
  "https://youtübe.com/watch?v=a",
  "https://www.youtube.com/",
  "https://www.youtube.com/watch?v=",
  "https://www.youtube.com/@akun",
  "https://x.com/akun",
  "https://t.me/akun",
  "https://t.me/c/123/45",
  "https://soundcloud.com/akun/tracks",
  "https://soundcloud.com/discover/sets/x",
  "https://www.instagram.com/akun/",
]) {
  test(`no card leads to ${address}`, () => {
    assert.not.match(between(`<${address}>`), "link-card");
  });
}

const ATTRIBUTED: ReadonlyArray<readonly [name: string, body: string, expected: string]> = [
  ["an em dash", "> Isi.\n>\n> — Bung Hatta", '<p>Isi.</p>\n<p class="attribution">Bung Hatta</p>'],
  ["an en dash", "> Isi\n>\n> –Bung Hatta", '<p>Isi</p>\n<p class="attribution">Bung Hatta</p>'],
  [
    "two hyphens",
    "> Isi.\n>\n> -- Bung Hatta",
    '<p>Isi.</p>\n<p class="attribution">Bung Hatta</p>',
  ],
  [
    "bold words and a link",
    "> Isi.\n>\n> **— Bung <b>**, [C](c.md)",
    '<p>Isi.</p>\n<p class="attribution"><strong>Bung &lt;b&gt;</strong>, <a href="/2024/12/10/c/">C</a></p>',
  ],
  [
    "a dash before a link",
    "> Isi.\n>\n> — [C](c.md)",
    '<p>Isi.</p>\n<p class="attribution"><a href="/2024/12/10/c/">C</a></p>',
  ],
  [
    "a line of the same paragraph",
    '> "Isi.\n> Isi."\n> — Bung Hatta',
    '<p>“Isi.\nIsi.”</p>\n<p class="attribution">Bung Hatta</p>',
  ],
  [
    "a line below a list",
    "> - x\n>\n> — Bung Hatta",
    '<ul>\n<li>x</li>\n</ul>\n<p class="attribution">Bung Hatta</p>',
  ],
];

for (const [name, body, expected] of ATTRIBUTED) {
  test(`who is quoted is marked: ${name}`, () => {
    assert.is(between(body), `<blockquote>\n${expected}\n</blockquote>\n`);
  });
}

for (const [name, body] of [
  ["a dash in running text", "> Kami datang\n> — tanpa undangan — kemarin."],
  ["a number below zero", "> Suhunya:\n>\n> –5 derajat"],
  ["a dialogue", "> — Siapa?\n>\n> — Saya."],
  ["a dialogue in one paragraph", "> — Siapa?\n> — Saya."],
  ["nothing quoted", "> — Bung Hatta"],
  ["a dash alone", "> Isi.\n>\n> —"],
  ["code", "> Isi.\n>\n> `-- x`"],
  ["a paragraph that isn't the last", "> Isi.\n>\n> — Bung Hatta\n>\n> Isi."],
  ["a paragraph outside a quotation", "Isi.\n\n— Bung Hatta"],
] as const) {
  test(`nobody is marked as quoted by ${name}`, () => {
    assert.not.match(between(body), "attribution");
  });
}

test("cards and quotations without end are read in time", () => {
  const started = performance.now();
  html(`Baca juga: [C](c.md)${" ;,".repeat(20_000)}x\n\n`, "", OTHERS);
  html(`Baca juga:\n\n${"- [C](c.md)\n".repeat(3_000)}- x\n`, "", OTHERS);
  html("Baca juga: [C](c.md)\n\n".repeat(3_000), "", OTHERS);
  html("> Isi.\n>\n> — A\n\n".repeat(3_000), "", OTHERS);
  html(`> ${"— a\n> ".repeat(3_000)}`, "", OTHERS);
  assert.ok(performance.now() - started < 10_000);
});

test.run();
