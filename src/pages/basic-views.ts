import type { OwnFields } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { LinkView } from "./link-view.ts";

/** What every layout can count on. */
export interface PageView {
  readonly url: string;
  /** The page's heading. */
  readonly heading: string;
  /** The document's title, before the medium's name; the home page has none. */
  readonly title?: string | undefined;
  /** For search engines: plain text. */
  readonly description: string;
  /** The page's one full address; absent from the page for wrong addresses alone. */
  readonly canonical?: string | undefined;
  readonly noindex: boolean;
  /** The page in each of its languages, itself included; absent where there is one alone. */
  readonly alternates?: readonly AlternateView[] | undefined;
  /** What a shared link shows; its URL is complete. Absent where the page has no picture of its own. */
  readonly shareImage?: ShareImage | undefined;
  /** What the page tells those who share it. */
  readonly openGraph: OpenGraphView;
  /** When what the page shows last changed; absent where nothing tells. */
  readonly modified?: Moment | undefined;
  /** The name of the page's own feeds, which lie below its URL; absent where it has none. */
  readonly feedTitle?: string | undefined;
  /** JSON-LD, made safe to stand in a `<script>`. */
  readonly structuredData?: string | undefined;
  /** From the home page to this page's parent. */
  readonly breadcrumbs: readonly LinkView[];
  /** URLs of the pages that this one belongs under, for the menu to mark; the home page is none. */
  readonly parentUrls: readonly string[];
}

/** A page in some language. */
export interface AlternateView {
  /** BCP 47, or "x-default" for readers of all other languages. */
  readonly lang: string;
  /** Complete. */
  readonly url: string;
}

/** What messengers and networks read of a page (https://ogp.me). */
export interface OpenGraphView {
  /** "id_ID" */
  readonly locale: string;
  readonly type: "article" | "profile" | "website";
  readonly title: string;
  /** Complete; absent from the page for wrong addresses alone. */
  readonly url?: string | undefined;
  readonly description: string;
  readonly image?: ShareImage | undefined;
  /** The medium's account on X: "@mediauji". */
  readonly account?: string | undefined;
  /** A video file of the newsroom's own. */
  readonly video?: { readonly url: string; readonly type: string } | undefined;
  /** Of a story alone. */
  readonly article?: ArticleView | undefined;
}

/** https://ogp.me/#type_article */
export interface ArticleView {
  /** ISO 8601, a date alone where the story tells no time. */
  readonly published: string;
  /** Absent where nothing changed since. */
  readonly modified?: string | undefined;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  /** Full addresses of the authors' pages; none for paid content. */
  readonly authors: readonly string[];
}

export interface ShareImage {
  /** Complete, with origin and path prefix. */
  readonly url: string;
  /** "image/jpeg"; this and what follows may be absent where a template of the site's own names the picture. */
  readonly type?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly alt?: string | undefined;
}

/** A story as listings show it. */
export interface StoryCard {
  readonly url: string;
  readonly title: string;
  /** The language of its words, BCP 47; absent where it is the site's. */
  readonly lang?: string | undefined;
  readonly summary: string;
  readonly published: Moment;
  readonly category?: LinkView | undefined;
  readonly place?: LinkView | undefined;
  /** "Opini", "Analisis" …; absent for plain news. */
  readonly kind?: string | undefined;
  /** When a live coverage that is running ends at the latest, in ISO 8601; absent for all else. */
  readonly runsUntil?: string | undefined;
  /** "Advertorial" …: paid content says so wherever it appears. */
  readonly label?: string | undefined;
  /** The story's picture, or the cover drawn for it. */
  readonly picture: PictureView;
  /** The site's own fields (option `fields`). */
  readonly fields: OwnFields;
  /** "Video", "Video 2 menit": that its main picture is a video's. */
  readonly video?: string | undefined;
  /** "3 menit 21 detik": how long its main sound lasts. */
  readonly audio?: string | undefined;
}

/** What an `<img>` or `<picture>` prints. */
export interface PictureView {
  /** Without the path prefix. */
  readonly url: string;
  /** Empty for pictures that only decorate, as covers do. */
  readonly alt: string;
  /** CSS pixels of the whole picture. */
  readonly width: number;
  readonly height: number;
  /** With the path prefix, for `srcset`; absent for drawn covers, which are sharp at any size. */
  readonly srcset?: string | undefined;
  /** Other formats, the best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** A story's own picture. */
export interface ImageView extends PictureView {
  readonly caption?: string | undefined;
  /** "Foto: Kontributor AO" */
  readonly credit?: string | undefined;
  /** "Lisensi: CC BY 4.0" */
  readonly license?: string | undefined;
}

/** A video: a file of the newsroom's own that the browser plays, or a place elsewhere. */
export type VideoView =
  | {
      /** Without the path prefix. */
      readonly url: string;
      /** "video/mp4" */
      readonly type: string;
      /** "MP4, 2 menit, 9,8 MB" */
      readonly facts: string;
    }
  | {
      /** Complete. */
      readonly address: string;
      /** "Tonton di YouTube" */
      readonly words: string;
    };

/** A sound that the browser plays. */
export interface SoundView {
  /** Without the path prefix. */
  readonly url: string;
  /** "audio/mpeg" */
  readonly type: string;
  readonly title: string;
  /** "MP3, 3 menit 21 detik, 4,5 MB" */
  readonly facts: string;
}

/** A headline that leads to its story, and says so where that is paid for. */
export interface StoryLinkView extends LinkView {
  /** "Advertorial" … */
  readonly paid?: string | undefined;
}
