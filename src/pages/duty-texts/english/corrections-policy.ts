import { writeTo } from "../contacts.ts";
import type { DocumentText, Medium } from "../document-text.ts";

/** What is done about a mistake; the Indonesian page beside it has the sources. */
export function correctionsPolicy(medium: Medium): DocumentText {
  const { site, link, text, urls } = medium;
  return {
    heading: text("document.correctionsPolicy"),
    description: `How ${site.name} corrects and withdraws stories, and how to report a mistake.`,
    intro: [
      [
        "When a story is wrong we put it right as soon as we can and in the open, whether or not anyone has complained (Journalistic Code of Ethics, article 10; Cyber Media Guidelines, clauses 4 and 5).",
      ],
    ],
    sections: [
      {
        id: "report",
        heading: "Reporting a mistake",
        blocks: [
          {
            text: [
              "Write to ",
              ...writeTo(medium),
              ". Give the headline or the address of the story, what is wrong and what is right. Anyone may, also about matters that do not concern them (the right of correction, Press Law, article 5). If your good name has been harmed you also have a ",
              link("right of reply", urls.rightOfReply),
              ".",
            ],
          },
        ],
      },
      {
        id: "errata-and-corrections",
        heading: "Errata and corrections",
        blocks: [
          {
            items: [
              {
                text: [
                  "An erratum mends a mistake that we found ourselves; a correction mends one that somebody else pointed out.",
                ],
              },
              {
                text: [
                  "Both stand within the story, with what was wrong, what is right and when it was published.",
                ],
              },
              {
                text: [
                  "The story’s time of update changes with it. Slips of the pen that change no meaning are mended without a note.",
                ],
              },
              {
                text: [
                  "All stories with an erratum or a correction are listed on the page ",
                  link(text("corrections.title"), urls.corrections),
                  ".",
                ],
              },
              {
                text: ["Where the mistake concerns the substance of a story, we also apologise."],
              },
            ],
          },
        ],
      },
      {
        id: "withdrawal",
        heading: "Withdrawal",
        blocks: [
          {
            text: [
              "A story is withdrawn only on the grounds of clause 5 of the ",
              link(text("document.guidelines"), urls.guidelines),
              ". Its page stays, with the headline, the time and the reason for withdrawing it. They are listed on the page ",
              link(text("withdrawals.title"), urls.withdrawals),
              ".",
            ],
          },
        ],
      },
      {
        id: "quoted",
        heading: "Stories that we quote",
        blocks: [
          {
            text: [
              "Where a medium corrects or withdraws a story that we quoted, we follow it (clauses 4d and 5b). Media that quote us must do the same.",
            ],
          },
        ],
      },
    ],
  };
}
