/** One font for what is read, one for what is clicked: more would delay the text instead. */
const MOST = 2;

/**
 * The fonts that a page should ask for before its style sheet is there: of the first families of a
 * style sheet, the first upright face each. Faces without a file stand in for fonts of the device.
 *
 * @returns file names, as the style sheet's addresses end
 */
export function preloadedFonts(css: string): string[] {
  const fonts = new Map<string, string>();
  for (const [, face = ""] of css.matchAll(/@font-face\s*\{([^}]*)\}/gu)) {
    const family = /font-family:\s*([^;]+)/u.exec(face)?.[1]?.replace(/["']/gu, "").trim();
    const file = /url\(\s*["']?(?:\.\/)?([^"')/]+\.woff2)["']?\s*\)/u.exec(face)?.[1];
    const isUpright = !/font-style:\s*(?:italic|oblique)/u.test(face);
    if (!family || file === undefined || !isUpright || fonts.has(family)) continue;
    fonts.set(family, file);
  }
  return [...fonts.values()].slice(0, MOST);
}
