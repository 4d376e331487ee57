import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";
import { html } from "./support.ts";

const findings = suite("a contributor's findings");

findings("text after a mark that YAML takes for a comment is not lost without a word", () => {
  assert.equal(faultsOf({ "posts/a.md": story("title: Juara #1 dari Banyuwangi") }), [
    'posts/a.md:4:14  galat  yaml-comment  Teks "#1 dari Banyuwangi" dianggap catatan, jadi hilang. Apit nilainya dengan tanda kutip: title: "Juara #1 dari Banyuwangi".',
  ]);
  for (const title of ['"Juara #1"', "Juara#1", "Juara # catatan", "C#"]) {
    assert.equal(faultsOf({ "posts/a.md": story(`title: ${title}`) }), [], title);
  }
});

findings("hashtags in place of topics are not lost without a word", () => {
  assert.equal(faultsOf({ "posts/a.md": story("tags: #Banyuwangi, #Kopi") }), [
    'posts/a.md:5:7  galat  yaml-comment  Teks "#Banyuwangi, #Kopi" dianggap catatan, jadi hilang. Tulis tanpa tanda pagar: tags: [Banyuwangi, Kopi].',
  ]);
});

findings("a Mac's way to write an accented letter finds the same picture", () => {
  const files = {
    "posts/a.md": story("", "![Foto](kaf\u00e9.png)"),
    "posts/kafe\u0301.png": "png",
  };
  assert.equal(faultsOf(files), []);
});

findings("the address of the preview, or with www, is the site's own", () => {
  const own = ["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"];
  own.push("https://www.uji.example", "https://uji.example", "http://uji.example");
  for (const address of own) {
    const files = (path: string) => ({ "posts/a.md": story("", `[a](${address}${path})`) });
    assert.match(html(`[a](${address}/indeks/)`), '<a href="/indeks/">a</a>', address);
    assert.equal(faultsOf(files("/indeks/")), []);
    assert.equal(faultsOf(files("/tidak-ada/")), [
      'posts/a.md:6:5  galat  dead-link  Halaman "/tidak-ada/" tidak ada di situs ini. Periksa alamatnya.',
    ]);
  }
  for (const other of ["https://localhost.example", "https://www.www.uji.example"]) {
    assert.match(html(`[a](${other}/tidak-ada/)`), `href="${other}/tidak-ada/" rel=`);
    assert.equal(faultsOf({ "posts/a.md": story("", `[a](${other}/tidak-ada/)`) }), []);
  }
});

findings("marks that turn the text around are found, wherever they hide", () => {
  for (const files of [
    { "posts/a.md": story("title: Buka \u202eterbalik") },
    { "posts/a.md": story('title: "Buka \\u202eterbalik"') },
    { "posts/a.md": story("", "Isi \u2067 terbalik.") },
    { "posts/a.md": story('title: "Judul \\x9b31m"') },
  ]) {
    assert.match(faultsOf(files).join("\n"), "control-character");
  }
});

findings("a field under its Indonesian name is not called missing as well", () => {
  const text = "---\njudul: A\ndate: 2024-12-10\nauthor: AO\n---\nIsi.\n";
  assert.equal(faultsOf({ "posts/a.md": text }), [
    'posts/a.md:2:1  galat  unknown-key  Isian "judul" tidak dikenal. Mungkin maksud Anda "title".',
  ]);
});

findings("a draft at fault holds up nobody, whatever the fault", () => {
  const drafts = {
    "posts/a.md": story("draft: true\nauthor: A0\nlocation: Banyuwngi"),
    "posts/b.md": story("draft: true\ndate: 2024-02-30\njudul: x"),
    "posts/c.md": "---\ntitle: Tanpa tanggal\ndraft: true\n---\n",
  };
  const faults = faultsOf(drafts);
  assert.ok(faults.length >= 6);
  assert.equal(
    faults.filter((fault) => !fault.includes("  peringatan  ")),
    [],
  );
});

findings("a nested key is answered with its nearest, in a list, too", () => {
  assert.equal(
    faultsOf({
      "posts/a.md": story(
        "corrections:\n  - { date: 2024-12-11 09:00, kind: ralat, txet: x, text: y }",
      ),
    }),
    [
      'posts/a.md:6:44  galat  unknown-key  Isian "txet" di dalam "corrections" tidak dikenal. Mungkin maksud Anda "text", yang sudah ada: hapus yang ini.',
    ],
  );
});

findings.run();
