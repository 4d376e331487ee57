import sharp from "sharp";

/** A JPEG as a phone sends it; with `exif`, it tells of the phone and of where it was. */
export async function jpeg(
  size: { readonly width: number; readonly height: number; readonly exif?: boolean } = {
    width: 60,
    height: 40,
  },
): Promise<Buffer> {
  const picture = drawn(size).jpeg();
  if (size.exif !== true) return await picture.toBuffer();
  return await picture
    .withExif({
      IFD0: { Make: PHONE },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "8/1 13/1 0/1" },
    })
    .toBuffer();
}

/** The maker that `jpeg({ exif: true })` tells of. */
export const PHONE = "Telepon Uji";

export async function png(size = { width: 60, height: 40 }): Promise<Buffer> {
  return await drawn(size).png().toBuffer();
}

/** A JPEG whose head is sound and whose second half never arrived. */
export async function truncatedJpeg(): Promise<Buffer> {
  const whole = await jpeg({ width: 900, height: 600 });
  return whole.subarray(0, Math.floor(whole.length / 2));
}

/** Stripes, so that there is something to lose. */
function drawn({ width, height }: { readonly width: number; readonly height: number }) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7 + (at >> 6) * 13) % 256;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
