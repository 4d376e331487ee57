import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createDateFilters } from "../../src/language/dates.ts";
import { ZONES } from "../../src/language/moment.ts";
import { number, rupiah, rupiahShort } from "../../src/language/numbers.ts";
import { dateStyleFindings } from "../../src/lint/date-style.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { isAllCapitals, miscapitalised } from "../../src/lint/headline.ts";
import { moneyStyleFindings } from "../../src/lint/money-style.ts";
import { numberStyleFindings } from "../../src/lint/number-style.ts";

const styles = suite("spelling of money, dates and numbers");

type Case = readonly [text: string, ...found: (readonly [found: string, right: string])[]];

function tests(find: (text: string) => Finding[], cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) {
    const name = expected.map(([, right]) => right).join(", ") || "as it should be";
    styles(`${JSON.stringify(text)}: ${name}`, () => {
      const findings = find(text);
      assert.equal(
        findings.map(({ message }) => /^"(.*?)" ditulis "(.*?)"/u.exec(message)?.slice(1)),
        expected,
      );
      for (const [index, { offset }] of findings.entries()) {
        const found = expected[index]?.[0].replace(/\s/gu, " ") ?? "?";
        assert.ok(text.slice(offset).replace(/\s/gu, " ").startsWith(found), `at ${offset}`);
      }
    });
  }
}

tests(moneyStyleFindings, [
  ["Harganya Rp 10.000 per kilogram.", ["Rp 10.000", "Rp10.000"]],
  ["Harganya Rp. 10.000.", ["Rp. 10.000", "Rp10.000"]],
  ["Harganya Rp.10.000, naik.", ["Rp.10.000", "Rp10.000"]],
  ["Harganya Rp10.000,- saja.", ["Rp10.000,-", "Rp10.000"]],
  ["Harganya Rp. 10,000,--", ["Rp. 10,000,--", "Rp10.000"]],
  ["Harganya Rp10.000.-", ["Rp10.000.-", "Rp10.000"]],
  ["Biayanya Rp1,250,000.50 tunai", ["Rp1,250,000.50", "Rp1.250.000,50"]],
  ["Senilai IDR 10,000", ["IDR 10,000", "Rp10.000"]],
  ["Senilai rp10.000 dan RP20.000", ["rp10.000", "Rp10.000"], ["RP20.000", "Rp20.000"]],
  ["Rugi Rp 1,5 miliar", ["Rp 1,5", "Rp1,5"]],
  ["Rugi Rp\u00a01,5 miliar", ["Rp\u00a01,5".replace("\u00a0", " "), "Rp1,5"]],
  ["Dari Rp5.000-Rp10.000 per ikat."],
  ["Rp1.250.000, Rp10 triliun, Rp1,250 miliar, Rp500.000,50."],
  ["Uang Rp5.000-an dan Rp75.000."],
  ["Corp 10 dan Grp 5, KIDR 10"],
  ["Mata uang Rp itu"],
]);

tests(dateStyleFindings, [
  ["Pada 10 desember 2024", ["10 desember", "10 Desember"]],
  ["Pada 05 Januari", ["05 Januari", "5 Januari"]],
  ["Pada 5\nnopember 2024", ["5 nopember", "5 November"]],
  ["Pada 4 July 1976", ["4 July", "4 Juli"]],
  ["Pada bulan Pebruari", ["Pebruari", "Februari"]],
  ["Salat Jum'at dan Jum’at Agung", ["Jum'at", "Jumat"], ["Jum’at", "Jumat"]],
  [
    "Pada hari senin dan pada selasa (10/12)",
    ["hari senin", "hari Senin"],
    ["pada selasa", "pada Selasa"],
  ],
  ["Mulai pukul 14:30 WIB", ["pukul 14:30", "pukul 14.30"]],
  ["Mulai 14:30 Wib", ["14:30", "14.30"], ["Wib", "WIB"]],
  ["Pukul 08:15:30", ["Pukul 08:15:30", "Pukul 08.15.30"]],
  ["Mulai 14.30 wit", ["wit", "WIT"]],
  ["10 Desember 2024, Selasa (10/12/2024), pukul 14.30 WITA atau 14.30 Wita."],
  ["Acara 17 agustusan di hari jadi, pada minggu kedua, 10 meinya."],
  ["Menang 2:1, skor 21:18, ayat 2:255, skala 1:50.000."],
  ["TANGGAL 10 DESEMBER 2024"],
  ["Kawasan 3 Maretan dan versi 2.10 Mei."],
  ["Jumaat bukan nama hari di sini, dan desember saja tidak diperiksa."],
]);

tests(numberStyleFindings, [
  ["Sebanyak 10,000 orang", ["10,000", "10.000"]],
  ["Sebanyak 1,250,000 ton", ["1,250,000", "1.250.000"]],
  ["Tumbuh 2.5 persen", ["2.5", "2,5"]],
  ["Tumbuh 2.5%", ["2.5", "2,5"]],
  ["Senilai Rp2.5 miliar", ["2.5", "2,5"]],
  ["Pada tahun 1.945", ["tahun 1.945", "tahun 1945"]],
  ["Senilai 2 milyar dan 3 trilyun", ["milyar", "miliar"], ["trilyun", "triliun"]],
  ["Pada abad ke-XX dan ke-IV", ["ke-XX", "ke-20"], ["ke-IV", "ke-4"]],
  ["Era 1950an", ["1950an", "1950-an"]],
  ["Panjangnya 10,125 kilometer, 1.234.567,8 ton, 2,5 persen, 10.000 orang."],
  ["Tahun 1945, tahun 1950-an, 1.000 tahun, tahun ke-20, abad XX."],
  ["Pukul 14.30 persen, versi 2.5 juta."],
  ["Sebanyak 1.250 juta dan pasal 12.1"],
  ["Koordinat 1,250,000,5 dan ke-DEPAN."],
  ["Miliaran rupiah, triliunan."],
]);

styles("what Jejak itself prints is right", () => {
  const print = createDateFilters({ zone: "WIB" });
  for (let day = 0; day < 800; day += 1) {
    const instant = Date.UTC(2024, 0, 1, day % 24, day % 60) + day * 86_400_000;
    const dates = [print.dateLong(instant), print.dateTime(instant), print.datePress(instant)];
    assert.equal(dateStyleFindings(`Pada ${dates.join(", ")} itu`), []);
  }
  for (let value = 1; value < 1e15; value = value * 7 + 3) {
    const text = `Seharga ${rupiah(value)}, ${rupiahShort(value)}, ${rupiah(value + 0.5)}; ${number(value)} orang.`;
    assert.equal([...moneyStyleFindings(text), ...numberStyleFindings(text)], [], text);
  }
  for (const zone of ZONES) assert.equal(dateStyleFindings(`Pukul 14.30 ${zone}`), []);
});

for (const [title, shouts] of [
  ["POLISI TANGKAP PENCURI SAPI", true],
  ["WARGA BANYUWANGI PANEN RAYA!", true],
  ["GEMPA DI ACEH", true],
  ["PSSI DAN KPK", true],
  ["PSSI, KPK, dan DPR", false],
  ["HUT RI", false],
  ["KPK", false],
  ["HUT KE-80 RI", true],
  ["Polisi Tangkap Pencuri", false],
  ["PSSI: Timnas Siap", false],
  ["1945", false],
  ["", false],
] as const) {
  styles(`${JSON.stringify(title)} ${shouts ? "shouts" : "does not shout"}`, () => {
    assert.is(isAllCapitals(title), shouts);
  });
}

for (const [title, ...words] of [
  ["Undang-undang Pers Dan Hak Jawab", "Undang-Undang", "dan"],
  ["Kabar dari desa di Ujung Timur", "Desa"],
  ["Dan Akhirnya: Di Sini Kita Pulang"],
  ["Sayur-mayur Naik, iPhone Turun, JejakIndonesia.id 22 Tahun"],
  ["Emas yang Disisipkan di Antara Benang"],
  ["“Yang Muda” Bicara soal Kopi"],
  ["Gamelan, Satu Lagu yang Dibagi-bagi"],
] as const) {
  styles(`the words of ${JSON.stringify(title)} that a title writes otherwise`, () => {
    assert.equal(
      miscapitalised(title).map(({ right }) => right),
      words,
    );
  });
}

styles.run();
