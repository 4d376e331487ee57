import type { Author } from "../../model/index.ts";
import { AUTHORS_URL, authorUrl } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { lastChange } from "../context.ts";
import { makePage } from "../page.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView } from "../page-view.ts";
import { planPage } from "../planned-page.ts";
import { profileOf } from "../profiles.ts";
import type { ListingKind } from "./listing-kind.ts";

/** An author: every registered one, those without stories too. */
export const AUTHOR_LISTINGS: ListingKind<Author> = {
  // A listing with paid content would be a byline by another way (Pedoman Pemberitaan Media Siber, 6).
  subjectsOf: ({ authors, label }) => (label === undefined ? authors : []),
  keyOf: ({ code }) => code,
  registered: ({ authors }) => authors.values(),
  registry: "authors",
  url: authorUrl,
  words: ({ name, bio }, site) => ({
    kicker: "Penulis",
    heading: name,
    description: bio ?? `Tulisan ${name} di ${site.name}.`,
    feedName: `Penulis ${name}`,
  }),
  frame: ({ subject }, { directory }) => ({
    profile: profileOf(subject, directory),
    above: [directory.link("Penulis", AUTHORS_URL)],
  }),
  about: (author, urls) => ({ type: "author", author, urls }),
};

/** `/penulis/`. */
export const AUTHORS_OVERVIEW = planPage(AUTHORS_URL, authorsPage);

function authorsPage(context: SiteContext) {
  const { edition, directory } = context;
  const people = edition
    .listings(AUTHOR_LISTINGS)
    .map(({ subject, stories }) => profileOf(subject, directory, stories.length));
  return makePage("authors", {
    ...pageView(context, {
      url: AUTHORS_URL,
      heading: "Penulis",
      description: `Para penulis ${edition.site.name}, dengan kode yang menutup tulisan mereka.`,
      modified: lastChange(edition.live, context),
      about: collectionOf(people),
    }),
    people,
  });
}
