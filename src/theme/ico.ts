/** A picture of a Windows icon. */
interface IcoPicture {
  /** Pixels of a side, at most 255. */
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * Puts PNG pictures into one `.ico` file, which browsers and other programs ask of every site. The
 * container holds PNG since Windows Vista (ICONDIR and ICONDIRENTRY of Microsoft's "Icons").
 *
 * @param pictures the smallest first
 */
export function icoFile(pictures: readonly IcoPicture[]): Uint8Array {
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = HEADER_BYTES + ENTRY_BYTES * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    // One plane, 32 bits a pixel.
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
