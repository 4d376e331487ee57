/** An old URL and where it leads now, both without the path prefix. */
export interface Redirect {
  /** "/2019/berita-lama/" */
  readonly from: string;
  /** "/2024/12/10/berita/" */
  readonly to: string;
}
