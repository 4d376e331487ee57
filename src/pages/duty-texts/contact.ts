import { CORRECTIONS_POLICY_URL, MASTHEAD_URL, RIGHT_OF_REPLY_URL } from "../../urls/index.ts";
import type { LinkView } from "../views.ts";
import { contactFacts, fact, mailTo } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/** Where a newsroom is reached, and for what. */
export function contact({ site, newsroom, link, text }: Medium): DocumentText {
  const { security, social = [] } = newsroom ?? {};
  const accounts = social.map((url): [LinkView] => [{ label: accountName(url), url }]);
  return {
    heading: text("document.contact"),
    description: `Alamat, surel, dan nomor telepon redaksi ${site.name}.`,
    intro: [[`Cara menghubungi redaksi ${site.name}.`]],
    sections: [
      {
        id: "redaksi",
        heading: "Redaksi",
        blocks: [
          {
            facts: [
              ...fact("Perusahaan", newsroom?.company),
              ...contactFacts(newsroom),
              ...(accounts.length === 0 ? [] : [{ term: "Akun kami", values: accounts }]),
              ...fact("Celah keamanan", security && reported(security)),
            ],
          },
        ],
      },
      {
        id: "keperluan",
        heading: "Keperluan Anda",
        blocks: [
          {
            items: [
              {
                text: [
                  "Menemukan kekeliruan: lihat ",
                  link(text("document.correctionsPolicy"), CORRECTIONS_POLICY_URL),
                  ".",
                ],
              },
              {
                text: [
                  "Dirugikan oleh pemberitaan: lihat ",
                  link(text("document.rightOfReply"), RIGHT_OF_REPLY_URL),
                  ".",
                ],
              },
              {
                text: [
                  "Mencari penanggung jawab atau wartawan kami: lihat ",
                  link(text("document.masthead"), MASTHEAD_URL),
                  ".",
                ],
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
