import {
  CONTACT_URL,
  CORRECTIONS_POLICY_URL,
  ETHICS_URL,
  GUIDELINES_URL,
  MASTHEAD_URL,
} from "../../urls/index.ts";
import { fact } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/** What the medium is, from its data; most newsrooms will write a page of their own in its place. */
export function about({ site, newsroom }: Medium): DocumentText {
  const { company, founded, pressCouncil, ownership } = newsroom ?? {};
  const facts = [
    ...fact("Perusahaan", company),
    ...fact("Berdiri", founded),
    ...fact("Verifikasi Dewan Pers", pressCouncil),
  ];
  return {
    heading: "Tentang Kami",
    description: `Tentang ${site.name}: ${site.description}`,
    intro: [[site.description]],
    sections: [
      { id: "media", heading: site.name, blocks: [{ facts }] },
      ...(ownership === undefined
        ? []
        : [
            {
              id: "kepemilikan",
              heading: "Kepemilikan dan pembiayaan",
              blocks: [{ text: [ownership] }],
            },
          ]),
      {
        id: "cara-kerja",
        heading: "Cara kami bekerja",
        blocks: [
          {
            text: [
              "Wartawan kami menaati ",
              { label: "Kode Etik Jurnalistik", url: ETHICS_URL },
              " dan ",
              { label: "Pedoman Media Siber", url: GUIDELINES_URL },
              ". Isi yang dibayar diberi label di mana pun ia tampil. Kalau kami keliru, kami ",
              { label: "memperbaikinya terang-terangan", url: CORRECTIONS_POLICY_URL },
              ".",
            ],
          },
          {
            text: [
              "Siapa yang bertanggung jawab ada di halaman ",
              { label: "Redaksi", url: MASTHEAD_URL },
              "; alamat kami di halaman ",
              { label: "Kontak", url: CONTACT_URL },
              ".",
            ],
          },
        ],
      },
    ].filter(({ id }) => id !== "media" || facts.length > 0),
  };
}
