import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Author } from "../model/index.ts";
import { authorUrl } from "../urls/index.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId, pageAddress } from "./site.ts";

/** A name of a byline, with the address of its page where the site has such pages. */
export function byline(author: Author, described: DescribedSite): PersonLeaf | OrganizationLeaf {
  const name = author.name;
  const url = pageAddress(authorUrl(author), described);
  return isDesk(author)
    ? thing<OrganizationLeaf>({ "@type": "Organization", name, url })
    : thing<PersonLeaf>({ "@type": "Person", name, url });
}

/** The same with all that the newsroom tells of them, for their own page. */
export function profile(author: Author, described: DescribedSite): PersonLeaf | OrganizationLeaf {
  const { name, bio, role } = author;
  const url = pageAddress(authorUrl(author), described);
  const medium = { "@id": organizationId(described) };
  const alternateName = author.code === name ? undefined : author.code;
  return isDesk(author)
    ? thing<OrganizationLeaf>({
        "@type": "Organization",
        name,
        alternateName,
        url,
        description: bio,
        parentOrganization: medium,
      })
    : thing<PersonLeaf>({
        "@type": "Person",
        name,
        alternateName,
        url,
        jobTitle: role,
        description: bio,
        worksFor: medium,
      });
}

/** Whether an author is the newsroom as a whole ("Redaksi") and no person. */
function isDesk({ name, role }: Author): boolean {
  return [name, role].some((words) => /^(?:tim |dewan )?redaksi$/iu.test(words ?? ""));
}
