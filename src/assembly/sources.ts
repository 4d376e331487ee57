import type { AttachmentProbe } from "../attachments/index.ts";
import type { RegistryFiles } from "../data/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import type { SourceFile, SourceFolder } from "../source/index.ts";

/** A newsroom's files, read and not yet understood. */
export interface Sources {
  readonly registries: RegistryFiles;
  readonly posts: SourceFolder;
  readonly ownPages: SourceFolder;
  /** The URLs that were published before; undefined when there is no record, or none is wanted. */
  readonly urlRecord?: SourceFile | undefined;
  /** What is known of every picture in the two folders, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
  /** The same of every document and sound. */
  readonly attachments: ReadonlyMap<string, AttachmentProbe>;
}
