import { type Cloth, COVER_SIZE, weave } from "./cloth.ts";
import type { Motif } from "./motif.ts";
import { MOTIFS } from "./motifs/index.ts";
import type { Inks } from "./palette.ts";
import { patchwork } from "./patchwork.ts";
import type { Random } from "./random.ts";
import { disc, num } from "./svg.ts";

const { width: WIDTH, height: HEIGHT } = COVER_SIZE;

/** Lays a motif on the cover: everything of the SVG document but its ground. */
export type Composition = (motif: Motif, inks: Inks, random: Random) => string;

const dressed = (inks: Inks, content: string, extra = ""): string =>
  `<g fill="${inks.figure}" color="${inks.second}"${extra}>${content}</g>`;

const floor = (colour: string, extra = ""): string =>
  `<path fill="${colour}"${extra} d="M0 0H${WIDTH}V${HEIGHT}H0z"/>`;

/** @param more in the tiles' unit, upon the cloth */
const laid = (cloth: Cloth, more = ""): string =>
  `${cloth.motif}<g transform="${cloth.transform}">${cloth.laid(`${cloth.tile}p`)}${more}</g>`;

/** The colours exchanged: what was ground is figure. */
const exchanged = (inks: Inks): Inks => ({
  ...inks,
  ground: inks.figure,
  figure: inks.ground,
  second: inks.second,
});

/** On the accent, which goes with the family's dark. */
const onAccent = (inks: Inks): Inks => ({
  ...inks,
  ground: inks.accent,
  ...(inks.figure === inks.dark
    ? { figure: inks.light, second: inks.dark }
    : { figure: inks.dark, second: inks.light }),
});

/** The whole cover one cloth; where the motif allows it, some tiles in the accent. */
const whole: Composition = (motif, inks, random) => {
  const cloth = weave(motif, inks, random, { id: "a" });
  if (!motif.single) return dressed(inks, laid(cloth));
  const places = random.pick([
    [[0, 0]],
    [
      [-1, 0],
      [0, 0],
      [1, 0],
    ],
    [
      [-1, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  ]);
  const marks = places
    .map(([column = 0, row = 0]) => {
      const [x, y] = cloth.at(column, row * (motif.brick ? 2 : 1));
      return `<use href="#${cloth.tile}" x="${num(x)}" y="${num(y)}"/>`;
    })
    .join("");
  return dressed(inks, laid(cloth, `<g fill="${inks.accent}">${marks}</g>`));
};

/** A disc, as of the moon, within which the colours are exchanged. */
const moon: Composition = (motif, inks, random) => {
  const cloth = weave(motif, inks, random, { id: "a" });
  const radius = random.pick([190, 230, 265]);
  const x = random.pick([600, 600, 470, 730]);
  return window(cloth, inks, onAccent(inks), random, disc(x, 315, radius));
};

/** The cloth parted in two, straight or on the slant, each half in the colours of the other. */
const halves: Composition = (motif, inks, random) => {
  const cloth = weave(motif, inks, random, { id: "a" });
  return window(
    cloth,
    inks,
    random.pick([exchanged(inks), onAccent(inks)]),
    random,
    random.pick([
      "M600 0h600v630H600z",
      "M0 315h1200v315H0z",
      "M915 0h285v630H285z",
      "M285 0h915v630h-285z",
      "M400 0h400v630H400z",
    ]),
  );
};

/**
 * The cloth, and through a window of the shape `path` the same cloth in other colours, enlarged or not.
 *
 * Figure and ground exchanged is the classic, but where the two balance the edge of a small window gets lost: there its
 * ground should be a colour that the cloth around it doesn't have.
 */
function window(cloth: Cloth, inks: Inks, other: Inks, random: Random, path: string): string {
  const lens = random.chance(0.4) ? "translate(600 315)scale(1.9)translate(-600-315)" : "";
  return (
    `<clipPath id="k"><path id="w" d="${path}"/></clipPath>${dressed(inks, laid(cloth))}` +
    `<use href="#w" fill="${other.ground}"/>` +
    dressed(
      other,
      `<g transform="${lens}${cloth.transform}">${cloth.laid(`${cloth.tile}q`)}</g>`,
      ` clip-path="url(#k)"`,
    )
  );
}

/** The head of a sarong: a band of another motif, between two lines, across the cloth. */
const head: Composition = (motif, inks, random) => {
  const cloth = weave(motif, inks, random, { id: "a" });
  const band = random.pick([exchanged(inks), onAccent(inks)]);
  const edges = band.ground === inks.accent ? inks.second : inks.accent;
  // Lying or standing: lying it is the hem of the cloth, and stays within every crop.
  const lying = random.chance(0.35);
  // Clouds need room, and the drizzle is itself made of bands.
  const others = MOTIFS.filter(
    ({ name, cell }) => name !== motif.name && name !== "mega-mendung" && !(lying && cell[1] > 200),
  );
  const other = random.pick(others);
  const [from, breadth] = random.pick(
    lying
      ? [
          [180, 270],
          [330, 210],
          [90, 240],
        ]
      : [
          [420, 360],
          [330, 300],
          [600, 270],
          [480, 240],
        ],
  ) as [number, number];
  // A whole number of tiles fits the band, so that its edges cut none.
  const [width, height] = other.cell;
  const side = lying ? height : width;
  const fitting = Math.max(1, Math.round(breadth / side / 2.2));
  const half = fitting % 2 === 0 ? 0.5 : 0;
  const strip = weave(other, band, random, {
    id: "b",
    angle: 0,
    repeats: (WIDTH / width) * ((side * fitting) / breadth),
    crop: lying ? [0, half] : [half, 0],
    middle: lying ? [WIDTH / 2, from + breadth / 2] : [from + breadth / 2, HEIGHT / 2],
  });
  const bar = (at: number, thick: number): string =>
    lying ? `M0 ${at}h1200v${thick}H0z` : `M${at} 0h${thick}v630h-${thick}z`;
  return (
    `<clipPath id="k"><path id="w" d="${bar(from, breadth)}"/></clipPath>${dressed(inks, laid(cloth))}` +
    `<use href="#w" fill="${band.ground}"/>${dressed(band, laid(strip), ` clip-path="url(#k)"`)}` +
    `<path fill="${edges}" d="${bar(from - 14, 14)}${bar(from + breadth, 14)}"/>`
  );
};

/** One tile as large as the cover, cut by its edge, over plain fields. */
const giant: Composition = (motif, inks, random) => {
  const scale =
    ((motif.single ? random.between(6.5, 9) : random.between(9, 13)) * 100) /
    Math.max(...motif.cell);
  const [x, y] = [
    random.pick([600, 400, 800, 600]),
    random.pick(motif.single ? [315, 190, 440] : [315]),
  ];
  const angle = motif.single ? random.pick([0, 0, 45]) : 0;
  const field = random.pick(["M0 0h600v630H0z", "M0 0h1200v315H0z", "M0 0h1200L0 630z", ""]);
  return (
    (field === "" ? "" : `<path fill="${inks.second}" d="${field}"/>`) +
    dressed(
      { ...inks, second: inks.accent },
      `<g transform="translate(${x} ${y})rotate(${angle})scale(${num(scale)})">${motif.tile(random, inks)}</g>`,
    )
  );
};

/** The cloth from so near that only a tile or two are in sight. */
const near: Composition = (motif, inks, random) => {
  const repeats = motif.repeats[0] * random.between(0.5, 0.65);
  return dressed(inks, laid(weave(motif, inks, random, { id: "a", repeats })));
};

/** Four tiles of the net give way to a single one of twice the size, on a ground of its own. */
const leap: Composition = (motif, inks, random) => {
  const repeats = random.between(5, 7);
  const cloth = weave(motif, inks, random, { id: "a", repeats, angle: random.pick([0, 0, 45]) });
  const [width, height] = motif.cell;
  const other = random.pick([exchanged(inks), onAccent(inks)]);
  const square = (column: number): string => {
    const [x, y] = cloth.at(column, 0);
    return (
      `<path fill="${other.ground}" d="M${num(x - width / 2)} ${num(y - height / 2)}h${2 * width}v${2 * height}h-${2 * width}z"/>` +
      dressed(
        other,
        `<use href="#${cloth.tile}" transform="translate(${num(x + width / 2)} ${num(y + height / 2)})scale(2)"/>`,
      )
    );
  };
  const squares = random
    .pick([[-1], [0], [-2, 0], [-3, 1]])
    .map(square)
    .join("");
  return dressed(inks, laid(cloth, squares));
};

/** For motifs that fill a cloth without end. */
const FILLING: readonly Composition[] = [whole, near, moon, halves, halves, head];
/** For motifs of which one tile is a figure of its own. */
const STANDING: readonly Composition[] = [whole, near, moon, halves, head, leap, giant];
/** For clouds, whose layers have colours of their own. */
const LAYERED: readonly Composition[] = [whole, giant, head];

/** A composition that suits `motif`. */
export function compositionFor(motif: Motif, random: Random): Composition {
  if (random.chance(1 / (MOTIFS.length + 1))) return patchwork;
  if (motif.name === "mega-mendung") return random.pick(LAYERED);
  return random.pick(motif.single ? STANDING : FILLING);
}

export { floor };
