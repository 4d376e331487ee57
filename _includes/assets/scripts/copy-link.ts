const SHOWN_FOR = 2000;

/**
 * Lets `<button data-copy-link="https://…" hidden>` copy an address and `<button data-share hidden>`
 * open the device's own sheet. The label is the button's `<span>` if it has one; an element with
 * `role="status"` beside the button tells readers who do not see it.
 */
export function startCopyLink(): void {
  if (navigator.clipboard) {
    document.querySelectorAll<HTMLElement>("[data-copy-link]").forEach(offerCopy);
  }
  if (typeof navigator.share === "function") {
    document.querySelectorAll<HTMLElement>("[data-share]").forEach(offerShare);
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
      .then(() => tell("Tersalin", "Tautan disalin"))
      .catch(() => tell(text, "Tautan tidak dapat disalin"))
      .then(() => {
        clearTimeout(timer);
        // Empty again, so that a second press is told too.
        timer = window.setTimeout(tell, SHOWN_FOR, text, "");
      });
  });
}

function offerShare(button: HTMLElement): void {
  button.hidden = false;
  button.addEventListener("click", () => {
    const url = button.dataset.share || location.href;
    // A reader who closes the sheet has made no mistake.
    navigator.share({ title: document.title, url }).catch(() => {});
  });
}
