import { posix } from "node:path";
import type { Moment } from "../../language/index.ts";
import { isoDay, slugify } from "../../language/index.ts";
import { decodePath, urlKey } from "../../urls/index.ts";

/** The system that a folder was written for. */
export type System = "jekyll" | "hugo" | "astro" | "eleventy" | "next";

/** What an address is made from. */
export interface Addressed {
  /** From the archive's root, with forward slashes: "_posts/2012-06-06-kopi.md". */
  readonly file: string;
  readonly date: Moment;
  readonly sections: readonly string[];
  /** `slug` as the front matter has it. */
  readonly slug: string | undefined;
  readonly isPost: boolean;
}

/** Which system a folder is of, by the files at its root. */
export function systemOf(names: readonly string[]): System {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^(?:hugo\.(?:toml|yaml|yml|json)|config\.toml|archetypes\/)/u)) return "hugo";
  if (has(/^astro\.config\.|^src\/content\//u)) return "astro";
  if (has(/^\.?eleventy(?:\.config)?\.[cm]?[jt]s$/u)) return "eleventy";
  if (has(/^_config\.ya?ml$|(?:^|\/)_posts\//u)) return "jekyll";
  if (has(/^next\.config\./u)) return "next";
  return has(/^content\//u) ? "hugo" : "eleventy";
}

const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title.html",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title.html",
  none: "/:categories/:title.html",
};

/** The last part of a file's name, without its date and ending; of `index.md` that of its folder. */
export function baseName(file: string): string {
  const name = posix.basename(file).replace(/(?:\.[a-z]{2})?\.(?:md|markdown|mdx)$/iu, "");
  const own = /^_?index$/iu.test(name) ? posix.basename(posix.dirname(file)) : name;
  return own.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/u, "");
}

/** "2012-06-06-kopi.md", and folders called so: the date of a file's name. */
export function dateInName(file: string): string | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})(?=[-_./])/u.exec(file) ?? [];
  return year === undefined
    ? undefined
    : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
}

/**
 * The address that a system gives a file by itself.
 *
 * @param pattern of its configuration, where it has one
 */
export function defaultUrl(system: System, page: Addressed, pattern: string | undefined): string {
  const { file, isPost } = page;
  if (system === "jekyll") {
    if (!isPost) return fileUrl(file.replace(/^_/u, ""), ".html");
    const form = JEKYLL_STYLES[pattern ?? "date"] ?? pattern ?? "";
    return filled(form, page);
  }
  if (system === "hugo") {
    if (pattern !== undefined) return filled(pattern, page);
    const path = file.replace(/^content\/(?:[a-z]{2}\/(?=posts?\/))?/u, "");
    return slugged(fileUrl(path, "/"), page.slug);
  }
  if (system === "astro" || system === "next") {
    const path = file.replace(/^(?:src\/)?(?:content|pages|posts(?=\/[^/]+\/))\//u, "");
    return slugged(fileUrl(path, "/"), page.slug);
  }
  const path = file.replace(/^(?:src|content)\//u, "");
  return fileUrl(posix.join(posix.dirname(path), `${baseName(path)}.md`), "/");
}

function fileUrl(path: string, ending: string): string {
  const bare = path.replace(/\.(?:md|markdown|mdx)$/iu, "").replace(/(?:^|\/)_?index$/iu, "");
  return bare === "" || bare === "."
    ? "/"
    : `/${bare.toLowerCase().replace(/\s+/gu, "-")}${ending}`;
}

function slugged(url: string, slug: string | undefined): string {
  return slug === undefined ? url : url.replace(/[^/]+\/$/u, `${slug}/`);
}

/** A pattern of Jekyll or Hugo with its placeholders filled. */
export function filled(pattern: string, { file, date, sections, slug }: Addressed): string {
  const [year = "", month = "", day = ""] = isoDay(date).split("-");
  const name = slug ?? baseName(file);
  const section =
    posix
      .dirname(file)
      .replace(/^content\/?/u, "")
      .split("/")[0] ?? "";
  const start = Date.UTC(Number(year), 0, 1);
  const yDay =
    Math.round((Date.parse(`${year}-${month}-${day}T00:00:00Z`) - start) / 86_400_000) + 1;
  const values: Readonly<Record<string, string>> = {
    year,
    month,
    day,
    title: name,
    slug: slugify(name) || name,
    slugorfilename: name,
    filename: baseName(file),
    contentbasename: baseName(file),
    name,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    y_day: String(yDay).padStart(3, "0"),
    categories: sections.map((each) => each.toLowerCase().replace(/\s+/gu, "%20")).join("/"),
    section,
    sections: posix.dirname(file).replace(/^content\/?/u, ""),
    output_ext: ".html",
  };
  return `/${pattern}`
    .replace(/:([a-z_]+)/gu, (token, key: string) => values[key] ?? token)
    .replace(/\/{2,}/gu, "/");
}

/** The last part of an old address, as a file would be called. */
export function nameInUrl(url: string): string {
  return baseName(
    decodePath(urlKey(url))
      .replace(/\.html?\/$/u, "/")
      .replace(/\/+$/u, "")
      .split("/")
      .at(-1) ?? "",
  );
}

/** The path of a page of the newsroom's own: "tentang/tim". */
export function pagePath(file: string, system: System): string {
  const path = file.replace(/^(?:content|src\/(?:content|pages)|src|pages|_pages)\//u, "");
  const steps = posix
    .join(posix.dirname(path), baseName(path))
    .split("/")
    .map((step) => slugify(step));
  const used = steps.filter((step) => step !== "" && step !== ".");
  return used.length > 0 ? used.join("/") : `halaman-${system}`;
}
