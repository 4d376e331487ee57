/**
 * An error whose message is for whoever runs a command: whole sentences that say what hinders and what to do.
 * What caused it need not be told as well.
 */
export class ExplainedError extends Error {}

/** What the system's codes mean, for people; errno(3). */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "tidak ada izin",
  EPERM: "tidak ada izin",
  EROFS: "disknya hanya dapat dibaca",
  ENOSPC: "ruang disk habis",
  EDQUOT: "jatah disk habis",
  EFBIG: "berkasnya terlalu besar",
  ENOENT: "berkas atau folder itu tidak ada",
  EEXIST: "di tempat itu sudah ada yang lain",
  ENOTDIR: "di tempat folder ada berkas",
  EISDIR: "di tempat berkas ada folder",
  ENOTEMPTY: "di tempat berkas ada folder yang berisi",
  EXDEV: "berkasnya terletak di dua disk",
  EBUSY: "sedang dipakai",
  ETXTBSY: "sedang dipakai",
  EMFILE: "terlalu banyak berkas yang terbuka",
  ENFILE: "terlalu banyak berkas yang terbuka",
  ENAMETOOLONG: "namanya terlalu panjang",
  ELOOP: "tautan simbolisnya berputar",
  EIO: "disknya rusak atau terputus",
};

/**
 * Why the system refused to read or write, as an editor understands it: "ruang disk habis (_site/index.html,
 * ENOSPC)". What is no refusal of the system's comes in its own words.
 */
export function explainError(error: unknown): string {
  const { code, path, dest, message } = Object(error);
  const meaning = typeof code === "string" ? MEANINGS[code] : undefined;
  if (meaning === undefined) return typeof message === "string" ? message : String(error);
  return `${meaning} (${[dest ?? path, code].filter((each) => each !== undefined).join(", ")})`;
}
