import { internationalPhone } from "../../language/index.ts";
import type { Newsroom } from "../../model/index.ts";
import type { DocumentBlock, LinkView, Runs } from "../views.ts";

type Fact = NonNullable<DocumentBlock["facts"]>[number];

/**
 * The ways to reach a newsroom, as facts to be listed; what it doesn't give is not there.
 *
 * @example contactFacts(newsroom) // [{ term: "Surel", values: [[{ label: "redaksi@…", url: "mailto:…" }]] }]
 */
export function contactFacts(newsroom: Newsroom | undefined): Fact[] {
  const { address, email, whatsapp, phone } = newsroom ?? {};
  return [
    fact("Alamat", address),
    fact("Surel", email && mailTo(email)),
    fact("WhatsApp", whatsapp && whatsAppLink(whatsapp)),
    fact("Telepon", phone && { label: phone, url: `tel:${internationalPhone(phone)}` }),
  ].flat();
}

/** A fact where there is something to tell, as a list so that it can be left out. */
export function fact(term: string, value: string | LinkView | undefined): Fact[] {
  return value === undefined || value === "" ? [] : [{ term, values: [[value]] }];
}

/** The ways to write to a newsroom in running text: "redaksi@… atau WhatsApp +62…". */
export function writeTo(newsroom: Newsroom | undefined): Runs {
  const { email, whatsapp, phone } = newsroom ?? {};
  if (email !== undefined && whatsapp !== undefined) {
    return [mailTo(email), " atau WhatsApp ", whatsAppLink(whatsapp)];
  }
  if (email !== undefined) return [mailTo(email)];
  if (whatsapp !== undefined) {
    return ["WhatsApp ", whatsAppLink(whatsapp)];
  }
  if (phone !== undefined)
    return ["telepon ", { label: phone, url: `tel:${internationalPhone(phone)}` }];
  return ["alamat redaksi"];
}

export function mailTo(email: string): LinkView {
  return { label: email, url: `mailto:${email}` };
}

/** WhatsApp wants the number with its country and without the sign. */
function whatsAppLink(number: string): LinkView {
  const digits = internationalPhone(number).replace("+", "");
  return { label: number, url: `https://wa.me/${digits}` };
}
