import { quote } from "../diagnostics/index.ts";
import { type Finding, inOrder } from "./finding.ts";

/**
 * An amount of rupiah with all that people put around it. Before it no letter or digit; a number of
 * digits, points and commas; a tail ",-", ",--" or ".-".
 */
const AMOUNT =
  /(?<![\p{L}\d])(Rp|IDR)(\.?[ \t\u00a0\u202f]{0,2})(\d[\d.,]*)(?:([.,]?-{1,3})(?![\p{L}\d-]))?(?:\s(?=(ribu|juta|miliar|milyar|triliun|trilyun|rb|jt)\b))?/giu;

/**
 * Finds rupiah written otherwise than EYD V and the press do: "Rp1.250.000" without a space and
 * without a full stop after Rp, thousands set apart by points, and nothing like ",-" behind it.
 *
 * @example moneyStyleFindings("Harganya Rp. 10,000,-")[0]?.offset // 9
 */
export function moneyStyleFindings(text: string): Finding[] {
  if (!/rp|idr/iu.test(text)) return [];
  const findings: Finding[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [all, sign = "", between = "", written = "", tail = "", size] = match;
    // A comma or full stop that ends the number belongs to the sentence, unless dashes follow it.
    const number = withoutEnd(written);
    const dashes = tail !== "" && isPriceTail(tail, written);
    const right = `Rp${size === undefined ? thousands(number) : number}`;
    const found = dashes ? all.trimEnd() : `${sign}${between}${number}`;
    if (found === right) continue;
    findings.push({
      offset: match.index,
      message: `${quote(found)} ditulis ${quote(right)} (EYD V: Angka dan Bilangan; Singkatan).`,
    });
  }
  return inOrder(findings);
}

/** A number without the points and commas behind it. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (/[.,]/u.test(written.charAt(end - 1))) end -= 1;
  return written.slice(0, end);
}

/** "Rp5.000,-" is a price; "Rp5.000-Rp10.000" and "Rp5.000 - " are not. */
function isPriceTail(tail: string, written: string): boolean {
  return /^[.,]/u.test(tail) || /[.,]$/u.test(written);
}

/** A number as English writes it, as Indonesian does; any other stays as it is. */
function thousands(number: string): string {
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u.test(number)) return number;
  return number.replace(/[.,]/gu, (mark) => (mark === "," ? "." : ","));
}
