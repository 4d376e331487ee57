import { quote } from "../diagnostics/index.ts";
import { deceptiveHost, decodePath, meantAddress } from "../urls/index.ts";
import type { AddressBook } from "./address-book.ts";

/** What becomes of a link of an imported text. */
export type ResolvedLink =
  | { readonly href: string; readonly repaired?: string }
  /** Its words alone stay; why, as an Indonesian sentence. */
  | { readonly dropped: string };

/**
 * Where a link leads from now on: within the archive to the story's new address, elsewhere as it was, if that is an
 * address that a page may lead to.
 *
 * @param from the old address of the story that holds it
 */
export function resolveLink(address: string, book: AddressBook, from?: string): ResolvedLink {
  const written = address.trim().replace(/\s+/gu, "%20");
  if (/^(?:mailto|tel):[^\s<>"]+$/iu.test(written)) return { href: written };
  if (/^(?:https?:\/\/)?$/iu.test(written) || written === "/#") {
    return { dropped: `Tautan ${quote(address)} tidak ada tujuannya; kata-katanya tetap.` };
  }
  const meant = mended(written);
  if (meant !== undefined) {
    return {
      href: meant,
      repaired: `Alamat tautan ${quote(address)} dilengkapi menjadi ${quote(meant)}.`,
    };
  }
  if (/^[a-z][a-z\d+.-]*:/iu.test(written) && !/^https?:/iu.test(written)) {
    return {
      dropped: `Tautan ${quote(address)} tidak dapat dipakai di halaman; kata-katanya tetap.`,
    };
  }
  const whole = written.startsWith("//") ? `https:${written}` : written;
  const own = book.ownPath(whole, from);
  if (own !== undefined) return resolveOwn(own, whole, book);
  if (!URL.canParse(whole)) {
    return { dropped: `Tautan ${quote(address)} bukan alamat yang benar; kata-katanya tetap.` };
  }
  const host = deceptiveHost(whole);
  if (host !== undefined) {
    return {
      dropped: `Tautan ${quote(address)} menyesatkan, sebab membuka ${quote(host)}; kata-katanya tetap.`,
    };
  }
  return { href: whole };
}

function resolveOwn(path: string, address: string, book: AddressBook): ResolvedLink {
  if (path === "/" || /^\/index\.(?:html?|php)$/iu.test(path)) return { href: "/" };
  const found = book.get(path);
  if (found === undefined) {
    return {
      dropped: `Halaman ${quote(decodePath(address), 90)} tidak ada di arsip ini; tautannya menjadi teks.`,
    };
  }
  if (!found.isPublic) {
    return {
      dropped: `Tautan ke ${quote(decodePath(address), 90)} menjadi teks, sebab tulisan itu belum terbit.`,
    };
  }
  return { href: found.url };
}

/** "info@media.id", "www.media.id", "ttp://media.id", "http:/media.id", "https:media.id". */
function mended(address: string): string | undefined {
  const mail = /^(?:https?:\/\/)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/iu.exec(address)?.[1];
  if (mail !== undefined) return `mailto:${mail}`;
  const [, rest] =
    /^(?:h?t{1,2}ps?:\/{0,2}|https?;\/\/|https?:\/(?!\/)|https?:(?!\/)|https?\/\/:?)(?=\w)(.+)$/iu.exec(
      address,
    ) ?? [];
  if (rest !== undefined && !/^https?:\/\/\w/iu.test(address) && URL.canParse(`https://${rest}`)) {
    return `https://${rest}`;
  }
  if (/^https?:\/\/https?:?\/\//iu.test(address)) {
    const inner = address.replace(/^https?:\/\/(https?):?\/\//iu, "$1://");
    return URL.canParse(inner) ? inner : undefined;
  }
  return /^www\./iu.test(address) ? meantAddress(address) : undefined;
}
