/** What is said of a picture, told apart. */
export interface PictureWords {
  readonly caption?: string | undefined;
  /** Who made it, or whose it is. */
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
  /** Whether the words call it a photograph, or a drawing, map or the like; undefined where they don't say. */
  readonly isPhotograph?: boolean | undefined;
}

/** Words before a maker's name, with a colon: "Foto:", "(Foto oleh:", "/Dok.:". */
const LABEL =
  /(?<![\p{L}\p{N}])(?:(foto|photo|photograph|fotografer)|(ilustrasi|gambar|grafis|infografi[ks]|ilustrator)|(?:sumber|kredit|credit|dok(?:\.|umentasi)?|courtesy))(?: (?:oleh|by|foto|gambar))?\s?[:：]\s*/giu;
/** "Foto oleh Budi" without a colon, at the beginning of a part. */
const BY = /(?:^|[.;|/([–—-]\s*)(?:foto|photo|ilustrasi) (?:oleh|by) /giu;
/** In brackets at the end, without a label: "(Antara/Budi)", "(ANTARA FOTO/Budi)", "(Dok. Pemkab)". */
const IN_BRACKETS =
  /[([]((?:antara|afp|reuters|epa|getty|xinhua|kompas|tempo|istimewa|ist\b|dok(?:\.|umentasi)\s?\p{L}|humas |bnpb|bpbd)[^()[\]]{0,100})[)\]]\s*\.?$/iu;

const LICENSE =
  /(?:^|[\s,;|/([–—-])(?<license>CC0(?:[ -]1\.0)?|CC[ -]BY(?:-(?:SA|NC|ND)){0,2}(?:[ -]\d\.\d)?(?: [a-z]{2,3}\b| International| Internasional)?|Creative Commons(?: [\p{L}\d.-]{1,20}){0,5}|domain publik|ranah publik|public domain|GFDL)$/iu;

/** What is longer is no caption, and not looked through. */
const MOST_WORDS = 2000;

/** A maker's name is no longer than this; what is longer is a sentence. */
const MOST_CREDIT = 120;

/**
 * Reads what stands below a picture as people type it: the words of the caption, then who made it, then the licence. Nothing is
 * added, and nothing lost but the marks between.
 *
 * @example readPictureWords("Pelabuhan Muncar. Foto: Budi/Antara, CC BY 4.0")
 * // { caption: "Pelabuhan Muncar.", credit: "Budi/Antara", license: "CC BY 4.0", isPhotograph: true }
 */
export function readPictureWords(written: string): PictureWords {
  const text = written
    .replace(/\s+/gu, " ")
    .replace(/^ ?(?:keterangan|takarir|caption)(?: foto| gambar)? ?[:：] ?/iu, "")
    .trim();
  if (text.length > MOST_WORDS) return { caption: text };
  const bare = withoutEnd(text);
  const found = labelled(text) ?? bracketed(text);
  if (found === undefined) {
    const { rest, license } = parted(bare);
    if (license === undefined) return text === "" ? {} : { caption: text };
    return words({ caption: rest, license });
  }
  return words(found);
}

interface Found extends PictureWords {
  readonly caption: string;
}

/** Of "Foto: Antara. Warga memadati pasar." the first sentence, else all that follows the last label. */
function labelled(text: string): Found | undefined {
  const label = [...text.matchAll(LABEL), ...text.matchAll(BY)]
    .filter(({ index, 0: word }) => opensPart(text.slice(0, index)) || /^\p{Lu}/u.test(word))
    .sort((a, b) => a.index - b.index)
    .at(-1);
  if (label === undefined) return undefined;
  const before = text.slice(0, label.index);
  const after = text.slice(label.index + label[0].length);
  const isPhotograph = label[2] === undefined ? /foto|photo/iu.test(label[0]) || undefined : false;
  if (before.trim() === "") {
    const [, first = "", more = ""] = /^([^.]{3,80})\. (\p{Lu}.*)$/u.exec(after) ?? [];
    if (more !== "" && !/\b(?:dok|dr|drs|prof|hj|ir|moh|muh|st)$/iu.test(first)) {
      const { rest: credit, license } = parted(first);
      return { caption: more, credit, license, isPhotograph };
    }
  }
  const { rest, license } = parted(withoutEnd(after));
  const credit = withoutEnd(rest);
  if (credit === "" || credit.length > MOST_CREDIT) return undefined;
  const isArchive = /^dok/iu.test(label[0]);
  return { caption: before, credit: isArchive ? `Dok. ${credit}` : credit, license, isPhotograph };
}

/** Whether a part of its own begins after some words: "sumber: mata air" within a sentence does not. */
function opensPart(before: string): boolean {
  return /(?:^|[.;,|/([–—-])\s*$/u.test(before.slice(-3));
}

function bracketed(text: string): Found | undefined {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return undefined;
  const { rest: credit, license } = parted(found[1] ?? "");
  return { caption: text.slice(0, found.index), credit, license };
}

/** Takes the licence off the end. */
function parted(text: string): { readonly rest: string; readonly license?: string | undefined } {
  const end = text.replace(/[\s.,;]+$/u, "");
  const found = LICENSE.exec(end) ?? LICENSE.exec(end.replace(/[)\]]$/u, ""));
  if (found === null) return { rest: text };
  const rest = text
    .slice(0, found.index)
    .replace(/[\s,;|/([–—-]*(?:lisensi|licen[cs]e):?\s*$/iu, "");
  return { rest, license: found.groups?.license };
}

function words({ caption = "", credit = "", license, isPhotograph }: PictureWords): PictureWords {
  const [shown, maker] = [withoutBegin(caption), withoutEnd(withoutBegin(credit))];
  return {
    ...(shown === "" ? {} : { caption: shown }),
    ...(maker === "" ? {} : { credit: maker }),
    ...(license === undefined ? {} : { license }),
    ...(isPhotograph === undefined ? {} : { isPhotograph }),
  };
}

/** Without what only led over to the next part: "(", "/", a dash. A full stop is the caption's own. */
function withoutBegin(text: string): string {
  return text
    .replace(/[\s/|,;:([–—-]+$/u, "")
    .replace(/^[\s/|,;:)\]–—-]+/u, "")
    .trim();
}

/** Without what closed it: ")", "." after a name. */
function withoutEnd(text: string): string {
  const bare = text.replace(/[\s.,;]+$/u, "");
  if (!/[)\]]$/u.test(bare)) return bare;
  const closing = bare.at(-1) === ")" ? ["(", ")"] : ["[", "]"];
  const opened = bare.split(closing[0] ?? "").length - 1;
  const closed = bare.split(closing[1] ?? "").length - 1;
  // Of "(Foto: Budi (Antara))" one bracket belongs to the name.
  return closed > opened || (opened === closed && LABELLED_BRACKET.test(bare))
    ? bare.slice(0, -1)
    : bare;
}

/** A bracket that holds a label and reaches to the end. */
const LABELLED_BRACKET = /[([](?:[^()[\]]{0,20}[:：]|(?:foto|photo) (?:oleh|by))[^()[\]]*[)\]]$/iu;
