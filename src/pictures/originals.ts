import sharp, { type Sharp } from "sharp";
import { FileFailure } from "../files/index.ts";
import type { PictureFacts } from "./facts.ts";
import { BROKEN } from "./messages.ts";
import { type DerivedFile, pictureSet } from "./picture-set.ts";
import { OPENING } from "./read-facts.ts";
import { readPicture } from "./read-picture.ts";

/** A picture that pages show, with what was found out about it. */
export interface ShownPicture {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly facts: PictureFacts;
}

/** Files are made of one picture after the other, as many at once as there are workers. */
const MOST_KEPT = 12;

/**
 * The pictures that a build makes files of, each read and decoded once for all files that are made of it at
 * about the same time.
 */
export class Originals {
  private readonly root: string;
  /** The same picture may lie under several names. */
  private readonly copies = new Map<string, string[]>();
  private readonly read = new Map<string, Promise<Buffer>>();
  private readonly decoded = new Map<string, Promise<() => Sharp>>();

  /** @param root absolute path of the project */
  constructor(root: string, pictures: readonly ShownPicture[]) {
    this.root = root;
    for (const { file, facts } of pictures) {
      const copies = this.copies.get(facts.hash);
      if (copies === undefined) this.copies.set(facts.hash, [file]);
      else copies.push(file);
    }
  }

  /**
   * A picture's file.
   *
   * @throws FileFailure when no copy of it is what it was
   */
  bytes(facts: PictureFacts): Promise<Buffer> {
    return kept(this.read, facts.hash, async () => {
      const files = this.files(facts);
      const bytes = await readPicture(files, facts, this.root);
      if (typeof bytes === "string") throw new FileFailure(files, bytes);
      return bytes;
    });
  }

  /**
   * What opens a picture for one of its derived files. It is decoded once, at the largest size that any of
   * them has; a JPEG of a camera is decoded straight to a half or a quarter. The colours are sRGB.
   *
   * @throws FileFailure when no copy of it is what it was, or it can't be decoded
   */
  pixels(facts: PictureFacts): Promise<() => Sharp> {
    return kept(this.decoded, facts.hash, async () => {
      const bytes = await this.bytes(facts);
      if (facts.animated) return () => sharp(bytes, { ...OPENING, animated: true });
      return await this.told(facts, decoded(bytes, facts, pictureSet("", facts).files));
    });
  }

  /** Gives what is made of a picture, and says which one it is when that fails. */
  async told<Result>(facts: PictureFacts, work: Promise<Result>): Promise<Result> {
    return await work.catch(() => {
      throw new FileFailure(this.files(facts), BROKEN);
    });
  }

  private files({ hash }: PictureFacts): readonly string[] {
    return this.copies.get(hash) ?? [];
  }
}

/** What was made last under a key, else made now; the oldest of too many is forgotten. */
function kept<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  const [oldest] = memory.keys();
  if (memory.size > MOST_KEPT && oldest !== undefined) memory.delete(oldest);
  return made;
}

async function decoded(
  bytes: Buffer,
  facts: PictureFacts,
  files: readonly DerivedFile[],
): Promise<() => Sharp> {
  const { width, height } = files.reduce((a, b) => (b.width > a.width ? b : a));
  const whole = sharp(bytes, OPENING).autoOrient().resize(width, height, { fit: "fill" });
  const { data, info } = await (facts.alpha ? whole.ensureAlpha() : whole.removeAlpha())
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
