import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { printable, sortDiagnostics } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import { slugFromFile } from "../front-matter/index.ts";
import type { LanguageFilters } from "../language/index.ts";
import { number } from "../language/index.ts";
import { escapeHtml } from "../markdown/index.ts";
import type { TextOf } from "../report/index.ts";
import { codeFrame } from "../report/index.ts";

// What a preview adds to the site, for those who write: pages in place of those that can't be made, a bar over the
// others, ribbons on what nobody else sees yet, and a list of these. Strings of HTML; all that they quote is escaped.

/** Where the preview's own pages and styles lie; no page of a site does. */
export const PREVIEW_PATH = "/.jejak/";
export const PREVIEW_STYLES = `${PREVIEW_PATH}preview.css`;

/** What was found and what is yet to come, as a preview shows it. */
export interface PreviewFacts {
  readonly diagnostics: readonly Diagnostic[];
  /** Why nothing could be made of what was saved last. */
  readonly failure: string | undefined;
  readonly waiting: readonly Story[];
  readonly dateTime: LanguageFilters["dateTime"];
  /** The address of a page, with the site's path prefix. */
  readonly href: (url: string) => string;
  readonly textOf: TextOf;
}

/** Findings that one page shows. */
const MOST_SHOWN = 30;

/** The page that stands for one that can't be made. */
export function faultPage(own: readonly Diagnostic[], facts: PreviewFacts): string {
  const failure = facts.failure === undefined ? "" : `<pre>${escaped(facts.failure)}</pre>`;
  return page(
    "Halaman ini belum dapat ditampilkan",
    `<p>Perbaiki lalu simpan berkasnya. Halaman ini dimuat ulang dengan sendirinya.</p>
${own.length === 0 ? failure : findings(own, facts.textOf)}
<p><a href="${PREVIEW_PATH}">Semua temuan, draf, dan jadwal</a></p>`,
  );
}

/** The list of all that was found, and of drafts and scheduled stories. */
export function overviewPage(facts: PreviewFacts): string {
  const { diagnostics, failure, waiting } = facts;
  const scheduled = waiting.filter(({ draft }) => !draft);
  const drafts = waiting.filter(({ draft }) => draft);
  return page(
    "Draf, jadwal, dan temuan",
    `<p>Halaman ini hanya ada selama situs ditampilkan di komputer ini. <a href="${escaped(facts.href("/"))}">Beranda</a></p>
<h2>Terjadwal</h2>
${stories(scheduled, facts, "Tidak ada tulisan terjadwal.")}
<h2>Draf</h2>
${stories(drafts, facts, "Tidak ada draf.")}
<h2>Temuan</h2>
${failure === undefined ? "" : `<pre>${escaped(failure)}</pre>`}
${diagnostics.length === 0 ? "<p>Tidak ada galat atau peringatan.</p>" : findings(diagnostics, facts.textOf)}`,
  );
}

/**
 * A page of the site with what those who write must know of it.
 *
 * @param story the draft or scheduled story that it shows
 * @param file the file that it is made from, whose findings come first
 */
export function dressed(
  html: string,
  facts: PreviewFacts,
  { story, file }: { readonly story?: Story | undefined; readonly file?: string | undefined },
): string {
  const bars = [...(story === undefined ? [] : [ribbon(story, facts)]), ...bar(facts, file)];
  if (bars.length === 0) return html;
  return html
    .replace("</head>", () => `<link rel="stylesheet" href="${PREVIEW_STYLES}"></head>`)
    .replace(/<body\b[^>]*>/iu, (body) => `${body}${bars.join("")}`);
}

function ribbon(story: Story, { dateTime }: PreviewFacts): string {
  const [name, what] = story.draft
    ? ["Draf", "Tidak terbit selama ada draft: true."]
    : ["Terjadwal", `Terbit ${dateTime(story.published)}.`];
  return `<aside class="jejak-ribbon"><strong>${name}</strong> ${escaped(what)} <a href="${PREVIEW_PATH}">Draf dan jadwal</a></aside>`;
}

function bar({ diagnostics, failure }: PreviewFacts, file: string | undefined): string[] {
  if (failure !== undefined) {
    const [first = ""] = failure.split("\n");
    return [alert("Yang disimpan terakhir belum dapat ditampilkan.", first)];
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const told = errors.length > 0 ? errors : diagnostics.filter((each) => each.file === file);
  const first = told.find((each) => each.file === file) ?? sortDiagnostics(told)[0];
  if (first === undefined) return [];
  const kind = first.severity === "error" ? "galat" : "peringatan";
  return [alert(`${number(told.length)} ${kind}.`, `${place(first)} ${first.message}`)];
}

function alert(head: string, text: string): string {
  return `<aside class="jejak-bar" role="status"><strong>${escaped(head)}</strong> ${escaped(text)} <a href="${PREVIEW_PATH}">Selengkapnya</a></aside>`;
}

function stories(list: readonly Story[], { dateTime, href }: PreviewFacts, none: string): string {
  if (list.length === 0) return `<p>${none}</p>`;
  const items = list.map(
    ({ title, url, published, file }) =>
      `<li><a href="${escaped(href(url))}">${escaped(title)}</a><br><small>${escaped(dateTime(published))} · ${escaped(file)}</small></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function findings(diagnostics: readonly Diagnostic[], textOf: TextOf): string {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    sortDiagnostics(diagnostics.filter((each) => each.severity === severity)),
  ) as [Diagnostic[], Diagnostic[]];
  const all = [...errors, ...warnings];
  const more =
    all.length > MOST_SHOWN ? `<p>Dan ${number(all.length - MOST_SHOWN)} temuan lagi.</p>` : "";
  return `${all
    .slice(0, MOST_SHOWN)
    .map((each) => finding(each, textOf))
    .join("\n")}${more}`;
}

function finding(diagnostic: Diagnostic, textOf: TextOf): string {
  const { file, severity, rule, message } = diagnostic;
  const text = textOf(file);
  const frame = text === undefined ? undefined : codeFrame(text, diagnostic);
  const lines = frame?.lines.map(({ number: line, text: shown, marked }) => {
    const code =
      marked === undefined
        ? escaped(shown)
        : `${escaped(shown.slice(0, marked.start))}<mark>${escaped(shown.slice(marked.start, marked.end)) || " "}</mark>${escaped(shown.slice(marked.end))}`;
    return `<span>${String(line).padStart(4)}</span> ${code}`;
  });
  const label = severity === "error" ? "galat" : "peringatan";
  return `<section class="jejak-finding"><p><code>${escaped(place(diagnostic))}</code> <b class="${label}">${label}</b> <small>${escaped(rule)}</small></p>
<p>${escaped(message)}</p>${lines === undefined ? "" : `<pre>${lines.join("\n")}</pre>`}</section>`;
}

function place({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

function page(title: string, main: string): string {
  // Eleventy's own script, which loads the page anew when something is saved.
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${PREVIEW_STYLES}">
<script type="module" src="/.11ty/reload-client.js"></script>
</head>
<body class="jejak-preview">
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return escapeHtml(text.split("\n").map(printable).join("\n"));
}

/** Whether a page's address is most likely that of a story's file. */
export function isAddressOf(file: string, path: string): boolean {
  const slug = slugFromFile(file);
  return slug !== "" && basename(path) === slug;
}

/** The styles of all of it; for the site's own pages nothing but the bars. */
export const STYLES = `
.jejak-ribbon, .jejak-bar { font: 15px/1.45 system-ui, sans-serif; padding: .6rem 1rem; color: #1b1b1b; background: #ffe08a; border-bottom: 1px solid #b98a00; overflow-wrap: anywhere; }
.jejak-bar { color: #fff; background: #9b1c1c; border-color: #6d0f0f; }
.jejak-ribbon a, .jejak-bar a { color: inherit; text-decoration: underline; }
.jejak-preview { margin: 0; font: 17px/1.55 system-ui, sans-serif; color: #1b1b1b; background: #fdfcfa; overflow-wrap: anywhere; }
.jejak-preview main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.jejak-preview h1 { font-size: 1.5rem; line-height: 1.25; }
.jejak-preview h2 { font-size: 1.15rem; margin-top: 2rem; }
.jejak-preview a { color: #0b57a4; }
.jejak-preview small { color: #595959; }
.jejak-preview pre { margin: .5rem 0 0; padding: .75rem; overflow-x: auto; font: 14px/1.5 ui-monospace, monospace; background: #f1efea; }
.jejak-preview pre span { color: #696969; }
.jejak-preview mark { color: inherit; background: #ffd7d7; border-bottom: 2px solid #b42318; }
.jejak-finding { margin: 1.25rem 0; padding-left: .9rem; border-left: 3px solid #b42318; }
.jejak-finding p { margin: .2rem 0; }
.jejak-finding .galat { color: #a11a10; }
.jejak-finding .peringatan { color: #7a5200; }
@media (prefers-color-scheme: dark) {
  .jejak-preview { color: #ececec; background: #161616; }
  .jejak-preview a { color: #8ec2ff; }
  .jejak-preview small, .jejak-preview pre span { color: #a8a8a8; }
  .jejak-preview pre { background: #242424; }
  .jejak-preview mark { background: #5c1d1d; }
  .jejak-finding .galat { color: #ff9b92; }
  .jejak-finding .peringatan { color: #f0c05a; }
}
@media print { .jejak-ribbon, .jejak-bar { display: none; } }
`;
