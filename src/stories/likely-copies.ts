import { posix } from "node:path";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import { nameKey, partsOf, slugify } from "../language/index.ts";
import type { YamlSource } from "../source/index.ts";
import type { OpenStory } from "./between-stories.ts";

/** What systems, programs and people add to the name of a copy; the original's name is what is left. */
const COPY_MARKS: readonly RegExp[] = [
  // "pasar (1)", "pasar (Salinan Budi yang berkonflik 2024-12-10)", "pasar (Budi's conflicted copy 2024-12-10)"
  / ?\((?:\d{1,3}|[^()]*(?:cop(?:y|ies)|salinan|konflik|conflict)[^()]*)\)$/iu,
  // "pasar - Copy", "pasar copy 2", "pasar - Salin (2)", "pasar-copy"
  /(?: [-–] | )(?:copy|salin(?:an)?)(?: ?\(?\d{1,3}\)?)?$|[-_]copy(?:[-_ ]?\d{1,3})?$/iu,
  // "Salinan pasar", "Copy of pasar", "Salinan dari pasar"
  /^(?:salinan(?: dari)?|copy of) +|^copy[-_]of[-_]/iu,
  // Syncthing and others
  /[.-]sync-conflict-\d{8}-\d{6}(?:-[A-Z\d]+)?/u,
  // "pasar.md.md", "pasar.bak.md", "pasar.txt.md"
  /\.(?:md|markdown|txt|docx?|bak|orig|old|backup|tmp)$/iu,
];

/** The same with hyphens, where "salinan-putusan" is a story of its own unless "putusan" lies beside it. */
const HYPHENATED = /^(?:salinan|copy)[-_]+|[-_]salin(?:an)?$/iu;

/** Names that programs give by themselves. */
const UNNAMED =
  /^(?:untitled|tanpa judul|dokumen(?: baru)?|new (?:text )?(?:document|file)|dokumen tanpa judul|berkas baru)(?:[ -]?\(?\d*\)?)$/iu;

/**
 * Tells of stories that are most likely there twice: a file whose name is that of a copy, and one of the same
 * headline and day as an earlier one.
 */
export function reportLikelyCopies(open: readonly OpenStory[]): void {
  const files = new Set(open.map(({ head }) => head.file));
  const byDay = new Map<string, OpenStory>();
  for (const story of open) {
    if (story.head.draft) continue;
    const twin = firstOf(byDay, dayKey(story), story);
    if (!reportCopiedFile(story, files) && twin !== undefined) {
      reportTwin(story, twin.head.file, "Judul dan hari");
    }
  }
}

/** Tells of stories with the same text as an earlier one, of which nothing has been told yet. */
export function reportSameTexts(open: readonly OpenStory[], stories: readonly Story[]): void {
  const byFile = new Map(open.map((story) => [story.head.file, story]));
  const byText = new Map<string, Story>();
  for (const story of stories) {
    if (story.draft || story.words < FEWEST_WORDS_OF_TEXT) continue;
    const { bytes } = story.text;
    const twin = firstOf(byText, `${bytes.length} ${bytes.subarray(0, COMPARED).join()}`, story);
    const opened = byFile.get(story.file);
    if (twin === undefined || opened === undefined) continue;
    if (Buffer.compare(twin.text.bytes, bytes) !== 0) continue;
    if (opened.diagnostics.list.some(({ rule }) => rule === "likely-copy")) continue;
    reportTwin(opened, twin.file, "Isi");
  }
}

/** What stands in a map already; where nothing does, the story is put there. */
function firstOf<Item>(
  map: Map<string, Item>,
  key: string | undefined,
  story: Item,
): Item | undefined {
  if (key === undefined) return undefined;
  const first = map.get(key);
  if (first === undefined) map.set(key, story);
  return first;
}

function reportCopiedFile(
  { head, text, diagnostics }: OpenStory,
  files: ReadonlySet<string>,
): boolean {
  const { name, dir } = posix.parse(head.file);
  const original = originalName(name);
  const beside = `${dir}/${original ?? name.replace(HYPHENATED, "")}.md`;
  if (beside !== head.file && files.has(beside)) {
    diagnostics.error(
      "likely-copy",
      FILE_START,
      `Berkas ini tampaknya salinan ${quote(beside, 90)}, dan keduanya akan terbit. Hapus salah satunya, atau ganti nama berkas ini.`,
    );
    return true;
  }
  const isUnnamed = UNNAMED.test(name) && !hasSlug(text().source);
  const better = original ?? (isUnnamed ? slugify(head.title) : undefined);
  if (better === undefined || better === "") return false;
  diagnostics.warning(
    "likely-copy",
    FILE_START,
    `Nama berkas ini ${isUnnamed ? "belum diganti" : "seperti nama salinan"}, dan ikut menjadi alamatnya. Ganti, misalnya dengan ${quote(`${better}.md`, 90)}.`,
  );
  return true;
}

function hasSlug(source: YamlSource): boolean {
  return Object.hasOwn(Object(source.value), "slug");
}

/** @param what is the same: "Judul dan hari" */
function reportTwin({ text, diagnostics }: OpenStory, twin: string, what: string): void {
  diagnostics.warning(
    "likely-copy",
    text().source.locate(["title"]),
    `${what} tulisan ini sama dengan ${quote(twin, 90)}. Hapus salah satunya, atau bedakan.`,
  );
}

/** The name of which another is a copy's: "pasar" of "pasar (1)"; undefined where it is none. */
function originalName(name: string): string | undefined {
  let original = name;
  for (let tries = 0; tries < 3; tries += 1) {
    for (const mark of COPY_MARKS) original = original.replace(mark, "").trim();
  }
  return original === name || original === "" ? undefined : original;
}

/** Shorter headlines come again: "Kartun", "Prakiraan Cuaca". */
const FEWEST_WORDS = 3;

/** Stories of one headline on one day. */
function dayKey({ head }: OpenStory): string | undefined {
  if (head.title.split(" ").length < FEWEST_WORDS) return undefined;
  const { year, month, day } = partsOf(head.published);
  return `${year}-${month}-${day} ${nameKey(head.title)}`;
}

/** Shorter texts are alike by chance: "Isi menyusul." */
const FEWEST_WORDS_OF_TEXT = 30;
/** Bytes by which texts are told apart before they are compared whole. */
const COMPARED = 60;
