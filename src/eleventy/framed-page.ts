import { readLanguageTag } from "../language/index.ts";
import type { LinkView, Page, ShareImage, SiteContext } from "../pages/index.ts";
import { absoluteUrl, templatePage } from "../pages/index.ts";
import type { Mount } from "./mount.ts";
import { FRAME_LAYOUT } from "./page-template.ts";

type Data = Readonly<Record<string, unknown>>;

/** What Eleventy says of the page that it renders. */
export interface RenderedNow {
  readonly url: string | false;
  readonly inputPath: string;
  readonly outputPath: string | false;
  /** "liquid,md" */
  readonly templateSyntax?: string | undefined;
}

/** Media types of pictures by the ends of their names. */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
};

/**
 * The page of a template of the site's own that asks for the theme's frame, from its data (`title`,
 * `description`, `image`, `breadcrumbs`, `noindex`, `lang`, `prose`).
 *
 * @param html what the template made
 * @throws Error with all that is wrong with its data, in one sentence with its file
 */
export function framedPage(
  data: Data,
  html: string,
  { site, mount }: { readonly site: SiteContext; readonly mount: Mount },
): Page {
  const page = data.page as RenderedNow;
  const faults: string[] = [];
  const within = (url: string) => mount.within(url);
  const title = textOf(data.title);
  if (title === undefined) faults.push("title belum diisi dengan teks");
  const facts = {
    url: within(page.url || "/"),
    title: title ?? "",
    description: textOf(data.description),
    image: imageOf(data.image, (url) => absoluteUrl(within(url), site), faults),
    breadcrumbs: breadcrumbsOf(data.breadcrumbs, within, faults),
    noindex: flagOf(data, "noindex", faults) ?? false,
    lang: languageOf(data.lang, site.edition.site.lang, faults),
    isProse: flagOf(data, "prose", faults) ?? isMarkdown(page),
    html,
  };
  if (faults.length > 0) {
    throw new Error(
      `${page.inputPath.replace(/^\.\//u, "")}: layout ${FRAME_LAYOUT} tidak dapat dipakai, karena ${faults.join("; ")}.`,
    );
  }
  return templatePage(facts, site);
}

/** A number is what YAML makes of a title such as 2026. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
  return text === "" ? undefined : text;
}

function flagOf(data: Data, name: string, faults: string[]): boolean | undefined {
  const value = data[name] ?? undefined;
  if (value === undefined || typeof value === "boolean") return value;
  faults.push(`${name} bukan true atau false`);
  return undefined;
}

function languageOf(value: unknown, sites: string, faults: string[]): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const tag = typeof value === "string" ? readLanguageTag(value).tag : undefined;
  if (tag === undefined) faults.push('lang bukan kode bahasa seperti "en"');
  return tag === sites ? undefined : tag;
}

/** Whole addresses stay as they are. */
const LINK = /^(?:\/(?!\/)|https?:\/\/)/u;

function imageOf(
  value: unknown,
  absolute: (url: string) => string,
  faults: string[],
): ShareImage | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const { url, alt, width, height } = (
    typeof value === "string" ? { url: value } : value
  ) as Record<string, unknown>;
  if (typeof url !== "string" || !LINK.test(url)) {
    faults.push('image bukan alamat gambar seperti "/gambar/kopi.jpg" atau { url, alt }');
    return undefined;
  }
  const extension = /\.(\w+)(?:[?#]|$)/u.exec(url.split("/").at(-1) ?? "")?.[1] ?? "";
  const sizeOf = (size: unknown) => (typeof size === "number" && size > 0 ? size : undefined);
  return {
    url: absolute(url),
    type: PICTURE_TYPES[extension.toLowerCase()],
    width: sizeOf(width),
    height: sizeOf(height),
    alt: textOf(alt),
  };
}

function breadcrumbsOf(
  value: unknown,
  within: (url: string) => string,
  faults: string[],
): LinkView[] {
  if (value === undefined || value === null) return [];
  const crumbs: unknown[] = Array.isArray(value) ? value : [value];
  return crumbs.flatMap((crumb) => {
    const { label, url } = Object(crumb) as Record<string, unknown>;
    const text = textOf(label);
    const hasLink = url === undefined || (typeof url === "string" && LINK.test(url));
    if (text === undefined || !hasLink) {
      faults.push('breadcrumbs bukan daftar { label: "Layanan", url: "/layanan/" }');
      return [];
    }
    return { label: text, url: typeof url === "string" ? within(url) : undefined };
  });
}

function isMarkdown({ templateSyntax, inputPath }: RenderedNow): boolean {
  return templateSyntax === undefined
    ? inputPath.endsWith(".md")
    : templateSyntax.split(",").includes("md");
}
