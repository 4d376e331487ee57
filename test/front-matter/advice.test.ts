import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostics.ts";
import { assemble } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const AUTHORS =
  "AO: { name: Kontributor AO }\nMK: { name: Maya K }\nRD: { name: Redaksi, role: Redaksi }\n";
const HEAD = { title: "Judul", date: "2024-11-20 09.30 WIB", author: "AO", location: "Jember" };

/** What is told of a field that is written so; nothing else of the story is wrong. */
function toldOf(field: string, written: string, others: object = {}): readonly Diagnostic[] {
  const head = Object.entries({ ...HEAD, ...others, [field]: written }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  const { diagnostics } = assemble({
    "_data/authors.yaml": AUTHORS,
    "posts/a.md": `---\n${head.join("\n")}\n---\nIsi.\n`,
  });
  return diagnostics;
}

/** All that a message offers to write in the field's place, as YAML. */
function offersIn(message: string): string[] {
  const quotedAfter =
    /(?:Mungkin maksud Anda|Pilih salah satu:|hanya satu kode:|kabupaten\/kotanya:|Tegaskan:|yang sekarang:|berbeda\. Tulis|atau tulis) (.*)$/u.exec(
      message,
    );
  const quoted = [...(quotedAfter?.[1] ?? "").matchAll(/"([^"]+)"/gu)].map(([, text]) =>
    JSON.stringify(text),
  );
  const whole = [
    /kurung siku: (\[.*\])\.$/u,
    /tanda pagar: [a-z]+: (\[.*\])\.$/u,
    /depannya: [a-z]+: (.*?)\.(?:$| Atau )/u,
    /tanda kutip: [a-z]+: (["'].*["'])\.$/u,
    /Tulis ("[^"]*")\.$/u,
    /luar redaksi, tulis [a-z]+: ([[{].*[\]}])\.$/u,
  ].flatMap((form) => form.exec(message)?.[1] ?? []);
  return [...quoted, ...whole];
}

/**
 * Follows each offer, and gives those that led to another fault. What is said of YAML makes a value readable, which
 * is all that it promises; whether it is a code or a place is seen only then.
 */
function falseOffers(field: string, written: string, others: object = {}): string[] {
  return toldOf(field, written, others).flatMap(({ message, rule }) =>
    offersIn(message)
      .filter((offer) => {
        const isAboutYaml = rule.startsWith("yaml-");
        return toldOf(field, offer, others).some(
          (each) =>
            (each.severity === "error" && (!isAboutYaml || each.rule.startsWith("yaml-"))) ||
            each.rule === "doubtful-location" ||
            each.rule === "assumed-zone",
        );
      })
      .map((offer) => `${field}: ${written} -> ${offer}`),
  );
}

/** What contributors wrote, and what they meant by it: every offer, or none where nothing can be told. */
const SLIPS: readonly (readonly [field: string, written: string, ...offers: readonly string[]])[] =
  [
    ["author", "Kontributor AO", '"AO"'],
    ["author", "redaksi", '"RD"'],
    ["author", "(AO)", '"AO"'],
    ["author", "AO dan MK", "[AO, MK]"],
    ["author", "AO MK", "[AO, MK]"],
    ["author", "Maya K/AO", "[MK, AO]"],
    ["author", "[AO; MK]", "[AO, MK]"],
    ["author", "[RD, AO dan MK]", "[RD, AO, MK]"],
    ["author", "- AO", "AO"],
    ["author", "@AO", "AO"],
    ["author", '"@ao"', '"AO"'],
    ["author", "AO, XX YY"],
    ["author", "XY"],
    ["author", "Budi", "{ name: Budi, role: penulis tamu }"],
    ["author", "Budi Santoso", "{ name: Budi Santoso, role: penulis tamu }"],
    ["author", "Budi Santoso (penerjemah)", "{ name: Budi Santoso, role: penerjemah }"],
    ["author", "Budi Santoso, fotografer", "{ name: Budi Santoso, role: foto }"],
    [
      "author",
      "Siti Aminah, S.H., M.H.",
      '{ name: "Siti Aminah, S.H., M.H.", role: penulis tamu }',
    ],
    ["author", "[AO, Budi Santoso]", "[AO, { name: Budi Santoso, role: penulis tamu }]"],
    [
      "author",
      "[{ name: Siti, url: https://a.id/ }, Budi Santoso]",
      '[{ name: Siti, url: "https://a.id/" }, { name: Budi Santoso, role: penulis tamu }]',
    ],
    ["author", "AO dan Budi Santoso", "[AO, { name: Budi Santoso, role: penulis tamu }]"],
    ["editor", "Budi Santoso", "{ name: Budi Santoso, role: penyunting }"],
    ["photographer", "Budi Santoso", "{ name: Budi Santoso, role: foto }"],
    ["author", "{ name: Budi Santoso, role: Kepala Dinas Perhubungan }"],
    ["editor", "AO dan MK", '"AO"', '"MK"'],
    ["tags", "Kopi, Aceh]", "[Kopi, Aceh]"],
    ["tags", "(Kopi, Aceh)", "[Kopi, Aceh]"],
    ["tags", "Kopi; Aceh", "[Kopi, Aceh]"],
    ["tags", "#Kopi #Aceh", "[Kopi, Aceh]"],
    ["tags", '"#Kopi #Aceh"', "[Kopi, Aceh]"],
    ["tags", "[“Kopi”, Aceh]", '"Kopi"'],
    ["tags", '["#Kopi"]', '"Kopi"'],
    ["tags", "-Kopi", '"Kopi"'],
    ["tags", "-Kopi -Aceh", "[Kopi, Aceh]"],
    ["tags", "[C#, C++, KPK (lembaga), 17+]"],
    ["title", "Tagar #KaburAjaDulu Ramai", '"Tagar #KaburAjaDulu Ramai"'],
    ["title", "[FOTO] Pasar", '"[FOTO] Pasar"'],
    ["location", "Tokyo, Jepang"],
    ["location", "Tokyo, Jepan", '"Tokyo, Jepang"'],
    ["location", "Singapura"],
    ["location", "Singapur", '"Singapura"'],
    ["location", "Jeddah, Arab Saudi"],
    ["location", "Washington"],
    ["location", "Korea", '"Korea Selatan"', '"Korea Utara"'],
    ["location", "Tokyo, Korea Selatan", '"Tokyo, Jepang"'],
    ["location", "Banyuwangi dan Jember", '"Banyuwangi"', '"Jember"'],
    ["location", "Banyuwangi dan Tokyo", '"Banyuwangi"', '"Tokyo, Jepang"'],
    ["location", "Kep. Aru", '"Kepulauan Aru"'],
    ["location", "P. Siantar", '"Pematangsiantar"'],
    ["location", "Pulau Bali", '"Bali"'],
    ["location", "Muncar", '"Muncar, Banyuwangi"'],
    ["location", "Kuta", '"Kuta, Badung"'],
    ["location", "Genteng", '"Genteng, Banyuwangi"', '"Genteng, Surabaya"'],
    ["location", "Lembang", '"Lembang, Bandung Barat"', '"Lembang, Pinrang"'],
    ["location", "Kemang", '"Kemang, Jakarta Selatan"', '"Kemang, Kabupaten Bogor"'],
    ["location", "Sepaku", '"Sepaku, Penajam Paser Utara"'],
    ["location", "Kaliurang", '"Kaliurang, Sleman"'],
    ["location", "Rogojampi", '"Rogojampi, Banyuwangi"'],
    ["location", "Cikampek", '"Cikampek, Karawang"'],
    ["location", "Entikong", '"Entikong, Sanggau"'],
    ["location", "Jember, Banyuwangi", '"Jember"', '"Banyuwangi"'],
    ["location", "Jember, Bali", '"Jember, Jawa Timur"'],
    ["location", "Puncak", '"Puncak, Kabupaten Bogor"', '"Kabupaten Puncak"'],
    ["location", "NAD", '"Aceh"'],
    [
      "location",
      "Irian Jaya",
      '"Papua"',
      '"Papua Barat"',
      '"Papua Selatan"',
      '"Papua Tengah"',
      '"Papua Pegunungan"',
      '"Papua Barat Daya"',
    ],
    ["location", "Banyuwngi", '"Banyuwangi"'],
    ["location", "Surbaya", '"Surabaya"'],
    [
      "location",
      "Lombok",
      '"Lombok Barat"',
      '"Lombok Tengah"',
      '"Lombok Timur"',
      '"Lombok Utara"',
      '"Mataram"',
    ],
    ["date", "20 November 2024 jam 09.30", '"20 November 2024 pukul 09.30"'],
    ["date", "2024-11-20 09.30 WIIB", '"2024-11-20 09.30 WIB"'],
    ["date", "2024-11-20 02.30 sore", '"2024-11-20 14.30"'],
    ["date", "2024-11-20 12.30 siang", '"2024-11-20 12.30"'],
    ["date", "20 November 2024 09.30 - 10.00", '"20 November 2024 09.30"'],
    ["date", "20-11-24", '"2024-11-20"', '"2020-11-24"'],
  ];

for (const [field, written, ...offers] of SLIPS) {
  test(`whoever writes ${field}: ${written} is told what they meant`, () => {
    const told = toldOf(field, written);
    if (offers.length > 0) assert.ok(told.length > 0);
    assert.equal([...new Set(told.flatMap(({ message }) => offersIn(message)))], offers);
    assert.equal(falseOffers(field, written), []);
  });
}

/** Times without a zone, from where clocks show another time than at the site, which is in WIB. */
const ZONES: readonly (readonly [date: string, location: string, ...offers: readonly string[]])[] =
  [
    ["2024-11-20 09.30", "Denpasar", '"2024-11-20 09.30 WITA"', '"2024-11-20 09.30 WIB"'],
    [
      "20 November 2024 09.30",
      "Jayapura",
      '"20 November 2024 09.30 WIT"',
      '"20 November 2024 09.30 WIB"',
    ],
    [
      "2024-11-20 09.30",
      "Makkah, Arab Saudi",
      '"2024-11-20 09.30+03:00"',
      '"2024-11-20 09.30 WIB"',
    ],
    // Summer time in New York, and winter time.
    ["2024-07-20 09.30", "New York", '"2024-07-20 09.30-04:00"', '"2024-07-20 09.30 WIB"'],
    [
      "20 November 2024 pukul 09.30",
      "New York",
      '"20 November 2024 pukul 09.30-05:00"',
      '"20 November 2024 pukul 09.30 WIB"',
    ],
    ["2024-11-20 09.30", "Fargo, Amerika Serikat", '"2024-11-20 09.30 WIB"'],
    ["2024-11-20 09.30", "Bangkok"],
    ["2024-11-20 09.30", "Jember"],
    ["2024-11-20 09.30 WIB", "Denpasar"],
    ["2024-11-20T09:30+03:00", "Tokyo"],
    ["2024-11-20", "Denpasar"],
  ];

for (const [date, location, ...offers] of ZONES) {
  test(`whoever writes ${date} from ${location} is told the zone that is most likely`, () => {
    const told = toldOf("date", date, { location });
    assert.equal(
      told.map(({ rule }) => rule),
      offers.length > 0 ? ["assumed-zone"] : [],
    );
    assert.equal([...new Set(told.flatMap(({ message }) => offersIn(message)))], offers);
    assert.equal(falseOffers("date", date, { location }), []);
  });
}

test("whatever is offered for a mistyped field can be written in its place", () => {
  const part = fc.oneof(
    fc.constantFrom(
      "AO",
      "MK",
      "rd",
      "Maya K",
      "Redaksi",
      "Budi Santoso",
      "Siti, S.H.",
      "penerjemah",
      "Kopi",
      "Aceh",
      "#Kopi",
      "Banyuwangi",
    ),
    fc.constantFrom(
      "Tokyo",
      "Jepan",
      "Muncar",
      "Kuta",
      "Lombok",
      "Irian Jaya",
      "Puncak",
      "Makkah",
      "Georgia",
      "Djember",
    ),
    fc.constantFrom("Kab. Malang", "Kep. Aru", "Pulau Bali", "Jepang", "20 November 2024", "09.30"),
    fc.constantFrom(
      "2024-11-20",
      "jam",
      "sore",
      "WIIB",
      "26-11-20",
      "Surbaya",
      "Jmber",
      "P. Siantar",
    ),
    fc.stringMatching(/^[A-Za-z#@()“”.;-]{1,8}$/u),
  );
  const written = fc
    .array(fc.tuple(part, fc.constantFrom(", ", "; ", " dan ", " ", "/", " & ", "")), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(
      fc.constantFrom("author", "editor", "tags", "location", "date", "title"),
      written,
      fc.boolean(),
      (field, text, isQuoted) => {
        assert.equal(falseOffers(field, isQuoted ? JSON.stringify(text) : text), []);
      },
    ),
    { numRuns: 150 },
  );
});

test.run();
