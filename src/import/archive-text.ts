import { isUtf8 } from "node:buffer";
import { createReadStream, type ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip, type Gunzip } from "node:zlib";
import { ImportFailure } from "./source.ts";

/** Bytes by which a file's kind and encoding are known. */
const HEAD = 512;
/** A line that is longer is decoded before its end; in bytes. */
const MOST_LINE = 4 * 1024 * 1024;
const PIECE = 256 * 1024;

/**
 * The text of an export, piece by piece, however large it is: in the encoding that its first bytes or its XML declaration name, else UTF-8,
 * and a line that is none as Windows wrote it. What was packed (.gz) is unpacked.
 *
 * @param onProgress told how many bytes of the file have been read
 * @throws ImportFailure when the file can't be read
 */
export async function* archiveText(
  path: string,
  onProgress: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  let packed: Gunzip | undefined;
  let file: ReadStream | undefined;
  try {
    if (await isPacked(path)) packed = createGunzip();
    file = createReadStream(path, { highWaterMark: PIECE });
    const counted = countedPieces(file, onProgress);
    yield* decoded(packed === undefined ? counted : unpacked(counted, packed));
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(
      `${path} tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    file?.destroy();
    packed?.destroy();
  }
}

async function* countedPieces(
  stream: ReadStream,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length;
    onProgress(bytes);
    yield piece;
  }
}

function unpacked(pieces: AsyncIterable<Buffer>, packed: Gunzip): AsyncIterable<Buffer> {
  const source = Readable.from(pieces);
  source.on("error", (error) => packed.destroy(error));
  return source.pipe(packed);
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

async function* decoded(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let isKnown = false;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of stream) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    if (!isKnown && rest.length < HEAD) continue;
    if (!isKnown) [decoder, rest] = [decoderOf(rest), withoutMark(rest)];
    isKnown = true;
    const end =
      decoder !== undefined || rest.length > MOST_LINE ? rest.length : rest.lastIndexOf(0x0a) + 1;
    const whole = rest.subarray(0, end);
    rest = rest.subarray(end);
    yield decoder?.decode(whole, { stream: true }) ?? readLines(whole);
  }
  if (!isKnown) [decoder, rest] = [decoderOf(rest), withoutMark(rest)];
  yield decoder?.decode(rest) ?? readLines(rest);
}

/** Without the mark that a text of Windows may begin with. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}

/** The decoder of another encoding than UTF-8, where a file says that it has one. */
function decoderOf(bytes: Buffer): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  const head = bytes.subarray(0, HEAD).toString("latin1");
  const named =
    /^[\s\u00ef\u00bb\u00bf]*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(
      head,
    )?.[1];
  if (named === undefined || /^utf-?8$/iu.test(named)) return undefined;
  try {
    return new TextDecoder(named);
  } catch {
    return undefined;
  }
}

/** UTF-8; a line that is none is in the letters of Windows. */
function readLines(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  let text = "";
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, next === -1 ? bytes.length : next + 1);
    text += isUtf8(line) ? line.toString("utf8") : windows(line);
    from += line.length;
  }
  return text;
}

function windows(bytes: Buffer): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
