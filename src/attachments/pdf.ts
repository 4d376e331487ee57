import { inflateSync } from "node:zlib";
import { activePdf as activeMessage, LOCKED_PDF, UNREAD_PDF } from "./messages.ts";

/**
 * What a PDF may hold that programs run, open or send by themselves, by the name that marks it (ISO 32000-1,
 * 12.6.4, 12.7.5, 13.2 and 7.11.4). A link (`URI`) and a jump (`GoTo`) do nothing that a page's links don't.
 */
const ACTIVE: ReadonlyMap<string, string> = new Map([
  ["JavaScript", "skrip (JavaScript)"],
  ["Rendition", "media yang dijalankan sendiri"],
  ["RichMedia", "media yang dijalankan sendiri"],
  ["Launch", "perintah yang membuka program lain"],
  ["SubmitForm", "formulir yang mengirim isian ke tempat lain"],
  ["ImportData", "perintah yang mengambil isian dari berkas lain"],
  ["EmbeddedFile", "berkas lain di dalamnya"],
  ["EmbeddedFiles", "berkas lain di dalamnya"],
  ["FileAttachment", "berkas lain di dalamnya"],
  ["XFA", "formulir XFA, yang dijalankan sebagai skrip"],
]);

/** A name of PDF (7.3.5): whatever stands between a slash and a space or delimiter. */
const NAMES = /\/[^\0\t\n\f\r ()<>[\]{}/%]{2,40}/gu;

/** How much may come of a document's object streams, in bytes; those of a thousand pages are a tenth. */
const MOST_INFLATED = 64 * 1024 * 1024;

/** A dictionary before a stream is looked for so far back, in bytes. */
const MOST_DICTIONARY = 4096;

/**
 * What a PDF would run or can't be looked into, as a message. Its names are read wherever they stand, also in
 * object streams (7.5.7) and where their letters are escaped ("/J#61vaScript"), so neither a broken table of
 * objects nor a comment hides any.
 *
 * @param bytes of a file that begins as a PDF
 */
export function activePdf(bytes: Buffer): string | undefined {
  const text = bytes.toString("latin1");
  const found = activeName(text);
  if (found !== undefined) return activeMessage(found);
  let left = MOST_INFLATED;
  const streams = objectStreams(text);
  if (streams.length === 0) return undefined;
  if (/\/Encrypt\b/u.test(text)) return LOCKED_PDF;
  for (const { dictionary, start } of streams) {
    const inflated = contents(bytes.subarray(start), dictionary, left);
    if (inflated === undefined) return UNREAD_PDF;
    left -= inflated.length;
    const within = activeName(inflated.toString("latin1"));
    if (within !== undefined) return activeMessage(within);
  }
  return undefined;
}

function activeName(text: string): string | undefined {
  for (const [written] of text.matchAll(NAMES)) {
    const name = written.includes("#") ? unescaped(written.slice(1)) : written.slice(1);
    const what = ACTIVE.get(name);
    if (what !== undefined) return what;
  }
  return undefined;
}

function unescaped(name: string): string {
  return name.replace(/#([\da-f]{2})/giu, (_escape, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Where each stream that holds objects begins, and the dictionary before it. */
function objectStreams(text: string): { readonly dictionary: string; readonly start: number }[] {
  const found: { dictionary: string; start: number }[] = [];
  for (const { 0: keyword, index } of text.matchAll(/\bstream(?:\r\n|\n|\r)/gu)) {
    const before = text.slice(Math.max(index - MOST_DICTIONARY, 0), index);
    const dictionary = unescaped(before.slice(before.lastIndexOf("obj") + 1));
    if (!dictionary.includes("/ObjStm")) continue;
    found.push({ dictionary, start: index + keyword.length });
  }
  return found;
}

/** What a stream holds; undefined where it is packed in a way that is not read here, or too large. */
function contents(stream: Buffer, dictionary: string, most: number): Buffer | undefined {
  if (/\/Predictor\s+(?!1\b)/u.test(dictionary)) return undefined;
  const filters = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+|[^/>]+))/u.exec(dictionary);
  if (filters === null) {
    const end = stream.indexOf("endstream");
    return end === -1 ? undefined : stream.subarray(0, end);
  }
  if ((filters[1] ?? filters[2] ?? "").trim() !== "/FlateDecode" || most <= 0) return undefined;
  try {
    return inflateSync(stream, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
