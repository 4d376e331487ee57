import * as z from "zod";
import type { LintRule } from "../diagnostics/index.ts";
import { LINT_RULES } from "../diagnostics/index.ts";
import { ZONES } from "../language/index.ts";
import { flag, line, optional, text } from "../validation/index.ts";

/** A switch for each lint rule; any other rule is no matter of taste. */
const warnings = z.strictObject(
  Object.fromEntries(LINT_RULES.map((rule) => [rule, optional(flag())])) as Record<
    LintRule,
    ReturnType<typeof optional<ReturnType<typeof flag>>>
  >,
);

/** `_data/site.yaml`. */
export const siteSchema = z.strictObject({
  name: line()
    .describe("The medium's name, as datelines print it.")
    .meta({ example: "JejakIndonesia.id" }),
  url: z
    .url({ protocol: /^https?$/u })
    // Addresses of pages are put behind it as they are.
    .regex(/^https?:\/\/[^\s?#@\\]+$/iu)
    .describe("Where the site lives. A path in it must equal Eleventy's pathPrefix.")
    .meta({ example: "https://jejakindonesia.id" }),
  description: text()
    .describe("The medium in one sentence.")
    .meta({ example: "Cerita dari tiga zona waktu Indonesia." }),
  zone: z.enum(ZONES).describe("The newsroom's own time zone.").meta({ example: "WIB" }),
  zoneLabels: optional(
    z.strictObject({
      WIB: optional(text()),
      WITA: optional(text()),
      WIT: optional(text()),
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
    .describe("Rules of care that are turned off, or on: `false` or `true` for each.")
    .meta({ example: "{ headline-capitals: false }" }),
});

/** `_data/authors.yaml`: a code each. */
export const authorsSchema = z.record(
  z.string(),
  z.strictObject({
    name: line().describe("The name that a byline prints.").meta({ example: "Kontributor AO" }),
    role: optional(text()).describe("Reporter, kontributor, editor …"),
    bio: optional(text()).describe("A sentence or two for the author's page."),
    email: optional(z.email()).describe("Address for readers.").meta({ example: "ao@contoh.id" }),
  }),
);

/** `_data/categories.yaml`: a key each, in the order of the menu. */
export const categoriesSchema = z.record(
  z.string(),
  z.strictObject({
    name: line().describe("The name that readers see.").meta({ example: "Daerah" }),
    description: optional(text()).describe("What is found there."),
  }),
);

const navigationItem = z.strictObject({
  label: text().describe("What the link says.").meta({ example: "Beranda" }),
  url: text().describe("A path of this site, or an address.").meta({ example: "/" }),
});

/** `_data/navigation.yaml`: the menu at the head and the links at the foot of every page. */
export const navigationSchema = z.strictObject({
  main: z.array(navigationItem).describe("The menu at the head of every page."),
  footer: optional(z.array(navigationItem)).describe("The links at the foot of every page."),
});
