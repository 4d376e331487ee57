const NOT_HERE = "Jejak tidak memakainya: hapus.";
const BY_THEME = "Tampilan diatur tema, bukan tulisan: hapus.";
const ADDRESS =
  "Alamat disusun dari date dan slug. Kalau alamat lamanya harus tetap berlaku, tulis di aliases; lalu hapus yang ini.";
const DRAFT =
  "Tulisan yang belum boleh terbit ditandai draft: true; yang lain terbit pada date. Hapus yang ini.";

/**
 * Keys that WordPress, Jekyll, Hugo, Ghost and their exports write into front matter and for which Jejak has
 * no field of another name, with what to do about each.
 */
export const STRANGERS: Readonly<Record<string, string>> = {
  layout: BY_THEME,
  template: BY_THEME,
  theme: BY_THEME,
  toc: BY_THEME,
  weight: BY_THEME,
  permalink: ADDRESS,
  url: ADDRESS,
  link: ADDRESS,
  published: DRAFT,
  publish: DRAFT,
  status: DRAFT,
  visibility: DRAFT,
  password: NOT_HERE,
  id: NOT_HERE,
  guid: NOT_HERE,
  uuid: NOT_HERE,
  comments: NOT_HERE,
  comment_status: NOT_HERE,
  ping_status: NOT_HERE,
  math: NOT_HERE,
  robots: NOT_HERE,
};
