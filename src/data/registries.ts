import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, FileDiagnostics, quote } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import { slugify, ZONES } from "../language/index.ts";
import type { Author, Category, Registries, Site } from "../model/index.ts";
import { DEFAULT_DATELINE, datelineError } from "../model/index.ts";
import type { SourceFile, YamlSource } from "../source/index.ts";
import { decodeText, parseYaml } from "../source/index.ts";
import { validate } from "../validation/index.ts";
import { newsroomIsMissing, readNewsroom } from "./newsroom-file.ts";
import { readPopular } from "./popular.ts";
import { readRedirects } from "./redirects.ts";
import { authorsSchema, categoriesSchema, navigationSchema, siteSchema } from "./schemas.ts";

/** A file that `_data/` should hold; `undefined` when it is not there. */
export interface RegistryFiles {
  /** Folder of the data files, for messages: "_data". */
  readonly folder: string;
  readonly site: SourceFile | undefined;
  readonly authors: SourceFile | undefined;
  readonly categories: SourceFile | undefined;
  readonly navigation: SourceFile | undefined;
  readonly newsroom: SourceFile | undefined;
  /** Optional. */
  readonly popular?: SourceFile | undefined;
  readonly redirects?: SourceFile | undefined;
}

/**
 * Reads the newsroom's data. What can't be read is stood in for, so that the stories can still be
 * checked in the same run; the diagnostics then hold errors and nothing may be published.
 */
export function readRegistries(
  files: RegistryFiles,
  fallback: Registries = EMPTY,
): {
  registries: Registries;
  diagnostics: Diagnostic[];
  /** Where each link of the navigation was written, by its URL. */
  navigationSource: YamlSource | undefined;
} {
  const diagnostics: Diagnostic[] = [];
  const read = <Output>(
    name: "redirects" | "site" | "authors" | "categories" | "navigation" | "newsroom" | "popular",
    use: (source: YamlSource, diagnostics: FileDiagnostics) => Output | undefined,
  ): Output | undefined => {
    const path = files[name]?.path ?? `${files.folder}/${name}.yaml`;
    const found = new FileDiagnostics(path);
    const result = readSource(name, files[name], found);
    const output = result === undefined ? undefined : use(result, found);
    diagnostics.push(...found.list);
    return output;
  };

  let navigationSource: YamlSource | undefined;
  const site = read("site", readSite);
  const authors = read("authors", readAuthors);
  const categories = read("categories", readCategories);
  const navigation = read("navigation", (source, diagnostics) => {
    navigationSource = source;
    const value = validate(navigationSchema, source, diagnostics);
    if (value === undefined) return undefined;
    const menus = { main: value.main, footer: value.footer ?? [] };
    for (const menu of ["main", "footer"] as const) {
      for (const [index, { url }] of menus[menu].entries()) {
        if (/^(?:\/(?![\\/])|https?:\/\/|mailto:|tel:)[^\\\s]*$/iu.test(url)) continue;
        diagnostics.error(
          "unsafe-link",
          source.locate([menu, index, "url"]),
          `Alamat ${quote(url)} harus diawali satu "/" atau https://.`,
        );
      }
    }
    return diagnostics.hasErrors ? undefined : menus;
  });

  const newsroom = read("newsroom", (source, diagnostics) =>
    readNewsroom(source, diagnostics, authors && [...authors.keys()]),
  );

  const popular = files.popular === undefined ? undefined : read("popular", readPopular);

  const redirects = files.redirects === undefined ? [] : read("redirects", readRedirects);

  const unread = new Set<"authors" | "categories">();
  if (authors === undefined) unread.add("authors");
  if (categories === undefined) unread.add("categories");
  return {
    registries: {
      unread,
      site: site ?? fallback.site,
      authors: authors ?? fallback.authors,
      categories: categories ?? fallback.categories,
      navigation: navigation ?? fallback.navigation,
      newsroom: newsroom ?? fallback.newsroom,
      popular: popular ?? fallback.popular,
      redirects: redirects ?? [],
    },
    diagnostics,
    navigationSource,
  };
}

/** A newsroom that names no colour has that of old brick. */
const DEFAULT_COLOR = "#b3361b";
const COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;

/** Stands in for data that can't be read where nothing better is known. */
const EMPTY: Registries = {
  site: {
    name: "",
    url: "http://localhost",
    description: "",
    zone: "WIB",
    zoneLabels: {},
    color: DEFAULT_COLOR,
    dateline: DEFAULT_DATELINE,
  },
  authors: new Map(),
  categories: new Map(),
  navigation: { main: [], footer: [] },
};

function readSource(
  name: keyof RegistryFiles,
  file: SourceFile | undefined,
  diagnostics: FileDiagnostics,
): YamlSource | undefined {
  if (file === undefined) {
    diagnostics.error(
      "missing-file",
      FILE_START,
      name === "newsroom"
        ? newsroomIsMissing(diagnostics.file)
        : `Berkas data ini tidak ada. Buat ${quote(diagnostics.file)}; contohnya ada di dokumentasi.`,
    );
    return undefined;
  }
  const text = decodeText(file, diagnostics);
  return text === undefined ? undefined : parseYaml(text, 0, diagnostics);
}

function readSite(source: YamlSource, diagnostics: FileDiagnostics): Site | undefined {
  const value = validate(siteSchema, source, diagnostics);
  if (value === undefined) return undefined;
  const dateline = value.dateline ?? DEFAULT_DATELINE;
  const fault = datelineError(dateline);
  if (fault !== undefined) {
    diagnostics.error("invalid-value", source.locate(["dateline"]), fault);
    return undefined;
  }
  if (value.color !== undefined && !COLOR.test(value.color)) {
    diagnostics.error(
      "invalid-value",
      source.locate(["color"]),
      `Warna ${quote(value.color)} harus ditulis dengan tanda pagar dan enam angka heksadesimal, misalnya "${DEFAULT_COLOR}" (dengan tanda kutip).`,
    );
    return undefined;
  }
  const zoneLabels: Partial<Record<Zone, string>> = {};
  for (const zone of ZONES) {
    const label = value.zoneLabels?.[zone];
    if (label !== undefined) zoneLabels[zone] = label;
  }
  return {
    name: value.name,
    url: value.url.replace(/\/+$/u, ""),
    description: value.description,
    zone: value.zone,
    zoneLabels,
    color: value.color ?? DEFAULT_COLOR,
    logo: value.logo,
    logoDark: value.logoDark,
    icon: value.icon,
    dateline,
    warnings: value.warnings,
  };
}

function readAuthors(
  source: YamlSource,
  diagnostics: FileDiagnostics,
): ReadonlyMap<string, Author> | undefined {
  const value = validate(authorsSchema, source, diagnostics);
  if (value === undefined) return undefined;
  if (Object.keys(value).length === 0) {
    diagnostics.error(
      "empty-file",
      FILE_START,
      "Belum ada penulis yang terdaftar. Tambahkan, misalnya AO: { name: Kontributor AO }.",
    );
    return undefined;
  }
  return keyed(value, source, diagnostics, (code, slug, author) => ({ code, slug, ...author }));
}

function readCategories(
  source: YamlSource,
  diagnostics: FileDiagnostics,
): ReadonlyMap<string, Category> | undefined {
  const value = validate(categoriesSchema, source, diagnostics);
  if (value === undefined) return undefined;
  return keyed(value, source, diagnostics, (_key, slug, category) => ({ slug, ...category }));
}

/** By key, each with a URL of its own: "AO" and "ao" can't both be authors. */
function keyed<Value, Entry>(
  values: Record<string, Value>,
  source: YamlSource,
  diagnostics: FileDiagnostics,
  make: (key: string, slug: string, value: Value) => Entry,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  // The schema's library leaves this one key out and says nothing.
  if (Object.hasOwn(source.value as object, "__proto__")) {
    diagnostics.error("bad-slug", source.locate(["__proto__"], "key"), badKey("__proto__"));
  }
  const keyBySlug = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    const slug = slugify(key);
    const twin = keyBySlug.get(slug);
    if (slug === "" || slug.length > MAX_SLUG) {
      diagnostics.error("bad-slug", source.locate([key], "key"), badKey(key));
    } else if (twin !== undefined) {
      diagnostics.error(
        "duplicate-url",
        source.locate([key], "key"),
        `${quote(key)} dan ${quote(twin)} akan beralamat sama (${slug}). Ganti salah satunya.`,
      );
    } else {
      keyBySlug.set(slug, key);
      entries.set(key, make(key, slug, value));
    }
  }
  return entries;
}

const MAX_SLUG = 100;

function badKey(key: string): string {
  return `${quote(key)} tidak dapat menjadi alamat halaman. Pakai huruf a–z dan angka, paling banyak ${MAX_SLUG}.`;
}
