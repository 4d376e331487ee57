import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Author, Byline } from "../model/index.ts";
import { isAuthor, isBody } from "../model/index.ts";
import { some, thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId, pageAddress } from "./site.ts";

/**
 * A name of a byline, with the address of its page where the site has such pages; somebody from outside with an
 * address of their own, and with what they are.
 */
export function byline(who: Byline, described: DescribedSite): PersonLeaf | OrganizationLeaf {
  const { name } = who;
  const url = isAuthor(who) ? pageAddress(described.urls.author(who), described) : who.url;
  if (isBody(who)) return thing<OrganizationLeaf>({ "@type": "Organization", name, url });
  const jobTitle = isAuthor(who) ? undefined : who.role;
  return thing<PersonLeaf>({ "@type": "Person", name, url, jobTitle });
}

/** The same with all that the newsroom tells of them, for their own page. */
export function profile(author: Author, described: DescribedSite): PersonLeaf | OrganizationLeaf {
  const { name, bio, role } = author;
  const url = pageAddress(described.urls.author(author), described);
  const medium = { "@id": organizationId(described) };
  const alternateName = author.code === name ? undefined : author.code;
  const sameAs = some(author.links ?? []);
  const image = author.picture && described.absolute(author.picture.set.full);
  return isBody(author)
    ? thing<OrganizationLeaf>({
        "@type": "Organization",
        name,
        alternateName,
        url,
        image,
        description: bio,
        sameAs,
        parentOrganization: medium,
      })
    : thing<PersonLeaf>({
        "@type": "Person",
        name,
        alternateName,
        url,
        image,
        jobTitle: role,
        description: bio,
        sameAs,
        worksFor: medium,
      });
}
