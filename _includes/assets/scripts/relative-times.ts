import { fill } from "./texts.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, in words; undefined for what is a day old or lies ahead, as it does for
 * a reader whose clock is behind.
 *
 * @example relativeTime(Date.parse("2026-01-05T07:00Z"), Date.parse("2026-01-05T10:30Z"))
 * // "3 jam yang lalu"
 */
export function relativeTime(then: number, now: number): string | undefined {
  const age = now - then;
  if (!(age >= 0 && age < DAY)) return undefined;
  if (age < MINUTE) return TEXTS.age.now;
  return age < HOUR
    ? fill(TEXTS.age.minutes, { count: Math.floor(age / MINUTE) })
    : fill(TEXTS.age.hours, { count: Math.floor(age / HOUR) });
}

/** Shows fresh `<time datetime="…" data-relative>` as their age; the exact time stays as the title. */
export function startRelativeTimes(): void {
  const times = Array.from(
    document.querySelectorAll<HTMLTimeElement>("time[data-relative]"),
    (element) => ({
      element,
      time: Date.parse(element.dateTime),
      exact: element.textContent ?? "",
      title: element.title,
    }),
  ).filter(({ time }) => Date.now() - time < DAY);
  if (!times.length) return;
  const show = (): void => {
    if (document.hidden) return;
    for (const { element, time, exact, title } of times) {
      const words = relativeTime(time, Date.now());
      const text = words ?? exact;
      if (element.textContent === text) continue;
      element.textContent = text;
      element.title = words ? exact.trim() : title;
    }
  };
  show();
  setInterval(show, MINUTE);
  document.addEventListener("visibilitychange", show);
}
