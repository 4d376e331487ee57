// Only on stories with a gallery, beside the script of every page: the two stay within what a story may cost.
import type {} from "./texts.ts";

/** How far a finger goes sideways for the next picture, in pixels. */
const SWIPE = 40;

/**
 * Enlarges the pictures of galleries in a dialog over the page; without it their links open the picture alone. Arrow keys,
 * buttons and a swipe go on and back; Escape closes, and the focus is on the picture that was looked at last.
 */
function startGallery(): void {
  for (const gallery of document.querySelectorAll(".gallery")) {
    const links = [...gallery.querySelectorAll<HTMLAnchorElement>("figure > a")];
    links.forEach((link, at) => {
      link.addEventListener("click", (event) => {
        // In a new tab it is the picture alone, as asked.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        open(gallery, links, at);
        // Not before: a browser without dialogs has failed by now, and follows the link.
        event.preventDefault();
      });
    });
  }
}

function open(gallery: Element, links: readonly HTMLAnchorElement[], first: number): void {
  const dialog = document.createElement("dialog");
  const figure = document.createElement("figure");
  const bar = document.createElement("div");
  const position = document.createElement("span");
  let at = first;
  const show = (next: number): void => {
    at = (next + links.length) % links.length;
    const link = links[at];
    if (!link) return;
    const large = document.createElement("img");
    large.src = link.href;
    const small = link.querySelector("img");
    if (small) large.alt = small.alt;
    figure.replaceChildren(large);
    const caption = link.nextElementSibling;
    if (caption) figure.append(caption.cloneNode(true));
    position.textContent = TEXTS.gallery.position
      .replace("{number}", String(at + 1))
      .replace("{total}", String(links.length));
  };
  const button = (label: string, act: () => void, sign = label): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  };
  dialog.className = "viewer";
  dialog.setAttribute("aria-label", gallery.getAttribute("aria-label") || "");
  bar.className = "viewer-bar";
  position.setAttribute("role", "status");
  bar.append(
    button(TEXTS.gallery.previous, () => show(at - 1), "←"),
    position,
    button(TEXTS.gallery.next, () => show(at + 1), "→"),
    button(TEXTS.gallery.close, () => dialog.close()),
  );
  dialog.append(figure, bar);
  dialog.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") show(at - 1);
    if (key === "ArrowRight") show(at + 1);
  });
  swiped(dialog, (step) => show(at + step));
  dialog.addEventListener("close", () => {
    dialog.remove();
    links[at]?.focus();
  });
  show(first);
  document.body.append(dialog);
  dialog.showModal();
}

/** Tells of a finger that went sideways: 1 for the next picture, -1 for the one before. */
function swiped(element: HTMLElement, go: (step: number) => void): void {
  let from: Touch | undefined;
  element.addEventListener("touchstart", ({ touches }) => {
    // Two fingers make it larger.
    from = touches.length === 1 ? touches[0] : undefined;
  });
  element.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const way = to.clientX - from.clientX;
    if (Math.abs(way) > SWIPE && Math.abs(way) > Math.abs(to.clientY - from.clientY)) {
      go(way < 0 ? 1 : -1);
    }
    from = undefined;
  });
}

startGallery();
