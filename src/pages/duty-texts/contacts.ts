import { catalogueFor, internationalPhone } from "../../language/index.ts";
import type { DocumentBlock, LinkView, Runs } from "../views.ts";
import type { Medium } from "./document-text.ts";

/** What the ways to reach a newsroom are called. */
const WORDS = {
  id: {
    address: "Alamat",
    email: "Surel",
    phone: "Telepon",
    orWhatsApp: " atau WhatsApp ",
    byPhone: "telepon ",
    newsroom: "alamat redaksi",
  },
  en: {
    address: "Address",
    email: "Email",
    phone: "Telephone",
    orWhatsApp: " or WhatsApp ",
    byPhone: "telephone ",
    newsroom: "the newsroom’s address",
  },
} as const;

type Fact = NonNullable<DocumentBlock["facts"]>[number];

/**
 * The ways to reach a newsroom, as facts to be listed; what it doesn't give is not there.
 *
 * @example contactFacts(medium) // [{ term: "Surel", values: [[{ label: "redaksi@…", url: "mailto:…" }]] }]
 */
export function contactFacts({ site, newsroom }: Pick<Medium, "site" | "newsroom">): Fact[] {
  const words = WORDS[catalogueFor(site.lang)];
  const { address, email, whatsapp, phone } = newsroom ?? {};
  return [
    fact(words.address, address),
    fact(words.email, email && mailTo(email)),
    fact("WhatsApp", whatsapp && whatsAppLink(whatsapp)),
    fact(words.phone, phone && { label: phone, url: `tel:${internationalPhone(phone)}` }),
  ].flat();
}

/** A fact where there is something to tell, as a list so that it can be left out. */
export function fact(term: string, value: string | LinkView | undefined): Fact[] {
  return value === undefined || value === "" ? [] : [{ term, values: [[value]] }];
}

/** The ways to write to a newsroom in running text: "redaksi@… atau WhatsApp +62…". */
export function writeTo({ site, newsroom }: Pick<Medium, "site" | "newsroom">): Runs {
  const words = WORDS[catalogueFor(site.lang)];
  const { email, whatsapp, phone } = newsroom ?? {};
  if (email !== undefined && whatsapp !== undefined) {
    return [mailTo(email), words.orWhatsApp, whatsAppLink(whatsapp)];
  }
  if (email !== undefined) return [mailTo(email)];
  if (whatsapp !== undefined) {
    return ["WhatsApp ", whatsAppLink(whatsapp)];
  }
  if (phone !== undefined)
    return [words.byPhone, { label: phone, url: `tel:${internationalPhone(phone)}` }];
  return [words.newsroom];
}

export function mailTo(email: string): LinkView {
  return { label: email, url: `mailto:${email}` };
}

/** WhatsApp wants the number with its country and without the sign. */
function whatsAppLink(number: string): LinkView {
  const digits = internationalPhone(number).replace("+", "");
  return { label: number, url: `https://wa.me/${digits}` };
}
