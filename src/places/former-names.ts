import { fold } from "./names.ts";

/** Names that are no longer in use, and those of today; a name that leads to one place alone is an alias instead. */
const FORMER_NAMES: readonly (readonly [former: string, ...todays: string[]])[] = [
  ["NAD", "Aceh"],
  ["DI Aceh", "Aceh"],
  ["Daerah Istimewa Aceh", "Aceh"],
  ["Atjeh", "Aceh"],
  ["Kutaraja", "Banda Aceh"],
  ["Koetaradja", "Banda Aceh"],
  ["Fort de Kock", "Bukittinggi"],
  ["Fort van der Capellen", "Batusangkar"],
  ["Tanjungkarang", "Bandar Lampung"],
  ["Telukbetung", "Bandar Lampung"],
  ["Batavia", "Jakarta"],
  ["Jayakarta", "Jakarta"],
  ["Djakarta Raja", "Jakarta"],
  ["Sunda Kelapa", "Jakarta Utara"],
  ["Buitenzorg", "Bogor"],
  ["Mr Cornelis", "Jakarta Timur"],
  ["Meester Cornelis", "Jakarta Timur"],
  ["Ngayogyakarta", "Yogyakarta"],
  ["Sunda Kecil", "Bali", "Nusa Tenggara Barat", "Nusa Tenggara Timur"],
  ["Borneo Barat", "Kalimantan Barat"],
  ["Borneo Utara", "Kalimantan Utara"],
  ["Polewali Mamasa", "Polewali Mandar", "Mamasa"],
  ["Polmas", "Polewali Mandar", "Mamasa"],
  ["Sangihe Talaud", "Kepulauan Sangihe", "Kepulauan Talaud"],
  ["Yapen Waropen", "Kepulauan Yapen", "Waropen"],
  ["Hollandia", "Jayapura"],
  ["Sukarnapura", "Jayapura"],
  ["Irian Jaya Barat", "Papua Barat"],
  ["Irjabar", "Papua Barat"],
  ...["Irian", "Irian Jaya", "Irian Barat", "Irja", "Nugini Barat"].map(
    (name): readonly [string, ...string[]] => [
      name,
      "Papua",
      "Papua Barat",
      "Papua Selatan",
      "Papua Tengah",
      "Papua Pegunungan",
      "Papua Barat Daya",
    ],
  ),
];

const byName = new Map(FORMER_NAMES.map(([former, ...todays]) => [fold(former), todays]));

/** What a former name is called today; none where it is no former name. */
export function todaysNames(written: string): readonly string[] {
  return byName.get(fold(written)) ?? [];
}

/** Sounds as they were written before 1972, and before 1947 ("oe"), and as they are written since. */
const OLD_LETTERS: Readonly<Record<string, string>> = { oe: "u", tj: "c", dj: "j", j: "y" };

/** A name in the old spelling as it is written today: "Djember" is "jember", "Bandoeng" is "bandung". */
export function inTodaysSpelling(written: string): string {
  return written
    .toLowerCase()
    .replace(/oe|tj|dj|j/gu, (letters) => OLD_LETTERS[letters] ?? letters);
}
