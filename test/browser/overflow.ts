/// <reference lib="dom" />

/**
 * Runs in the page: what sticks out of it sideways and, when asked, text that its own box cuts off.
 * Must not use anything outside itself.
 */
export function overflowing({ clipped }: { readonly clipped: boolean }): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const name = (element: Element) =>
    element.outerHTML.slice(0, 120).replaceAll(/\s+/gu, " ").replace(/>.*$/u, ">");
  const scrolled = document.scrollingElement?.scrollWidth ?? 0;
  if (scrolled > width) faults.push(`scrolls to ${scrolled} in ${width}`);
  // Whatever scrolls or cuts within the page; the page itself must do neither.
  const isContained = (element: Element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === "hidden" || box.width <= 1 || box.height <= 1) continue;
    // Skip links and the like wait outside the page on purpose.
    const waits = box.right <= 0 || box.bottom + scrollY <= 0;
    const sticksOut = box.right > width + 0.5 || box.left < -0.5;
    if (sticksOut && !waits && !isContained(element) && !element.closest("svg > *")) {
      faults.push(`from ${Math.round(box.left)} to ${Math.round(box.right)}: ${name(element)}`);
    }
    if (!clipped || element.closest("svg") || (element.textContent ?? "").trim() === "") continue;
    const cuts = (value: string) => value === "hidden" || value === "clip";
    // Padding or spacing may leave words for screen readers only a pixel or two wider.
    const isHidden = style.clipPath !== "none" && box.width <= 4;
    const cutSideways = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutBelow = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (style.display !== "inline" && !isHidden && (cutSideways || cutBelow)) {
      faults.push(`cuts off its text: ${name(element)}`);
    }
  }
  return faults;
}
