const MACRO = /\{%-?\s*macro\s+(?<name>\w+)[\s\S]*?\{%-?\s*endmacro\s*-?%\}/gu;
const IMPORT = /\{%-?\s*(?:from|import)\b[^%]*%\}/gu;
const COMMENT = /\{#[\s\S]*?#\}/gu;

/**
 * A site's file of macros that stands in for one of the theme's, with those of the theme's macros that it does not
 * define: who wants another card writes that one, and all else stays. The theme's macros call each other by name, so
 * that what the site has written is called by them as well.
 *
 * Lines stay where they are: what is wrong is told by the line of the site's file.
 *
 * @param own the site's file
 * @param theme the theme's, of the same path
 */
export function withThemeMacros(own: string, theme: string): string {
  const isOfMacros =
    theme.replace(MACRO, "").replace(IMPORT, "").replace(COMMENT, "").trim() === "";
  const defined = new Set(macrosOf(own).map(({ name }) => name));
  if (!isOfMacros || defined.size === 0) return own;
  const imports = (theme.match(IMPORT) ?? []).join("");
  const missing = macrosOf(theme).filter(({ name }) => !defined.has(name));
  return [imports + own, ...missing.map(({ text }) => text)].join("\n");
}

function macrosOf(template: string): { readonly name: string; readonly text: string }[] {
  return [...template.matchAll(MACRO)].map(({ 0: text, groups }) => ({
    name: groups?.name ?? "",
    text,
  }));
}
