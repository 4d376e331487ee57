/**
 * Lint rules, each with the sentence that docs/rules.md gives it: what one newsroom may see otherwise than
 * another. They only warn, and `warnings` in `_data/site.yaml` turns each off or on.
 */
export const LINT_RULES = {
  "child-identity":
    "A story may tell who a child in a crime, or the victim of a sexual crime, is (Kode Etik Jurnalistik, 5; UU 11/2012, 19; Peraturan Dewan Pers 1/Peraturan-DP/II/2019).",
  "date-style": "A date or time is not written as EYD V does (Huruf Kapital, Tanda Titik).",
  "headline-capitals": "A headline is all in capitals (EYD V, Huruf Kapital).",
  "headline-case":
    "A word of a headline is not capitalised as titles are (EYD V, Huruf Kapital); off unless asked for.",
  "money-style":
    "An amount of rupiah is not written as EYD V does (Angka dan Bilangan; Singkatan).",
  "number-style":
    "A number is not written as EYD V does (Angka dan Bilangan; Tanda Titik; Tanda Koma).",
  "summary-length":
    "A given summary is longer than search results show (Google Search Central, snippets: no fixed number; some 160 characters).",
  "repeated-title": "A story's text opens with its headline, which the page has already.",
  "typed-dateline": "A story opens with a typed dateline, which Jejak sets from `location`.",
  "typed-sign-off":
    "A story closes with a typed code, or names its writer or source in a line of its own, which Jejak sets from `author`, `editor` and `source`.",
} as const;

/** Papers differ in this: most capitalise every word of a headline, ANTARA only the first. */
const OFF_UNLESS_ASKED: ReadonlySet<LintRule> = new Set(["headline-case"]);

/**
 * Every rule that a diagnostic may name, with its sentence for docs/rules.md. Ids are English and stable:
 * people search for them and switch them off.
 */
export const RULES = {
  ...LINT_RULES,
  "active-attachment":
    "A document would run something where a reader opens it: script or another action in a PDF, a macro, a formula in a CSV.",
  "alias-collision": "An old URL (`aliases`) is the URL of a page, or two stories claim it.",
  "assumed-zone":
    "A time says no zone, and the clocks of the story's `location` show another than the site's.",
  "attachment-type": "A story links to a file of a kind that is not published.",
  "bad-alias": "An old URL (`aliases`) does not start with `/` or holds `..`.",
  "bad-date": "A date or time is impossible or is written in a form Jejak does not read.",
  "bad-live-time":
    "A heading of a live coverage was meant as a report, and its time can't be read; or the coverage has no report.",
  "bad-location": "A location names no place that is known, or more than one.",
  "bad-slug":
    "A slug holds more than a–z, 0–9 and single hyphens, or nothing is left of a file name.",
  "bad-url-record": "A line of the record of published URLs can't be read.",
  "broken-table":
    "A table shows as text or loses cells: its `|---|` row is missing or has another number of columns, or a row has more cells than the head.",
  "broken-attachment":
    "A document, sound or video is damaged, is not what its name says, or is larger than 100 MB.",
  "broken-picture":
    "A picture is damaged, is no picture, or is larger than can be shown; or a logo is.",
  "clock-moved-back":
    "Published stories count as scheduled again: the clock of the machine has most likely gone back.",
  "control-character": "The text holds a character that no page or feed can show.",
  "date-order": "`updated`, `expires`, or a correction or withdrawal lies before `date`.",
  "dead-fragment": "A link names a heading (`#…`) that its target does not have.",
  "dead-link": "A link within the site leads to no page.",
  "dead-story-reference":
    "`of`, `updates`, `translations` or the order of a series names a story that does not exist.",
  "deceptive-link":
    "A link shows one site and leads to another: a name before `@`, letters of another alphabet that look like Latin ones, or words that name another host (a warning).",
  "doubtful-location":
    "A location can be read, but most likely means another place: its parts don't fit, or its name is that of a better-known one.",
  "duplicate-key": "A key stands twice in one front matter or data file.",
  "duplicate-url": "Two stories or pages would have one URL, letter case ignored.",
  "editor-note":
    "A note to the newsroom (`[TODO …]`, `[cek nama]`, an HTML comment) stands among words for readers.",
  "empty-body": "A story has front matter but no text.",
  "empty-field": "A required field is there but empty.",
  "empty-file": "The file holds nothing.",
  "file-too-large":
    "A story is larger than 1 MiB, its front matter than 64 KiB, or a picture than 30 MiB; or a story holds more lines, links and marks than one page should, or would make a page many times as large as itself.",
  "foreign-markup":
    "A body holds a code of another system, such as a shortcode of Hugo, Jekyll or WordPress.",
  "front-matter-language":
    "The front matter asks to be read as a program (`---js`) or another format.",
  "heading-level": "A heading stands more than one level below the one above it.",
  "heavy-attachment":
    "A document or sound is larger than 25 MiB, which some hosts refuse (Cloudflare Pages).",
  "invisible-character":
    "A field holds a character that nobody sees, such as a zero-width space or a soft hyphen, and that makes two of one word.",
  "indented-code": "A line is indented so far that it shows as code.",
  "invalid-value": "A field holds a value that is not one of those allowed.",
  "joined-lines": "Lines that were meant as paragraphs or verses run together.",
  "likely-copy":
    "A file is called as a copy is, or a story has the headline and day, or the text, of another.",
  "list-number":
    "The numbers of a list do not follow on, and would be changed; or a line that begins with a number became a list.",
  "live-order":
    "Reports of a live coverage stand out of their order, two have one time, one lies ahead, or `ended` comes before the newest or belongs to no coverage.",
  "lost-url": "A URL that was published once leads nowhere now.",
  "marks-in-field": "A field shows marks of Markdown or HTML as they stand.",
  "merge-conflict": "A file holds the marks with which Git shows two versions.",
  "missing-alt": "A picture has no alternative text.",
  "missing-attachment": "A document or sound that a story names is not there.",
  "missing-contact":
    "The medium's data name no way to ask for a right of reply (UU Pers 40/1999, 5; Peraturan Dewan Pers 9/X/2008).",
  "missing-credit":
    "A picture names no photographer or source (UU 28/2014; Pedoman Media Siber, 7).",
  "missing-field": "A required field is missing.",
  "missing-file": "A data file that every site needs is not there.",
  "missing-package": "A package is not installed that something asks for which few sites have.",
  "missing-folder": "The folder of the stories is not there.",
  "missing-footnote": "A footnote is named that has no note.",
  "missing-picture": "A picture that a story shows is not there.",
  "missing-poster": "A story's video has no picture (`image`) that is shown before it is started.",
  "missing-publisher":
    "The medium's data lack the company's name, its address or those responsible (UU Pers 40/1999, 12).",
  "no-front-matter": "A story does not begin with front matter between two `---` lines.",
  "not-a-file":
    "In a file's place is a folder, a named pipe, a socket or a device, which is never opened.",
  "not-utf8": "The file is not UTF-8 text.",
  "mistyped-markdown":
    "A mark of Markdown lacks a space, has one too many, or is turned around, and shows as text.",
  "pasted-bullet":
    "A line begins with a bullet, a letter or a number that Markdown does not know as an item's.",
  "picture-type": "A picture is of a kind that a page cannot show or that may carry scripts (SVG).",
  "pasted-table":
    "A line has columns parted by tabs, as a table from Excel does, or by commas, as a CSV file does.",
  "picture-shape":
    "A story's main picture is under 600 pixels wide, or more than 1.8 times as high as wide.",
  "raw-html": "HTML in a story is shown as text; Jejak never runs it.",
  "read-also": "A paragraph was meant as “Baca juga” and is no card.",
  "remote-picture": "A picture lies on another server.",
  "reply-signature":
    "A hak jawab is signed by the newsroom and not by who answers (Peraturan Dewan Pers 9/Peraturan-DP/X/2008).",
  "repeated-category": "A story names one kanal twice.",
  "same-language":
    "`translations` names a story in the same language, or brings two stories of one language together.",
  "sample-leftover":
    "Data or a page still hold what belongs to the sample newsroom, though the site has another domain or name.",
  "series-part":
    "A series leaves a part out, two stories are one part of it, or a story says to be another part than the data file's order.",
  "spaced-name": "A link or picture names a file with a space, which must stand between < and >.",
  "similar-topic":
    "Two topics are spelt nearly the same, such as Pemilu2024 and Pemilu 2024, so each has a page of its own.",
  "stray-file":
    "A file in the stories' folder is neither Markdown nor a picture, a document or a sound; it is not published.",
  "symbolic-link": "A file in the stories' folder is a symbolic link; it is not followed.",
  "topic-collision":
    "Topics of different names, such as C and C++, come to one address and one page.",
  "too-long": "A text is longer, or a list has more entries, than a story or data file may hold.",
  "typed-credit":
    "Who made a picture stands where it is printed a second time or as part of the story: in the caption beside `credit`, or in a paragraph below the picture.",
  "undated-entry": "An entry of a timeline (`[!linimasa]`) begins with no time.",
  "unclosed-front-matter": "The second `---` line is missing.",
  "underlined-heading": "Dashes or equals signs under a sentence make a heading of it.",
  "unfilled-field":
    "What `jejak init` left to be filled in, such as the publisher that a law wants public, is still open.",
  unforeseen:
    "A file brought Jejak or one of its parsers to a stop in a way that no other rule foresaw.",
  "swallowed-item": "An item of a list runs into the paragraph above it.",
  "unknown-author": "An author code is not registered.",
  "unknown-box": "A quotation begins with a kind of box (`[!…]`) that there is not.",
  "unknown-category": "A category is not registered.",
  "unknown-key": "A key is none that Jejak knows.",
  "unknown-language": "A language is given by something else than its code (BCP 47): `en`, `jv`.",
  "unknown-series": "A series that is registered nowhere is called nearly as another.",
  "unknown-story": "A count of readers names no story.",
  unreadable: "A file or folder can't be read.",
  "unlikely-date":
    "A story's `date` is years away from today, from its folder's year or from every other story, or older than the web.",
  "unsafe-link": "A link does not use http, https, mailto or tel.",
  "unmeant-mark":
    "A mark that was meant as itself (`>` for more than, `*` between figures, a hyphen at a line's beginning) made a quotation, italics or a list.",
  "unused-footnote": "A footnote is never referred to, so no page shows it.",
  "url-mismatch": "The site's address and the path prefix it is built for do not agree.",
  "whatsapp-text":
    "A text holds WhatsApp's own marks: `*bold*`, `~struck~`, or the stamps of an exported chat.",
  "withdrawn-trace":
    "An old URL or a link still leads to a withdrawn story, and may name whom it was withdrawn for.",
  "wrong-type": "A field holds a list where text is expected, or the like.",
  "yaml-alias": "YAML anchors, aliases and tags are not used here.",
  "yaml-comment": "Text after ` #` is a comment to YAML and would be lost.",
  "yaml-syntax": "The YAML of a front matter or data file is broken.",
} as const;

export type LintRule = keyof typeof LINT_RULES;

export type RuleId = keyof typeof RULES;

/** What a site decided of lint rules; one that it does not name is as Jejak has it. */
export type LintSettings = Readonly<{ [Rule in LintRule]?: boolean | undefined }>;

/** Whether a lint rule speaks on this site. */
export function isOn(rule: LintRule, settings: LintSettings = {}): boolean {
  return settings[rule] ?? !OFF_UNLESS_ASKED.has(rule);
}
