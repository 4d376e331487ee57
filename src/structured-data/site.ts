import type { Newsroom, Site } from "../model/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { HOME_URL } from "../urls/index.ts";

/** The medium's mark as search engines show it. */
export interface LogoFacts {
  /** A path of the site, without its path prefix. */
  readonly url: string;
  /** In pixels; absent for a drawing that has no size of its own. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What structured data have to know of the site that they are on. */
export interface DescribedSite {
  readonly site: Site;
  /** Who stands behind the medium, where the newsroom's data tells. */
  readonly newsroom?: Newsroom | undefined;
  readonly logo?: LogoFacts | undefined;
  /** Where the site's own pages lie. */
  readonly urls: SiteUrls;
  /** The interface's words. */
  readonly text: TextFunction;
  /** The full address of a path of the site: its origin, the path prefix, the path. */
  absolute(path: string): string;
  /** Whether the site has a page at a path; what is not there is not named. */
  has(path: string): boolean;
}

/** The name by which every page means the medium. */
export function organizationId({ absolute }: DescribedSite): string {
  return `${absolute(HOME_URL)}#organization`;
}

/** The name by which every page means the site that it is part of. */
export function websiteId({ absolute }: DescribedSite): string {
  return `${absolute(HOME_URL)}#website`;
}

/** The address of a page of the site, where there is one. */
export function pageAddress(path: string, { has, absolute }: DescribedSite): string | undefined {
  return has(path) ? absolute(path) : undefined;
}
