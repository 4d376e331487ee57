export type Theme = "light" | "dark";

/** The one thing that a site keeps on its readers' devices; `/privasi/` names it. */
export const THEME_KEY = "jejak-theme";

/** The theme that the reader has chosen on this device, if any. */
export function readTheme(): Theme | undefined {
  try {
    const theme = localStorage.getItem(THEME_KEY);
    if (theme === "light" || theme === "dark") return theme;
  } catch {
    // Storage is closed to this page.
  }
  return undefined;
}

/** Remembers the reader's choice, or forgets it; where nothing can be kept it holds for the page. */
export function storeTheme(theme: Theme | undefined): void {
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage is closed or full.
  }
}
