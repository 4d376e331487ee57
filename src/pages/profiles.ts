import type { Author, Byline } from "../model/index.ts";
import { isAuthor, roleWords } from "../model/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { authorUrl } from "../urls/index.ts";
import type { PageDirectory } from "./page-directory.ts";
import type { ProfileView } from "./views.ts";

/** An author as pages present them. */
export function profileOf(author: Author, directory: PageDirectory, count?: number): ProfileView {
  const { code, name, role, bio, email } = author;
  return {
    code,
    monogram: code,
    ...directory.link(name, authorUrl(author)),
    role,
    bio,
    email,
    count,
  };
}

/** Whoever wrote a story as its foot presents them; somebody from outside leads to their own address. */
export function bylineProfile(
  byline: Byline,
  directory: PageDirectory,
  text: TextFunction,
): ProfileView {
  if (isAuthor(byline)) return profileOf(byline, directory);
  const { name, role, url } = byline;
  return {
    monogram: initials(name),
    label: name,
    url,
    role: role === undefined ? undefined : roleWords(role, text),
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
