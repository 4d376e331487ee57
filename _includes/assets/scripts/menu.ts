/** Moves the menu, which on a phone is one line, so that the page's own entry stands in its middle. */
export function startMenu(): void {
  const entry = document.querySelector<HTMLElement>(".site-nav [aria-current]");
  const line = entry?.closest("ul");
  // Only the line moves, never the page.
  if (entry && line) {
    line.scrollLeft =
      entry.offsetLeft - line.offsetLeft + (entry.offsetWidth - line.clientWidth) / 2;
  }
}
