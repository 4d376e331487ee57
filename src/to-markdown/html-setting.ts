/** A picture as a page shows it. */
export interface ShownPicture {
  readonly address: string;
  readonly alt: string;
  /** The words below it; empty where there are none. */
  readonly caption: string;
}

/** What becomes of links and pictures, which only the one who asks can know. */
export interface HtmlSetting {
  /**
   * Where a link leads.
   *
   * @returns undefined for its words alone
   */
  readonly link?: (address: string) => string | undefined;
  /** The picture in Markdown, on a line of its own; empty for none. Without this it becomes a link to where it lies. */
  readonly picture?: (picture: ShownPicture) => string;
}
