/** A number as SVG writes it shortest: one decimal, and no zero before the point. */
export function num(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths % 10 === 0) return String(tenths / 10 || 0);
  if (tenths > 0 && tenths < 10) return `.${tenths}`;
  if (tenths < 0 && tenths > -10) return `-.${-tenths}`;
  return String(tenths / 10);
}

/** Points as path coordinates, "x y x y". */
export function points(...values: readonly number[]): string {
  // Half of all a cover's time is spent here, so without a list in between.
  let text = "";
  for (const value of values) {
    const written = num(value);
    text += text === "" || written.startsWith("-") ? written : ` ${written}`;
  }
  return text;
}

/**
 * Path data of `count` pointed petals around the origin, from radius `from` to `to`, each at most `width` wide.
 * `turn` is the angle of the first in degrees, clockwise from the top.
 */
export function petals(count: number, from: number, to: number, width: number, turn = 0): string {
  let path = "";
  for (let index = 0; index < count; index++) {
    const angle = ((turn + (index * 360) / count) * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const at = (along: number, across: number): [number, number] => [
      along * sin + across * cos,
      across * sin - along * cos,
    ];
    const middle = from + (to - from) * 0.55;
    path += `M${points(...at(from, 0))}Q${points(...at(middle, width), ...at(to, 0), ...at(middle, -width), ...at(from, 0))}`;
  }
  return path;
}

/** Path data of a circle. */
export function disc(x: number, y: number, radius: number): string {
  const r = num(radius);
  return `M${points(x - radius, y)}a${r} ${r} 0 1 0 ${num(2 * radius)} 0a${r} ${r} 0 1 0${num(-2 * radius)} 0`;
}

/** Path data of a diamond, `across` and `down` from its middle to its corners. */
export function diamond(x: number, y: number, across: number, down = across): string {
  const [a, d] = [across, down];
  return `M${points(x, y - d)}l${points(a, d, -a, d, -a, -d)}z`;
}
