import { posix } from "node:path";

/** What people do with a file: read it in a program of their own, listen to it or watch it on the page. */
export type AttachmentMedium = "document" | "sound" | "video";

/** One kind of file that is published beside a story. */
export interface AttachmentKind {
  readonly medium: AttachmentMedium;
  /** What readers call it: "PDF", "Excel". */
  readonly name: string;
  /** Of the published file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

const OPEN_XML = "application/vnd.openxmlformats-officedocument";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

const document = (name: string, extension: string, mediaType: string): AttachmentKind => ({
  ...{ medium: "document", name, extension, mediaType },
});
const sound = (name: string, extension: string, mediaType: string): AttachmentKind => ({
  ...{ medium: "sound", name, extension, mediaType },
});
const video = (name: string, extension: string, mediaType: string): AttachmentKind => ({
  ...{ medium: "video", name, extension, mediaType },
});

/**
 * The kinds that are published: none that a browser would show as a page of the site, none that carries
 * programs by its nature. Media types are IANA's; those of sounds are what Apple's podcast specification names.
 *
 * @see https://www.iana.org/assignments/media-types/
 * @see https://podcasters.apple.com/support/823-podcast-requirements
 */
export const KINDS = {
  pdf: document("PDF", "pdf", "application/pdf"),
  docx: document("Word", "docx", `${OPEN_XML}.wordprocessingml.document`),
  xlsx: document("Excel", "xlsx", `${OPEN_XML}.spreadsheetml.sheet`),
  pptx: document("PowerPoint", "pptx", `${OPEN_XML}.presentationml.presentation`),
  odt: document("ODT", "odt", `${OPEN_DOCUMENT}.text`),
  ods: document("ODS", "ods", `${OPEN_DOCUMENT}.spreadsheet`),
  odp: document("ODP", "odp", `${OPEN_DOCUMENT}.presentation`),
  csv: document("CSV", "csv", "text/csv"),
  txt: document("TXT", "txt", "text/plain"),
  mp3: sound("MP3", "mp3", "audio/mpeg"),
  m4a: sound("M4A", "m4a", "audio/x-m4a"),
  ogg: sound("OGG", "ogg", "audio/ogg"),
  mp4: video("MP4", "mp4", "video/mp4"),
  webm: video("WebM", "webm", "video/webm"),
} as const satisfies Record<string, AttachmentKind>;

export type AttachmentKindId = keyof typeof KINDS;

/** Kinds by the ending of a file's name, in small letters. */
const BY_ENDING: ReadonlyMap<string, AttachmentKindId> = new Map([
  ...Object.keys(KINDS).map(
    (id) => [`.${id}`, id as AttachmentKindId] as readonly [string, AttachmentKindId],
  ),
  [".oga", "ogg"],
  // Voice notes that WhatsApp saves.
  [".opus", "ogg"],
]);

/** The kind that a file's name promises; undefined for a file that is no attachment. */
export function kindByName(path: string): AttachmentKindId | undefined {
  return BY_ENDING.get(posix.extname(path).toLowerCase());
}

export function isAttachment(path: string): boolean {
  return kindByName(path) !== undefined;
}

const AS_MP3 = "Simpan sebagai MP3 atau M4A.";
const AS_PDF = "Simpan sebagai DOCX, ODT, atau PDF.";
const AS_SHEET = "Simpan sebagai XLSX, ODS, atau CSV.";
const AS_SLIDES = "Simpan sebagai PPTX, ODP, atau PDF.";
const AS_MP4 = "Simpan sebagai MP4 (H.264), atau unggah ke YouTube dan tautkan alamatnya.";
const UNPACK = "Buka arsipnya, lalu tautkan berkas di dalamnya satu per satu.";

/** What to save instead, by the endings of files that people link to and that are not published. */
const INSTEAD: Readonly<Record<string, string>> = {
  ".doc": AS_PDF,
  ".docm": AS_PDF,
  ".dotm": AS_PDF,
  ".rtf": AS_PDF,
  ".pages": AS_PDF,
  ".epub": "Simpan sebagai PDF.",
  ".xls": AS_SHEET,
  ".xlsm": AS_SHEET,
  ".xlsb": AS_SHEET,
  ".numbers": AS_SHEET,
  ".ppt": AS_SLIDES,
  ".pptm": AS_SLIDES,
  ".key": AS_SLIDES,
  ".wav": AS_MP3,
  ".aac": AS_MP3,
  ".amr": AS_MP3,
  ".3ga": AS_MP3,
  ".wma": AS_MP3,
  ".flac": AS_MP3,
  ".aif": AS_MP3,
  ".aiff": AS_MP3,
  ".m4b": AS_MP3,
  ".mov": AS_MP4,
  ".m4v": AS_MP4,
  ".3gp": AS_MP4,
  ".avi": AS_MP4,
  ".mkv": AS_MP4,
  ".wmv": AS_MP4,
  ".zip": UNPACK,
  ".rar": UNPACK,
  ".7z": UNPACK,
  ".gz": UNPACK,
  ".tar": UNPACK,
};

/** What to do with a file that can't be published; undefined where its ending says nothing of a file. */
export function insteadOf(path: string): string | undefined {
  return INSTEAD[posix.extname(path).toLowerCase()];
}
