/** What the documentation's site holds, in the order in which it is read. A page is a file of `docs/`, without ".md". */
export interface Chapter {
  readonly title: string;
  /** The language of its pages, by BCP 47. */
  readonly lang: "en" | "id";
  readonly pages: readonly string[];
}

export const CHAPTERS: readonly Chapter[] = [
  { title: "Begin", lang: "en", pages: ["start", "hosting", "upgrading"] },
  {
    title: "Make it yours",
    lang: "en",
    pages: [
      ...["options", "theme", "extending", "templates", "in-templates", "texts", "urls", "guest"],
      ...["api", "without-eleventy"],
    ],
  },
  { title: "Reference", lang: "en", pages: ["front-matter", "data-files", "rules", "performance"] },
  { title: "How it is built", lang: "en", pages: ["architecture", "contributing", "changelog"] },
  {
    title: "Untuk redaksi",
    lang: "id",
    pages: [
      ...["panduan-kontributor", "menulis", "redaksi", "data", "editor-web", "editor"],
      ...["hosting-id", "impor", "pindah-dari-wordpress"],
    ],
  },
];

/** Files beside `docs/` that are pages, too, by the names of their pages. */
export const BESIDE: Readonly<Record<string, string>> = {
  index: "README.md",
  contributing: "CONTRIBUTING.md",
  changelog: "CHANGELOG.md",
  notice: "NOTICE.md",
};
