import { listAnd, number } from "../../language/index.ts";
import type { ImportNote } from "../imported-story.ts";
import type { WxrItem } from "./wxr-reader.ts";

/** What becomes of an item by its type and status. */
export type Standing =
  | { readonly draft: boolean; readonly note?: ImportNote }
  | { readonly leftOut: string };

/** Types that hold no text of their own; counted and left. */
const NO_TEXTS = new Set(
  "attachment revision nav_menu_item custom_css customize_changeset oembed_cache user_request wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face acf-field acf-field-group".split(
    " ",
  ),
);

export function standingOf({ fields }: WxrItem): Standing {
  const status = fields["wp:status"]?.trim() ?? "publish";
  if ((fields["wp:post_password"]?.trim() ?? "") !== "") {
    return {
      draft: true,
      note: {
        kind: "look",
        text: "Di WordPress tulisan ini berkata sandi; disimpan sebagai draf.",
      },
    };
  }
  switch (status) {
    case "publish":
    case "future":
      return { draft: false };
    case "private":
      return {
        draft: true,
        note: { kind: "look", text: "Di WordPress tulisan ini privat; disimpan sebagai draf." },
      };
    case "trash":
      return { leftOut: "Ada di tempat sampah WordPress." };
    case "auto-draft":
    case "inherit":
      return { leftOut: `Salinan kerja WordPress (${status}), bukan tulisan.` };
    default:
      return { draft: true };
  }
}

/** What is left out as a kind: a sentence each. */
export function leftOutKinds(
  types: ReadonlyMap<string, number>,
  comments: number,
  isTruncated: boolean,
): string[] {
  const known = [...types].filter(([type]) => NO_TEXTS.has(type));
  const others = [...types].filter(([type]) => !NO_TEXTS.has(type));
  const list = (entries: readonly (readonly [string, number])[]) =>
    listAnd(entries.map(([type, count]) => `${number(count)} ${type}`));
  return [
    ...(isTruncated
      ? [
          "Berkas ekspor ini terpotong: bagian akhirnya tidak ada. Ekspor ulang, lalu jalankan lagi.",
        ]
      : []),
    ...(comments > 0
      ? [`${number(comments)} komentar tidak diimpor: Jejak tidak memuat komentar.`]
      : []),
    ...(known.length > 0 ? [`Bukan tulisan, tidak diimpor: ${list(known)}.`] : []),
    ...(others.length > 0
      ? [
          `Jenis lain, tidak diimpor: ${list(others)}. Sertakan dengan --types ${others[0]?.[0] ?? ""}.`,
        ]
      : []),
  ];
}
