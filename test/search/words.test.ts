import { test } from "uvu";
import * as assert from "uvu/assert";
import { SPELLINGS, STOP_WORDS } from "../../src/search/spellings.ts";
import { fold, wordsOf } from "../../src/search/words.ts";

/** A text, and its words: each as it is written, how it is looked for, and its parts. */
const TABLE: readonly (readonly [text: string, words: string])[] = [
  ["Kopi, teh; SUSU!", "Kopi=kopi teh=teh SUSU=susu"],
  ["Rp25.000", "Rp25.000=rp25000(rp 25000)"],
  ["Rp 1.500.000,00", "Rp 1.500.000,00=rp1500000(rp 1500000)"],
  ["25.000 25,000 25000", "25.000=25000 25,000=25000 25000=25000"],
  ["2,5 2.5 2,0", "2,5=2·5 2.5=2·5 2,0=2"],
  ["1.500,75", "1.500,75=1500·75"],
  ["14.30 14:30", "14.30=14·30 14:30=14·30"],
  ["12, 13", "12=12 13=13"],
  ["Al-Qur'an", "Al-Qur'an=alquran|quran(al quran)"],
  ["Al Quran", "Al=al|alquran|quran Quran=quran"],
  ["Mu’ti Ma`ruf ʻAisyah Jum'at", "Mu’ti=muti Ma`ruf=maruf ʻAisyah=aisyah Jum'at=jumat"],
  ["'kata' ‘kata’", "kata=kata kata=kata"],
  ["MK-160 K-pop", "MK-160=mk160(mk 160) K-pop=kpop(pop)"],
  ["Covid‑19 G20", "Covid‑19=covid19(covid 19) G20=g20(20)"],
  [
    "undang-undang undang2",
    "undang-undang=undangundang(undang undang) undang2=undang2|undangundang(undang 2)",
  ],
  ["S.H. D.P.R. H.M.", "S.H=sh D.P.R=dpr H.M=hm"],
  ["JejakIndonesia.id", "JejakIndonesia.id=jejakindonesiaid(jejakindonesia id)"],
  ["UU 40/1999", "UU=uu 40=40 1999=1999"],
  ["dan/atau Senin–Jumat", "dan=dan atau=atau Senin=senin Jumat=jumat"],
  ["Trump's", "Trump's=trumps(trump)"],
  ["C++ C# C", "C++=c++ C#=c# C=c"],
  ["A&W", "A&W=aw"],
  ["Café Ångström Øre", "Café=cafe Ångström=angstrom Øre=ore"],
  ["m² CO₂ ½", "m²=m2(2) CO₂=co2(co 2) ½=1⁄2"],
  ["بِسْمِ اللَّهِ ١٢", "بِسْمِ=بسم اللَّهِ=الله ١٢=12"],
  ["咖啡店", "咖=咖 啡=啡 店=店"],
  ["🐯 👨‍👩‍👧 🇮🇩 👍🏽", "🐯=🐯 👨‍👩‍👧=👨👩👧 🇮🇩=🇮🇩 👍🏽=👍🏽"],
  ["ber\u00ADita a\u200Bb", "ber\u00ADita=berita a\u200Bb=ab"],
  ["_x_ #tagar @nama", "x=x tagar=tagar nama=nama"],
  ["Jogja sholat resiko", "Jogja=yogyakarta sholat=salat resiko=risiko"],
  ["?! – …", ""],
  ["", ""],
];

for (const [text, expected] of TABLE) {
  test(`the words of ${JSON.stringify(text)}`, () => {
    const words = wordsOf(text).map(({ start, end, forms, parts }) => {
      const inside = parts.length ? `(${parts.join(" ")})` : "";
      return `${text.slice(start, end)}=${forms.join("|")}${inside}`;
    });
    assert.is(words.join(" "), expected);
  });
}

test("a word is the same in any letter case and however its accents are encoded", () => {
  for (const word of ["Müller", "CAFÉ", "Straße", "İstanbul", "Łódź"]) {
    const forms = [word, word.toUpperCase(), word.normalize("NFD"), word.normalize("NFC")].map(
      (each) => wordsOf(each)[0]?.forms[0],
    );
    assert.is(new Set(forms).size, 1, `${word}: ${forms.join(" ")}`);
  }
});

test("what is folded stays as it is when it is folded again", () => {
  for (const [text] of TABLE) assert.is(fold(fold(text)), fold(text));
});

test("the tables of spellings lead to words that lead no further", () => {
  for (const [from, to] of SPELLINGS) {
    assert.is(SPELLINGS.has(to), false, `${from} > ${to}`);
    assert.is(fold(from), from);
    assert.is(STOP_WORDS.has(from), false);
  }
});

test.run();
