/** A word that leads somewhere; without `url` it is a word alone. */
export interface LinkView {
  readonly label: string;
  /** Without the path prefix; the layout adds it with the filter `url`. */
  readonly url?: string | undefined;
}
