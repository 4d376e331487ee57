/** A path of the site as a page must print it, with the path prefix. */
export function prefixed(path: string, { pathPrefix }: { readonly pathPrefix: string }): string {
  return pathPrefix.replace(/\/$/u, "") + path;
}
