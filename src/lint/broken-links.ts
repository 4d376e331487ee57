import {
  type MarkdownPitfall,
  placeIn,
  shownText,
  straight,
  type TextBlock,
} from "./text-blocks.ts";

const PICTURE = "jpe?g|png|webp|avif|gif|heic";
const FILE = `md|markdown|${PICTURE}`;
/** How an address begins, or the whole of a file's name. */
const ADDRESS = String.raw`(?:https?:|www\.|mailto:|\/|[^()\s[\]]+\.(?:${FILE})\b)`;

interface Pattern {
  /** Over a block's lines; its time grows with them, since nothing reads over what it begins with. */
  readonly marks: RegExp;
  /** What is shown as text where the link was not understood. */
  readonly shown: RegExp;
  readonly message: string;
}

const PATTERNS: readonly Pattern[] = [
  {
    marks: new RegExp(String.raw`\](?=[ \t\n])[ \t]*\n?[ \t]*\((?=${ADDRESS})`, "giu"),
    shown: /\]\s+\(/u,
    message:
      "Di antara ] dan ( tidak boleh ada spasi; sekarang tautan atau gambarnya tampil sebagai teks.",
  },
  {
    marks: new RegExp(String.raw`\([^()[\]\n]+\)\[(?=${ADDRESS})`, "giu"),
    shown: /\)\[/u,
    message: "Kurung tautan ini terbalik. Tulis [teks](alamat).",
  },
  {
    marks: new RegExp(String.raw`\][{<[]?(?=https?:\/\/|www\.|[\w./-]+\.(?:${FILE})\b)`, "giu"),
    shown: /\][{<[]?[\w./]/u,
    message: "Alamat tautan diapit kurung ( dan ) tepat sesudah ]. Tulis [teks](alamat).",
  },
  {
    marks: new RegExp(String.raw`\[[^\][()\n]+\((?=${ADDRESS})`, "giu"),
    shown: /\[[^\][()\n]+\(/u,
    message: "Kurung [ di sini tidak ditutup. Tulis [teks](alamat).",
  },
  {
    marks: new RegExp(String.raw`!(?=[ \t]+\[[^\]\n]*\]\([^()\n]*\.(?:${PICTURE})\b)`, "giu"),
    shown: /!\s/u,
    message: "Di antara ! dan [ tidak boleh ada spasi; sekarang gambarnya tampil sebagai tautan.",
  },
];

/** So long a name of a file is looked for; a disk takes no longer one. */
const NAMED = new RegExp(
  String.raw`^([^<>"\n]{1,300}?\.(?:${FILE}))(?:[ \t]+"[^"\n]*")?[ \t]*\)`,
  "iu",
);

/** What people type nearly as a link or a picture, and what then shows as text. */
export function brokenLinks(block: TextBlock): MarkdownPitfall[] {
  const { written } = block;
  if (!/[[\]]/u.test(written)) return [];
  const names = [...spacedNames(written)];
  const findings = names.map(
    ({ name, offset }): MarkdownPitfall => ({
      severity: "error",
      rule: "spaced-name",
      ...placeIn(block, offset),
      message: `Nama berkas yang memuat spasi harus diapit < dan >: (<${name}>). Tanpa itu tautan atau gambarnya tampil sebagai teks.`,
    }),
  );
  const shown = shownText(block);
  if (!/[[\]!]/u.test(shown)) return findings;
  const told = new Set<number>();
  const tell = (offset: number, message: string): void => {
    const place = placeIn(block, offset);
    if (told.has(place.line)) return;
    told.add(place.line);
    findings.push({ severity: "warning", rule: "mistyped-markdown", ...place, message });
  };
  for (const pattern of PATTERNS) {
    if (!pattern.shown.test(shown)) continue;
    for (const { index } of written.matchAll(pattern.marks)) {
      if (written.charAt(index - 1) !== "\\") tell(index, pattern.message);
    }
  }
  for (const { offset, message } of unreadAddresses(written, shown)) {
    const isNamed = names.some((name) => name.offset === offset + 2);
    if (!isNamed) tell(offset, message);
  }
  return findings;
}

/**
 * The names of files with a space in a text's links and pictures: a space ends an address unless it stands
 * between < and >.
 */
function* spacedNames(text: string): Generator<{ readonly name: string; readonly offset: number }> {
  let labelled = false;
  let last = 0;
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    // Of "[a](b](c)" the second "](" belongs to no label.
    labelled = text.slice(last, at).includes("[");
    last = at + 1;
    if (!labelled) continue;
    const name = NAMED.exec(text.slice(at + 2, at + 700))?.[1];
    if (name !== undefined && /\S\s/u.test(name) && !name.includes("](")) {
      yield { name: name.trimStart(), offset: at + 2 };
    }
  }
}

/** So much of an address is compared with what is shown. */
const COMPARED = 12;
/** So many of one block are told; each is searched for in what is shown. */
const MOST_UNREAD = 20;

/** Every "](" that is shown as text, with what is most likely wrong. */
function* unreadAddresses(
  written: string,
  shown: string,
): Generator<{ readonly offset: number; readonly message: string }> {
  if (!shown.includes("](")) return;
  let found = 0;
  for (let at = written.indexOf("]("); at !== -1; at = written.indexOf("](", at + 2)) {
    const end = written.indexOf("\n", at);
    const rest = written.slice(at + 2, end === -1 ? undefined : end);
    const begin = straight(/^[^\s)]*/u.exec(rest.slice(0, COMPARED))?.[0] ?? "");
    if (written.charAt(at - 1) === "\\" || !shown.includes(`](${begin}`)) continue;
    yield { offset: at, message: whyUnread(written.slice(0, at), rest) };
    found += 1;
    if (found === MOST_UNREAD) return;
  }
}

function whyUnread(before: string, rest: string): string {
  if (!before.includes("[")) return "Kurung [ pembuka tautan ini tidak ada. Tulis [teks](alamat).";
  if (!rest.includes(")")) {
    return "Kurung ( di sini tidak ditutup. Tambahkan ) di akhir alamatnya.";
  }
  const inside = rest.slice(0, rest.indexOf(")"));
  if (/["“”']/u.test(inside)) {
    return 'Keterangan di dalam kurung harus diapit dua tanda petik yang sama: (alamat "keterangan").';
  }
  if (/\S\s+\S/u.test(inside)) {
    return "Alamat di dalam kurung tidak boleh memuat spasi. Ganti setiap spasi dengan %20.";
  }
  return "Tautan ini tidak terbaca. Periksa kurungnya: [teks](alamat).";
}
