import { PLACE_DATA } from "../place-data.ts";
import { fact } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

const INDONESIAN = {
  company: "Perusahaan",
  founded: "Berdiri",
  pressCouncil: "Verifikasi Dewan Pers",
  about: "Tentang",
  ownership: { id: "kepemilikan", heading: "Kepemilikan dan pembiayaan" },
  work: { id: "cara-kerja", heading: "Cara kami bekerja" },
  obey: "Wartawan kami menaati ",
  and: " dan ",
  paid: ". Isi yang dibayar diberi label di mana pun ia tampil. Kalau kami keliru, kami ",
  mend: "memperbaikinya terang-terangan",
  responsible: "Siapa yang bertanggung jawab ada di halaman ",
  address: "; alamat kami di halaman ",
  places: { id: "data-wilayah", heading: "Data wilayah", words: "Nama dan kode wilayah: " },
};

/** The words of the page, in another language. */
export type AboutWords = Readonly<typeof INDONESIAN>;

/** What the medium is, from its data; most newsrooms will write a page of their own in its place. */
export function about(
  { site, newsroom, link, text, urls }: Medium,
  words: AboutWords = INDONESIAN,
): DocumentText {
  const { company, founded, pressCouncil, ownership } = newsroom ?? {};
  const facts = [
    ...fact(words.company, company),
    ...fact(words.founded, founded),
    ...fact(words.pressCouncil, pressCouncil),
  ];
  return {
    heading: text("document.aboutTitle"),
    description: `${words.about} ${site.name}: ${site.description}`,
    intro: [[site.description]],
    sections: [
      { id: "media", heading: site.name, blocks: [{ facts }] },
      ...(ownership === undefined
        ? []
        : [
            {
              ...words.ownership,
              blocks: [{ text: [ownership] }],
            },
          ]),
      {
        ...words.work,
        blocks: [
          {
            text: [
              words.obey,
              link(text("document.ethicsTitle"), urls.ethics),
              words.and,
              link(text("document.guidelines"), urls.guidelines),
              words.paid,
              link(words.mend, urls.correctionsPolicy),
              ".",
            ],
          },
          {
            text: [
              words.responsible,
              link(text("document.masthead"), urls.masthead),
              words.address,
              link(text("document.contact"), urls.contact),
              ".",
            ],
          },
        ],
      },
      // Where a site has no page of places, which says it else.
      ...(link("", urls.places).url === undefined
        ? [
            {
              id: words.places.id,
              heading: words.places.heading,
              blocks: [
                {
                  text: [words.places.words, PLACE_DATA.data, ", ", PLACE_DATA.license, "."],
                },
              ],
            },
          ]
        : []),
    ].filter(({ id }) => id !== "media" || facts.length > 0),
  };
}
