import Color from "colorjs.io";
import { hash } from "./random.ts";

/** The colours of one cover, by what they do. Hex, sRGB. */
export interface Inks {
  readonly ground: string;
  readonly figure: string;
  /** For the small parts of the figure: on the figure and on the ground it must be seen. */
  readonly second: string;
  /** For the one element that is set off. */
  readonly accent: string;
  /** The darkest and the lightest of the newsroom, whatever their part here. */
  readonly dark: string;
  readonly light: string;
  /** For motifs in layers, from the outside in. */
  readonly ramp: readonly string[];
}

/** A colour in OKLCH: lightness and chroma from 0 to 1, hue in degrees. */
interface Dye {
  readonly light: number;
  readonly chroma: number;
  readonly hue: number;
}

const dye = (light: number, chroma: number, hue: number): Dye => ({ light, chroma, hue });

/**
 * What the dye vats of batik give, from which each kanal has one: none as bright as a screen can be, so that any two of
 * them, and any of them with the brand, lie quietly on one page.
 */
const VATS = {
  /** Indigo, dipped often, and dipped twice. */
  wedel: dye(0.48, 0.105, 262),
  biron: dye(0.63, 0.085, 244),
  /** Indigo over yellow, by how much of each. */
  tosca: dye(0.55, 0.08, 196),
  daun: dye(0.51, 0.09, 152),
  /** Turmeric and jackfruit wood. */
  kunyit: dye(0.77, 0.125, 80),
  /** Bark of the soga, new and old. */
  tingi: dye(0.62, 0.1, 62),
  sogan: dye(0.47, 0.085, 54),
  /** Root of the mengkudu. */
  mengkudu: dye(0.5, 0.13, 29),
  /** Sappan wood, and sappan over indigo. */
  secang: dye(0.62, 0.1, 8),
  terung: dye(0.46, 0.1, 335),
} as const;

/** The brand on covers: no more of it than a dye could give, neither so dark nor so light that nothing can lie beside it. */
const [CHROMA, DARKEST, LIGHTEST] = [0.13, 0.42, 0.66];
/** From green to cyan the eye sees as much in less. */
const GREEN_CHROMA = 0.1;

/** A brand with less chroma than this has no hue to speak of. */
const GREY = 0.03;

/** What is lighter than this can't lie on a tint, nor cream on it. */
const PALE = 0.68;

/** Colours of less difference than this (in OKLab) are taken for one another. */
const SAME = 0.105;

/** Where the lots begin: chosen so that the usual kanal (nasional, daerah, ekonomi…) draw different dyes. */
const LOT = 30486;

const CREAM = dye(0.95, 0.025, 85);

const families = new Map<string, readonly Inks[]>();

/**
 * The ways in which one kanal of one brand may be dyed: the same few colours with their parts exchanged. The brand, the
 * dark and the cream are the newsroom's; one dye and its tint are the kanal's.
 *
 * Kept per brand and kanal, for the conversions take longer than the drawing.
 *
 * @param brand "#rrggbb"
 */
export function dyes(brand: string, category: string | undefined): readonly Inks[] {
  const key = `${brand} ${category ?? ""}`;
  let inks = families.get(key);
  if (!inks) {
    inks = mix(tamed(brand), category);
    families.set(key, inks);
  }
  return inks;
}

function mix(house: Dye, category: string | undefined): Inks[] {
  const own = category ? vatOf(category, house) : house;
  const partner = category ? house : partnerOf(house);
  const grey = house.chroma < GREY;
  const dark = hex(dye(0.27, grey ? 0.012 : 0.055, darkHue(house)));
  const cream = hex(CREAM);
  const main = hex(own);
  const other = hex(partner);
  const tint = hex(dye(0.86, own.chroma * 0.38, own.hue));
  const deep = hex(dye((own.light + 0.27) / 2, own.chroma * 0.85, own.hue));
  const layers = [dark, deep, main, tint, cream];

  const of = (ground: string, figure: string, second: string, accent: string): Inks => ({
    ground,
    figure,
    second,
    accent,
    dark,
    light: cream,
    ramp: ground === cream ? layers.toReversed() : layers,
  });
  // On the tint a pale colour is lost, beside which the deep does the tint's work.
  const pale = partner.light > PALE;
  const field = pale ? deep : tint;
  const mainIsPale = own.light > PALE;
  return [
    of(dark, main, cream, other),
    of(dark, cream, main, other),
    of(dark, pale ? main : tint, other, pale ? cream : main),
    of(cream, main, dark, other),
    of(cream, dark, main, other),
    of(field, pale ? cream : dark, other, main),
    of(field, other, pale ? cream : dark, main),
    of(main, mainIsPale ? dark : cream, mainIsPale ? cream : dark, other),
    of(main, mainIsPale ? deep : dark, mainIsPale ? cream : tint, other),
    of(other, field, pale ? cream : dark, main),
    of(other, dark, pale ? cream : tint, main),
  ];
}

/** The brand as it would come out of a vat. */
function tamed(brand: string): Dye {
  const [light = 0, chroma = 0, hue = 0] = new Color(brand)
    .to("oklch")
    .coords.map((value) => value ?? 0);
  // Black and white have their place already, as the dark and the cream: between them is ash.
  if (chroma < GREY) return dye(clamp(light, 0.56, 0.66), 0.018, 75);
  const most = Math.min(chroma, hue > 118 && hue < 230 ? GREEN_CHROMA : CHROMA);
  // Yellow that is not at its brightest looks green: as ochre it stays yellow. Lime is a leaf.
  if (hue > 84 && hue < 118) {
    return dye(clamp(light, DARKEST, VATS.kunyit.light), most, towards(hue, VATS.kunyit.hue, 30));
  }
  const leafy = hue >= 118 && hue < VATS.daun.hue;
  return dye(clamp(light, DARKEST, LIGHTEST), most, leafy ? towards(hue, VATS.daun.hue, 30) : hue);
}

/**
 * The kanal's own dye among those that nobody takes for the brand. Each dye draws a lot and the highest wins: so where a
 * dye is out because of the brand, only its own kanal go elsewhere.
 */
function vatOf(category: string, house: Dye): Dye {
  let [best, highest]: [Dye, number] = [VATS.wedel, -1];
  const ash = house.chroma < GREY;
  for (const [name, vat] of Object.entries(VATS)) {
    const lot = hash(`${LOT} ${name} ${category}`);
    if (lot > highest && (ash || difference(vat, house) > SAME)) [best, highest] = [vat, lot];
  }
  return best;
}

/** What a dyer would put beside a brand: ochre, brick or indigo, never its mere opposite. */
function partnerOf({ chroma, hue }: Dye): Dye {
  if (chroma < GREY) return VATS.mengkudu;
  if (hue >= 45 && hue < 125) return VATS.wedel;
  if (hue >= 175 && hue < 245) return VATS.mengkudu;
  return VATS.kunyit;
}

/** The newsroom's one dark: indigo, nearer to green where the brand is green, nearer to aubergine where it is purple. */
function darkHue({ chroma, hue }: Dye): number {
  const indigo = VATS.wedel.hue;
  return chroma >= GREY && hue > 125 && hue < 345 ? towards(indigo, hue, 45) : indigo;
}

function hex({ light, chroma, hue }: Dye): string {
  return new Color("oklch", [light, chroma, hue])
    .to("srgb")
    .toGamut()
    .toString({ format: "hex", collapse: false });
}

/** Difference in OKLab. */
function difference(one: Dye, other: Dye): number {
  const turn = ((one.hue - other.hue) * Math.PI) / 180;
  // By the law of cosines, and the lightness square to the plane of the hues.
  const plane =
    one.chroma ** 2 + other.chroma ** 2 - 2 * one.chroma * other.chroma * Math.cos(turn);
  return Math.sqrt(Math.max(0, plane) + (one.light - other.light) ** 2);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** `hue`, at most `most` degrees nearer to `goal`. */
function towards(hue: number, goal: number, most: number): number {
  const apart = ((goal - hue + 540) % 360) - 180;
  return (hue + clamp(apart, -most, most) + 360) % 360;
}
