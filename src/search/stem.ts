/**
 * Roots by how the words made of them go on after a nasal prefix, which hides or adds a sound: "menulis"
 * is of "tulis", "mengirim" of "kirim", but "menilai" of "nilai" and "mengambil" of "ambil". After mem-
 * and men- the lost sound is nearly always p and t, after meng- there is nearly always none; these are
 * the others.
 */
const M_ROOTS =
  /^(?:ma(?:af|ju|kan|kam|ki|kin|kna|ksud|lu|ndi|rah|sak|salah|suk|syarakat|ti|in)|me(?:dia|nang|rah|riah)|mi(?:liki?|nat|nim|nt|num)|mo(?:dal|dern|difikasi|hon)|mu(?:at|dah|la|ncul|snah|suh|tasi|takhir))/;
const N_ROOTS =
  /^n(?:a(?:ik|ung|ma|nti|sihat|sional)|i(?:at|kah|kmat|lai)|o(?:mor|naktif)|y(?:ala|ata|anyi))/;
const K_ROOTS =
  /^k(?:a(?:bar|bul|di|get|ji|it|lah|lang|mpanye|ndung|rang|rantina|takan|wal|win)|e(?:cam|cil|coh|cual|jar|lola|luar|luh|mas|mbal|mbang|muka|nal|nang|ndal|ndara|pung|rah|rja|royok|tahu|tat|tuk)|i(?:ra|rim|sah)|o(?:bar|leks|labor|munik|nfirm|nsum|ntrol|ordin|reks|rban|song)|u(?:ak|asa|at|bur|kuh|mandang|mpul|nci|njung|pas|ras|rang|rung|tip|tuk))/;
const R_ROOTS =
  /^r(?:a(?:gam|kit|mal|mp|ntau|sa(?!l)|wat)|e(?:but|kam|ncana|sap|volusi)|okok|u(?:ang|mah|ndung|sak))/;

/** Words of one syllable, which get one before them: "mengecat", "pengeboman". */
const SHORT_ROOTS = /^e?(bom|cat|cek|cor|sah|tes)$/;

/**
 * Words that look as if they had an affix and would be taken for forms of another one: "menteri"
 * for "teri", "selatan" for "selat".
 */
const WHOLE: ReadonlySet<string> = new Set(
  (
    "andai artisan beranda berani berapa beringin berita beruang difabel divisi durian empati gurami halaman istilah kemudian ketua " +
    "kuningan lampung langkah lebaran majalah makalah masalah mengapa menteri menurut meriam patungan pegawai " +
    "pekarangan pelampung peluang pemerintah pendapat penduduk penghulu penjuru terbang perahu perang perangkat perdana " +
    "perdata perempuan performa perjaka permata pertama pesawat pesisir petinju rambutan ringan sekolah selatan " +
    "tangan terang terapi terlalu tetapi tingkah"
  ).split(" "),
);

const VOWEL = /[aeiou]/;

/** "-i" after these makes a verb; after others that end so it is the root's own: "informasi". */
const S_AND_I = /^(?:atas|awas|batas|habis|hias|lapis|lintas)i$/;

/**
 * The root that an Indonesian word is found by, so that "membangun" finds "pembangunan" and "bangunan". No
 * word for readers: a final i is dropped, since "-i" is an ending, too ("kunjungi") and nobody can tell it
 * from the root's own ("cari"). Without a dictionary some words keep an affix, which only costs a
 * find; what would confuse two words that newspapers use stands in a list.
 *
 * @param word lower case; anything but letters from a to z is given back as it is
 * @example stem("pembangunan") // "bangun"
 * @example stem("menteri") // "menteri"
 */
export function stem(word: string): string {
  if (word.length < 5 || /[^a-z]/.test(word)) return word;
  if (WHOLE.has(word)) return word;
  const bare = cut(cut(word, /(?:lah|kah|pun)$/, 4), /nya$/, 3);
  const found = WHOLE.has(bare) ? bare : withoutAffixes(bare);
  if (WHOLE.has(found) || (/[as]i$/.test(found) && !S_AND_I.test(found))) return found;
  return cut(found, /i$/, 4);
}

function withoutAffixes(word: string): string {
  return nounRoot(word) ?? verbRoot(word) ?? cut(cut(word, /kan$/, 4), /an$/, 4);
}

/** "ke-…-an", "pe-…-an", "per-…-an", and who or what does something: "penulis", "petani". */
function nounRoot(word: string): string | undefined {
  const state = /^ke(.+)an$/.exec(word)?.[1];
  if (state !== undefined) {
    const known = WHOLE.has(state) ? state : (root(state, /^(?:ber|ter)/) ?? state);
    return isRoot(known) ? known : undefined;
  }
  if (!word.startsWith("pe")) return undefined;
  const rest = word.slice(2);
  const ends = cut(rest, /an$/, 3);
  if (WHOLE.has(`pe${ends}`)) return `pe${ends}`;
  if (rest.startsWith("lajar")) return "ajar";
  if (rest.startsWith("r") && !R_ROOTS.test(rest)) return root(ends, /^r/);
  const made = nasalRoot(ends);
  if (made !== undefined) return isRoot(made) ? made : undefined;
  return ends.length > 4 || ends === "tani" ? ends : undefined;
}

/** "me-", "di-", "ter-", "ber-", with "-kan" or "-an". */
function verbRoot(word: string): string | undefined {
  if (word.startsWith("me")) {
    const made = nasalRoot(cut(word.slice(2), /kan$/, 4));
    return made === undefined || !isRoot(made) ? undefined : made;
  }
  const passive = root(word, /^di/);
  if (passive !== undefined) {
    const active = cut(passive, /kan$/, 3);
    return (
      (/^per(?!iksa|oleh|lu|intah|caya)/.test(active) ? root(active, /^per/) : undefined) ?? active
    );
  }
  if (/^belajar/.test(word)) return "ajar";
  if (/^bekerja/.test(word)) return "kerja";
  const afterR = /^[bt]e(r.+)$/.exec(word)?.[1] ?? "";
  const state = R_ROOTS.test(afterR) ? afterR : root(word, /^(?:ter|ber)/);
  return state === undefined ? undefined : cut(state, /k?an$/, 4);
}

/** What is left after "me" or "pe" with the sound that the prefix took given back; undefined for no such prefix. */
function nasalRoot(rest: string): string | undefined {
  const after = (length: number) => rest.slice(length);
  const isVowel = (at: number) => VOWEL.test(rest[at] ?? "");
  if (N_ROOTS.test(rest) || M_ROOTS.test(rest)) return rest;
  if (rest.startsWith("ng")) {
    const [, short] = SHORT_ROOTS.exec(after(2)) ?? [];
    if (short !== undefined) return short;
    return K_ROOTS.test(`k${after(2)}`) ? `k${after(2)}` : after(2);
  }
  if (rest.startsWith("ny")) return `s${after(2)}`;
  if (rest.startsWith("mper") && !/^mper(?:oleh|iksa|caya|intah)/.test(rest)) return after(4);
  if (/^m[bfpv]/.test(rest) || /^n[cdjzt]/.test(rest) || rest.startsWith("nsy")) return after(1);
  if (rest.startsWith("m") && isVowel(1)) return `p${after(1)}`;
  if (rest.startsWith("n") && isVowel(1)) return `t${after(1)}`;
  return /^[lrwy]/.test(rest) ? rest : undefined;
}

/** A word without its beginning, if what is left can be a root. */
function root(word: string, prefix: RegExp): string | undefined {
  const rest = word.replace(prefix, "");
  return rest !== word && isRoot(rest) ? rest : undefined;
}

function isRoot(text: string): boolean {
  if (text.length > 3) return VOWEL.test(text);
  return text.length === 3 && (VOWEL.test(text.charAt(0)) || SHORT_ROOTS.test(text));
}

/** A word without its end, if at least so many letters are left. */
function cut(word: string, end: RegExp, least: number): string {
  const rest = word.replace(end, "");
  return rest.length >= least ? rest : word;
}
