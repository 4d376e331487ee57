import type {
  ContactPointLeaf,
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  PostalAddressLeaf,
  PropertyValueLeaf,
} from "schema-dts";
import { internationalPhone } from "../language/index.ts";
import { HOME_URL } from "../urls/index.ts";
import { pixels } from "./images.ts";
import { some, thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId, pageAddress } from "./site.ts";

/** The medium as every page names it: who it is, and where all the rest is told. */
export function organization(described: DescribedSite): NewsMediaOrganizationLeaf {
  const { site, logo, absolute } = described;
  return thing<NewsMediaOrganizationLeaf>({
    "@type": "NewsMediaOrganization",
    "@id": organizationId(described),
    name: site.name,
    url: absolute(HOME_URL),
    logo:
      logo === undefined
        ? undefined
        : thing<ImageObjectLeaf>({
            "@type": "ImageObject",
            url: absolute(logo.url),
            width: logo.width === undefined ? undefined : pixels(logo.width),
            height: logo.height === undefined ? undefined : pixels(logo.height),
          }),
  });
}

/**
 * The medium with everything that the newsroom tells of itself, for the home page. The policies that
 * The Trust Project put into schema.org are those that Dewan Pers wants shown: the Pedoman Pemberitaan
 * Media Siber (clause 8), the code of ethics, corrections and the right of reply (clause 4).
 */
export function fullOrganization(described: DescribedSite): NewsMediaOrganizationLeaf {
  const { site, newsroom, text } = described;
  const page = (path: string) => pageAddress(path, described);
  return thing<NewsMediaOrganizationLeaf>({
    ...organization(described),
    description: site.description,
    legalName: newsroom?.company,
    foundingDate: newsroom?.founded,
    address:
      newsroom?.address === undefined
        ? undefined
        : thing<PostalAddressLeaf>({
            "@type": "PostalAddress",
            streetAddress: newsroom.address,
            addressCountry: "ID",
          }),
    email: newsroom?.email,
    telephone: newsroom?.phone && internationalPhone(newsroom.phone),
    contactPoint: contactPoint(described),
    identifier: some([
      ...named(text("organization.registration"), newsroom?.registration),
      ...named(text("organization.pressCouncil"), newsroom?.pressCouncil),
    ]),
    sameAs: some(newsroom?.social ?? []),
    masthead: page(described.urls.masthead),
    publishingPrinciples: page(described.urls.guidelines),
    ethicsPolicy: page(described.urls.ethics),
    correctionsPolicy: page(described.urls.correctionsPolicy),
    actionableFeedbackPolicy: page(described.urls.rightOfReply),
    ownershipFundingInfo: newsroom?.ownership,
  });
}

/** How readers reach the newsroom; undefined where it gives no way. */
function contactPoint(described: DescribedSite): ContactPointLeaf | undefined {
  const { newsroom, site, text } = described;
  const url = pageAddress(described.urls.contact, described);
  const telephone = newsroom?.phone ?? newsroom?.whatsapp;
  if (url === undefined && newsroom?.email === undefined && telephone === undefined) {
    return undefined;
  }
  return thing<ContactPointLeaf>({
    "@type": "ContactPoint",
    contactType: text("organization.contact"),
    url,
    email: newsroom?.email,
    telephone: telephone && internationalPhone(telephone),
    availableLanguage: site.lang,
  });
}

function named(name: string, value: string | undefined): PropertyValueLeaf[] {
  return value === undefined ? [] : [{ "@type": "PropertyValue", name, value }];
}
