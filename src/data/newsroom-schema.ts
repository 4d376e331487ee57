import * as z from "zod";
import type { Duty } from "../validation/index.ts";
import { line, optional, text, webAddress } from "../validation/index.ts";

const LAW = "UU Pers pasal 12 (UU 40/1999) mewajibkan perusahaan pers mengumumkan";

function duty(what: string): { readonly duty: Duty } {
  return { duty: { rule: "missing-publisher", law: `${LAW} ${what}.` } };
}

/** A number as people write it: "+62 333 123456", "(0333) 123-456". */
const phone = line().regex(/^\+?[\d ().-]{6,24}$/u);

/** Any way of writing a mobile number; out comes "+6281234567890". */
const whatsapp = line()
  .overwrite((number) => number.replace(/[ ().-]/gu, ""))
  // "81…" could be a number of Japan, so a country's code or the 0 of Indonesia's must be there.
  .regex(/^(?:\+[1-9]\d{7,14}|62[1-9]\d{7,12}|0[1-9]\d{7,12})$/u)
  .overwrite((number) => number.replace(/^0/u, "+62").replace(/^(?!\+)/u, "+"));

const certificate = optional(line())
  .describe("Number of the certificate of competence (UKW).")
  .meta({ synonyms: ["sertifikat"] });

/** Someone who answers for the medium by law. */
function responsible(field: string, what: string, synonyms: readonly string[]) {
  return z
    .strictObject({
      name: line()
        .describe("Name of the person.")
        .meta({ example: "Nama Penanggung Jawab", synonyms: ["nama"], ...duty(what) }),
      certificate,
    })
    .describe(`Who answers for ${field} (UU Pers 40/1999, clause 12 and its elucidation).`)
    .meta({ example: "{ name: Nama Penanggung Jawab }", synonyms, ...duty(what) });
}

/**
 * `_data/newsroom.yaml`. What UU Pers 40/1999, clause 12, wants public is required; its elucidation says
 * that those responsible are one for the business and one for the editorial side. A way to ask for a
 * right of reply is required, too, which needs more than one field: see newsroom-file.ts.
 */
export const newsroomSchema = z.strictObject({
  company: line()
    .describe("The press company, a legal body (UU Pers 40/1999, clause 9).")
    .meta({ example: "PT Contoh Media", synonyms: ["perusahaan"], ...duty("namanya") }),
  registration: optional(line())
    .describe("Number of the company's deed or registration.")
    .meta({ example: "AHU-0000000.AH.01.01.TAHUN 2024" }),
  address: line()
    .describe("Street, town, province and post code.")
    .meta({
      example: '"Jalan Contoh 1, Banyuwangi, Jawa Timur 68400"',
      synonyms: ["alamat"],
      ...duty("alamatnya"),
    }),
  email: optional(z.email())
    .describe("Where readers write to.")
    .meta({ example: "redaksi@contoh.id", synonyms: ["surel"] }),
  phone: optional(phone)
    .describe("Telephone of the newsroom.")
    .meta({ example: "(0333) 123456", synonyms: ["telepon"] }),
  whatsapp: optional(whatsapp)
    .describe("WhatsApp number, with +62 or 0 in front.")
    .meta({ example: "+6281234567890" }),
  editorial: responsible("what is published", "penanggung jawab bidang redaksinya", ["redaksi"]),
  business: responsible("the business", "penanggung jawab bidang usahanya", ["usaha", "bisnis"]),
  pressCouncil: optional(line())
    .describe("How Dewan Pers has verified the medium, in words.")
    .meta({ example: '"Terverifikasi administratif, nomor …"' }),
  founded: optional(line().regex(/^(?:1[89]|20)\d\d$/u))
    .describe("Year in which the medium was founded.")
    .meta({ example: "2024" }),
  ownership: optional(text())
    .describe("Who owns the medium and what it lives on.")
    .meta({ example: "Dimiliki pendirinya, dibiayai iklan berlabel." }),
  staff: optional(
    z.array(
      z.strictObject({
        name: line()
          .describe("Name.")
          .meta({ example: "Nama Redaktur", synonyms: ["nama"] }),
        role: line()
          .describe("What they do.")
          .meta({ example: "Redaktur", synonyms: ["jabatan"] }),
        code: optional(line())
          .describe("Their code in `_data/authors.yaml`.")
          .meta({ example: "AO" }),
        certificate,
      }),
    ),
  )
    .describe("The editorial staff, in the order in which it is printed.")
    .meta({ example: "[{ name: Nama Redaktur, role: Redaktur, code: AO }]" }),
  social: optional(z.array(webAddress()))
    .describe("Addresses of the medium's own accounts elsewhere.")
    .meta({ example: '["https://www.instagram.com/contoh"]' }),
  security: optional(z.union([z.email(), webAddress()]))
    .describe("Where faults of security are reported.")
    .meta({ example: "keamanan@contoh.id" }),
});
