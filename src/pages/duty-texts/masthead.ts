import { groupBy } from "../../collections/index.ts";
import type { Author, ResponsiblePerson, StaffMember } from "../../model/index.ts";
import type { Runs } from "../views.ts";
import { contactFacts, fact } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

const INDONESIAN = {
  description: (site: string) => `Nama, alamat, penanggung jawab, dan susunan redaksi ${site}.`,
  intro: "Diumumkan menurut pasal 12 Undang-Undang Nomor 40 Tahun 1999 tentang Pers (UU Pers).",
  publisher: { id: "penerbit", heading: "Penerbit" },
  medium: "Media",
  company: "Perusahaan",
  registration: "Badan hukum",
  pressCouncil: "Verifikasi Dewan Pers",
  founded: "Berdiri",
  responsible: { id: "penanggung-jawab", heading: "Penanggung jawab" },
  editorial: "Bidang redaksi",
  business: "Bidang usaha",
  staff: { id: "susunan", heading: "Susunan redaksi" },
  codes: { id: "kode-penulis", heading: "Kode penulis" },
  signOff: "Setiap berita ditutup dengan kode penulisnya dalam kurung.",
  rules: { id: "pegangan", heading: "Pegangan kami" },
  obey: "Redaksi bekerja menurut Undang-Undang Nomor 40 Tahun 1999 tentang Pers, ",
  and: ", dan ",
  code: (code: string) => `kode ${code}`,
  certificate: (number: string) => `sertifikat kompetensi ${number}`,
};

/** The words of the page, in another language. */
export type MastheadWords = Readonly<typeof INDONESIAN>;

/**
 * Who makes the medium: what UU Pers 40/1999, clause 12, wants public, then everyone who writes.
 */
export function masthead(medium: Medium, words: MastheadWords = INDONESIAN): DocumentText {
  const { site, newsroom, authors, link, text, urls } = medium;
  const byCode = new Map(authors.map((author) => [author.code, author]));
  const staff = groupBy(newsroom?.staff ?? [], ({ role }) => [role]);
  return {
    heading: text("document.masthead"),
    description: words.description(site.name),
    intro: [[words.intro]],
    sections: [
      {
        ...words.publisher,
        blocks: [
          {
            facts: [
              ...fact(words.medium, site.name),
              ...fact(words.company, newsroom?.company),
              ...fact(words.registration, newsroom?.registration),
              ...fact(words.pressCouncil, newsroom?.pressCouncil),
              ...fact(words.founded, newsroom?.founded),
              ...contactFacts(medium),
            ],
          },
        ],
      },
      {
        ...words.responsible,
        blocks: [
          {
            facts: [
              ...responsible(words.editorial, newsroom?.editorial, words),
              ...responsible(words.business, newsroom?.business, words),
            ],
          },
        ],
      },
      {
        ...words.staff,
        blocks: [
          {
            facts: [...staff].map(([role, people]) => ({
              term: role,
              values: people.map((person) => member(person, byCode, { link, urls }, words)),
            })),
          },
        ],
      },
      {
        ...words.codes,
        blocks: [
          { text: [words.signOff] },
          {
            facts: authors.map((author) => ({
              term: author.code,
              values: [[link(author.name, urls.author(author)), ...after(author.role)]],
            })),
          },
        ],
      },
      {
        ...words.rules,
        blocks: [
          {
            text: [
              words.obey,
              link(text("document.ethicsTitle"), urls.ethics),
              words.and,
              link(text("document.guidelines"), urls.guidelines),
              ".",
            ],
          },
        ],
      },
      // A part without anything to tell has no heading either.
    ].filter(({ blocks }) => blocks.some((block) => "text" in block || block.facts.length > 0)),
  };
}

function responsible(term: string, person: ResponsiblePerson | undefined, words: MastheadWords) {
  if (person === undefined) return [];
  return [{ term, values: [[person.name, ...after(certificate(person, words))]] }];
}

/** "Nama, kode AO, sertifikat UKW …", the code leading to what they wrote. */
function member(
  person: StaffMember,
  authors: ReadonlyMap<string, Author>,
  { link, urls }: Pick<Medium, "link" | "urls">,
  words: MastheadWords,
): Runs {
  const author = person.code === undefined ? undefined : authors.get(person.code);
  return [
    author === undefined ? person.name : link(person.name, urls.author(author)),
    ...after(person.code && words.code(person.code)),
    ...after(certificate(person, words)),
  ];
}

function certificate(
  { certificate }: { readonly certificate?: string | undefined },
  words: MastheadWords,
) {
  return certificate && words.certificate(certificate);
}

function after(words: string | undefined): string[] {
  return words === undefined || words === "" ? [] : [`, ${words}`];
}
