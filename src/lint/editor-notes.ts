/** A note to the newsroom among words for readers. */
export interface EditorNote {
  /** As it stands: "[cek nama]". */
  readonly note: string;
  /** In UTF-16 code units from the text's start. */
  readonly offset: number;
}

/** What a note in square brackets begins with, and all of it where that is told only by its end. */
const SQUARE = [
  "todo|fixme|tbc|tbd|dicek|cross-?check|cek(?! (?:kosong|kesehatan|up|giro|tunai|poin))",
  "(?:tolong|mohon) (?:di|cek|konfirmasi|verifikasi|lengkapi|bantu|tambah|ganti|hapus|perbaiki)[a-z]*",
  "(?:konfirmasi|verifikasi)(?= (?:lagi|ulang|dulu|ke|nama|data)|\\])|lengkapi|perbaiki",
  "isi(?:kan)? (?:di ?sini|nama|judul|jumlah|data|tanggal|kutipan|jabatan)",
  "(?:tambah|ganti|hapus|revisi)(?:kan)? (?:foto|gambar|nama|judul|kutipan|data|sumber|kalimat|kata|paragraf|bagian|ini|lagi)",
  "catatan (?:untuk |buat |ke )?(?:editor|redaktur|penyunting)|(?:mas|mbak|pak|bu) (?:editor|redaktur)|note|nb",
  "nama (?:narasumber|lengkap|saksi|pejabat)|(?:foto|gambar|video|data|kutipan|keterangan|sumber) (?:menyusul|nanti|belum ada)",
  "(?:nama|jabatan|jumlah|angka|tanggal)(?=\\])|(?:\\?+|\\.\\.\\.|…|x{2,})(?=\\])",
].join("|");
/** The same for round brackets, in which readers are told things as well. */
const ROUND = [
  "todo|fixme|tbc|tbd|(?:tolong |mohon )?(?:di)?cek (?:lagi|ulang|dulu|nama|data|angka|ejaan|jabatan)",
  "tolong (?:di)?cek|mohon (?:dicek|dikonfirmasi|dilengkapi)|konfirmasi (?:lagi|ulang|dulu)|lengkapi",
  "catatan (?:untuk |buat |ke )?(?:editor|redaktur|penyunting)",
  "(?:foto|gambar|data|kutipan|keterangan) (?:menyusul|nanti)(?=\\))|(?:\\?{2,}|x{2,})(?=\\))",
].join("|");

/** A note in brackets; "[cek](…)" is a link, and "\[cek]" is meant to be read. */
const BRACKETED = new RegExp(
  String.raw`(?<![\\!])\[(?:${SQUARE})(?![\p{L}\d])[^\][\n]*\](?![([:])|(?<!\\)\((?:${ROUND})(?![\p{L}\d])[^()\n]*\)`,
  "giu",
);
const LOOSE =
  /(?<![\p{L}\d#])(?:TODO|FIXME)(?=\s*[:–-])|^\s*(?:TODO|FIXME)(?=\s)|(?<![\p{L}\d])(?:[Cc]atatan (?:untuk|buat|ke) (?:editor|redaktur|penyunting)|[Nn]ote to editor)\s*:|[Ll]orem [Ii]psum/gmu;

/**
 * Notes that were left for a colleague: `[TODO]`, `[cek nama]`, `(cek lagi)`, `[foto menyusul]`, dummy text.
 *
 * @param text as it was written, code blanked
 */
export function editorNotes(text: string): EditorNote[] {
  const bracketed = /[[(]/u.test(text) ? [...text.matchAll(BRACKETED)] : [];
  const loose = /TODO|FIXME|atatan|ote to|orem/u.test(text) ? [...text.matchAll(LOOSE)] : [];
  return [...bracketed, ...loose]
    .map(({ 0: note, index }) => ({ note: note.trim(), offset: index + note.search(/\S/u) }))
    .filter(
      ({ offset }, index, all) =>
        // "TODO:" within "[TODO: cek]" has been found.
        !all.some(
          (other, place) =>
            place < index && offset >= other.offset && offset < other.offset + other.note.length,
        ),
    )
    .sort((a, b) => a.offset - b.offset);
}
