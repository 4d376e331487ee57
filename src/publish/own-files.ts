import { join, posix } from "node:path";
import { readBounded } from "../files/index.ts";
import { eachAtOnce } from "./folder-files.ts";

/** In bytes; what is larger is no page and no feed of ours. */
const LARGEST = 16 * 1024 * 1024;

/** Files whose names hold a hash of what they were made of, as nobody else calls a file. */
const NAMED = [
  /^gambar\/[a-z0-9-]+-[0-9a-f]{12}(?:v\d+)?(?:-\d+|-\d+x\d+)?\.(?:avif|webp|jpg|png|svg)$/u,
  /^cari\/indeks\/p\/(?:[0-9a-f]{16}\/[a-z]\d+|words-[0-9a-f]{16})\.json$/u,
  /^sitemap-stories-\d{4}\.xml$/u,
];

/** Beside pages, for programs. Each says what it is about. */
const BESIDE_PAGES = /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json|(?:[a-z0-9-]+\.)?story\.json)$/u;

const RULES = "_redirects";
const RULES_BEGIN = "# Netlify: with 301! ";

/** A page of a layout of ours, and the page at an old URL. */
const PAGE = 'href="#jejak-main"';
const REDIRECT =
  /<title>[^<]*<\/title>\n<link rel="canonical" href="[^"]*">\n<meta http-equiv="refresh" content="0; url=[^"]*">\n<\/head>\n<body>\n<main>\n<h1>/u;
const CANONICAL = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)">/u;

/**
 * Tells files that Jejak wrote by nothing but themselves, for when its memory and the list within the site are
 * damaged: by names that hold a hash, and by contents that name the very place in which they lie. A copy of a
 * page that somebody put elsewhere, and another site of Jejak's with a list of its own, are not ours to delete.
 *
 * @param folder absolute path of the folder in which the site lies
 * @param paths of the files that are there, from it
 * @param list name of the list of a site's files
 */
export async function recogniseOwnFiles(
  folder: string,
  paths: readonly string[],
  list: string,
): Promise<string[]> {
  const others = paths
    .filter((path) => posix.basename(path) === list && path !== list)
    .map((path) => posix.join(posix.dirname(path), "/"));
  const own: string[] = [];
  await eachAtOnce(paths, async (path) => {
    if (others.some((other) => path.startsWith(other))) return;
    if (NAMED.some((name) => name.test(path))) own.push(path);
    else if (path.endsWith(".html") || path === RULES || BESIDE_PAGES.test(path)) {
      const bytes = await readBounded(join(folder, path), LARGEST).catch(() => Buffer.alloc(0));
      if (isOwn(path, bytes.toString("utf8"))) own.push(path);
    }
  });
  return own;
}

function isOwn(path: string, text: string): boolean {
  if (path === RULES) return text.startsWith(RULES_BEGIN);
  const place = `/${path.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
  if (path.endsWith(".html")) {
    return REDIRECT.test(text) || (text.includes(PAGE) && endsWith(CANONICAL.exec(text), place));
  }
  // A feed gives its own address, the data of a story that of its page.
  const named = place.replace(/(?<=\/)story\.json$/u, "").replace(/\.story\.json$/u, ".html");
  return text.includes(`${encodeURI(named)}"`);
}

/** Whether a site's address of a page, which may lie below a path prefix, is that of a place. */
function endsWith(canonical: RegExpExecArray | null, place: string): boolean {
  return canonical?.[1]?.endsWith(encodeURI(place)) ?? false;
}
