import { quote } from "../diagnostics/index.ts";
import { placeNamed } from "../places/index.ts";
import { CHILD, NO_NAME, PREVENTION, SEXUAL_CRIME, speaksOfCrime } from "./child-words.ts";
import { type Finding, inOrder } from "./finding.ts";

/** Up to four words with capitals and small letters; initials ("NS", "N.S.") are none. */
const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,30}(?: (?:bin|binti)(?= \p{Lu})| \p{Lu}[\p{Ll}'’]{1,30}){0,4}`;
const FULL_NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,30}(?: \p{Lu}[\p{Ll}'’]{1,30}){1,4}`;

/** "Nama Samaran (14)", "Nama Samaran, 14 tahun", "Nama Samaran, Pelajar 14 Tahun". */
const NAME_AND_AGE = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAME})[*_]{0,3}(?: ?\((\d{1,2})(?: (?:tahun|thn|th))?\)|, (?:(?:[Aa]nak|[Bb]ocah|[Rr]emaja|[Ss]isw[ai]|[Pp]elajar|[Mm]urid|[Ss]antri(?:wati)?)(?: [\p{L}\d]{1,15}){0,3}? )?(\d{1,2}) (?:[Tt]ahun|thn))`,
  "gu",
);
const YOUNGEST_ADULT = 18;

/** "siswi SMP bernama Nama Samaran"; what stands between must be about the child. */
const CHILD_NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]nak|[Bb]ocah|[Rr]emaja|[Ss]isw[ai]|[Pp]elajar|[Mm]urid|[Ss]antri(?:wati)?|[Bb]alita|[Bb]ayi)((?: [\p{L}\d-]{1,20}){0,4}) (?:bernama|atas nama) (${NAME})`,
  "gu",
);
const ADULT =
  /(?<!\p{L})(?:guru|ayah|bapak|paman|pria|lelaki|tersangka|terdakwa|polisi|ustaz|ustad|pengasuh|tetangga|kakek|dosen|kiai|pelatih)(?!\p{L})/iu;

const NAMED_BY = String.raw`(?: yang)?(?: bernama|,)? (${FULL_NAME})(?: \((\d{1,2}))?`;

/** "Korban, Nama Samaran, …", but not "kuasa hukum korban, Nama Contoh": the word before decides. */
const VICTIM_NAMED = new RegExp(
  String.raw`(?<=^|[.,;:–—"“(] ?|(?<!\p{L})(?:seorang|terhadap|kepada|oleh|bahwa|dan|adalah|yakni|yaitu|para|identitas|mencabuli|memperkosa|memerkosa|menyetubuhi) )[Kk]orban${NAMED_BY}`,
  "gu",
);

/** "pelaku anak, Nama Samaran" */
const CHILD_IN_CASE_NAMED = new RegExp(
  String.raw`(?<!\p{L}|(?:hukum|pengacara|advokat|pendamping|keluarga|kerabat|wali|perwakilan|psikolog|guru|teman|tim|kata|ujar) )(?:[Aa]nak (?:korban|pelaku|saksi)|(?:[Kk]orban|[Pp]elaku|[Ss]aksi) anak)${NAMED_BY}`,
  "gu",
);

/** Parents and kin: from their names the child's is known (UU 11/2012, clause 19 (2)). */
const KIN_NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]yah|[Ii]bu|[Bb]apak|[Oo]rang ?tua|[Pp]aman|[Bb]ibi|[Kk]akek|[Nn]enek|[Kk]akak|[Aa]dik)(?: kandung| tiri| angkat)? (?:anak )?(?:korban|pelaku anak)(?: yang)?(?: bernama|,)? (${NAME})`,
  "gu",
);

/** A school that can be found: "SMPN 1 Contoh", "SD Negeri Contoh", "Pondok Pesantren Contoh". */
const SCHOOL = new RegExp(
  String.raw`(?<!\p{L})(?:(?:SD|SMP|SMA|SMK|TK)(?:N|IT|S)?(?: Negeri| Swasta| Islam)?|MTs(?:N| Negeri)?|M[AI]N|M[AI] Negeri|(?:Pondok Pesantren|Ponpes)) (?:\d{1,3}(?!\d)(?: ${NAME})?|${NAME})`,
  "gu",
);
const ADDRESS =
  /(?<!\p{L})(?:RT|RW)[ .]{0,2}\d{1,3}|(?<!\p{L})(?:Jalan|Jl\.?) \p{Lu}[^\n.;]{1,40}? (?:No\.? ?|Nomor )\d{1,4}/gu;
const LIVES = /(?<!\p{L})(?:warga|beralamat|tinggal|rumah|alamat|kediaman|asal)(?!\p{L})/iu;

/** "Melati (bukan nama sebenarnya)" */
const PSEUDONYM = new RegExp(
  String.raw`(${NAME}),?[*_]{0,3} \(?(?:bukan nama sebenarnya|nama samaran|samaran|nama (?:di)?samarkan)`,
  "gu",
);

/** A text of the story, and whether it is its headline, in which most words have capitals. */
export interface ChildText {
  readonly text: string;
  readonly isTitle: boolean;
}

/**
 * Finds what may tell who a child is that committed, suffered or saw a crime, or who the victim of a
 * sexual crime is: a name with an age below 18, "bernama …" after a word for a child, the name of a
 * victim or of kin, a school, an address. Only near words of a crime: in the same paragraph, or
 * anywhere in a story whose headline has one.
 *
 * It guesses from words and knows nobody, so it can be wrong either way; it asks an editor to look.
 *
 * Sources: Kode Etik Jurnalistik, clause 5; UU 11/2012 (SPPA), clause 19; Pedoman Pemberitaan Ramah
 * Anak (Peraturan Dewan Pers 1/Peraturan-DP/II/2019).
 *
 * @returns for each text, in the order given, what was found in it
 */
export function childIdentities(texts: readonly ChildText[]): Finding[][] {
  if (!texts.some(({ text }) => speaksOfCrime(text))) return texts.map(() => []);
  const title = texts.find(({ isTitle }) => isTitle)?.text ?? "";
  const whole = {
    crime: speaksOfCrime(title) && !PREVENTION.test(title),
    sexual: SEXUAL_CRIME.test(title),
  };
  const pseudonyms = new Set<string>();
  for (const { text } of texts) {
    for (const [, name = ""] of text.matchAll(PSEUDONYM)) pseudonyms.add(nameOf(name) ?? name);
  }
  const reported = new Set<string>();
  return texts.map(({ text, isTitle }) => {
    const findings: Finding[] = [];
    let start = 0;
    for (const paragraph of text.split("\n\n")) {
      const crime = whole.crime || speaksOfCrime(paragraph);
      const about = { crime, sexual: whole.sexual || SEXUAL_CRIME.test(paragraph) };
      if (crime) {
        // A new line within a paragraph is a space.
        const line = paragraph.replaceAll("\n", " ");
        for (const { found, offset, what } of identities(line, about, isTitle)) {
          if (pseudonyms.has(found) || reported.has(found)) continue;
          reported.add(found);
          findings.push({ offset: start + offset, message: message(found, what) });
        }
      }
      start += paragraph.length + 2;
    }
    return inOrder(findings);
  });
}

type What = "nama" | "sekolah" | "alamat";

interface Identity {
  readonly found: string;
  readonly offset: number;
  readonly what: What;
}

function identities(
  line: string,
  { sexual }: { readonly sexual: boolean },
  isTitle: boolean,
): Identity[] {
  const found: Identity[] = [];
  const report = (words: string, within: number, what: What = "nama"): void => {
    const name = what === "nama" ? nameOf(words) : words;
    if (name === undefined) return;
    found.push({ found: name, offset: line.indexOf(name, within), what });
  };
  for (const { 1: name = "", 2: bracketed, 3: spoken, index } of line.matchAll(NAME_AND_AGE)) {
    if (Number(bracketed ?? spoken) < YOUNGEST_ADULT && !isPlace(line, index, name, isTitle)) {
      report(name, index);
    }
  }
  const aboutChild = CHILD.test(line);
  if (!isTitle) {
    for (const { 1: between = "", 2: name = "", index } of line.matchAll(CHILD_NAMED)) {
      if (!ADULT.test(between)) report(name, index);
    }
    for (const { 1: name = "", index } of line.matchAll(CHILD_IN_CASE_NAMED)) report(name, index);
    for (const { 1: name = "", 2: age, index } of line.matchAll(VICTIM_NAMED)) {
      // Of other crimes a grown victim may be named.
      if (sexual || (age !== undefined && Number(age) < YOUNGEST_ADULT)) report(name, index);
    }
    if (sexual || aboutChild) {
      for (const { 1: name = "", index } of line.matchAll(KIN_NAMED)) report(name, index);
    }
  }
  if (aboutChild) {
    for (const { text, start } of sentences(line)) {
      if (!CHILD.test(text) || PREVENTION.test(text)) continue;
      if (speaksOfCrime(text)) {
        for (const { 0: school, index } of text.matchAll(SCHOOL)) {
          // In a headline "SMP Dicabuli" has capitals, too.
          if (isTitle && !/\d|Negeri/u.test(school)) continue;
          report(school, start + index, "sekolah");
        }
      }
      if (LIVES.test(text)) {
        for (const { 0: address, index } of text.matchAll(ADDRESS)) {
          report(address, start + index, "alamat");
        }
      }
    }
  }
  return found;
}

/**
 * The name without what people are called before it and without what follows that is no name:
 * "Korban Nama Samaran" is "Nama Samaran".
 */
function nameOf(words: string): string | undefined {
  const all = words.split(" ");
  const first = all.findIndex((word) => !NO_NAME.has(word));
  if (first === -1) return undefined;
  const after = all.slice(first).findIndex((word) => NO_NAME.has(word));
  return all.slice(first, after === -1 ? undefined : first + after).join(" ");
}

/** "Bocah asal Banyuwangi (9)" gives no name, nor does "Siswi Banyuwangi (14)" in a headline. */
function isPlace(line: string, index: number, words: string, isTitle: boolean): boolean {
  const name = nameOf(words) ?? words;
  const before = line.slice(Math.max(0, index - 12), index + words.length - name.length);
  if (/(?<!\p{L})(?:[Aa]sal|[Dd]i|[Dd]ari|[Ww]arga) $/u.test(before)) return true;
  const last = words.split(" ").at(-1) ?? "";
  // Cities abroad are names of people, too: Paris, Victoria.
  return isTitle && [name, last].some((each) => placeNamed(each)?.province !== undefined);
}

function sentences(line: string): { text: string; start: number }[] {
  let start = 0;
  return line.split(/(?<=[.!?]["”’)]?) (?=["“‘(]?\p{Lu})/u).map((text) => {
    const sentence = { text, start };
    start += text.length + 1;
    return sentence;
  });
}

function message(found: string, what: What): string {
  return `${quote(found)} mungkin ${what} yang menunjukkan siapa anak pelaku, korban, atau saksi, atau korban kejahatan susila. Periksa, dan samarkan jika benar (Kode Etik Jurnalistik pasal 5; UU 11/2012 pasal 19).`;
}
