import { createHash } from "node:crypto";
import type { BrandColors } from "./brand.ts";

/** The sign in a browser's tab. */
export interface SiteIcon {
  /** "/assets/icon-3f2a91bc.svg", without the path prefix. */
  readonly url: string;
  readonly contents: Uint8Array;
}

/** A kawung flower, four petals round a point, in the newsroom's colour. */
export function siteIcon({ fill, onFill }: BrandColors): SiteIcon {
  const petal = '<path id="p" d="M16 15C9 12 8 7 8 4c3 0 8 1 8 11z"/>';
  const turned = [90, 180, 270].map((turn) => `<use href="#p" transform="rotate(${turn} 16 16)"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${fill.light}"/><g fill="${onFill.light}">${petal}${turned.join("")}</g></svg>\n`;
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8);
  return { url: `/assets/icon-${hash}.svg`, contents: new TextEncoder().encode(svg) };
}
