import type { Runs } from "../../views.ts";
import type { DocumentText, Medium } from "../document-text.ts";
import { PRESS_COUNCIL_IN_ENGLISH } from "./press-council.ts";

/** The eleven articles of the Kode Etik Jurnalistik in words of our own; the Indonesian page beside it has the source. */
export function ethics({ site, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.ethicsTitle"),
    description: `The Journalistic Code of Ethics (Press Council Regulation 6/Peraturan-DP/V/2008) that the journalists of ${site.name} follow, article by article.`,
    intro: [
      [
        `Journalists of ${site.name} follow the Journalistic Code of Ethics (Kode Etik Jurnalistik), adopted by Press Council Regulation 6/Peraturan-DP/V/2008. Its eleven articles are explained here in words of our own. What counts is the official text in Indonesian, which is at the `,
        PRESS_COUNCIL_IN_ENGLISH,
        ".",
      ],
    ],
    sections: [
      ...articles({ link, text, urls }).map(([heading, words], index) => ({
        id: `article-${index + 1}`,
        heading: `Article ${index + 1}: ${heading}`,
        blocks: [{ text: words }],
      })),
      {
        id: "judgement",
        heading: "Who judges",
        blocks: [
          {
            text: [
              "The Press Council has the last word on breaches of the code. Sanctions are imposed by the journalists’ organisation or the press company.",
            ],
          },
        ],
      },
    ],
  };
}

/** A heading and what the article asks. */
const articles = ({
  link,
  text,
  urls,
}: Pick<Medium, "link" | "text" | "urls">): readonly (readonly [string, Runs])[] => [
  [
    "independent, accurate, balanced",
    [
      "Journalists report as their conscience tells them, without force or interference from anyone, the owners of the company included. Their news is true to what was the case when it happened, gives all sides an equal chance and is not meant to do harm.",
    ],
  ],
  [
    "professional methods",
    [
      "Journalists show their sources who they are, respect privacy and do not bribe. Their news is factual and its sources are clear. Pictures, photographs and sound that have been altered are explained and presented with balance; the trauma of sources is respected. Journalists do not plagiarise. Certain methods may be considered for investigative reporting in the public interest alone.",
    ],
  ],
  [
    "testing information, presuming innocence",
    [
      "Information is checked and checked again. Every side gets space in proportion. Facts are not mixed with the journalist’s own opinion that judges; interpretation of facts is another matter. Nobody is tried by the news.",
    ],
  ],
  [
    "no lies, slander, cruelty or obscenity",
    [
      "Journalists do not report what they know to be untrue, do not accuse anyone without grounds and in bad faith, do not show cruelty without mercy, and do not describe the erotic only to arouse. Pictures and sound from the archive say when they were taken.",
    ],
  ],
  [
    "protecting victims of sexual crimes and children",
    [
      "Victims of sexual crimes are not identified, nor are children who commit crimes. Identity means anything that makes it easier for others to trace them. A child, by this code, is anyone under 16 who is not married; the Guidelines on Child-Friendly Reporting (Press Council Regulation 1/Peraturan-DP/II/2019) put the limit at 18.",
    ],
  ],
  [
    "no abuse of the profession, no bribes",
    [
      "Journalists take no personal profit from information that is not yet public, and accept no money, goods or favours that affect their independence.",
    ],
  ],
  [
    "protecting sources, keeping agreements",
    [
      "Journalists have the right to refuse to name a source who does not want to be known or found, for the safety of the source and their family. What was agreed is kept: embargoes (published later), background (published without naming the source) and off the record (not published).",
    ],
  ],
  [
    "no prejudice, no discrimination",
    [
      "News is not written from prejudice, nor does it discriminate by ethnicity, race, colour, religion, sex or language, or demean the weak, the poor, the sick or people with disabilities.",
    ],
  ],
  [
    "respecting private life",
    [
      "Journalists show restraint and care with the private lives of sources and their families, except in the public interest.",
    ],
  ],
  [
    "withdrawing, correcting and mending without delay",
    [
      "News that is wrong or inaccurate is put right as soon as possible, whether or not anyone has complained, with an apology to readers where the mistake concerns the substance. How is told on the page ",
      link(text("document.correctionsPolicy"), urls.correctionsPolicy),
      ".",
    ],
  ],
  [
    "serving the rights of reply and correction",
    [
      "Anyone whose good name is harmed by facts that were reported has the right to respond or to deny them (the right of reply). Everyone has the right to mend mistakes, about themselves or about others (the right of correction). Both are served in proportion, equal to the part of the story that needs mending. See ",
      link(text("document.rightOfReply"), urls.rightOfReply),
      ".",
    ],
  ],
];
