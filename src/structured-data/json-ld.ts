/**
 * Things as schema.org describes them, as the text of a `<script type="application/ld+json">`.
 *
 * @param nodes what the page tells, each with its own `@type`
 * @example jsonLd([{ "@type": "WebSite", name: "</script>" }])
 * // '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"\\u003c/script\\u003e"}]}'
 */
export function jsonLd(nodes: readonly object[]): string {
  return scriptJson({ "@context": "https://schema.org", "@graph": nodes });
}

/**
 * JSON for a `<script>` in HTML. What could end the script, or begin or end a comment, is escaped as
 * JSON allows, so that no headline can break out of it; so are the two line ends that older scripts
 * don't read.
 *
 * @example scriptJson({ a: "</script>" }) // '{"a":"\\u003c/script\\u003e"}'
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A property that nothing is known of. */
type Gaps<Type> = { readonly [Property in keyof Type]: Type[Property] | undefined };

/**
 * A thing of one of schema.org's types, some of whose properties may be unknown: JSON leaves out what
 * is undefined, which the types of schema-dts don't provide for.
 */
export function thing<Type extends object>(properties: Gaps<Type>): Type {
  return properties as Type;
}

/** A list, or nothing where it would be empty. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
