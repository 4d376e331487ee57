import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSlug, slugify } from "../../src/language/slug.ts";
import "../support/fuzz.ts";

const SLUGS: ReadonlyArray<readonly [string, string]> = [
  ["Bupati Banyuwangi Raih Penghargaan", "bupati-banyuwangi-raih-penghargaan"],
  ["Harga Naik 50%, Jum'at & Sabtu", "harga-naik-50-persen-jumat-dan-sabtu"],
  ["Qur’an dan Do`a", "quran-dan-doa"],
  ["Kata 'Merdeka' dan “Bebas”", "kata-merdeka-dan-bebas"],
  ["Bantuan Rp1.250.000 Cair", "bantuan-rp1250000-cair"],
  ["Utang Rp1.000.000,5", "utang-rp1000000-5"],
  ["Rp1,5 Miliar", "rp1-5-miliar"],
  ["10.000-an Warga", "10000-an-warga"],
  ["Mulai Pukul 14.30 WIB", "mulai-pukul-14-30-wib"],
  ["Versi 1.2.3", "versi-1-2-3"],
  ["UU No. 40/1999", "uu-no-40-1999"],
  ["K.H. Ma'ruf, S.H., M.H.", "k-h-maruf-s-h-m-h"],
  ["Undang-Undang Covid-19", "undang-undang-covid-19"],
  ["MotoGP, YouTube, dan KPK", "motogp-youtube-dan-kpk"],
  ["Özil, Erdoğan, Beyoncé", "ozil-erdogan-beyonce"],
  ["  --Sudah---rapi--  ", "sudah-rapi"],
  ["per\u00adempuan", "perempuan"],
  ["Aku ♥ Kopi", "aku-kopi"],
  ["A_B", "a-b"],
  ["", ""],
  ["?!…", ""],
  ["北京", ""],
  ["\ud800", ""],
];

for (const [text, slug] of SLUGS) {
  test(`"${text}" has the slug "${slug}"`, () => {
    assert.is(slugify(text), slug);
  });
}

test("any text gives a slug or nothing, and a slug stays as it is", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aÉß1.0,-_'%& №½Ⅷ") }),
  );
  fc.assert(
    fc.property(text, (title) => {
      const slug = slugify(title);
      assert.ok(slug === "" || isSlug(slug), slug);
      assert.is(slugify(slug), slug);
    }),
    { numRuns: 2000 },
  );
});

test("slugs are told from other texts", () => {
  for (const text of ["a", "harga-beras-naik", "2024", "covid-19"]) assert.ok(isSlug(text), text);
  for (const text of ["", "-a", "a-", "a--b", "A", "a_b", "é", "a/b", "..", "a\n", "a b"]) {
    assert.not.ok(isSlug(text), JSON.stringify(text));
  }
});

test("what is no text is refused", () => {
  for (const value of [undefined, null, 2024, {}]) {
    assert.throws(
      () => slugify(value as unknown as string),
      (error: unknown) => error instanceof TypeError && /^slugify: expected/.test(error.message),
    );
  }
});

test("a very long text is read to its end", () => {
  for (const piece of ["1.000", "a'", "-", "1", "%"]) {
    assert.type(slugify(piece.repeat(50_000)), "string");
  }
});

test.run();
