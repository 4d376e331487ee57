import type { Theme } from "./theme.ts";
import { readTheme, storeTheme } from "./theme.ts";

/**
 * What a press chooses: the other theme than the one shown. Undefined when the device has that one
 * anyway, so that the page follows the device again.
 */
export function otherTheme(shown: Theme, device: Theme): Theme | undefined {
  const other = shown === "dark" ? "light" : "dark";
  return other === device ? undefined : other;
}

/** Lets `<button data-theme-switch aria-label="Mode gelap" hidden>` turn the dark look on and off. */
export function startThemeSwitch(): void {
  const buttons = document.querySelectorAll<HTMLElement>("[data-theme-switch]");
  if (!buttons.length || !window.matchMedia) return;
  const { dataset } = document.documentElement;
  const darkDevice = matchMedia("(prefers-color-scheme: dark)");
  const device = (): Theme => (darkDevice.matches ? "dark" : "light");
  const shown = (): Theme => (dataset.theme as Theme | undefined) ?? device();
  const barColors = Array.from(
    document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][media]'),
    (meta) => ({ meta, media: meta.media }),
  );

  const apply = (chosen: Theme | undefined): void => {
    if (chosen) dataset.theme = chosen;
    else delete dataset.theme;
    show();
  };
  const show = (): void => {
    for (const button of Array.from(buttons)) {
      button.setAttribute("aria-pressed", String(shown() === "dark"));
      button.hidden = false;
    }
    const { theme } = dataset;
    for (const { meta, media } of barColors) {
      meta.media = !theme ? media : media.indexOf(theme) < 0 ? "not all" : "all";
    }
  };

  show();
  buttons.forEach((button) => {
    button.addEventListener("click", () => {
      const chosen = otherTheme(shown(), device());
      storeTheme(chosen);
      apply(chosen);
    });
  });
  // Old Safari has only the other name.
  darkDevice.addEventListener?.("change", show);
  // The choice was made in another tab, or on the page from which the reader comes back.
  addEventListener("storage", () => apply(readTheme()));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) apply(readTheme());
  });
}
