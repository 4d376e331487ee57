import type { LinkView } from "./link-view.ts";

/** One name of a byline: "Penulis: Kontributor AO". */
export interface CreditView extends LinkView {
  /** "Penulis": what they did. */
  readonly role: string;
  /** "AO": the code that closes their stories; absent where somebody is from outside. */
  readonly code?: string | undefined;
  /** "Kepala Dinas Perhubungan": what somebody from outside is. */
  readonly note?: string | undefined;
}

/** An author as their own page and the foot of their stories present them; or somebody from outside, at the foot. */
export interface ProfileView extends LinkView {
  /** Absent where somebody is from outside. */
  readonly code?: string | undefined;
  /** What stands in the circle beside the name: the code, or initials. */
  readonly monogram: string;
  /** A picture in its place, without the path prefix. */
  readonly picture?:
    | { readonly url: string; readonly width: number; readonly height: number }
    | undefined;
  /** Addresses of their own elsewhere. */
  readonly links?: readonly LinkView[] | undefined;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly email?: string | undefined;
  /** How many stories; absent where a new story should not change the page. */
  readonly count?: number | undefined;
}
