import type { AboutWords } from "../about.ts";
import type { ContactWords } from "../contact.ts";
import type { MastheadWords } from "../masthead.ts";

/** The page about the medium, in English. */
export const ABOUT: AboutWords = {
  company: "Company",
  founded: "Founded",
  pressCouncil: "Press Council verification",
  about: "About",
  ownership: { id: "ownership", heading: "Ownership and funding" },
  work: { id: "how-we-work", heading: "How we work" },
  obey: "Our journalists follow the ",
  and: " and the ",
  paid: ". Paid content is labelled wherever it appears. When we get something wrong, we ",
  mend: "correct it openly",
  responsible: "Who is responsible is on the page ",
  address: "; how to reach us is on ",
  places: { id: "place-data", heading: "Place data", words: "Names and codes of places: " },
};

/** How the newsroom is reached, in English. */
export const CONTACT: ContactWords = {
  description: (site) => `Address, email and telephone numbers of the ${site} newsroom.`,
  intro: (site) => `How to reach the ${site} newsroom.`,
  newsroom: { id: "newsroom", heading: "Newsroom" },
  company: "Company",
  accounts: "Our accounts",
  security: "Security problems",
  purposes: { id: "purposes", heading: "What you need" },
  mistake: "You have found a mistake: see ",
  harm: "A story of ours has done you harm: see ",
  people: "You are looking for one of our journalists or those responsible: see ",
};

/** Who makes the medium, in English. */
export const MASTHEAD: MastheadWords = {
  description: (site) => `Name, address, persons responsible and staff of ${site}.`,
  intro: "Published as article 12 of Indonesia’s Press Law (Law 40/1999) requires.",
  publisher: { id: "publisher", heading: "Publisher" },
  medium: "Medium",
  company: "Company",
  registration: "Legal entity",
  pressCouncil: "Press Council verification",
  founded: "Founded",
  responsible: { id: "responsible", heading: "Persons responsible" },
  editorial: "Editorial",
  business: "Business",
  staff: { id: "staff", heading: "Staff" },
  codes: { id: "initials", heading: "Initials" },
  signOff: "Each story closes with the initials of its author in brackets.",
  rules: { id: "rules", heading: "The rules we work by" },
  obey: "The newsroom works by the Press Law (Law 40/1999), the ",
  and: " and the ",
  code: (code) => `initials ${code}`,
  certificate: (number) => `certificate of competence ${number}`,
};
