/**
 * Abbreviations whose full stop does not end a sentence even though a capital may follow: what
 * stands before names (EYD V, singkatan gelar, jabatan, sapaan, pangkat) and in addresses. In lower
 * case, without the last stop. "dll.", "dsb.", "dst." and "hal." are left out, since a sentence can
 * well end with them.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `plh plt pj pjs dr dr dra drs drg drh ir prof hj kh tgk tn ny nn sdr sdri bpk yth st
   pt cv ud jl jln gg no kav kab kec kel ds dsn kep prov
   kol letkol mayjen brigjen letjen jend irjen komjen kombes kompol serda serka lettu letda kapt
   pol inf cet hlm tgl ttd vs mr mrs ms`.split(/\s+/),
);

/**
 * Whether a word that ends in a full stop is an abbreviation or an initial rather than the end of a
 * sentence: Plh., No., S.H., M.Si., B.
 */
export function isAbbreviation(word: string): boolean {
  if (!word.endsWith(".")) return false;
  const name = word.replace(/^[^\p{L}\p{N}]+/u, "").slice(0, -1);
  return (
    ABBREVIATIONS.has(name.toLowerCase()) ||
    // An initial, or a degree with stops inside it. A number with points is neither.
    /^\p{Lu}$/u.test(name) ||
    /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u.test(name)
  );
}
