import type { DocumentBlock, Runs } from "../../views.ts";
import type { DocumentText, Medium } from "../document-text.ts";
import { PRESS_COUNCIL_IN_ENGLISH } from "./press-council.ts";

/**
 * The Pedoman Pemberitaan Media Siber, which English-language media in Indonesia print as "Cyber Media Guidelines",
 * clause by clause in words of our own. Letters and numbers are those of the regulation; the Indonesian page beside
 * it has the source.
 */
export function guidelines({ site, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.guidelines"),
    description: `The Cyber Media Guidelines (Press Council Regulation 1/Peraturan-DP/III/2012) that ${site.name} follows, clause by clause.`,
    intro: [
      [
        `${site.name} follows the Cyber Media Guidelines (Pedoman Pemberitaan Media Siber), Press Council Regulation 1/Peraturan-DP/III/2012. This page explains them clause by clause in words of our own. What counts is the official text in Indonesian, which is at the `,
        PRESS_COUNCIL_IN_ENGLISH,
        ".",
      ],
    ],
    sections: clauses({ link, text, urls }).map(([heading, blocks], index) => ({
      id: `clause-${index + 1}`,
      heading: `${index + 1}. ${heading}`,
      blocks,
    })),
  };
}

/** An item by itself, or with what it consists of. */
type Item = string | Runs | { readonly words: string; readonly parts: readonly string[] };

/** Items with letters, as the regulation has them. */
function lettered(...items: readonly Item[]): DocumentBlock {
  return {
    lettered: true,
    items: items.map((item) => {
      if (typeof item === "string") return { text: [item] };
      return "words" in item
        ? { text: [item.words], parts: item.parts.map((part) => [part]) }
        : { text: item };
    }),
  };
}

/** A heading and what the clause says. */
const clauses = ({
  link,
  text,
  urls,
}: Pick<Medium, "link" | "text" | "urls">): readonly (readonly [
  string,
  readonly DocumentBlock[],
])[] => [
  [
    "Scope",
    [
      lettered(
        "Cyber media are any media that use the internet, practise journalism and meet the requirements of the Press Law and the Press Council’s Standard for Press Companies.",
        "User-generated content is all that users of a medium make or publish there: articles, pictures, comments, sound, video, blogs, forums and the like.",
      ),
    ],
  ],
  [
    "Verification and balance",
    [
      lettered(
        "As a rule, every story is verified first.",
        "A story that may harm someone is verified within the same story, so that it is accurate and balanced.",
        {
          words: "An exception to letter a is made only if all of these are met:",
          parts: [
            "the story truly concerns an urgent public interest;",
            "its first source is clearly named, credible and competent;",
            "the person who should be asked to confirm it can’t be found or interviewed;",
            "readers are told that the story still needs to be verified, which is attempted as soon as possible. That is said at the end of the same story, in brackets and italics.",
          ],
        },
        "After that, verification goes on. What it finds is published in an update that is linked with the first story.",
      ),
    ],
  ],
  [
    "User-generated content",
    [
      lettered(
        "The terms for user-generated content are published clearly and do not conflict with the Press Law and the Journalistic Code of Ethics.",
        "Users register as members and log in before they publish anything.",
        {
          words: "When registering, users agree in writing that what they publish:",
          parts: [
            "is not a lie, slander, cruel or obscene;",
            "holds no prejudice or hatred of ethnicities, religions, races or groups, and calls for no violence;",
            "does not discriminate by sex or language, and does not demean the weak, the poor, the sick or people with disabilities.",
          ],
        },
        "The medium has full authority to edit or delete what breaks letter c.",
        "The medium provides a way to complain about what breaks letter c, where users can easily reach it.",
        "What is complained of and breaks the rules is edited, deleted or corrected as soon as possible and in proportion, at the latest 48 hours after the complaint.",
        "A medium that has met letters a, b, c and f is not held responsible for problems caused by content that breaks letter c.",
        "A medium is responsible for what is complained of if it has not acted within the time of letter f.",
      ),
    ],
  ],
  [
    "Errata, corrections and the right of reply",
    [
      lettered(
        [
          "Errata, corrections and replies follow the Press Law, the ",
          link(text("document.ethicsTitle"), urls.ethics),
          " and the Press Council’s ",
          link("Guidelines on the Right of Reply", urls.rightOfReply),
          ".",
        ],
        "Each is linked with the story that it corrects or answers.",
        "Each says when it was published.",
        {
          words: "Where a story is spread by other cyber media:",
          parts: [
            "the medium that made it is responsible only for what is published by itself and by media under its technical control;",
            "a correction by the first medium must be followed by the others that quote the story;",
            "a medium that spreads the story and does not correct it bears the full legal consequences.",
          ],
        },
        "By the Press Law, a medium that does not serve the right of reply can be fined up to Rp 500,000,000 (five hundred million rupiah).",
      ),
      {
        text: [
          "All that have been published are on the page ",
          link(text("corrections.title"), urls.corrections),
          ".",
        ],
      },
    ],
  ],
  [
    "Withdrawal",
    [
      lettered(
        "A published story is not withdrawn because somebody outside the newsroom would censor it, except in matters of ethnicity, religion, race or relations between groups, of decency, of a child’s future or of a victim’s trauma, or for other special considerations that the Press Council sets.",
        "Other media that quoted the story must withdraw what they quoted.",
        "A withdrawal gives its reason and is announced to the public.",
      ),
      {
        text: [
          "Withdrawals are announced on the page ",
          link(text("withdrawals.title"), urls.withdrawals),
          ".",
        ],
      },
    ],
  ],
  [
    "Advertising",
    [
      lettered(
        "News and advertising are clearly told apart.",
        "All content that is advertising or paid for is labelled “advertorial”, “iklan”, “ads”, “sponsored” or with another word that says it is advertising.",
      ),
    ],
  ],
  ["Copyright", [{ text: ["Copyright is respected as the law in force requires."] }]],
  [
    "Showing these guidelines",
    [
      {
        text: [
          "These guidelines are shown clearly by the medium. On this site, the foot of every page leads to them.",
        ],
      },
    ],
  ],
  [
    "Disputes",
    [{ text: ["The Press Council has the last word in disputes about these guidelines."] }],
  ],
];
