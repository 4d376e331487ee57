import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDateFilters } from "../../src/language/dates.ts";
import type { Zone } from "../../src/language/moment.ts";
import { parseMoment } from "../../src/language/parse-moment.ts";
import { anyMoment, anyZone, intl } from "./support.ts";
import "../support/fuzz.ts";

/** What a text is read as, in the words of ISO 8601, for a site in WITA. */
function read(text: string, siteZone: Zone = "WITA"): string {
  const result = parseMoment(text, siteZone);
  if (!result.ok) return `refused: ${result.message}`;
  return `${createDateFilters({ zone: siteZone }).isoDate(result.moment)} ${result.moment.zone}`;
}

const ACCEPTED: ReadonlyArray<readonly [string, string]> = [
  // A date alone has no time, and its zone is the site's unless it names one.
  ["2024-12-10", "2024-12-10 WITA"],
  ["2024-12-10 WIB", "2024-12-10 WIB"],
  ["10 Desember 2024", "2024-12-10 WITA"],
  ["10 Desember 2024 WIT", "2024-12-10 WIT"],
  ["1 Januari 2024", "2024-01-01 WITA"],
  ["01 Januari 2024", "2024-01-01 WITA"],
  ["2024-02-29", "2024-02-29 WITA"],
  // A time with a colon or a dot, and with seconds.
  ["2024-12-10 14:30", "2024-12-10T14:30:00+08:00 WITA"],
  ["2024-12-10 14.30", "2024-12-10T14:30:00+08:00 WITA"],
  ["2024-12-10 9.05", "2024-12-10T09:05:00+08:00 WITA"],
  ["2024-12-10T14:30", "2024-12-10T14:30:00+08:00 WITA"],
  ["2024-12-10 14:30:15", "2024-12-10T14:30:15+08:00 WITA"],
  ["2024-12-10 14.30.15", "2024-12-10T14:30:15+08:00 WITA"],
  ["2024-12-10 00:00", "2024-12-10T00:00:00+08:00 WITA"],
  ["2024-12-10 23:59:59", "2024-12-10T23:59:59+08:00 WITA"],
  ["10 Desember 2024 14:30", "2024-12-10T14:30:00+08:00 WITA"],
  ["10 Desember 2024 pukul 14.30", "2024-12-10T14:30:00+08:00 WITA"],
  ["10 Desember 2024, pukul 14.30", "2024-12-10T14:30:00+08:00 WITA"],
  // The zone that is written wins.
  ["2024-12-10 14:30 WIB", "2024-12-10T14:30:00+07:00 WIB"],
  ["2024-12-10 14.30 WIT", "2024-12-10T14:30:00+09:00 WIT"],
  ["2024-12-10T14:30 WIB", "2024-12-10T14:30:00+07:00 WIB"],
  ["10 Desember 2024 14.30 WIB", "2024-12-10T14:30:00+07:00 WIB"],
  ["10 Desember 2024 14.30 wib", "2024-12-10T14:30:00+07:00 WIB"],
  ["Selasa, 10 Desember 2024 pukul 14.30 WIB", "2024-12-10T14:30:00+07:00 WIB"],
  ["Selasa, 10 Desember 2024 pukul 14.30.15 WIT", "2024-12-10T14:30:15+09:00 WIT"],
  // An offset of Indonesia is its zone; any other is told in the site's.
  ["2024-12-10T14:30+07:00", "2024-12-10T14:30:00+07:00 WIB"],
  ["2024-12-10T14:30:00+08:00", "2024-12-10T14:30:00+08:00 WITA"],
  ["2024-12-10T14:30:00+0900", "2024-12-10T14:30:00+09:00 WIT"],
  ["2024-12-10 14:30:00 +0700", "2024-12-10T14:30:00+07:00 WIB"],
  ["2024-12-10T14:30+07", "2024-12-10T14:30:00+07:00 WIB"],
  ["2024-12-10T14:30+07:00 WIB", "2024-12-10T14:30:00+07:00 WIB"],
  ["2024-12-10T07:30Z", "2024-12-10T15:30:00+08:00 WITA"],
  ["2024-12-10t07:30:00z", "2024-12-10T15:30:00+08:00 WITA"],
  ["2024-12-10T07:30:00.000Z", "2024-12-10T15:30:00+08:00 WITA"],
  ["2024-12-10T07:30:00+00:00", "2024-12-10T15:30:00+08:00 WITA"],
  ["2024-12-10T18:30:00Z", "2024-12-11T02:30:00+08:00 WITA"],
  ["2024-12-10T21:30+14:00", "2024-12-10T15:30:00+08:00 WITA"],
  ["1000-01-01", "1000-01-01 WITA"],
  ["2024-12-10T02:00-05:30", "2024-12-10T15:30:00+08:00 WITA"],
  // Months in short, any case, loose spaces.
  ["10 Des 2024", "2024-12-10 WITA"],
  ["10 des. 2024 14.30", "2024-12-10T14:30:00+08:00 WITA"],
  ["17 AGUSTUS 2024", "2024-08-17 WITA"],
  ["17 Agu 2024", "2024-08-17 WITA"],
  ["17 Agt 2024", "2024-08-17 WITA"],
  ["  10   Desember\u00a02024  ", "2024-12-10 WITA"],
  // The weekday is optional and may be short.
  ["selasa 10 desember 2024", "2024-12-10 WITA"],
  ["Sel, 10 Des 2024", "2024-12-10 WITA"],
  ["Jum'at, 13 Desember 2024", "2024-12-13 WITA"],
  ["Ahad, 15 Desember 2024", "2024-12-15 WITA"],
];

for (const [text, expected] of ACCEPTED) {
  test(`"${text}" is read as ${expected}`, () => {
    assert.is(read(text), expected);
  });
}

test("a date alone is the start of the day in its zone", () => {
  assert.equal(parseMoment("2024-12-10 WIT", "WIB"), {
    ok: true,
    moment: { instant: Date.UTC(2024, 11, 9, 15), zone: "WIT", hasTime: false },
  });
});

test("midnight written as a time is a time", () => {
  assert.equal(parseMoment("2024-12-10 00:00", "WIB"), {
    ok: true,
    moment: { instant: Date.UTC(2024, 11, 9, 17), zone: "WIB", hasTime: true },
  });
});

const REFUSED: ReadonlyArray<readonly [string, string, string | undefined]> = [
  ["", "Tanggal kosong.", undefined],
  [" \n ", "Tanggal kosong.", undefined],
  // The order of day, month and year.
  ["10/12/2024", 'Tanggal "10/12/2024" tidak berbentuk tahun-bulan-hari.', "2024-12-10"],
  ["10-12-2024", 'Tanggal "10-12-2024" tidak berbentuk tahun-bulan-hari.', "2024-12-10"],
  ["10.12.2024", 'Tanggal "10.12.2024" tidak berbentuk tahun-bulan-hari.', "2024-12-10"],
  [
    "5/1/2024 14.30 WIB",
    'Tanggal "5/1/2024" tidak berbentuk tahun-bulan-hari.',
    "2024-01-05 14.30 WIB",
  ],
  ["2024/12/10", 'Tanggal "2024/12/10" tidak berbentuk tahun-bulan-hari.', "2024-12-10"],
  ["20241210", 'Tanggal "20241210" tidak berbentuk tahun-bulan-hari.', "2024-12-10"],
  ["12/25/2024", 'Tanggal "12/25/2024" tidak berbentuk tahun-bulan-hari.', "2024-12-25"],
  [
    "Selasa (10/12/2024)",
    'Tanggal "(10/12/2024)" tidak berbentuk tahun-bulan-hari.',
    "Selasa, 2024-12-10",
  ],
  ["10-Des-2024", 'Tanggal "10-Des-2024" tidak berbentuk hari, bulan, tahun.', "10 Desember 2024"],
  [
    "2024 Desember 10",
    'Tanggal "2024 Desember 10" tidak berbentuk hari, bulan, tahun.',
    "10 Desember 2024",
  ],
  ["Desember 10, 2024", 'Pada "Desember 10, 2024" bulan mendahului hari.', "10 Desember 2024"],
  // English.
  ["10 December 2024", '"December" bukan nama bulan dalam bahasa Indonesia.', "10 Desember 2024"],
  ["10 Aug 2024 14:30", '"Aug" bukan nama bulan dalam bahasa Indonesia.', "10 Agustus 2024 14.30"],
  ["October 3rd, 2024", '"October" bukan nama bulan dalam bahasa Indonesia.', "3 Oktober 2024"],
  [
    "Tuesday, 10 Desember 2024",
    '"Tuesday" bukan nama hari dalam bahasa Indonesia.',
    "Selasa, 10 Desember 2024",
  ],
  ["2024-12-10 2:30 PM", 'Jam "2:30 PM" memakai hitungan 12 jam.', "2024-12-10 14:30"],
  ["2024-12-10 12.15 a.m.", 'Jam "12.15 a.m." memakai hitungan 12 jam.', "2024-12-10 00.15"],
  // Dates that no calendar has.
  ["2024-02-30", "Februari 2024 hanya mempunyai 29 hari.", "2024-02-29"],
  ["2023-02-29", "Februari 2023 hanya mempunyai 28 hari.", "2023-02-28"],
  ["31 April 2024 08.00", "April 2024 hanya mempunyai 30 hari.", "30 April 2024 08.00"],
  ["2024-12-45", "Desember 2024 hanya mempunyai 31 hari.", undefined],
  ["Selasa, 0 Desember 2024", "Tanggal 0 tidak ada.", undefined],
  ["2024-12-00", "Tanggal 00 tidak ada.", undefined],
  ["2024-13-01", "Bulan 13 tidak ada.", "2024-01-13"],
  ["2024-13-14", "Bulan 13 tidak ada.", undefined],
  ["2024-13-13", "Bulan 13 tidak ada.", undefined],
  ["2024-13-12", "Bulan 13 tidak ada.", "2024-12-13"],
  ["2024-31-12", "Bulan 31 tidak ada.", "2024-12-31"],
  ["2024-31-11", "Bulan 31 tidak ada.", "2024-11-30"],
  ["2024-32-12", "Bulan 32 tidak ada.", undefined],
  ["2024-13-00", "Bulan 13 tidak ada.", undefined],
  ["2024-00-10", "Bulan 00 tidak ada.", undefined],
  ["2012-10-030", 'Hari "030" tidak ditulis dengan dua angka.', "2012-10-30"],
  ["2024-1-5", 'Bulan "1" tidak ditulis dengan dua angka.', "2024-01-05"],
  ["0024-12-10", "Tahun 0024 tidak mungkin.", undefined],
  ["20244-12-10", 'Tahun "20244" tidak ditulis dengan empat angka.', undefined],
  ["10/12/24", 'Tahun "24" hanya ditulis dengan dua angka.', "2024-12-10"],
  ["10 Desember 98", 'Tahun "98" hanya ditulis dengan dua angka.', "10 Desember 1998"],
  // Times that no clock shows.
  [
    "2024-12-31 24:00",
    "Jam 24 tidak ada; tengah malam adalah pukul 00.00 hari berikutnya.",
    "2025-01-01 00:00",
  ],
  ["2024-12-10 25:00", "Jam 25 tidak ada.", undefined],
  ["2024-12-10 14:60", "Menit 60 tidak ada.", undefined],
  ["2024-12-10 14:75", "Menit 75 tidak ada.", undefined],
  ["2024-12-10 14:30:60", "Detik 60 tidak ada.", undefined],
  ["2024-12-10 14", 'Jam "14" tidak berbentuk jam dan menit, seperti 14.30.', "2024-12-10 14:00"],
  [
    "2024-12-10 1430",
    'Jam "1430" tidak berbentuk jam dan menit, seperti 14.30.',
    "2024-12-10 14:30",
  ],
  [
    "2024-12-10 14,30",
    'Jam "14,30" tidak berbentuk jam dan menit, seperti 14.30.',
    "2024-12-10 14:30",
  ],
  [
    "10 Desember 2024 jam 14.30",
    'Jam "14.30" tidak didahului spasi atau kata "pukul".',
    "10 Desember 2024 pukul 14.30",
  ],
  // Misspelt names, and a weekday of another date.
  ["10 Desmber 2024", 'Nama bulan "Desmber" tidak dikenal.', "10 Desember 2024"],
  ["10 Nopember 2024", 'Nama bulan "Nopember" tidak dikenal.', "10 November 2024"],
  ["10 Ramadan 2024", 'Nama bulan "Ramadan" tidak dikenal.', undefined],
  [
    "Senin, 10 Desember 2024",
    "10 Desember 2024 jatuh pada hari Selasa, bukan Senin.",
    "Selasa, 10 Desember 2024",
  ],
  ["Selsa, 10 Desember 2024", 'Nama hari "Selsa" tidak dikenal.', "Selasa, 10 Desember 2024"],
  ["Banyuwangi, 10 Desember 2024", 'Nama hari "Banyuwangi" tidak dikenal.', "10 Desember 2024"],
  // Zones and offsets.
  ["2024-12-10 14:30 WIBB", 'Zona waktu "WIBB" tidak dikenal.', "2024-12-10 14:30 WIB"],
  [
    "2024-12-10 14:30 Asia/Makassar",
    'Zona waktu "Asia/Makassar" tidak dikenal.',
    "2024-12-10 14:30 WITA",
  ],
  ["2024-12-10 14:30 SGT", 'Zona waktu "SGT" tidak dikenal.', undefined],
  [
    "2024-12-10T14:30+07:00 WITA",
    'Selisih waktu "+07:00" bertentangan dengan zona waktu WITA.',
    "2024-12-10 14:30 WITA",
  ],
  ["2024-12-10T14:30Z WIB", 'Selisih waktu "Z" bertentangan dengan zona waktu WIB.', undefined],
  ["2024-12-10T14:30+14:01", 'Selisih waktu "+14:01" tidak ada.', undefined],
  ["2024-12-10T14:30+25:00", 'Selisih waktu "+25:00" tidak ada.', undefined],
  ["2024-12-10T14:30+07:75", 'Selisih waktu "+07:75" tidak ada.', undefined],
  [
    "2024-12-10 14:30 UTC+7",
    'Selisih waktu "UTC+7" tidak berbentuk +07:00.',
    "2024-12-10T14:30+07:00",
  ],
  ["2024-12-10 14:30+7", 'Selisih waktu "+7" tidak berbentuk +07:00.', "2024-12-10T14:30+07:00"],
  [
    "2024-12-10 14:30−0300",
    'Selisih waktu "−0300" tidak berbentuk +07:00.',
    "2024-12-10T14:30-03:00",
  ],
  ["2024-12-10 07:30 GMT", 'Selisih waktu "GMT" tidak berbentuk +07:00.', "2024-12-10T07:30Z"],
  ["2024-12-10+07:00", 'Selisih waktu "+07:00" ditulis tanpa jam.', "2024-12-10 WIB"],
  // What is not a date, or only part of one.
  ["kemarin", 'Tanggal "kemarin" tidak dikenal.', undefined],
  ["2024-12", 'Tanggal "2024-12" belum lengkap.', undefined],
  ["Desember 2024", 'Tanggal "Desember 2024" belum lengkap.', undefined],
  ["10 Desember", 'Tanggal "10 Desember" belum lengkap.', undefined],
  ["2024-12-10 14.30 WIB.", 'Bagian "." tidak dikenal.', "2024-12-10 14.30 WIB"],
  ["10 Desember 2024 10.30 malam", 'Bagian "malam" tidak dikenal.', undefined],
  ["2024-12-10 14.30 WIB besok", 'Bagian "besok" tidak dikenal.', undefined],
  [
    "9999-12-31 24:00",
    "Jam 24 tidak ada; tengah malam adalah pukul 00.00 hari berikutnya.",
    undefined,
  ],
];

for (const [text, message, suggestion] of REFUSED) {
  const answer = suggestion === undefined ? "nothing" : `"${suggestion}"`;
  test(`"${text}" is refused, and ${answer} suggested`, () => {
    const expected = { ok: false, message, ...(suggestion !== undefined && { suggestion }) };
    assert.equal(parseMoment(text, "WITA"), expected);
  });
}

test("several faults are put right together", () => {
  assert.equal(parseMoment("Monday, 31 Setember 24 jam 24.00 wibb", "WIB"), {
    ok: false,
    message: 'Nama bulan "Setember" tidak dikenal.',
    suggestion: "Selasa, 1 Oktober 2024 pukul 00.00 WIB",
  });
});

test("a message cannot carry control characters to a terminal", () => {
  const result = parseMoment("\u001b[31m", "WIB");
  assert.equal(result, { ok: false, message: 'Tanggal "\ufffd[31m" tidak dikenal.' });
});

test("a date printed by CLDR's rules is read back as the same minute, in any zone", () => {
  fc.assert(
    fc.property(anyMoment, anyZone, ({ instant: seconds, zone }, siteZone) => {
      const instant = Math.floor(seconds / 60_000) * 60_000;
      const clock = intl(zone, { timeStyle: "short" }).format(instant);
      for (const dateStyle of ["full", "long", "medium"] as const) {
        const text = `${intl(zone, { dateStyle }).format(instant)} pukul ${clock} ${zone}`;
        const expected = { ok: true, moment: { instant, zone, hasTime: true } };
        assert.equal(parseMoment(text, siteZone), expected, text);
      }
    }),
  );
});

test("what the site prints as ISO 8601 is read back as the same moment", () => {
  fc.assert(
    fc.property(anyMoment, anyZone, (moment, siteZone) => {
      const text = createDateFilters({ zone: siteZone }).isoDate(moment);
      assert.equal(parseMoment(text, siteZone), { ok: true, moment });
    }),
  );
});

test("an ISO 8601 text in UTC is the instant that JavaScript finds in it", () => {
  fc.assert(
    fc.property(anyMoment, ({ instant, zone }) => {
      const result = parseMoment(new Date(instant).toISOString(), zone);
      assert.equal(result, { ok: true, moment: { instant, zone, hasTime: true } });
    }),
  );
});

// Pieces of dates, right and wrong, so that random texts come close to dates.
const PIECES = [
  ..."0 1 9 10 12 13 24 29 30 31 60 99 030 2024 1998 14:30 14.30 9.05 24.00".split(" "),
  ..."Des Desember Desmber December agt Selasa, Senin Jum'at Tuesday pukul jam".split(" "),
  ..."WIB wita WIT WIBB Z +07:00 +0800 -05:30 UTC+7 GMT pm T 2024-12-10 10/12/2024".split(" "),
  ..."- / . : , ( ) + '".split(" "),
  " ",
  " ",
  " ",
  "",
];
const almostDate = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((p) => p.join(""));
const likelyDate = fc
  .tuple(
    fc.constantFrom("", "Selasa, ", "senin ", "Jum’at, ", "Tues, ", "Dari "),
    fc.constantFrom(
      "2024-12-10",
      "10/12/2024",
      "31 Feb 2024",
      "9999-12-31",
      "1-2-99",
      "3 Okt 2024",
    ),
    fc.constantFrom("", " ", "T", " pukul ", ", jam "),
    fc.constantFrom("", "14:30", "24.00", "23.59.59", "9.5", "1430", "2.30 pm", "25:61"),
    fc.constantFrom("", "Z", "+07:00", "-0330", " +08", " GMT+9", "+99:99"),
    fc.constantFrom("", " WIB", " wita", "(WIT)", " WI", " CET", "."),
  )
  .map((pieces) => pieces.join(""));
const goodDate = fc
  .tuple(
    fc.constantFrom("", "", "Selasa, "),
    fc.constantFrom("2024-12-10", "10 Des. 2024", "10 Desember 2024"),
    fc.constantFrom(" ", "T", " pukul ", ", "),
    fc.constantFrom("14:30", "9.05.01", "23:59:59.123"),
    fc.constantFrom("", "", "Z", "+07:00", " -0330"),
    fc.constantFrom("", "", " WIB", " wit"),
  )
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), almostDate, likelyDate, goodDate);

test("no text whatever makes it throw, and each suggestion is accepted", () => {
  let suggestions = 0;
  fc.assert(
    fc.property(anyText, anyZone, (text, zone) => {
      const result = parseMoment(text, zone);
      if (result.ok) return;
      assert.match(result.message, /^["\p{Lu}\d].*\.$/u);
      if (result.suggestion === undefined) return;
      suggestions += 1;
      assert.ok(parseMoment(result.suggestion, zone).ok, `${text} -> ${result.suggestion}`);
      assert.is.not(result.suggestion, text);
    }),
    { numRuns: 5000 },
  );
  assert.ok(suggestions > 500, `only ${suggestions} texts led to a suggestion`);
});

// Written apart from the parser: the forms that it may accept, and no others.
const DATE_FORM = String.raw`(?:\d{4}-\d\d-\d\d|\d\d? [a-z]{3,9}\.? \d{4})`;
const TIME_FORM = String.raw`(?:t|,? (?:pukul )?)\d\d?[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?`;
const OFFSET_FORM = String.raw`(?: ?(?:z|[+-]\d\d(?::?\d\d)?))`;
const ZONE_FORM = String.raw`[ ,]?\(?(?:wib|wita|wit)\)?`;
const FORMS = new RegExp(
  `^(?:[a-z'’]+\\.?[ ,]+)?${DATE_FORM}(?:${TIME_FORM}${OFFSET_FORM}?)?(?:${ZONE_FORM})?$`,
  "i",
);

test("nothing is accepted but the documented forms", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyText, anyZone, (text, zone) => {
      if (!parseMoment(text, zone).ok) return;
      accepted += 1;
      assert.match(text.replaceAll(/\s+/g, " ").trim(), FORMS);
    }),
    { numRuns: 5000 },
  );
  assert.ok(accepted > 300, `only ${accepted} texts were accepted`);
});

test("a text may be as long as the longest date with room to spare, and no longer", () => {
  assert.ok(parseMoment(`2024-12-10T14:30:00.${"0".repeat(60)}`, "WIB").ok);
  assert.equal(parseMoment(`2024-12-10T14:30:00.${"0".repeat(61)}`, "WIB"), {
    ok: false,
    message: "Tanggal terlalu panjang: 81 karakter.",
  });
});

test("a very long text is refused", () => {
  const length = 1_000_000;
  const texts = ["1", " ", "a", "1-", "Selasa, ", "é'", "14:", "(", "\u0301"].map((piece) => {
    return piece.repeat(length / piece.length);
  });
  for (const text of texts) assert.not.ok(parseMoment(text, "WIB").ok);
  for (const text of texts) assert.not.ok(parseMoment(`2024-12-10 ${text}x`, "WIB").ok);
});

test.run();
