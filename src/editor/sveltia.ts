/**
 * What Sveltia CMS is configured with, as far as it is used here. Its own types can't be imported by a module
 * that resolves as Node does; the JSON Schema that it comes with checks all of it in a test.
 *
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export interface SveltiaConfig extends Options {
  readonly backend: Options;
  readonly collections: readonly (Collection | Divider)[];
}

export interface Collection extends Options {
  readonly name: string;
  readonly label: string;
}

/** A line between collections. */
export interface Divider {
  readonly name: string;
  readonly divider: true;
}

/** One field of a form. */
export interface Field extends Options {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
}

interface Options {
  readonly [option: string]: unknown;
}
