import { writeTo } from "../contacts.ts";
import type { DocumentText, Medium } from "../document-text.ts";

/** What the theme does with its readers' data: nothing leaves their device. */
export function privacy(medium: Medium): DocumentText {
  const { site, text } = medium;
  return {
    heading: text("document.privacy"),
    description: `What ${site.name} knows about its readers: no cookies, no trackers, no third parties.`,
    intro: [[`${site.name} collects no data about the readers of this site.`]],
    sections: [
      {
        id: "not-here",
        heading: "What is not here",
        blocks: [
          {
            items: [
              { text: ["Cookies: this site sets none."] },
              { text: ["Trackers, visitor statistics and browser fingerprints."] },
              {
                text: [
                  "Third parties: fonts, pictures and scripts come from this site itself. Videos and posts on social media are shown as links, and the share buttons are plain links; those services learn of you only when you open them.",
                ],
              },
              { text: ["Registration, accounts and comments."] },
            ],
          },
        ],
      },
      {
        id: "on-your-device",
        heading: "What is kept on your device",
        blocks: [
          {
            text: [
              "One thing, and only if you press the button for dark mode: that choice, in your browser’s storage (localStorage) under the name jejak-theme. It holds “light” or “dark” and is sent nowhere. Clear this site’s data in your browser to remove it.",
            ],
          },
        ],
      },
      {
        id: "search",
        heading: "Search",
        blocks: [
          {
            text: [
              "Where this site can be searched, the search runs in your browser, with an index that it fetches from this site. The words you search for stand in the address bar; they reach the server only if the search page is reloaded, or opened from an address that you share.",
            ],
          },
        ],
      },
      {
        id: "server",
        heading: "Server logs",
        blocks: [
          {
            text: [
              "As with any site, whoever hosts this one receives your IP address, the time and the address of the page you open, and may record them for security by rules of their own.",
            ],
          },
        ],
      },
      {
        id: "letters",
        heading: "Your letters",
        blocks: [
          {
            text: [
              "What you send to ",
              ...writeTo(medium),
              " is used to answer you and to serve the rights of reply and correction. Questions about your personal data (Personal Data Protection Law, Law 27/2022) go to the same address.",
            ],
          },
        ],
      },
    ],
  };
}
