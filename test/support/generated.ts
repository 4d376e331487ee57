import type { Files } from "./newsroom.ts";
import { story } from "./newsroom.ts";

const PLACES = [
  undefined,
  "Banyuwangi",
  "Ketapang, Banyuwangi",
  "Kota Malang",
  "Kabupaten Malang",
  "Bali",
  "Denpasar",
  "Jayapura",
  "Makassar",
  "DKI Jakarta",
];
const TIMES = ["", " 00:30 WIT", " 06:00", " 14.30 WITA", " 23:59", " 12:00 WIT"];

/** A rare sentence that stands in the summary and the body of every withdrawn story. */
export const WITHDRAWN_WORDS = "Kalimat langka yang harus hilang.";
/** The same for drafts and scheduled stories. */
export const HIDDEN_WORDS = "Kalimat langka yang belum boleh tampil.";

/**
 * A newsroom with stories of every kind and standing, the same for the same count. Days, topics and
 * places come back again and again, so that every listing has several pages.
 */
export function generatedNewsroom(count: number): Files {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(2022, 0, 1 + ((index * 7) % 1080))).toISOString().slice(0, 10);
    const place = PLACES[index % PLACES.length];
    const hidden = index % 23 === 5;
    const withdrawn = index % 29 === 3;
    const expired = index % 31 === 7;
    // What a draft has to say is not there to be corrected.
    const isAnswer = index % 13 === 12 && (index - 6) % 23 !== 5;
    const lines = [
      `title: "Tulisan ke-${index}: 'judul' & <tanda>"`,
      `date: ${index % 46 === 5 ? "2031-02-03" : day}${TIMES[index % TIMES.length]}`,
      `author: ${index % 5 === 0 ? "[AO, RD]" : "AO"}`,
      ...(place === undefined ? [] : [`location: "${place}"`]),
      `tags: [Topik ${index % 9}, ${index % 2 === 0 ? "Kopi" : "KOPI"}, Khusus ${index % 97}]`,
      ...(index % 3 === 0 ? ["category: daerah"] : []),
      ...(index % 17 === 0 ? ["label: advertorial"] : []),
      ...(index % 19 === 0 ? ["featured: true"] : []),
      ...(index % 11 === 0 ? [`image: { src: foto ${index % 4}.png, alt: Foto, credit: AO }`] : []),
      ...(hidden && index % 46 !== 5 ? ["draft: true"] : []),
      ...(expired ? [`expires: ${day}`, "editor: RD"] : []),
      ...(isAnswer ? ["type: koreksi", `of: tulisan-${index - 6}`] : []),
      ...(withdrawn
        ? [
            `withdrawn: { date: ${day}, ground: trauma-korban, reason: Atas permintaan keluarga. }`,
            `summary: ${WITHDRAWN_WORDS}`,
          ]
        : []),
    ];
    const words = hidden ? HIDDEN_WORDS : withdrawn ? WITHDRAWN_WORDS : `Isi ke-${index}.`;
    const picture = index % 11 === 0 ? `\n\n![Foto](foto%20${index % 4}.png)` : "";
    files[`posts/${index % 10}/tulisan-${index}.md`] = story(lines.join("\n"), words + picture);
  }
  for (let folder = 0; folder < 10; folder += 1) {
    for (let number = 0; number < 4; number += 1) {
      files[`posts/${folder}/foto ${number}.png`] = "PNG";
    }
  }
  return files;
}
