/**
 * The guides that a newsroom gets, of the package's `docs/`: all that is in Indonesian, for those who write, edit and
 * publish.
 */
export const GUIDES = [
  "panduan-kontributor",
  "menulis",
  "redaksi",
  "data",
  "editor-web",
  "editor",
  "hosting-id",
  "impor",
  "pindah-dari-wordpress",
] as const;

/** Links to other pages; those that stand in code are examples. */
const LINK = /(```[\s\S]*?```|`[^`\n]*`)|(!?)\[((?:`[^`\n]*`|[^\]\n`])*)\]\(([^)\s]+)\)/gu;

/**
 * A guide as it lies among the others in a newsroom: pictures and links that lead to what the newsroom doesn't have become
 * their words.
 *
 * @example guideFor("Lihat [hosting.md](hosting.md#nginx).") // "Lihat hosting.md."
 */
export function guideFor(text: string): string {
  return text.replace(
    LINK,
    (all, code: string | undefined, picture: string, words: string, to: string) => {
      if (code !== undefined || /^(?:https?:|mailto:|#)/u.test(to)) return all;
      const [file = ""] = to.split("#");
      const there = file === "publish.yml" ? "../.github/workflows/publish.yml" : file;
      const isGuide = GUIDES.some((name) => `${name}.md` === file);
      if (isGuide || there !== file)
        return `${picture}[${words}](${there}${to.slice(file.length)})`;
      return isDocument(file) ? (picture === "" ? words : `*${words}*`) : all;
    },
  );
}

/** Whether a link leads to a file of the package's documents; guides also show how links to stories are typed. */
function isDocument(file: string): boolean {
  return (
    /^(?:\.\.\/|screenshots\/)/u.test(file) ||
    /^(?:api|architecture|data-files|front-matter|guest|hosting|rules|texts|performance)\.md$/u.test(
      file,
    )
  );
}
