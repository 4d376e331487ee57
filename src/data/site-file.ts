import * as z from "zod";
import type { LintRule } from "../diagnostics/index.ts";
import { LINT_RULES, quote } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import {
  INDONESIAN_TAG,
  languageName,
  parseMoment,
  writingDirection,
  ZONES,
} from "../language/index.ts";
import type { Site } from "../model/index.ts";
import { DEFAULT_DATELINE, datelineError } from "../model/index.ts";
import { flag, line, oneOrMany, optional, text } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile, requiredFile } from "./data-file.ts";
import { readLanguage } from "./read-language.ts";

/** A switch for each lint rule; any other rule is no matter of taste. */
const warnings = z.strictObject(
  Object.fromEntries(
    Object.entries(LINT_RULES).map(([rule, what]) => [rule, optional(flag()).describe(what)]),
  ) as Record<LintRule, ReturnType<typeof optional<ReturnType<typeof flag>>>>,
);

const siteSchema = z.strictObject({
  name: line()
    .describe("The medium's name, as datelines print it.")
    .meta({ example: "JejakIndonesia.id", synonyms: ["nama"] }),
  url: z
    .url({ protocol: /^https?$/u })
    // Addresses of pages are put behind it as they are.
    .regex(/^https?:\/\/[^\s?#@\\]+$/iu)
    .describe("Where the site lives. A path in it must equal Eleventy's pathPrefix.")
    .meta({ example: "https://jejakindonesia.id" }),
  description: text()
    .describe("The medium in one sentence.")
    .meta({ example: "Cerita dari tiga zona waktu Indonesia." }),
  lang: optional(text(35))
    .describe(
      "The language of the interface and of stories that name none, as a code (BCP 47): `id`, `en` …; `id` when absent. Jejak has the words of these two; for others `texts.yaml` has them.",
    )
    .meta({ example: "en", synonyms: ["language", "bahasa", "locale"] }),
  zone: z.enum(ZONES).describe("The newsroom's own time zone.").meta({ example: "WIB" }),
  zoneLabels: optional(
    z.strictObject({
      WIB: optional(text()).describe("How pages print WIB."),
      WITA: optional(text()).describe("How pages print WITA."),
      WIT: optional(text()).describe("How pages print WIT."),
    }),
  ).describe("Other spellings of the zones, such as `WITA: Wita`."),
  color: optional(text())
    .describe(
      "The medium's colour, as `#rgb` or `#rrggbb`; the theme makes every shade of it legible.",
    )
    .meta({ example: '"#b3361b"' }),
  logo: optional(text())
    .describe("File of the logo (SVG, PNG or WebP), from the project's root.")
    .meta({ example: "gambar/logo.svg" }),
  logoDark: optional(text())
    .describe("The same for dark pages, where the first would not be seen.")
    .meta({ example: "gambar/logo-gelap.svg" }),
  icon: optional(text())
    .describe(
      "File of a square picture (SVG, PNG or WebP) for browsers' tabs and home screens, from the project's root.",
    )
    .meta({ example: "gambar/ikon.svg" }),
  dateline: optional(text())
    .describe("How a story opens: {Kota} or {KOTA}, {media} or {MEDIA}.")
    .meta({ example: '"{Kota}, {media} –"' }),
  warnings: optional(warnings)
    .describe("Lint rules that are turned off, or on: `false` or `true` for each.")
    .meta({ example: "{ headline-capitals: false }" }),
  archive: optional(
    z.strictObject({
      before: optional(text(100))
        .describe("Stories before this date are of the archive.")
        .meta({ example: "2026-01-01" }),
      folders: optional(oneOrMany(30)).describe("Folders whose stories are: `posts/lama`."),
    }),
  )
    .describe(
      "An old archive that is published as it is: no lint, and what its links and pictures name in vain only warns and is printed as words.",
    )
    .meta({ example: "{ before: 2026-01-01 }" }),
});

/** A newsroom that names no colour has that of old brick. */
const DEFAULT_COLOR = "#b3361b";
const COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;

/** `_data/site.yaml`: the medium as readers and search engines are told of it. */
export const siteFile = dataFile({
  schema: siteSchema,
  missing: requiredFile,
  absent: {
    name: "",
    url: "http://localhost",
    description: "",
    lang: INDONESIAN_TAG,
    zone: "WIB",
    zoneLabels: {},
    color: DEFAULT_COLOR,
    dateline: DEFAULT_DATELINE,
  } satisfies Site as Site,
  read: readSite,
});

function readSite(
  value: z.output<typeof siteSchema>,
  { source, diagnostics }: ReadFile,
): Site | undefined {
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
  const lang = readLanguage(value.lang ?? INDONESIAN_TAG, source.locate(["lang"]), diagnostics);
  if (lang === undefined) return undefined;
  if (writingDirection(lang) === "rtl") {
    diagnostics.error(
      "invalid-value",
      source.locate(["lang"]),
      `Bahasa ${languageName(lang, "id")} ditulis dari kanan ke kiri, dan tampilan situs belum bisa begitu. Biarkan lang kosong, dan tulis lang: ${lang} di kepala tulisannya.`,
    );
    return undefined;
  }
  const before =
    value.archive?.before === undefined ? undefined : parseMoment(value.archive.before, value.zone);
  if (before?.ok === false) {
    diagnostics.error(
      "bad-date",
      source.locate(["archive", "before"]),
      `${before.message} Tulis misalnya 2026-01-01.`,
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
    lang,
    zone: value.zone,
    zoneLabels,
    color: value.color ?? DEFAULT_COLOR,
    logo: value.logo,
    logoDark: value.logoDark,
    icon: value.icon,
    dateline,
    warnings: value.warnings,
    archive:
      value.archive === undefined
        ? undefined
        : {
            before: before?.moment.instant,
            folders: (value.archive.folders ?? []).map((folder) => folder.replace(/\/+$/u, "")),
          },
  };
}
