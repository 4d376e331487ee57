import type { Author } from "../model/index.ts";
import { authorUrl } from "../urls/index.ts";
import type { PageDirectory } from "./page-directory.ts";
import type { ProfileView } from "./views.ts";

/** An author as pages present them. */
export function profileOf(author: Author, directory: PageDirectory, count?: number): ProfileView {
  const { code, name, role, bio, email } = author;
  return { code, ...directory.link(name, authorUrl(author)), role, bio, email, count };
}
