const SHOWN_FOR = 2000;

/**
 * Lets `<button data-copy-link="https://…" hidden>` copy an address. The label is the button's `<span>`
 * if it has one; an element with `role="status"` beside the button tells readers who do not see it.
 */
export function startCopyLink(): void {
  if (navigator.clipboard) {
    document.querySelectorAll<HTMLElement>("[data-copy-link]").forEach(offerCopy);
  }
}

function offerCopy(button: HTMLElement): void {
  const label = button.querySelector("span") ?? button;
  const text = label.textContent;
  const status = button.parentElement?.querySelector('[role="status"]');
  let timer = 0;
  const tell = (shown: string | null, said: string): void => {
    label.textContent = shown;
    if (status) status.textContent = said;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard
      .writeText(button.dataset.copyLink || location.href)
      .then(() => tell(TEXTS.share.copied, TEXTS.share.copiedStatus))
      .catch(() => tell(text, TEXTS.share.copyFailed))
      .then(() => {
        clearTimeout(timer);
        // Empty again, so that a second press is told too.
        timer = window.setTimeout(tell, SHOWN_FOR, text, "");
      });
  });
}
