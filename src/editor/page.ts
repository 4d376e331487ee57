import { escapeHtml } from "../markdown/index.ts";

/** The one page of the editor; its program fills it. */
export function editorPage({
  siteName,
  icon,
}: {
  readonly siteName: string;
  readonly icon?: string | undefined;
}): string {
  const iconLink = icon === undefined ? "" : `<link rel="icon" href="${escapeHtml(icon)}">\n`;
  return `<!doctype html>
<!-- Eleventy's server puts the script that loads a page anew before the first </head>. In here it does
nothing: a save would throw away what somebody is writing. -->
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Editor ${escapeHtml(siteName)}</title>
${iconLink}</head>
<body>
<noscript>Editor ini memerlukan JavaScript.</noscript>
<script type="module" src="editor.js"></script>
</body>
</html>
`;
}
