import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { groupTranslations } from "../front-matter/index.ts";
import { languageName } from "../language/index.ts";
import type { Site } from "../model/index.ts";
import type { OpenStory } from "./between-stories.ts";

/**
 * What is wrong with the translations that stories name: the story itself, one that is not there, two of one language.
 * A draft takes part in no group yet; what it names must be there all the same.
 *
 * @param doubtful slugs of stories that could not be read for errors of their own
 */
export function reportTranslations(
  open: readonly OpenStory[],
  doubtful: ReadonlySet<string>,
  { lang }: Pick<Site, "lang">,
): void {
  if (open.every(({ head }) => head.translations === undefined)) return;
  const byHead = new Map(open.map((story) => [story.head, story]));
  const published = open.filter(({ head }) => !head.draft).map(({ head }) => head);
  const slugs = [...new Set([...published.map(({ slug }) => slug), ...doubtful])];
  const tell: Parameters<typeof groupTranslations<StoryHead>>[1] = (fault, head, index) => {
    const story = byHead.get(head);
    const slug = head.translations?.[index] ?? "";
    if (story === undefined || (fault.kind === "missing" && doubtful.has(slug))) return;
    const [rule, message] = ((): ["dead-story-reference" | "same-language", string] => {
      switch (fault.kind) {
        case "itself":
          return [
            "dead-story-reference",
            `Isian "translations" menyebut ${quote(slug, 90)}, yaitu tulisan ini sendiri. Sebut slug tulisan yang lain.`,
          ];
        case "missing":
          return ["dead-story-reference", missing(slug, head, open, slugs)];
        case "several":
          return [
            "dead-story-reference",
            `Isian "translations" menyebut ${quote(slug, 90)}, tetapi ada ${fault.stories.length} tulisan dengan slug itu: ${fault.stories.map(({ file }) => quote(file, 90)).join(" dan ")}. Beri salah satunya slug lain.`,
          ];
        case "one-language":
          return ["same-language", sameLanguage(fault.stories, head, lang)];
      }
    })();
    story.diagnostics.error(rule, story.text().source.locate(["translations", index]), message);
  };
  groupTranslations(published, tell);
  for (const { head } of open) {
    if (head.draft && head.translations !== undefined) {
      groupTranslations([...published, head], (fault, story, index) => {
        if (story === head) tell(fault, story, index);
      });
    }
  }
}

function missing(
  slug: string,
  head: StoryHead,
  open: readonly OpenStory[],
  slugs: readonly string[],
): string {
  const draft = open.find((story) => story.head.draft && story.head.slug === slug)?.head;
  const named = `Isian "translations" menyebut ${quote(slug, 90)}, `;
  if (draft !== undefined && draft !== head) {
    return `${named}yang masih draf. Sebut tulisan ini di sana saja: begitu terbit, keduanya saling bertaut.`;
  }
  const last = slug.split("/").findLast((step) => step !== "") ?? "";
  const near = nearest(
    last.toLowerCase(),
    slugs.filter((each) => each !== head.slug),
  );
  return `${named}tetapi tidak ada tulisan dengan slug itu. ${didYouMean(near, "Periksa slug-nya: bagian terakhir alamat tulisan itu.", 90)}`;
}

function sameLanguage(
  [one, other]: readonly [StoryHead, StoryHead],
  head: StoryHead,
  lang: string,
): string {
  const language = languageName(one.lang ?? lang, "id");
  return one === head
    ? `Tulisan ini dan ${quote(other.file, 90)} sama-sama berbahasa ${language}, jadi yang satu bukan terjemahan yang lain. Isi lang di terjemahannya, misalnya lang: en, atau hapus dari translations.`
    : `Terjemahan ini membuat dua tulisan berbahasa ${language} menjadi satu kelompok: ${quote(one.file, 90)} dan ${quote(other.file, 90)}. Dalam satu bahasa cukup satu. Hapus salah satunya dari translations.`;
}
