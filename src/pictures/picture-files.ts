import { posix } from "node:path";

/**
 * Pictures of which files are made that browsers show, and that can't carry a script. SVG can, and would run it on the site's
 * own address when opened by itself, so a contributor's SVG is not published.
 */
export const PICTURE_EXTENSIONS: readonly string[] = [
  ".jpg",
  ".jpeg",
  ".png",
  ".webp",
  ".avif",
  ".gif",
  // What iPhones make: other files are made of it, where the machine can read it.
  ".heic",
  ".heif",
];

/** Larger than a camera's own files; what is sent to phones is far smaller. */
export const MAX_PICTURE_BYTES = 30 * 1024 * 1024;

export function isPicture(path: string): boolean {
  return PICTURE_EXTENSIONS.includes(posix.extname(path).toLowerCase());
}
