import type { TextFunction, TextKey } from "../texts/index.ts";
import type { Author } from "./registries.ts";

/**
 * Someone who made a story and is registered under no code: a guest writer, a translator, an agency's photographer,
 * whoever answers in a hak jawab. The story itself names them, and they have no page.
 */
export interface Guest {
  /** Plain text: "Budi Santoso", "PT Maju Bersama". */
  readonly name: string;
  /** What they do for the story as the press calls it (see `PressRole`), or what they are: "Kepala Dinas Perhubungan". */
  readonly role?: string | undefined;
  /** Complete, http or https. */
  readonly url?: string | undefined;
  readonly code?: undefined;
}

/** Who made a story: a registered author, or somebody from outside. */
export type Byline = Author | Guest;

/** The press's own names for what people do for a story, and whether those write it. */
const ROLES = {
  "penulis tamu": {
    text: "role.guestWriter",
    writes: true,
    others: ["tamu", "guest", "guest writer"],
  },
  kolumnis: { text: "role.columnist", writes: true, others: ["columnist"] },
  koresponden: { text: "role.correspondent", writes: true, others: ["correspondent"] },
  kontributor: { text: "role.stringer", writes: true, others: ["contributor"] },
  reporter: { text: "role.reporter", writes: true, others: ["wartawan", "jurnalis", "pewarta"] },
  "kantor berita": { text: "role.agency", writes: true, others: ["agency", "agensi"] },
  penerjemah: { text: "role.translator", writes: false, others: ["translator", "alih bahasa"] },
  penyunting: { text: "role.editor", writes: false, others: ["editor", "redaktur"] },
  foto: {
    text: "role.photo",
    writes: false,
    others: ["fotografer", "photographer", "pewarta foto", "juru foto", "photo"],
  },
  video: {
    text: "role.video",
    writes: false,
    others: ["videografer", "kamerawan", "videographer"],
  },
  ilustrasi: { text: "role.illustration", writes: false, others: ["ilustrator", "illustrator"] },
  infografik: { text: "role.infographic", writes: false, others: ["infografis", "grafis"] },
  riset: { text: "role.research", writes: false, others: ["periset", "research"] },
} as const satisfies Readonly<
  Record<string, { text: TextKey; writes: boolean; others: readonly string[] }>
>;

/** What somebody does for a story, as the press calls it and contributors write it. */
export type PressRole = keyof typeof ROLES;

export const PRESS_ROLES = Object.keys(ROLES) as readonly PressRole[];

/** The press's role that a text names, in any letters and by any of its names; undefined for all else. */
export function pressRole(text: string): PressRole | undefined {
  const wanted = text.trim().toLowerCase();
  return PRESS_ROLES.find(
    (role) => role === wanted || (ROLES[role].others as readonly string[]).includes(wanted),
  );
}

/** A role in the interface's words, where it is one of the press's: "Penulis tamu"; else as it was written. */
export function roleWords(role: string, text: TextFunction): string {
  const known = pressRole(role);
  return known === undefined ? role : text(ROLES[known].text);
}

/** Whether somebody is registered, with a code that signs and a page of their own. */
export function isAuthor(byline: Byline): byline is Author {
  return byline.code !== undefined;
}

function writes(byline: Byline): boolean {
  if (isAuthor(byline) || byline.role === undefined) return true;
  const role = pressRole(byline.role);
  return role === undefined || ROLES[role].writes;
}

/** Those of a story's `author` who wrote it; all of them where none did, so that there is always one. */
export function writersOf(authors: readonly Byline[]): readonly Byline[] {
  const writers = authors.filter(writes);
  return writers.length > 0 ? writers : authors;
}

/** The others of a story's `author`: who translated it, drew for it … */
export function helpersOf(authors: readonly Byline[]): readonly Byline[] {
  const writers = writersOf(authors);
  return authors.filter((each) => !writers.includes(each));
}

/** Each once: a registered author by their code, all others by their name. */
export function distinctBylines(bylines: readonly Byline[]): readonly Byline[] {
  return [...new Map(bylines.map((each) => [each.code ?? `name ${each.name}`, each])).values()];
}

/** What only bodies of people are called by: the first word of their name, or the whole of it. */
const BODY =
  /^(?:(?:tim|dewan|humas|pt|cv|ud|yayasan|dinas|kementerian|badan|balai|komisi|komite|lembaga|perkumpulan|persatuan|perhimpunan|ikatan|asosiasi|aliansi|koalisi|forum|serikat|koperasi|kantor|kejaksaan|pengadilan|polres|polda|polsek|polri|kodim|pemerintah|pemkab|pemkot|pemprov|universitas|institut|politeknik|sekolah|rsud|rs|bank|partai|pengurus|panitia|keluarga besar|redaksi)\b|(?:antara|reuters|afp|ap|dpa|xinhua|epa|getty images|anadolu|associated press)(?: foto| news)?$)/iu;

/** Whether a name is that of a body of people, such as "Tim Redaksi" or "PT Maju", and of no person. */
export function isBody({ name, role }: Byline): boolean {
  return (
    BODY.test(name.replace(/[.]/gu, "")) ||
    [name, role].some((words) => /^(?:tim |dewan )?redaksi$/iu.test(words ?? "")) ||
    (role !== undefined && pressRole(role) === "kantor berita")
  );
}
