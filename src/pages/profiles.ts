import type { Author, Byline, Picture } from "../model/index.ts";
import { isAuthor, roleWords } from "../model/index.ts";
import type { SiteContext } from "./context.ts";
import type { ProfileView } from "./views.ts";

/** An author as pages present them. */
export function profileOf(
  author: Author,
  { directory, urls }: Pick<SiteContext, "directory" | "urls">,
  count?: number,
): ProfileView {
  const { code, name, role, bio, email, picture, links } = author;
  return {
    code,
    monogram: code,
    ...directory.link(name, urls.author(author)),
    role,
    bio,
    email,
    count,
    ...(picture !== undefined && { picture: smallest(picture) }),
    ...(links !== undefined && { links: links.map((url) => ({ label: shortAddress(url), url })) }),
  };
}

/** In a circle of 60 px a picture of this width is sharp on any screen. */
const WIDE_ENOUGH = 180;

/** The narrowest file that is sharp, in a format that every browser reads. */
function smallest({ set }: Picture): NonNullable<ProfileView["picture"]> {
  const format = set.files.find(({ url }) => url === set.full)?.format;
  const files = set.files.filter((file) => file.format === format);
  const { url, width, height } = files.find((file) => file.width >= WIDE_ENOUGH) ??
    files.at(-1) ?? { ...set, url: set.full };
  return { url, width, height };
}

/** "https://www.instagram.com/ao/" is read as "instagram.com/ao". */
function shortAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const short = `${hostname.replace(/^www\./u, "")}${pathname.replace(/\/$/u, "")}`;
  return short.length > 40 ? `${short.slice(0, 39)}…` : short;
}

/** Whoever wrote a story as its foot presents them; somebody from outside leads to their own address. */
export function bylineProfile(
  byline: Byline,
  context: Pick<SiteContext, "directory" | "urls" | "text">,
): ProfileView {
  if (isAuthor(byline)) return profileOf(byline, context);
  const { name, role, url } = byline;
  return {
    monogram: initials(name),
    label: name,
    url,
    role: role === undefined ? undefined : roleWords(role, context.text),
  };
}

/** "Budi Santoso, S.H." gives "BS". */
function initials(name: string): string {
  const [bare = ""] = name.split(",");
  const words = bare.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase("id") ?? "")
    .join("");
}
