export type Theme = "light" | "dark";

const KEY = "jejak-theme";

/** The theme that the reader has chosen on this device, if any. */
export function readTheme(): Theme | undefined {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === "light" || theme === "dark") return theme;
  } catch {
    // Storage is closed to this page.
  }
  return undefined;
}

/** Remembers the reader's choice, or forgets it; where nothing can be kept it holds for the page. */
export function storeTheme(theme: Theme | undefined): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is closed or full.
  }
}
