/**
 * Spellings that readers and older stories use, and the one in KBBI that both are found by. Of each pair
 * both are common; what merely sounds alike is offered as a near word instead.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ["aktifitas", "aktivitas"],
    ["aktifis", "aktivis"],
    ["analisa", "analisis"],
    ["apotik", "apotek"],
    ["atlit", "atlet"],
    ["adzan", "azan"],
    ["jogja", "yogyakarta"],
    ["jogjakarta", "yogyakarta"],
    ["yogya", "yogyakarta"],
    ["ijin", "izin"],
    ["jadual", "jadwal"],
    ["jaman", "zaman"],
    ["karir", "karier"],
    ["kwalitas", "kualitas"],
    ["mesjid", "masjid"],
    ["musholla", "musala"],
    ["mushola", "musala"],
    ["nasehat", "nasihat"],
    ["nopember", "november"],
    ["pebruari", "februari"],
    ["praktek", "praktik"],
    ["propinsi", "provinsi"],
    ["ramadhan", "ramadan"],
    ["resiko", "risiko"],
    ["shalat", "salat"],
    ["sholat", "salat"],
    ["silahkan", "silakan"],
    ["sistim", "sistem"],
    ["standarisasi", "standardisasi"],
    ["telpon", "telepon"],
    ["ustad", "ustaz"],
    ["ustadz", "ustaz"],
  ].map(([from = "", to = ""]) => [from, to]),
);

/** Words that are also found by a word within them. */
export const ALSO: ReadonlyMap<string, string> = new Map([["alquran", "quran"]]);

/** Words that some write as one with the next: "Al Quran", "Idul Fitri". */
export const JOINING: ReadonlySet<string> = new Set(["al", "idul", "isra", "nuzulul"]);

/** Words that stand in nearly every story, so that one need not hold them to be found. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "yang dan di ke dari untuk dengan pada ini itu adalah atau juga akan oleh sebagai dalam tidak telah sudah " +
    "karena saat para ia mereka hingga agar bagi serta tersebut secara no nomor the of and"
  ).split(" "),
);
