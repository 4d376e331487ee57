import type { Moment } from "../language/index.ts";
import type { StoryType } from "../model/index.ts";

/** Somebody as another system names them. */
export interface ImportedPerson {
  /** "Budi Santoso", "budi", a code. */
  readonly name: string;
  /** Whether it is a code, and no name: of a typed sign-off. */
  readonly isCode?: boolean;
}

/** A picture by the address or path that the old system has for it. */
export interface ImportedPicture {
  readonly address: string;
  /** Empty where there is none that says what the picture shows. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/**
 * Something to be told of a story: what was put right without asking ("repaired"), or what a person should look at
 * ("look").
 */
export interface ImportNote {
  readonly kind: "repaired" | "look";
  /** An Indonesian sentence. */
  readonly text: string;
}

/** The path of a picture relative to its story, or the address of another site where it stays. */
export type TakenPicture = { readonly src: string } | { readonly href: string } | undefined;

/** What a body is turned into Markdown with: only the newsroom knows where links lead and where pictures lie. */
export interface BodySetting {
  /**
   * Where a link leads from now on.
   *
   * @returns undefined for its words alone; then why has been noted
   */
  link(address: string): string | undefined;
  /**
   * A picture by its address or path, which will lie beside the story when that is written.
   *
   * @returns undefined where it can't be had; then why has been noted
   */
  picture(address: string): TakenPicture;
  /** A picture that lies in no folder: its bytes came with the text. The path relative to the story. */
  ownPicture(name: string, bytes: Uint8Array): string | undefined;
  note(kind: ImportNote["kind"], text: string): void;
}

/** A story as a source gives it, before anything of this newsroom is looked up. */
export interface ImportedStory {
  /** Names it for good, whatever is imported how often: "wordpress:https://media.id/?p=12". */
  readonly origin: string;
  /** What the report calls it: a file's name, an address. */
  readonly from: string;
  readonly title: string;
  readonly date: Moment;
  readonly updated?: Moment | undefined;
  readonly expires?: Moment | undefined;
  /** Last part of its new URL. */
  readonly slug: string;
  /** A page of the newsroom's own, and its path: "tentang/tim". */
  readonly page?: string | undefined;
  readonly people: readonly ImportedPerson[];
  readonly editor?: ImportedPerson | undefined;
  readonly location?: string | undefined;
  /** Sections, each from the topmost down: [["Daerah", "Banyuwangi"]]. */
  readonly sections: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly summary?: string | undefined;
  readonly image?: ImportedPicture | undefined;
  readonly type?: StoryType | undefined;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly draft: boolean;
  readonly featured?: boolean | undefined;
  /** Old addresses, as paths: "/2012/06/berita.html", "/?p=12". */
  readonly urls: readonly string[];
  readonly notes: readonly ImportNote[];
  body(setting: BodySetting): string;
}

/** Something of an archive that is not brought in, and why. */
export interface LeftOut {
  readonly from: string;
  /** An Indonesian sentence. */
  readonly leftOut: string;
}
