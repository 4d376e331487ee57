import { attribute, find, tagOf } from "./dom.ts";
import { openedAddress, quotedPosts, webAddress } from "./embeds.ts";
import type { Dropped } from "./prepare.ts";
import { drop } from "./prepare.ts";
import type { Ready } from "./ready.ts";

/** Puts an address in the place of each frame, player and quoted post; what has none is counted as left out. */
export function placeEmbeds(root: Element, ready: Ready, dropped: Dropped): void {
  for (const [post, address] of quotedPosts(root)) ready.lift(post, address);
  for (const frame of find(root, "iframe, video, audio, amp-youtube")) {
    const address = sourceOf(frame);
    if (address === undefined) drop(dropped, tagOf(frame));
    ready.lift(frame, address ?? "");
  }
  for (const wrapper of find(root, "div.wp-block-embed__wrapper")) {
    const address = webAddress(wrapper.textContent ?? "");
    if (address !== undefined) ready.place(wrapper, openedAddress(address) ?? address);
  }
}

function sourceOf(frame: Element): string | undefined {
  const video = attribute(frame, "data-videoid");
  if (video !== "") return `https://www.youtube.com/watch?v=${encodeURIComponent(video)}`;
  const sources = [frame, ...find(frame, "source")].flatMap((element) =>
    ["src", "data-src", "data-lazy-src"].map((name) => attribute(element, name)),
  );
  for (const source of sources) {
    const address = openedAddress(source);
    if (address !== undefined) return address;
  }
  return undefined;
}
