const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * A text that is kept for long and read once: as UTF-8 it takes half the memory of a string, which has
 * two bytes for every letter as soon as one curved quotation mark is in it.
 */
export class CompactText {
  /** UTF-8 */
  readonly bytes: Uint8Array;

  /** @param text without lone surrogates, which UTF-8 has no form for; or its UTF-8 */
  constructor(text: string | Uint8Array) {
    this.bytes = typeof text === "string" ? ENCODER.encode(text) : text;
  }

  toString(): string {
    return DECODER.decode(this.bytes);
  }
}
