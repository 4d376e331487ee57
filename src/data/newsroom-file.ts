import type * as z from "zod";
import { didYouMean, FILE_START, nearest, quote } from "../diagnostics/index.ts";
import type { Newsroom } from "../model/index.ts";
import { deceptiveHost, deceptiveLink } from "../urls/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile } from "./data-file.ts";
import { newsroomSchema } from "./newsroom-schema.ts";

/** The least that `_data/newsroom.yaml` may hold, on the one line of a message; a whole file by itself. */
const SMALLEST =
  '{ company: PT Contoh Media, address: "Jalan Contoh 1, Banyuwangi", email: redaksi@contoh.id, editorial: { name: Nama Pemimpin Redaksi }, business: { name: Nama Pemimpin Perusahaan } }';

/** What is told where the file is not there at all: which law asks for it, and what would do. */
function newsroomIsMissing(file: string): string {
  return `Berkas data ini tidak ada, padahal UU Pers pasal 12 (UU 40/1999) mewajibkan nama, alamat, dan penanggung jawab media diumumkan. Buat ${quote(file)}, misalnya berisi ${SMALLEST}`;
}

/** `_data/newsroom.yaml`: who stands behind the medium. What a law asks for is told with its article. */
export const newsroomFile = dataFile({
  schema: newsroomSchema,
  missing: newsroomIsMissing,
  absent: undefined,
  check: checkContact,
  read: readNewsroom,
});

function readNewsroom(
  value: z.output<typeof newsroomSchema>,
  { source, diagnostics, authors }: ReadFile,
): Newsroom | undefined {
  const codes = [...(authors?.keys() ?? [])];
  for (const [index, { code }] of (value.staff ?? []).entries()) {
    if (code === undefined || authors === undefined || authors.has(code)) continue;
    const known = `Kode yang terdaftar: ${codes.slice(0, 12).join(", ")}.`;
    diagnostics.error(
      "unknown-author",
      source.locate(["staff", index, "code"]),
      `Kode penulis ${quote(code)} tidak terdaftar. ${didYouMean(nearest(code, codes), known)}`,
    );
  }
  for (const [index, address] of (value.social ?? []).entries()) {
    const host = deceptiveHost(address);
    if (host === undefined) continue;
    diagnostics.error(
      "deceptive-link",
      source.locate(["social", index]),
      deceptiveLink(address, host),
    );
  }
  return diagnostics.hasErrors
    ? undefined
    : { ...value, staff: value.staff ?? [], social: value.social ?? [] };
}

const CONTACTS = ["email", "phone", "whatsapp"] as const;

/** A right of reply that nobody can ask for is not served (UU Pers 40/1999, clause 5 (2) and (3)). */
function checkContact({ source: { value }, diagnostics }: ReadFile): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const given = value as Record<string, unknown>;
  const isGiven = (key: string) =>
    Object.hasOwn(given, key) && (typeof given[key] !== "string" || given[key].trim() !== "");
  if (CONTACTS.some(isGiven)) return;
  diagnostics.error(
    "missing-contact",
    FILE_START,
    "Pembaca tidak tahu ke mana hak jawab diajukan, padahal UU Pers pasal 5 dan Peraturan Dewan Pers 9/Peraturan-DP/X/2008 mewajibkan media melayaninya. Isi email, phone, atau whatsapp, misalnya email: redaksi@contoh.id.",
  );
}
