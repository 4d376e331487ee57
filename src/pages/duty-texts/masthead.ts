import { groupBy } from "../../collections/index.ts";
import type { Author, ResponsiblePerson, StaffMember } from "../../model/index.ts";
import { authorUrl, ETHICS_URL, GUIDELINES_URL } from "../../urls/index.ts";
import type { Runs } from "../views.ts";
import { contactFacts, fact } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/**
 * Who makes the medium: what UU Pers 40/1999, clause 12, wants public, then everyone who writes.
 */
export function masthead({ site, newsroom, authors, link, text }: Medium): DocumentText {
  const byCode = new Map(authors.map((author) => [author.code, author]));
  const staff = groupBy(newsroom?.staff ?? [], ({ role }) => [role]);
  return {
    heading: text("document.masthead"),
    description: `Nama, alamat, penanggung jawab, dan susunan redaksi ${site.name}.`,
    intro: [
      ["Diumumkan menurut pasal 12 Undang-Undang Nomor 40 Tahun 1999 tentang Pers (UU Pers)."],
    ],
    sections: [
      {
        id: "penerbit",
        heading: "Penerbit",
        blocks: [
          {
            facts: [
              ...fact("Media", site.name),
              ...fact("Perusahaan", newsroom?.company),
              ...fact("Badan hukum", newsroom?.registration),
              ...fact("Verifikasi Dewan Pers", newsroom?.pressCouncil),
              ...fact("Berdiri", newsroom?.founded),
              ...contactFacts(newsroom),
            ],
          },
        ],
      },
      {
        id: "penanggung-jawab",
        heading: "Penanggung jawab",
        blocks: [
          {
            facts: [
              ...responsible("Bidang redaksi", newsroom?.editorial),
              ...responsible("Bidang usaha", newsroom?.business),
            ],
          },
        ],
      },
      {
        id: "susunan",
        heading: "Susunan redaksi",
        blocks: [
          {
            facts: [...staff].map(([role, people]) => ({
              term: role,
              values: people.map((person) => member(person, byCode, link)),
            })),
          },
        ],
      },
      {
        id: "kode-penulis",
        heading: "Kode penulis",
        blocks: [
          { text: ["Setiap berita ditutup dengan kode penulisnya dalam kurung."] },
          {
            facts: authors.map((author) => ({
              term: author.code,
              values: [[link(author.name, authorUrl(author)), ...after(author.role)]],
            })),
          },
        ],
      },
      {
        id: "pegangan",
        heading: "Pegangan kami",
        blocks: [
          {
            text: [
              "Redaksi bekerja menurut Undang-Undang Nomor 40 Tahun 1999 tentang Pers, ",
              link(text("document.ethicsTitle"), ETHICS_URL),
              ", dan ",
              link(text("document.guidelines"), GUIDELINES_URL),
              ".",
            ],
          },
        ],
      },
      // A part without anything to tell has no heading either.
    ].filter(({ blocks }) => blocks.some((block) => "text" in block || block.facts.length > 0)),
  };
}

function responsible(term: string, person: ResponsiblePerson | undefined) {
  if (person === undefined) return [];
  return [{ term, values: [[person.name, ...after(certificate(person))]] }];
}

/** "Nama, kode AO, sertifikat UKW …", the code leading to what they wrote. */
function member(
  person: StaffMember,
  authors: ReadonlyMap<string, Author>,
  link: Medium["link"],
): Runs {
  const author = person.code === undefined ? undefined : authors.get(person.code);
  return [
    author === undefined ? person.name : link(person.name, authorUrl(author)),
    ...after(person.code && `kode ${person.code}`),
    ...after(certificate(person)),
  ];
}

function certificate({ certificate }: { readonly certificate?: string | undefined }) {
  return certificate && `sertifikat kompetensi ${certificate}`;
}

function after(words: string | undefined): string[] {
  return words === undefined || words === "" ? [] : [`, ${words}`];
}
