import type { Probe } from "../files/index.ts";

/** The kinds of pictures that are made, all of which are read as well. */
export type PictureFormat = "jpeg" | "png" | "webp" | "avif" | "gif";

/** HEIC is read alone, where the machine's decoder knows it: no browser but Safari shows it. */
export type ReadFormat = PictureFormat | "heic";

/** What is known of a picture before anything is made of it. */
export interface PictureFacts {
  /** In pixels, as seen: after the orientation that the camera noted. */
  readonly width: number;
  readonly height: number;
  /** By content, not by the file's name. */
  readonly format: ReadFormat;
  /** Something can be seen through it; an alpha channel that is opaque all over doesn't count. */
  readonly alpha: boolean;
  readonly animated: boolean;
  /** A drawing: areas of one colour with sharp edges, as in maps, diagrams and logos. */
  readonly flat: boolean;
  /** First twelve hexadecimal digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
}

export type PictureProbe = Probe<PictureFacts>;
