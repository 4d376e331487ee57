/** A byte string of tests: each character is a byte. */
const latin1 = (text: string) => Buffer.from(text, "latin1");

/** Seconds of a frame of 1,152 samples at 44.1 kHz. */
const FRAME_SECONDS = 1152 / 44_100;

/** Silence as MP3 of 128 kbit/s (ISO/IEC 11172-3), some frames more or less than asked for. */
export function mp3(seconds: number, tag = true): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  const frames = Array.from({ length: Math.round(seconds / FRAME_SECONDS) }, () => frame);
  return Buffer.concat([...(tag ? [latin1("ID3\x03\0\0\0\0\0\0")] : []), ...frames]);
}

function box(name: string, ...parts: readonly (Buffer | number[])[]): Buffer {
  const contents = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(contents.length + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, contents]);
}

const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

/** What an MP4 says of one track without a single sample (ISO/IEC 14496-12). */
function track(kind: "soun" | "vide", milliseconds: number): Buffer {
  const entry =
    kind === "soun"
      ? box(
          "mp4a",
          Buffer.alloc(6),
          [0, 1],
          Buffer.alloc(8),
          [0, 2, 0, 16],
          u32(0),
          [0xac, 0x44, 0, 0],
        )
      : box("avc1", Buffer.alloc(6), [0, 1], Buffer.alloc(16), [5, 0, 2, 0xd0], Buffer.alloc(50));
  return box(
    "trak",
    box("tkhd", u32(7, 0, 0, 1, 0, milliseconds), Buffer.alloc(60)),
    box(
      "mdia",
      box("mdhd", u32(0, 0, 0, 1000, milliseconds), [0x55, 0xc4, 0, 0]),
      box("hdlr", u32(0, 0), latin1(kind), Buffer.alloc(13)),
      box(
        "minf",
        box(
          "stbl",
          box("stsd", u32(0, 1), entry),
          box("stts", u32(0, 1, 1, milliseconds)),
          box("stsc", u32(0, 1, 1, 1, 1)),
          box("stsz", u32(0, 0, 1, 4)),
          box("stco", u32(0, 1, 32)),
        ),
      ),
    ),
  );
}

/** An MPEG-4 file with such tracks. */
export function mp4(seconds: number, kinds: readonly ("soun" | "vide")[], brand = "M4A "): Buffer {
  const milliseconds = seconds * 1000;
  return Buffer.concat([
    box("ftyp", latin1(brand), u32(0), latin1("isom")),
    box("mdat", u32(0)),
    box(
      "moov",
      box("mvhd", u32(0, 0, 0, 1000, milliseconds), Buffer.alloc(80)),
      ...kinds.map((kind) => track(kind, milliseconds)),
    ),
  ]);
}

export const m4a = (seconds: number) => mp4(seconds, ["soun"]);

/** Silence as Ogg Opus (RFC 7845), as phones save voice notes. */
export function ogg(seconds: number): Buffer {
  const page = (flags: number, granule: number, index: number, contents: Buffer) => {
    const head = Buffer.alloc(28);
    head.write("OggS", 0, "latin1");
    head[5] = flags;
    head.writeBigUInt64LE(BigInt(granule), 6);
    head.writeUInt32LE(1, 14);
    head.writeUInt32LE(index, 18);
    head[26] = 1;
    head[27] = contents.length;
    return Buffer.concat([head, contents]);
  };
  const opening = Buffer.concat([
    latin1("OpusHead\x01\x01\0\0"),
    Buffer.from([0x80, 0xbb, 0, 0, 0, 0, 0]),
  ]);
  const tags = Buffer.concat([latin1("OpusTags"), Buffer.alloc(8)]);
  return Buffer.concat([
    page(2, 0, 0, opening),
    page(0, 0, 1, tags),
    page(4, seconds * 48_000, 2, Buffer.from([0xf8, 0xff, 0xfe])),
  ]);
}

function element(id: string, ...parts: readonly (Buffer | number[] | string)[]): Buffer {
  const contents = Buffer.concat(
    parts.map((part) => (typeof part === "string" ? latin1(part) : Buffer.from(part))),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x10000000 + contents.length);
  return Buffer.concat([Buffer.from(id, "hex"), size, contents]);
}

/** What a WebM (RFC 9559) says of one picture track, without a single frame. */
export function webm(seconds: number): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(seconds * 1000);
  return Buffer.concat([
    element("1a45dfa3", element("4282", "webm")),
    element(
      "18538067",
      element("1549a966", element("2ad7b1", [0x0f, 0x42, 0x40]), element("4489", duration)),
      element(
        "1654ae6b",
        element("ae", element("d7", [1]), element("83", [1]), element("86", "V_VP9")),
      ),
    ),
  ]);
}
