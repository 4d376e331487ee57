// The formats are made once: making an Intl object costs far more than using it.
// "negative" keeps the sign away from a zero, also from one that rounding made.
const PLAIN = new Intl.NumberFormat("id", { signDisplay: "negative" });
const SEN = new Intl.NumberFormat("id", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "never",
});

// CLDR rounds compact numbers to two digits, which turns Rp1,25 miliar into Rp1,3 miliar: fifty
// million rupiah that nobody spent. It also leaves the point out of "1000 triliun".
const COMPACT = new Intl.NumberFormat("id", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 2,
  useGrouping: "always",
  signDisplay: "negative",
});

/**
 * A number with a point between thousands and a decimal comma (EYD V; CLDR `id`), at most three
 * decimals. Not for years, which take no point.
 *
 * @throws {TypeError} for what is not a finite number.
 * @example number(1234567.8) // "1.234.567,8"
 */
export function number(value: number | bigint): string {
  return PLAIN.format(finite("number", value));
}

/**
 * An amount of rupiah without a space after Rp (EYD V), whole amounts without decimals and others
 * with the two of the sen.
 *
 * @param amount In rupiah.
 * @throws {TypeError} for what is not a finite number.
 * @example rupiah(1250000) // "Rp1.250.000"
 * @example rupiah(-1250000) // "-Rp1.250.000"
 */
export function rupiah(amount: number | bigint): string {
  const value = finite("rupiah", amount);
  const sen = SEN.format(value);
  const digits = sen.endsWith(",00") ? sen.slice(0, -3) : sen;
  return `${value < 0 && digits !== "0" ? "-" : ""}Rp${digits}`;
}

/**
 * A number in the press's words ribu, juta, miliar, triliun, with at most two decimals; below a
 * thousand, the number itself.
 *
 * @throws {TypeError} for what is not a finite number.
 * @example compactNumber(1500000) // "1,5 juta"
 */
export function compactNumber(value: number | bigint): string {
  return words(finite("compactNumber", value)) ?? number(value);
}

/**
 * An amount of rupiah in the press's words, with at most two decimals; below a thousand rupiah, the
 * amount as `rupiah` writes it.
 *
 * @param amount In rupiah.
 * @throws {TypeError} for what is not a finite number.
 * @example rupiahShort(10_000_000_000_000) // "Rp10 triliun"
 */
export function rupiahShort(amount: number | bigint): string {
  const value = finite("rupiahShort", amount);
  const size = words(value < 0 ? -value : value);
  return size === undefined ? rupiah(value) : `${value < 0 ? "-" : ""}Rp${size}`;
}

/** A number of at least a thousand in words, or undefined for a smaller one. */
function words(value: number | bigint): string | undefined {
  return value > -1000 && value < 1000 ? undefined : COMPACT.format(value);
}

function finite(filter: string, value: number | bigint): number | bigint {
  if (typeof value === "bigint" || Number.isFinite(value)) return value;
  const given = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new TypeError(`${filter}: ${given} is not a finite number`);
}
