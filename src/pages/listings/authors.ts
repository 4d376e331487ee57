import type { Author } from "../../model/index.ts";
import { isAuthor } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView } from "../page-view.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import { profileOf } from "../profiles.ts";
import type { AuthorsView } from "../views.ts";
import type { ListingKind } from "./listing-kind.ts";

/** An author: every registered one, those without stories too. */
export const AUTHOR_LISTINGS: ListingKind<Author> = {
  // A listing with paid content would be a byline by another way (Pedoman Pemberitaan Media Siber, 6).
  subjectsOf: ({ authors, label }) => (label === undefined ? authors.filter(isAuthor) : []),
  keyOf: ({ code }) => code,
  registered: ({ authors }) => authors.values(),
  registry: "authors",
  url: (subject, urls) => urls.author(subject),
  words: ({ name, code, bio }, { text, edition: { site } }) => ({
    kicker: text("author.kicker"),
    heading: name,
    // With the code, by which two who share a name are told apart.
    title: text("author.title", { name, code }),
    description: bio ?? text("author.description", { name, code, site: site.name }),
    feedName: text("author.feed", { name }),
  }),
  frame: ({ subject }, context) => ({
    profile: profileOf(subject, context),
    above: [context.directory.link(context.text("authors.title"), context.urls.authors)],
  }),
  about: (author, items) => ({ type: "author", author, items }),
  isIndexable: ({ stories }) => stories.length > 0,
};

/** `/penulis/`. */
export function authorsOverview(urls: SiteUrls): PlannedPage {
  return planPage("authors", urls.authors, authorsView, {
    lastChanged: changeOfLive,
  });
}

function authorsView(context: SiteContext): AuthorsView {
  const { edition, text } = context;
  const people = edition
    .listings(AUTHOR_LISTINGS)
    .map(({ subject, stories }) => profileOf(subject, context, stories.length));
  return {
    ...pageView(context, {
      url: context.urls.authors,
      heading: text("authors.title"),
      description: text("authors.description", { site: edition.site.name }),
      about: collectionOf(people),
    }),
    people,
  };
}
