import { quote } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import { isZone, slugify, ZONES } from "../language/index.ts";
import { isReservedName } from "../urls/index.ts";

/** What a new newsroom is made of. What is empty is left to be filled in, and every build tells so. */
export interface StarterAnswers {
  /** The medium's name. */
  readonly name: string;
  /** Where it will live, with its scheme and no slash at the end. */
  readonly url: string;
  readonly description: string;
  readonly zone: Zone;
  /** Names of the kanal, in the order of the menu. */
  readonly categories: readonly string[];
  /** Code and name of who writes first. */
  readonly author: { readonly code: string; readonly name: string };
  /** What UU Pers 40/1999, clause 12, wants public. */
  readonly company: string;
  readonly address: string;
  readonly email: string;
  /** Who answers for what is published, and who for the business. */
  readonly editorial: string;
  readonly business: string;
}

/** What is said for what nobody has said. */
export const DEFAULT_CATEGORIES: readonly string[] = [
  "Daerah",
  "Ekonomi",
  "Budaya",
  "Olahraga",
  "Opini",
];
export const DEFAULT_AUTHOR = { code: "RD", name: "Redaksi" } as const;

/** An answer that can be used, or a sentence on why it can't. */
export type Answer<Value> = { readonly value: Value } | { readonly fault: string };

/** More than any of these is. */
const MOST_LETTERS = 200;
const MOST_CATEGORIES = 30;
const MOST_SLUG = 100;

/** A name or a sentence: one line of something. */
export function readLine(typed: string, what: string): Answer<string> {
  const value = typed.replace(/\s+/gu, " ").trim();
  if (value === "") return { fault: `${what} wajib diisi.` };
  if (/\p{C}/u.test(value)) return { fault: `${what} memuat karakter yang tidak tampak.` };
  if (value.length > MOST_LETTERS) return { fault: `${what} paling banyak ${MOST_LETTERS} huruf.` };
  return { value };
}

/**
 * Where the site lives, from what people type for it: "contoh.id", "www.contoh.id/", "https://nama.github.io/situs".
 *
 * @example readUrl("Contoh.id/") // { value: "https://contoh.id" }
 */
export function readUrl(typed: string): Answer<string> {
  const text = typed.trim();
  const fault = `${quote(text)} bukan alamat situs. Tulis misalnya contoh.id atau https://nama.github.io/situs.`;
  if (text === "") return { fault: "Alamat situs wajib diisi, misalnya contoh.id." };
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /[\s?#@\\"'<>]/u.test(address)) return { fault };
  const { protocol, host, hostname, pathname } = new URL(address);
  if (!/^https?:$/u.test(protocol)) return { fault };
  if (hostname !== "localhost" && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(hostname))
    return { fault };
  if (!/^(?:\/[\w.~-]+)*\/*$/u.test(pathname) || /\/\.{1,2}(?:\/|$)/u.test(pathname))
    return { fault };
  return { value: `${protocol}//${host}${pathname.replace(/\/+$/u, "")}` };
}

export function readZone(typed: string): Answer<Zone> {
  const zone = typed.trim().toUpperCase();
  return isZone(zone)
    ? { value: zone }
    : { fault: `Zona waktu salah satu dari ${ZONES.join(", ")}.` };
}

/** Kanal, from their names with commas between. */
export function readCategories(typed: string): Answer<readonly string[]> {
  const names = typed
    .split(",")
    .map((name) => name.replace(/\s+/gu, " ").trim())
    .filter((name) => name !== "");
  const slugs = new Map<string, string>();
  for (const name of names) {
    const slug = slugify(name);
    const twin = slugs.get(slug);
    if (slug === "" || slug.length > MOST_SLUG || isReservedName(slug) || /\p{C}/u.test(name)) {
      return {
        fault: `Kanal ${quote(name)} tidak dapat menjadi alamat halaman. Pakai huruf a–z dan angka.`,
      };
    }
    if (twin !== undefined) {
      return { fault: `Kanal ${quote(twin)} dan ${quote(name)} akan mendapat alamat yang sama.` };
    }
    slugs.set(slug, name);
  }
  if (names.length === 0) return { fault: "Sebutkan sekurang-kurangnya satu kanal." };
  if (names.length > MOST_CATEGORIES) return { fault: `Paling banyak ${MOST_CATEGORIES} kanal.` };
  return { value: names };
}

/** An author's code. */
export function readCode(typed: string): Answer<string> {
  const code = typed.trim();
  if (!/^[\p{L}\d][\p{L}\d_-]{0,19}$/u.test(code) || slugify(code) === "" || isReservedName(code)) {
    return { fault: "Kode penulis terdiri dari huruf dan angka tanpa spasi, misalnya AO." };
  }
  return { value: code };
}

export function readEmail(typed: string): Answer<string> {
  const email = typed.trim();
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(email)
    ? { value: email }
    : { fault: `${quote(email)} bukan alamat surel. Tulis misalnya redaksi@contoh.id.` };
}

/** The code that most newsrooms would give: first letters of the first two names. "Siti Aminah" is SA. */
export function codeOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = slugify(
    words
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, 2),
  ).toUpperCase();
  return letters.length === 2
    ? letters
    : slugify(name).replace(/-/gu, "").slice(0, 2).toUpperCase();
}

/** Hosts whose names belong to many, so that nobody has mail there. */
const SHARED_HOST =
  /(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|workers\.dev|netlify\.app|vercel\.app|web\.app|surge\.sh|localhost)$|^[\d.]+$/u;

/** The address that readers of a medium would try first; undefined where its host can have no mail. */
export function emailAt(url: string): string | undefined {
  const { hostname } = new URL(url);
  return SHARED_HOST.test(hostname) ? undefined : `redaksi@${hostname.replace(/^www\./u, "")}`;
}
