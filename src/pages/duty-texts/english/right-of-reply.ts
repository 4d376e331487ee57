import { contactFacts } from "../contacts.ts";
import type { DocumentText, Medium } from "../document-text.ts";
import { PRESS_COUNCIL_IN_ENGLISH } from "./press-council.ts";

/**
 * How to ask for a right of reply and what happens then; the Indonesian page beside it has the sources. The numbers
 * in brackets are those of the clauses of the Guidelines on the Right of Reply.
 */
export function rightOfReply(medium: Medium): DocumentText {
  const { site, link, text, urls } = medium;
  return {
    heading: text("document.rightOfReply"),
    description: `How to claim the right of reply or of correction from ${site.name}: free of charge, and published as soon as possible.`,
    intro: [
      [
        "Has a story of ours done you harm? You have the right to respond to it or to deny it, and we are bound to publish your reply free of charge (Press Law, article 5; Press Council Regulation 9/Peraturan-DP/X/2008 on the Guidelines on the Right of Reply). The numbers in brackets below are the clauses of those guidelines.",
      ],
    ],
    sections: [
      {
        id: "claim",
        heading: "How to claim it",
        blocks: [
          { facts: contactFacts(medium) },
          {
            items: [
              {
                text: [
                  "Write, digitally if you like, to the persons responsible or the newsroom, show who you are (9), and send a copy to the ",
                  PRESS_COUNCIL_IN_ENGLISH,
                  " (7).",
                ],
              },
              {
                text: [
                  "Name the story, which part of it has done you harm or whether it is the whole, and enclose what supports you (10).",
                ],
              },
              {
                text: [
                  "For a group, an organisation or a legal entity, whoever may act for it makes the claim (8).",
                ],
              },
              {
                text: [
                  "Claim within two months of publication; after that the right lapses unless we agree otherwise (16).",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "service",
        heading: "What we do",
        blocks: [
          {
            items: [
              {
                text: [
                  "The reply is published as soon as possible, at the first opportunity (13d), free of charge (11).",
                ],
              },
              {
                text: [
                  "It is published in proportion: it answers the part in question, in the same place as the story unless we agree otherwise, once for each story and never as an advertisement (13).",
                ],
              },
              {
                text: [
                  "We may edit it by the rules of journalism, but change neither its content nor its meaning (14).",
                ],
              },
              {
                text: [
                  "The reply is a story of its own that links to the story it answers, which links back to it. All of them are on the page ",
                  link(text("corrections.title"), urls.corrections),
                  ".",
                ],
              },
              {
                text: [
                  "Where the wrong fact was a prejudgement, a slander or a lie, we apologise (13f).",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "refusal",
        heading: "When it can be refused",
        blocks: [
          {
            text: [
              "A reply can be refused if it is longer than the story it answers, contains facts that have nothing to do with it, would break the law if published, or goes against interests of third parties that the law protects (12).",
            ],
          },
        ],
      },
      {
        id: "right-of-correction",
        heading: "The right of correction",
        blocks: [
          {
            text: [
              "Anyone may correct wrong information in our stories, about themselves or about others. How is told on the page ",
              link(text("document.correctionsPolicy"), urls.correctionsPolicy),
              ".",
            ],
          },
        ],
      },
      {
        id: "disputes",
        heading: "If a reply is not published",
        blocks: [
          {
            text: [
              "Complain to the ",
              PRESS_COUNCIL_IN_ENGLISH,
              ", which settles disputes about the right of reply (17). A press company that does not serve it can be fined up to Rp 500,000,000 (Press Law, article 18 paragraph 2).",
            ],
          },
        ],
      },
    ],
  };
}
