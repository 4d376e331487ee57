import type { OutputFile } from "../../files/index.ts";
import { TakenPaths } from "../../files/index.ts";
import { escapeHtml } from "../../markdown/index.ts";
import type { Redirect } from "../../model/index.ts";
import type { PagesContext } from "../../pages/index.ts";
import { absoluteUrl, fileOf } from "../../pages/index.ts";
import { decodePath } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";

/**
 * A page at each old URL, for hosts that read no rules. It leads on at once, without script.
 *
 * What was a page program's URL, `/lama.php` or `/lama.asp`, becomes a folder of that name with a page in
 * it: hosts answer a folder asked for without its slash with a redirect to the slash, and then show the
 * page; a file of that name would be offered as a download, or run. A query is not looked at:
 * `/index.php?id=7` is answered like `/index.php`.
 *
 * Nothing is written where a page or another file of the site lies, nor under names that a disk or a
 * host may refuse or read as its own; there, the rules alone lead on.
 *
 * @param files all others of the site that are no pages
 */
export function redirectPages(
  redirects: readonly Redirect[],
  context: PagesContext & Pick<OutputsContext, "pages">,
  files: readonly OutputFile[],
): readonly OutputFile[] {
  const taken = new TakenPaths();
  for (const { url } of context.pages) taken.add(fileOf(url).slice(1));
  for (const { path } of files) taken.add(path);
  return redirects.flatMap(({ from, to }) => {
    const path = fileAt(from);
    if (path === undefined || !taken.isFree(path)) return [];
    taken.add(path);
    return [{ path, contents: redirectPage(to, context) }];
  });
}

/** Where a page must lie to answer an old URL; undefined where none may. */
function fileAt(url: string): string | undefined {
  const steps = decodePath(url)
    .split("/")
    .filter((step) => step !== "");
  if (steps.length === 0 || !steps.every(isSafeName)) return undefined;
  // Hosts read files of such names: _headers, _worker.js.
  if (steps[0]?.startsWith("_")) return undefined;
  const path = steps.join("/");
  if (path.length > LONGEST_PATH) return undefined;
  return !url.endsWith("/") && /\.html?$/iu.test(path) ? path : `${path}/index.html`;
}

/** Letters in a path, and bytes in one of its names, that every disk takes. */
const LONGEST_PATH = 700;
const LONGEST_NAME = 255;

/** A name for a file or folder: none that is hidden, and no letter that a disk or Netlify refuses. */
function isSafeName(name: string): boolean {
  return (
    !/^\.|[\\<>"|?*#\p{Cc}\p{Cs}]|[. ]$/u.test(name) &&
    new TextEncoder().encode(name).length <= LONGEST_NAME
  );
}

/**
 * The page at an old URL. It asks for no style sheet, script or picture, so that the strictest
 * Content-Security-Policy lets it be.
 *
 * It does not say `noindex`: to Google a refresh after no time is a permanent redirect, and
 * `rel=canonical` names the page that takes the old one's place; a page that must be forgotten passes
 * nothing on. The words don't name the page it leads to, whose headline may be paid for or withdrawn.
 */
function redirectPage(to: string, context: PagesContext): string {
  const target = absoluteUrl(to, context);
  const canonical = escapeHtml(target);
  const link = escapeHtml(new URL(target).pathname);
  const title = escapeHtml(context.text("moved.title"));
  const words = escapeHtml(context.text("moved.link"));
  return `<!doctype html>
<html lang="${escapeHtml(context.edition.site.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0; url=${link}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${link}">${words}</a></p>
</main>
</body>
</html>
`;
}
