import type { AttachmentProbe } from "../attachments/index.ts";
import type { Registries } from "../data/index.ts";
import type { FieldSchemas } from "../front-matter/index.ts";
import type { RecordedUrl } from "../model/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import type { SourceFolder } from "../source/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import type { ContentHooks } from "./hooks.ts";
import type { StoryMemory } from "./story-memory.ts";

/** All that a newsroom's stories are read from. */
export interface ContentInput {
  readonly posts: SourceFolder;
  /** The newsroom's own pages (`pages/`). */
  readonly ownPages: SourceFolder;
  /** What is known of every picture in the two folders, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
  /** The same of every document and sound. */
  readonly attachments: ReadonlyMap<string, AttachmentProbe>;
  readonly registries: Registries;
  /** The interface's words. */
  readonly text: TextFunction;
  /** The URLs that were published before, and from which files. */
  readonly urlRecord?: readonly RecordedUrl[];
  /** The site's own fields of stories, by their keys. */
  readonly fields?: FieldSchemas | undefined;
  /** The site's own functions that have a part in the reading. */
  readonly hooks?: ContentHooks | undefined;
  /** Pattern of story URLs, see story-url.ts. */
  readonly storyUrl: string;
  readonly pathPrefix: string;
  /** Where the site's own pages lie. */
  readonly urls: SiteUrls;
  /** Whether authors have pages, which a sign-off leads to. */
  readonly authorPages: boolean;
  /** The build's one clock, in milliseconds since 1970. */
  readonly now: number;
  /** How stories were read before, and where it is noted how they are read now. */
  readonly memory?: StoryMemory | undefined;
}
