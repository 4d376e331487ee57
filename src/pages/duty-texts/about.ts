import {
  CONTACT_URL,
  CORRECTIONS_POLICY_URL,
  ETHICS_URL,
  GUIDELINES_URL,
  MASTHEAD_URL,
  PLACES_URL,
} from "../../urls/index.ts";
import { PLACE_DATA } from "../place-data.ts";
import { fact } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/** What the medium is, from its data; most newsrooms will write a page of their own in its place. */
export function about({ site, newsroom, link, text }: Medium): DocumentText {
  const { company, founded, pressCouncil, ownership } = newsroom ?? {};
  const facts = [
    ...fact("Perusahaan", company),
    ...fact("Berdiri", founded),
    ...fact("Verifikasi Dewan Pers", pressCouncil),
  ];
  return {
    heading: text("document.aboutTitle"),
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
              link(text("document.ethicsTitle"), ETHICS_URL),
              " dan ",
              link(text("document.guidelines"), GUIDELINES_URL),
              ". Isi yang dibayar diberi label di mana pun ia tampil. Kalau kami keliru, kami ",
              link("memperbaikinya terang-terangan", CORRECTIONS_POLICY_URL),
              ".",
            ],
          },
          {
            text: [
              "Siapa yang bertanggung jawab ada di halaman ",
              link(text("document.masthead"), MASTHEAD_URL),
              "; alamat kami di halaman ",
              link(text("document.contact"), CONTACT_URL),
              ".",
            ],
          },
        ],
      },
      // Where a site has no page of places, which says it else.
      ...(link("", PLACES_URL).url === undefined
        ? [
            {
              id: "data-wilayah",
              heading: "Data wilayah",
              blocks: [
                {
                  text: ["Nama dan kode wilayah: ", PLACE_DATA.data, ", ", PLACE_DATA.license, "."],
                },
              ],
            },
          ]
        : []),
    ].filter(({ id }) => id !== "media" || facts.length > 0),
  };
}
