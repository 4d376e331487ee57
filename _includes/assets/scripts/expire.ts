const DAY = 86_400_000;

/** Hides elements with `data-until="2026-01-05T10:00:00Z"` once that time is past. */
export function startExpire(): void {
  document.querySelectorAll<HTMLElement>("[data-until]").forEach(expire);
}

function expire(element: HTMLElement): void {
  const left = Date.parse(element.dataset.until ?? "") - Date.now();
  if (left <= 0) element.hidden = true;
  // A timer holds some 24 days at most; further off, it is looked at once a day.
  else if (left > 0) setTimeout(expire, Math.min(left, DAY), element);
}
