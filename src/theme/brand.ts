import Color from "colorjs.io";

type Scheme = "light" | "dark";

/** A colour for the light and one for the dark scheme, both as "#rrggbb". */
export interface SchemePair {
  readonly light: string;
  readonly dark: string;
}

/** What was moved away from the brand colour so that it can be read or seen. */
export interface BrandAdjustment {
  /** The dark scheme shows a light sister of nearly every brand; that is no news and not told. */
  readonly scheme: "light";
  readonly use: "text" | "fill";
  readonly from: string;
  readonly to: string;
  /** Of the colour as given, against the ground on which it stands out least. */
  readonly contrast: number;
}

/** The colours that a brand colour gives, each as "#rrggbb". */
export interface BrandColors {
  /** As given, in six lower-case digits. */
  readonly brand: string;
  /** Text and links: at least 4.5:1 on paper, shade and tint (WCAG 2.2, SC 1.4.3, level AA). */
  readonly accent: SchemePair;
  /** A filled surface: at least 3:1 against paper and shade (WCAG 2.2, SC 1.4.11). */
  readonly fill: SchemePair;
  /** Text on the brand as given, at least 4.5:1: a filled surface that only carries words may be pale. */
  readonly onBrand: string;
  /** Text on the fill, at least 4.5:1. */
  readonly onFill: SchemePair;
  /** A faint ground of the brand's hue, on which ink and soft ink keep 4.5:1. */
  readonly tint: SchemePair;
  /** For the newsroom to be told; empty when the light accent is the brand itself. */
  readonly adjusted: readonly BrandAdjustment[];
}

/** The theme's own colours, which a brand colour leaves as they are. */
export const SCHEME_COLORS = {
  light: { paper: "#ffffff", shade: "#f6f4f0", ink: "#17191c", inkSoft: "#565b62" },
  dark: { paper: "#131518", shade: "#1d2024", ink: "#e9e7e2", inkSoft: "#a7abb1" },
} as const;

// A hair above the criteria: the library's luminance has more digits than the one of WCAG, and the two
// may differ in the third decimal of a contrast.
const TEXT = 4.505;
const SURFACE = 3.005;

/** Lightness and highest chroma in OKLCH: a tint is to be seen beside paper and shade, not to glow. */
const TINTS = {
  light: { lightness: 0.96, chroma: 0.02 },
  dark: { lightness: 0.26, chroma: 0.03 },
} as const;

// Either white or black has at least 4.58:1 on any colour. The ink of the theme, softer than black, has
// not, so it comes between.
const ON_FILL = ["#ffffff", SCHEME_COLORS.light.ink, "#000000"] as const;

/** Whether a text is a brand colour: "#rgb" or "#rrggbb". */
export function isBrandColor(text: string): boolean {
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(text);
}

/**
 * The colours of a site with this brand colour. Where the brand can't be read or seen, only its
 * lightness moves, as little as it takes, and its chroma as far as sRGB makes it.
 *
 * @param brand "#rgb" or "#rrggbb"
 * @throws TypeError when it is neither
 */
export function brandColors(brand: string): BrandColors {
  if (!isBrandColor(brand)) throw new TypeError(`Not a colour as #rgb or #rrggbb: ${brand}`);
  const given = hex(new Color(brand));
  const tint = bothSchemes((scheme) => tintOf(given, scheme));
  const accent = bothSchemes((scheme) =>
    readable(given, scheme, [...grounds(scheme), tint[scheme]], TEXT),
  );
  const fill = bothSchemes((scheme) => readable(given, scheme, grounds(scheme), SURFACE));
  const adjusted: BrandAdjustment[] = [];
  const tell = (use: "text" | "fill", to: string, on: readonly string[]) => {
    if (to === given) return;
    adjusted.push({ scheme: "light", use, from: given, to, contrast: leastContrast(given, on) });
  };
  tell("text", accent.light, [...grounds("light"), tint.light]);
  tell("fill", fill.light, grounds("light"));
  const onFill = bothSchemes((scheme) => textOn(fill[scheme]));
  return { brand: given, onBrand: textOn(given), accent, fill, onFill, tint, adjusted };
}

/**
 * The custom properties for the style sheet, raw and by scheme, in one rule:
 * `:root{--accent-light:#9a2a16;--accent-dark:#ff9d84;--fill-light:…}`.
 */
export function brandCss({ brand, onBrand, accent, fill, onFill, tint }: BrandColors): string {
  const properties = Object.entries({ accent, fill, "on-fill": onFill, tint }).flatMap(
    ([name, { light, dark }]) => [`--${name}-light:${light}`, `--${name}-dark:${dark}`],
  );
  properties.push(`--brand:${brand}`, `--on-brand:${onBrand}`);
  return `:root{${properties.join(";")}}`;
}

function bothSchemes(make: (scheme: Scheme) => string): SchemePair {
  return { light: make("light"), dark: make("dark") };
}

function grounds(scheme: Scheme): readonly string[] {
  return [SCHEME_COLORS[scheme].paper, SCHEME_COLORS[scheme].shade];
}

function hex(color: Color): string {
  return color.to("srgb").toString({ format: "hex", collapse: false });
}

function leastContrast(color: string, on: readonly string[]): number {
  return Math.min(...on.map((ground) => Color.contrast(color, ground, "WCAG21")));
}

/** The brand at another lightness, its chroma lowered until sRGB has it. */
function atLightness(brand: string, lightness: number, mostChroma = Number.POSITIVE_INFINITY) {
  const [, chroma, hue] = new Color(brand).to("oklch").coords;
  const moved = new Color("oklch", [lightness, Math.min(chroma ?? 0, mostChroma), hue]);
  return hex(moved.toGamut({ space: "srgb", method: "css" }));
}

function tintOf(brand: string, scheme: Scheme): string {
  const { lightness, chroma } = TINTS[scheme];
  return atLightness(brand, lightness, chroma);
}

/** The brand itself, or at the nearest lightness that has this contrast on all grounds. */
function readable(brand: string, scheme: Scheme, on: readonly string[], contrast: number): string {
  if (leastContrast(brand, on) >= contrast) return brand;
  // Away from the grounds: the end of the scale always has the contrast.
  let passing = scheme === "light" ? 0 : 1;
  let failing = new Color(brand).to("oklch").l ?? 0;
  // In twelve halvings the lightness is nearer than one step of 8 bits.
  for (let halving = 0; halving < 12; halving++) {
    const lightness = (passing + failing) / 2;
    if (leastContrast(atLightness(brand, lightness), on) >= contrast) passing = lightness;
    else failing = lightness;
  }
  return atLightness(brand, passing);
}

function textOn(fill: string): string {
  return ON_FILL.find((text) => leastContrast(text, [fill]) >= TEXT) ?? "#000000";
}
