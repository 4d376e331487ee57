import type { LinkView } from "../views.ts";
import { contactFacts, fact, mailTo } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

const INDONESIAN = {
  description: (site: string) => `Alamat, surel, dan nomor telepon redaksi ${site}.`,
  intro: (site: string) => `Cara menghubungi redaksi ${site}.`,
  newsroom: { id: "redaksi", heading: "Redaksi" },
  company: "Perusahaan",
  accounts: "Akun kami",
  security: "Celah keamanan",
  purposes: { id: "keperluan", heading: "Keperluan Anda" },
  mistake: "Menemukan kekeliruan: lihat ",
  harm: "Dirugikan oleh pemberitaan: lihat ",
  people: "Mencari penanggung jawab atau wartawan kami: lihat ",
};

/** The words of the page, in another language. */
export type ContactWords = Readonly<typeof INDONESIAN>;

/** Where a newsroom is reached, and for what. */
export function contact(medium: Medium, words: ContactWords = INDONESIAN): DocumentText {
  const { site, newsroom, link, text, urls } = medium;
  const { security, social = [] } = newsroom ?? {};
  const accounts = social.map((url): [LinkView] => [{ label: accountName(url), url }]);
  return {
    heading: text("document.contact"),
    description: words.description(site.name),
    intro: [[words.intro(site.name)]],
    sections: [
      {
        ...words.newsroom,
        blocks: [
          {
            facts: [
              ...fact(words.company, newsroom?.company),
              ...contactFacts(medium),
              ...(accounts.length === 0 ? [] : [{ term: words.accounts, values: accounts }]),
              ...fact(words.security, security && reported(security)),
            ],
          },
        ],
      },
      {
        ...words.purposes,
        blocks: [
          {
            items: [
              {
                text: [
                  words.mistake,
                  link(text("document.correctionsPolicy"), urls.correctionsPolicy),
                  ".",
                ],
              },
              {
                text: [words.harm, link(text("document.rightOfReply"), urls.rightOfReply), "."],
              },
              {
                text: [words.people, link(text("document.masthead"), urls.masthead), "."],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** "https://www.instagram.com/contoh/" is told as "instagram.com/contoh". */
function accountName(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/\/+$/u, "");
}

function reported(security: string): LinkView {
  return /^https?:/iu.test(security)
    ? { label: accountName(security), url: security }
    : mailTo(security);
}
