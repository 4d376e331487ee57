import { domainToUnicode } from "node:url";
import { quote } from "../diagnostics/index.ts";

/** Letters of other alphabets that a reader takes for Latin ones; see Unicode TR 39, confusables. */
const LOOKALIKES = /^[аеорсухіјѕһԁԛԝӏьгпимкткωοαρνυικχһյոսցօ\d-]+$/u;
const LATIN = /\p{Script=Latin}/u;
const LIKE_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;

/**
 * The host that an address really leads to, where a reader would think of another: a name before "@"
 * (`https://bank.example@evil.example/`), or letters of another alphabet that look like Latin ones.
 */
export function deceptiveHost(address: string): string | undefined {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return url.host;
  const labels = domainToUnicode(url.hostname).split(".");
  const zone = labels.at(-1) ?? "";
  const isDeceptive = labels.some(
    (label) =>
      LIKE_LATIN.test(label) && (LATIN.test(label) || (LATIN.test(zone) && LOOKALIKES.test(label))),
  );
  return isDeceptive ? url.host : undefined;
}

/** What is told of an address that shows one site and leads to another. */
export function deceptiveLink(address: string, host: string): string {
  return `Alamat ${quote(address)} menyesatkan: yang dibuka adalah ${quote(host)}. Tulis alamat itu sendiri, atau hapus.`;
}
