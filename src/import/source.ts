import type { Moment } from "../language/index.ts";
import type { ImportedStory, LeftOut } from "./imported-story.ts";

/** A story of which only so much is known that links to it can be followed and it has its place. */
export interface SurveyedStory {
  readonly origin: string;
  readonly date: Moment;
  readonly slug: string;
  readonly page?: string | undefined;
  readonly urls: readonly string[];
  /** Where the archive files it, each from the topmost section down: addresses may hold the kanal. */
  readonly sections: readonly (readonly string[])[];
  readonly draft: boolean;
}

/** Where an old address that is no story's leads. */
export type RedirectTarget =
  | { readonly section: readonly string[]; readonly feed?: boolean }
  | { readonly topic: string; readonly feed?: boolean }
  | { readonly author: string }
  /** A path of the new site. */
  /** A year or a month of the archive: "2019-05". */
  | { readonly period: string }
  | { readonly path: string };

/** What is known of an archive before its texts are read. */
export interface Survey {
  readonly stories: readonly SurveyedStory[];
  /** Everybody who is named as an author, as the archive writes them; those of one name are one. */
  readonly people: readonly SurveyedPerson[];
  readonly sections: readonly SurveyedSection[];
  readonly redirects: readonly { readonly from: string; readonly to: RedirectTarget }[];
  /** Hosts under which the archive was published: links to them stay within the site. */
  readonly hosts: readonly string[];
  /** Names under which the archive was known, which its datelines print. */
  readonly names?: readonly string[];
  /** What is left out as a kind, such as menus and comments: a sentence each. */
  readonly leftOut: readonly string[];
}

export interface SurveyedPerson {
  readonly name: string;
  readonly isCode?: boolean;
  readonly stories: number;
}

export interface SurveyedSection {
  /** From the topmost down. */
  readonly path: readonly string[];
  readonly description?: string | undefined;
  readonly stories: number;
}

/** Another system's stories, whatever system it is. */
export interface ImportSource {
  /** "text", "wordpress" …: begins each origin. */
  readonly name: string;
  /** For people: "ekspor.xml". */
  readonly called: string;
  /** Whether what is unknown to the registries holds up the import until it is accepted: of an archive, not of one text. */
  readonly asks: boolean;
  /** Folders of pictures that the archive has itself, absolute. */
  readonly mediaFolders?: readonly string[];
  survey(): Promise<Survey>;
  stories(): AsyncIterable<ImportedStory | LeftOut>;
}

/** A thing that can't be imported at all; its message is for people. */
export class ImportFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ImportFailure";
  }
}
