import { suite, test } from "uvu";
import * as assert from "uvu/assert";
import { readRegistries } from "../../src/data/registries.ts";
import { definitionOf, TEXT_KEYS } from "../../src/texts/index.ts";
import { faultTests } from "../stories/support.ts";
import { sourcesOf, story } from "../support/newsroom.ts";

const texts = (yaml: string) => ({ "posts/a.md": story(), "_data/texts.yaml": yaml });
const AT = "_data/texts.yaml";

faultTests([
  ["own words, with HTML that is text", texts('listing.older: "<b>Lama</b>"\n')],
  ["no own words", texts("# belum ada\n")],
  ["a text without the medium's name", texts("categories.description: Semua rubrik kami.\n")],
  [
    "a key with a slip of the keys",
    texts("listing.newer: Baru\nlisting.oldr: Lama\n"),
    `${AT}:2:1  galat  unknown-key  Teks "listing.oldr" tidak dikenal. Mungkin maksud Anda "listing.older".`,
  ],
  [
    "a key without its place",
    texts("readAlso: Simak juga\n"),
    `${AT}:1:1  galat  unknown-key  Teks "readAlso" tidak dikenal. Mungkin maksud Anda "body.readAlso".`,
  ],
  [
    "words in place of the key",
    texts("baca juga: Simak juga\n"),
    `${AT}:1:1  galat  unknown-key  Teks "baca juga" tidak dikenal. Mungkin maksud Anda "body.readAlso".`,
  ],
  [
    "a key that is like no other",
    texts("warna: merah\n"),
    `${AT}:1:1  galat  unknown-key  Teks "warna" tidak dikenal. Semua kuncinya ada di docs/texts.md.`,
  ],
  [
    "keys in steps",
    texts("body:\n  readalso: Simak juga\n"),
    `${AT}:1:1  galat  unknown-key  Kunci teks ditulis utuh dalam satu baris, bukan bertingkat. Tulis misalnya "body.readAlso: …".`,
  ],
  [
    "an empty text, and a list",
    texts("listing.older:\nlisting.newer: [Baru]\n"),
    `${AT}:1:1  galat  empty-field  Isian "listing.older" wajib diisi, misalnya listing.older: Lebih lama.`,
    `${AT}:2:16  galat  wrong-type  Isian "listing.newer" harus berupa teks, bukan daftar. Misalnya listing.newer: Lebih baru.`,
  ],
  [
    "a placeholder that there is not, and one that is missing",
    texts('listing.stories: "{jumlah} berita"\nhome.edition: Edisi hari ini\n'),
    `${AT}:1:18  galat  invalid-value  Teks "listing.stories" memuat "{jumlah}", yang tidak dikenal. Yang dikenal: {count}.`,
    `${AT}:2:15  galat  invalid-value  Teks "home.edition" harus memuat {date}. Tulis misalnya home.edition: Edisi {date}.`,
  ],
  [
    "a placeholder in a text that has none",
    texts('listing.older: "{count} lama"\n'),
    `${AT}:1:16  galat  invalid-value  Teks "listing.older" memuat "{count}", yang tidak dikenal. Teks ini tidak punya isian; hapus kurung kurawalnya.`,
  ],
  [
    "a list in place of texts",
    texts("- Lama\n"),
    `${AT}:1:1  galat  wrong-type  Isi bagian ini harus berupa isian "nama: nilai", bukan daftar.`,
  ],
  [
    "the plural forms of another language",
    texts("listing.stories: { one: '{count} item', other: '{count} items' }\n"),
  ],
  [
    "a plural form without its number",
    texts("listing.stories: { one: 'satu', other: '{count} tulisan' }\n"),
    `${AT}:1:25  galat  invalid-value  Teks "listing.stories" harus memuat {count}. Tulis misalnya listing.stories: "{count} tulisan".`,
  ],
  [
    "a text that shows nothing",
    texts('listing.older: "\\u200b"\n'),
    `${AT}:1:16  galat  invalid-value  Nilai "\u200b" tidak dapat dipakai untuk "listing.older". Tulis misalnya listing.older: Lebih lama.`,
  ],
]);

test.run();

const own = suite("a newsroom's own words");

own("are made one line", () => {
  const sources = sourcesOf(texts("listing.older: >\n  Berita\n  lama\n")).registries;
  const { registries } = readRegistries(sources);
  assert.equal({ ...registries.texts }, { "listing.older": "Berita lama" });
});

own("may be any text of the interface", () => {
  const yaml = TEXT_KEYS.map((key) => `${key}: ${JSON.stringify(definitionOf(key).words)}`);
  const sources = sourcesOf(texts(yaml.join("\n"))).registries;
  const { diagnostics, registries } = readRegistries(sources);
  assert.equal(diagnostics, []);
  assert.is(Object.keys(registries.texts).length, TEXT_KEYS.length);
});

own.run();
