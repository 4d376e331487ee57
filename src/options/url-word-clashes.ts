import type { Diagnostic } from "../diagnostics/index.ts";
import { FileDiagnostics, quote } from "../diagnostics/index.ts";
import { PICTURES_URL } from "../pictures/index.ts";
import { PROVINCES } from "../places/index.ts";
import type { UrlWords } from "../urls/index.ts";
import { EDITOR_URL, URL_WORD_KEYS, urlWordsIn } from "../urls/index.ts";
import type { ResolvedOptions } from "./options.ts";
import type { ConfigFile } from "./resolve-options.ts";
import { optionPosition } from "./resolve-options.ts";

/** Words that stand below others, where they meet none of these. */
const BELOW: ReadonlySet<keyof UrlWords> = new Set(["page", "abroad", "searchIndex"]);

/** Folders at the top of a site that hold no pages of these. */
const TAKEN = ["assets", "api", PICTURES_URL.replaceAll("/", ""), EDITOR_URL.replaceAll("/", "")];

/**
 * What is wrong between the words of a site's addresses, and with the folders of its own listings and of stories: two pages with one word, or a word that is another
 * folder's. Which words there are is known only with the interface's language, which the newsroom's data gives.
 *
 * @param lang of the interface, BCP 47
 * @param categories every kanal, in whose folders stories may lie
 */
export function urlWordClashes(
  { urlWords, listings, storyUrl }: Pick<ResolvedOptions, "urlWords" | "listings" | "storyUrl">,
  lang: string,
  config: ConfigFile | undefined,
  categories: Iterable<{ readonly slug: string }> = [],
): readonly Diagnostic[] {
  const diagnostics = new FileDiagnostics(config?.path ?? "eleventy.config.js");
  const words = urlWordsIn(lang, urlWords);
  // Each may be told at one option alone: at its own, since defaults never clash.
  for (const key of URL_WORD_KEYS) {
    const word = urlWords[key];
    if (word === undefined) continue;
    const tell = (clash: string) =>
      diagnostics.error(
        "invalid-value",
        optionPosition(config, ["urlWords", key]),
        `Opsi ${quote(`urlWords.${key}`)} berisi ${quote(word)}, ${clash} Pilih kata lain.`,
      );
    if (key === "abroad" && PROVINCES.some(({ slug }) => slug === word)) {
      tell("yang sudah menjadi alamat provinsi.");
    }
    if (BELOW.has(key)) continue;
    const other = URL_WORD_KEYS.find(
      (each) =>
        each !== key &&
        !BELOW.has(each) &&
        words[each] === word &&
        // Two of the site's own are told once, at the later.
        (urlWords[each] === undefined || URL_WORD_KEYS.indexOf(each) < URL_WORD_KEYS.indexOf(key)),
    );
    if (other !== undefined) tell(`yang sudah dipakai ${quote(other)}.`);
    else if (TAKEN.includes(word)) tell("nama folder berkas di situs ini.");
  }
  // A listing of the site's own lies in a folder of its own.
  const folders = [
    ...URL_WORD_KEYS.filter((key) => !BELOW.has(key)).map((key) => words[key]),
    ...TAKEN,
  ];
  for (const [name, { url }] of Object.entries(listings)) {
    const folder = url.split("/")[1] ?? "";
    if (!folders.includes(folder)) continue;
    diagnostics.error(
      "invalid-value",
      optionPosition(config, ["listings", name, "url"]),
      `Opsi ${quote(`listings.${name}.url`)} bertabrakan dengan ${quote(`/${folder}/`)}, yang sudah ada. Pilih alamat lain.`,
    );
  }
  const own = storyFolderClash(storyUrl, [...folders, ...listingFolders(listings)], categories);
  if (own !== undefined) {
    diagnostics.error(
      "invalid-value",
      optionPosition(config, ["storyUrl"]),
      `Pola alamat tulisan ${quote(storyUrl, 90)} menaruh tulisan di ${quote(`/${own}/`)}, tempat halaman atau berkas situs ini sendiri. ${
        storyUrl.includes(own) ? "Pilih kata lain." : `Ganti slug kanal ${quote(own)}.`
      }`,
    );
  }
  return diagnostics.list;
}

/**
 * The folder of the site's own in which a pattern puts stories. Where the first step is a slug, a story that meets a page
 * is told by itself.
 */
function storyFolderClash(
  pattern: string,
  folders: readonly string[],
  categories: Iterable<{ readonly slug: string }>,
): string | undefined {
  const [, first = "", ...below] = pattern.split("/");
  if (below.length === 0) return undefined;
  const steps = first === "{category}" ? [...categories].map(({ slug }) => slug) : [first];
  return steps.find((step) => folders.includes(step));
}

function listingFolders(listings: ResolvedOptions["listings"]): string[] {
  return Object.values(listings).map(({ url }) => url.split("/")[1] ?? "");
}
