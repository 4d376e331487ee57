import { test } from "uvu";
import * as assert from "uvu/assert";
import { readRegistries } from "../../src/data/registries.ts";
import { type FaultCase, faultTests } from "../stories/support.ts";
import { assemble, DATA, faultsOf, sourcesOf, story } from "../support/newsroom.ts";

const FILE = "_data/newsroom.yaml";
const LAW = "UU Pers pasal 12 (UU 40/1999) mewajibkan perusahaan pers mengumumkan";

/** A newsroom's data with the least that the law asks for, but for the lines given. */
const LEAST: Readonly<Record<string, string>> = {
  company: "PT Uji",
  address: "Jalan Uji 1",
  email: "redaksi@uji.example",
  editorial: "{ name: Ani }",
  business: "{ name: Budi }",
};

/** @param changes a value for a key, or undefined to leave its line out */
function newsroom(changes: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries({ ...LEAST, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join("");
}

function fault(
  name: string,
  changes: Readonly<Record<string, string | undefined>>,
  ...lines: string[]
): FaultCase {
  const files = { "posts/a.md": story(), [FILE]: newsroom(changes) };
  return [name, files, ...lines.map((line) => `${FILE}:${line}`)];
}

const NO_CONTACT =
  "1:1  galat  missing-contact  Pembaca tidak tahu ke mana hak jawab diajukan, padahal UU Pers pasal 5 dan Peraturan Dewan Pers 9/Peraturan-DP/X/2008 mewajibkan media melayaninya. Isi email, phone, atau whatsapp, misalnya email: redaksi@contoh.id.";

faultTests([
  fault("the least that the law asks for", {}),
  fault(
    "no company",
    { company: undefined },
    `1:1  galat  missing-publisher  Isian "company" wajib diisi: ${LAW} namanya. Misalnya company: PT Contoh Media.`,
  ),
  fault(
    "an empty address",
    { address: "" },
    `2:1  galat  missing-publisher  Isian "address" wajib diisi: ${LAW} alamatnya. Misalnya address: "Jalan Contoh 1, Banyuwangi, Jawa Timur 68400".`,
  ),
  fault(
    "the name of who answers for what is published is taken out",
    { editorial: "{ certificate: 1 }" },
    `4:12  galat  missing-publisher  Isian "editorial.name" wajib diisi: ${LAW} penanggung jawab bidang redaksinya. Misalnya name: Nama Penanggung Jawab.`,
  ),
  fault(
    "the name is blank",
    { editorial: '{ name: "  " }' },
    `4:14  galat  missing-publisher  Isian "editorial.name" wajib diisi: ${LAW} penanggung jawab bidang redaksinya. Misalnya name: Nama Penanggung Jawab.`,
  ),
  fault(
    "nobody answers for the business",
    { business: undefined },
    `1:1  galat  missing-publisher  Isian "business" wajib diisi: ${LAW} penanggung jawab bidang usahanya. Misalnya business: { name: Nama Penanggung Jawab }.`,
  ),
  fault("no way to ask for a right of reply", { email: undefined }, NO_CONTACT),
  fault("an empty way to ask", { email: '""' }, NO_CONTACT),
  fault("a telephone alone", { email: undefined, phone: "(0333) 123-456" }),
  fault("WhatsApp alone", { email: undefined, whatsapp: "0812-3456-7890" }),
  fault(
    "a key in Indonesian is not told as missing, too",
    { company: undefined, perusahaan: "PT Uji" },
    '5:1  galat  unknown-key  Isian "perusahaan" tidak dikenal. Mungkin maksud Anda "company".',
  ),
  fault(
    "a key mistyped",
    { adress: "Jalan", address: undefined },
    '5:1  galat  unknown-key  Isian "adress" tidak dikenal. Mungkin maksud Anda "address".',
  ),
  fault(
    "values of the wrong form, each where it stands",
    {
      email: "redaksi",
      whatsapp: "81234567890",
      phone: "tanya saja",
      founded: "kemarin",
      social: "[instagram]",
      security: "javascript:alert(1)",
    },
    '3:8  galat  invalid-value  Nilai "redaksi" tidak dapat dipakai untuk "email". Tulis misalnya email: redaksi@contoh.id.',
    '6:11  galat  invalid-value  Nilai "81234567890" tidak dapat dipakai untuk "whatsapp". Tulis misalnya whatsapp: +6281234567890.',
    '7:8  galat  invalid-value  Nilai "tanya saja" tidak dapat dipakai untuk "phone". Tulis misalnya phone: (0333) 123456.',
    '8:10  galat  invalid-value  Nilai "kemarin" tidak dapat dipakai untuk "founded". Tulis misalnya founded: 2024.',
    '9:10  galat  invalid-value  Nilai "instagram" tidak dapat dipakai untuk "social". Tulis misalnya social: ["https://www.instagram.com/contoh"].',
    '10:11  galat  invalid-value  Nilai "javascript:alert(1)" tidak dapat dipakai untuk "security". Tulis misalnya security: keamanan@contoh.id.',
  ),
  fault(
    "an account elsewhere that runs a script",
    { social: "['javascript:alert(1)']" },
    '6:10  galat  invalid-value  Nilai "javascript:alert(1)" tidak dapat dipakai untuk "social". Tulis misalnya social: ["https://www.instagram.com/contoh"].',
  ),
  fault(
    "the code of one of the staff is not registered",
    { staff: "[{ name: Ani, role: Redaktur, code: A0 }]" },
    '6:44  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
  ),
  [
    "no code of the staff is blamed where the authors can't be read",
    {
      "posts/a.md": story(),
      [FILE]: newsroom({ staff: "[{ name: Ani, role: Redaktur, code: AO }]" }),
      "_data/authors.yaml": "AO: Budi\n",
    },
    '_data/authors.yaml:1:5  galat  wrong-type  Isian "AO" harus berupa isian "nama: nilai", bukan teks.',
  ],
]);

test("without the file, a build says which law asks for it and gives one that will do", () => {
  const { registries } = sourcesOf(DATA);
  const { diagnostics } = readRegistries({ ...registries, newsroom: undefined });
  assert.equal(
    diagnostics.map(({ file, rule, severity }) => `${file} ${severity} ${rule}`),
    [`${FILE} error missing-file`],
  );
  const message = diagnostics[0]?.message ?? "";
  assert.match(message, "UU Pers pasal 12");
  const example = message.slice(message.indexOf("{"));
  assert.equal(faultsOf({ "posts/a.md": story(), [FILE]: example }), []);
});

for (const [written, number] of [
  ["+62 812-3456-7890", "+6281234567890"],
  ["6281234567890", "+6281234567890"],
  ["081234567890", "+6281234567890"],
  ['"0812.3456.7890"', "+6281234567890"],
  ["+670 7712 3456", "+67077123456"],
] as const) {
  test(`the WhatsApp number ${written} is ${number}`, () => {
    const { registries } = assemble({ [FILE]: newsroom({ whatsapp: written }) });
    assert.is(registries.newsroom?.whatsapp, number);
  });
}

test("what a newsroom tells of itself is read whole", () => {
  const { registries, diagnostics } = assemble({
    [FILE]: newsroom({
      editorial: "{ name: 'Siti Aminah,\n  S.H.', certificate: 123-UKW }",
      founded: "2024",
      staff: "[{ name: Ani, role: Redaktur, code: AO }, { name: Budi, role: Reporter }]",
      social: "[https://x.example/uji]",
      security: "https://uji.example/lapor",
      pressCouncil: '""',
    }),
  });
  assert.equal(diagnostics, []);
  const { pressCouncil, ...told } = registries.newsroom ?? {};
  assert.is(pressCouncil, undefined);
  assert.equal(told, {
    company: "PT Uji",
    address: "Jalan Uji 1",
    email: "redaksi@uji.example",
    editorial: { name: "Siti Aminah, S.H.", certificate: "123-UKW" },
    business: { name: "Budi" },
    founded: "2024",
    staff: [
      { name: "Ani", role: "Redaktur", code: "AO" },
      { name: "Budi", role: "Reporter" },
    ],
    social: ["https://x.example/uji"],
    security: "https://uji.example/lapor",
  });
});

test.run();
