/** A file of the site that is no page: a feed, a sitemap, what a host reads. */
export interface OutputFile {
  /** Path within the output folder, with forward slashes: "kanal/daerah/feed.xml". */
  readonly to: string;
  readonly contents: string | Uint8Array;
}
