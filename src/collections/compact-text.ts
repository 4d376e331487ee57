const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * A text that is kept for long and read once: as UTF-8 it takes half the memory of a string, which has
 * two bytes for every letter as soon as one curved quotation mark is in it.
 */
export class CompactText {
  private readonly bytes: Uint8Array;

  /** @param text without lone surrogates, which UTF-8 has no form for */
  constructor(text: string) {
    this.bytes = ENCODER.encode(text);
  }

  toString(): string {
    return DECODER.decode(this.bytes);
  }
}
