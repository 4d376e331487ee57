import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlBasePlugin } from "@11ty/eleventy";
import { build } from "esbuild";
import GithubSlugger from "github-slugger";
import createMarkdown, { type MarkdownIt } from "markdown-it";
import type { EleventyConfig } from "../../src/index.ts";
import { brandColors, brandCss } from "../../src/theme/index.ts";
import { BESIDE, CHAPTERS } from "./chapters.ts";
import { siteLink } from "./links.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = relative(ROOT, fileURLToPath(new URL(".", import.meta.url)));

/**
 * The documentation as a site: the files of `docs/` as they are, which stay readable as Markdown.
 *
 *     npm run docs:site
 */
export default function (config: EleventyConfig) {
  config.setLibrary("md", documents());
  config.addPlugin(HtmlBasePlugin);
  config.addGlobalData("layout", "layout.njk");
  config.addGlobalData("chapters", chapters());
  config.addGlobalData(
    "permalink",
    () => (data: { page: { fileSlug: string } }) =>
      data.page.fileSlug === "" || data.page.fileSlug === "index" ? "/" : `/${data.page.fileSlug}/`,
  );
  config.addGlobalData("eleventyComputed", {
    title: (data: { page: { inputPath: string; fileSlug: string } }) => titleOf(nameOf(data.page)),
    chapter: (data: { page: { fileSlug: string } }) =>
      CHAPTERS.find(({ pages }) => pages.includes(nameOf(data.page))),
    name: (data: { page: { fileSlug: string } }) => nameOf(data.page),
    around: (data: { page: { fileSlug: string } }) => around(nameOf(data.page)),
  });
  for (const [name, file] of Object.entries(BESIDE))
    config.addTemplate(`${name}.md`, readFileSync(join(ROOT, file), "utf8"), {});
  config.addPassthroughCopy({
    "docs/screenshots": "screenshots",
    "docs/publish.yml": "publish.yml",
    "_includes/assets/fonts": "fonts",
  });
  config.on("eleventy.after", async ({ directories }: { directories: { output: string } }) => {
    await build({
      stdin: { contents: await styles(), resolveDir: join(ROOT, HERE), loader: "css" },
      outfile: join(directories.output, "docs.css"),
      bundle: true,
      minify: true,
      external: ["*.woff2"],
    });
  });
  return {
    templateFormats: ["md"],
    markdownTemplateEngine: false,
    dir: { input: "docs", includes: `../${HERE}`, output: "_docs" },
  };
}

async function styles(): Promise<string> {
  return [
    '@import "../../_includes/assets/css/tokens.css";',
    '@import "./docs.css";',
    brandCss(brandColors("#b3361b")),
  ].join("\n");
}

function nameOf({ fileSlug }: { readonly fileSlug: string }): string {
  return fileSlug === "" ? "index" : fileSlug;
}

/** A page's file, from the repository's root. */
function fileOf(name: string): string {
  return BESIDE[name] ?? `docs/${name}.md`;
}

function titleOf(name: string): string {
  const text = readFileSync(join(ROOT, fileOf(name)), "utf8");
  return /^# (.+)$/mu.exec(text)?.[1]?.replaceAll("`", "") ?? name;
}

function chapters() {
  const named = new Set(CHAPTERS.flatMap(({ pages }) => pages));
  const files = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
  const left = files.map((file) => file.slice(0, -".md".length)).filter((name) => !named.has(name));
  if (left.length > 0) throw new Error(`No chapter has ${left.join(", ")}: see chapters.ts.`);
  return CHAPTERS.map((chapter) => ({
    ...chapter,
    pages: chapter.pages.map((name) => ({ name, url: `/${name}/`, title: titleOf(name) })),
  }));
}

/** What is read before a page, and what after it. */
function around(name: string) {
  const all = CHAPTERS.flatMap(({ pages }) => pages);
  const index = all.indexOf(name);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : { url: `/${other}/`, title: titleOf(other) };
  return { before: link(all[index - 1]), after: link(index < 0 ? all[0] : all[index + 1]) };
}

/** Markdown with GitHub's names for headings, so that a link leads to the same place there and here. */
function documents(): MarkdownIt {
  const markdown = createMarkdown({ html: false, linkify: false });
  markdown.core.ruler.push("docs", (state) => {
    const slugger = new GithubSlugger();
    const { page: of } = state.env as { readonly page: { readonly inputPath: string } };
    const page = of.inputPath.replace(/^\.\//u, "");
    const file = BESIDE[/([\w-]+)\.md$/u.exec(page)?.[1] ?? ""] ?? page;
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1];
      if (token.type === "heading_open")
        token.attrSet("id", slugger.slug(textOf(inline?.content ?? "")));
      for (const child of token.children ?? []) {
        const name = child.type === "image" ? "src" : child.type === "link_open" ? "href" : "";
        const to = child.attrGet(name);
        if (name === "" || typeof to !== "string") continue;
        const link = siteLink(to, file, ROOT);
        if (link !== undefined) child.attrSet(name, link);
        // What only the repository holds is named, not linked to.
        else child.attrs = [["class", "unlinked"]];
      }
    }
  });
  const { rules } = markdown.renderer;
  rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";
  return markdown;
}

/** A heading as GitHub reads it: without the marks of code and links. */
function textOf(heading: string): string {
  return heading.replaceAll("`", "").replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1");
}
