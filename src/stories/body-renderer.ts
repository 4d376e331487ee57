import { posix } from "node:path";
import type { Env, MarkdownIt, Token } from "markdown-it";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { brokenPicture, findPicture } from "../front-matter/index.ts";
import { countWords } from "../language/index.ts";
import type { Prose } from "../lint/index.ts";
import { markdownPitfalls, proseOf } from "../lint/index.ts";
import {
  escapeHtml,
  HeadingIds,
  LinkPlaces,
  markPicture,
  markupToken,
  plainText,
  unusedFootnotes,
  withAttributions,
  withCards,
} from "../markdown/index.ts";
import type { Picture, Site, StoryBody } from "../model/index.ts";
import { pictureSet, withPrefix } from "../pictures/index.ts";
import { prefixed } from "../urls/index.ts";
import { hiddenControl, isParsable } from "./body-checks.ts";
import type { LinkContext } from "./links.ts";
import { readLink } from "./links.ts";

export interface BodyContext extends LinkContext {
  readonly markdown: MarkdownIt;
  readonly site: Site;
  /** Whether authors have pages, which a sign-off leads to. */
  readonly authorPages: boolean;
}

/** A link whose target is known only when every page of the site is. */
export interface PendingLink extends Position {
  readonly file: string;
  /** Where it leads within the site, with its slash: "/kanal/daerah/". */
  readonly path: string;
}

/** A link to a heading of another story. */
export interface PendingFragment extends Position {
  readonly file: string;
  /** URL of the story it leads to. */
  readonly url: string;
  readonly fragment: string;
}

export interface RenderedBody {
  readonly body: StoryBody;
  readonly pendingLinks: readonly PendingLink[];
  readonly pendingFragments: readonly PendingFragment[];
  /** Stories that this one links to, and where. */
  readonly storyLinks: readonly (Position & { readonly story: StoryHead })[];
  /** Its words as they were typed, without the cards. */
  readonly prose: Prose;
}

/** A Markdown text with the file and the line it comes from. */
export interface MarkdownText {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which `text` begins, from 1. */
  readonly line: number;
}

/**
 * Reads one Markdown text: links checked and made to work from anywhere, pictures found, headings
 * given ids. Made anew for each text; `parse`, then what is to be added, then `finish`.
 */
export class BodyRenderer {
  linkRelation = "external noopener";
  private readonly source: MarkdownText;
  private readonly places: LinkPlaces;
  private readonly context: BodyContext;
  private readonly diagnostics: FileDiagnostics;
  private readonly env: Env = {};
  private readonly headings = new HeadingIds();
  private readonly pictures = new Map<string, Picture>();
  private readonly pendingLinks: PendingLink[] = [];
  private readonly pendingFragments: PendingFragment[] = [];
  private readonly storyLinks: (Position & { story: StoryHead })[] = [];
  private readonly linkedStories = new Map<Token, StoryHead>();
  private readonly ownFragments: (Position & { fragment: string })[] = [];
  /** References whose one address was already checked; the links that share it are one fault. */
  private readonly checkedReferences = new Set<string>();
  private words = 0;
  private prose: Prose | undefined;

  constructor(source: MarkdownText, context: BodyContext, diagnostics: FileDiagnostics) {
    this.source = source;
    this.places = new LinkPlaces(source.text, context.markdown);
    this.context = context;
    this.diagnostics = diagnostics;
  }

  parse(): Token[] {
    const place = (line: number) => this.inFile({ line, column: 0 });
    if (!isParsable(this.source.text, place, this.diagnostics)) return [];
    const tokens = this.context.markdown.parse(this.source.text, this.env);
    const shift = tokens.some((token) => token.type === "heading_open" && token.tag === "h1");
    let rowLine: number | undefined;
    for (const [index, token] of tokens.entries()) {
      // The cells of a table know no lines, but their row does.
      if (token.type === "tr_open") rowLine = token.map?.[0];
      if (token.type === "table_close") rowLine = undefined;
      if (token.type === "inline") {
        const control = hiddenControl(token);
        if (control !== undefined) {
          this.diagnostics.error(
            "control-character",
            place(token.map?.[0] ?? rowLine ?? 0),
            `Ada karakter kendali ${control} yang ditulis dengan kode HTML di paragraf ini. Hapus.`,
          );
        }
        this.places.open(token, token.map?.[0] ?? rowLine);
        this.inline(token, tokens[index - 1], tokens[index + 1]);
      }
      if (token.type === "heading_open" || token.type === "heading_close") {
        // The page's only h1 is the headline; a story that uses "#" moves down a step as a whole.
        if (shift) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
        if (token.type === "heading_open") {
          const content = tokens[index + 1];
          token.attrSet("id", this.headings.add(content === undefined ? "" : plainText(content)));
        }
      }
    }
    for (const { severity, rule, message, ...at } of markdownPitfalls(tokens, this.source.text)) {
      this.diagnostics[severity](rule, this.inFile(at), message);
    }
    for (const { label, line } of unusedFootnotes(this.env)) {
      this.diagnostics.warning(
        "unused-footnote",
        this.inFile({ line, column: 0 }),
        `Catatan kaki ${quote(`[^${label}]`)} tidak dirujuk dari tulisan, jadi tidak tampil. Rujuk atau hapus.`,
      );
    }
    const { markdown } = this.context;
    const stories = this.linkedStories;
    const body = withCards(withAttributions(tokens), { markdown, env: this.env, stories });
    this.prose = proseOf(body, this.source);
    for (const token of body) {
      if (token.type === "inline") this.words += countWords(plainText(token));
    }
    return body;
  }

  firstParagraph(tokens: readonly Token[]): string {
    for (const [index, token] of tokens.entries()) {
      const inline = tokens[index + 1];
      if (token.type !== "paragraph_open" || token.level !== 0 || inline === undefined) continue;
      const text = plainText(inline);
      if (text !== "") return text;
    }
    return "";
  }

  /** Has a picture published; what is said of it later is said of the first place that names it. */
  addPicture(picture: Picture): void {
    if (!this.pictures.has(picture.file)) this.pictures.set(picture.file, picture);
  }

  finish(tokens: Token[], summary: string, hasSummary: boolean): RenderedBody {
    const { markdown } = this.context;
    const html = markdown.renderer.render(tokens, markdown.options, this.env);
    const ids = new Set(this.headings.ids);
    // Footnotes have ids too.
    for (const [, id = ""] of html.matchAll(/ id="(fn[^"]*)"/gu)) ids.add(id);
    for (const { fragment, line, column } of this.ownFragments) {
      if (fragment === "" || ids.has(fragment)) continue;
      this.diagnostics.error(
        "dead-fragment",
        { line, column },
        `Tulisan ini tidak memuat bagian ${quote(`#${fragment}`)}.${this.knownFragments()}`,
      );
    }
    return {
      body: {
        html,
        summary,
        hasSummary,
        words: this.words,
        headingIds: this.headings.ids,
        pictures: [...this.pictures.values()],
      },
      pendingLinks: this.pendingLinks,
      pendingFragments: this.pendingFragments,
      storyLinks: this.storyLinks,
      prose: this.prose ?? proseOf([], this.source),
    };
  }

  private knownFragments(): string {
    const { ids } = this.headings;
    return ids.length === 0
      ? ""
      : ` Yang ada: ${ids
          .slice(0, 8)
          .map((id) => `#${id}`)
          .join(", ")}.`;
  }

  private inline(token: Token, open: Token | undefined, close: Token | undefined): void {
    const children = token.children ?? [];
    for (const [index, child] of children.entries()) {
      if (child.type === "link_open") this.link(child);
      else if (child.type === "image") this.image(child);
      else if (child.type === "text") {
        this.warnOfHtml(child, children[index + 1]?.type === "softbreak");
      } else if (child.type === "code_inline") this.places.search(child.content);
    }
    if (open?.type === "paragraph_open" && close !== undefined) figure(open, token, close);
  }

  private link(token: Token): void {
    const href = String(token.attrGet("href") ?? "");
    const at = this.inFile(this.places.find(token, href));
    const link = readLink(href, this.source.file, this.context);
    const first = this.isFirst(token);
    switch (link.kind) {
      case "unread":
        break;
      case "fault":
        if (first) this.diagnostics.error(link.rule, at, link.message);
        token.attrSet("href", "#");
        return;
      case "external":
        if (/^https?:/iu.test(href)) token.attrSet("rel", this.linkRelation);
        return;
      case "fragment":
        if (first) this.ownFragments.push({ ...at, fragment: link.fragment });
        return;
      case "picture":
        token.attrSet("href", this.linkedPicture(link.file, at, first));
        return;
      case "page":
        if (first) this.pendingLinks.push({ ...at, file: this.source.file, path: link.path });
        break;
      case "story":
        this.linkedStories.set(token, link.story);
        if (!first) break;
        this.storyLinks.push({ ...at, story: link.story });
        if (link.fragment !== "") {
          this.pendingFragments.push({
            ...at,
            file: this.source.file,
            url: link.story.url,
            fragment: link.fragment,
          });
        }
        break;
    }
    token.attrSet("href", link.href);
  }

  /** Whether a link is the first that leads to its address by a reference, or has its own. */
  private isFirst(token: Token): boolean {
    if (token.meta?.label === undefined) return true;
    const label = String(token.meta.label);
    if (this.checkedReferences.has(label)) return false;
    this.checkedReferences.add(label);
    return true;
  }

  private image(token: Token): void {
    const src = String(token.attrGet("src") ?? "");
    const at = this.inFile(this.places.find(token, src));
    const found = findPicture(src, posix.dirname(this.source.file), this.context);
    if (!found.ok) {
      if (this.isFirst(token)) this.diagnostics.error(found.rule, at, found.message);
      token.attrSet("src", "");
      return;
    }
    if (plainText(token) === "") {
      this.diagnostics.warning(
        "missing-alt",
        at,
        "Gambar ini belum punya teks pengganti. Tulis apa yang tampak: ![teks](berkas).",
      );
    }
    const { file, facts, set } = found;
    this.addPicture({ file, facts, set, usedBy: this.source.file, ...at });
    markPicture(token, withPrefix(set, prefixed("/", this.context)));
  }

  /** Where a link to a picture leads: to the largest file made of it. */
  private linkedPicture(file: string, at: Position, first: boolean): string {
    const probe = this.context.pictures.get(file);
    if (probe?.ok !== true) {
      const name = posix.basename(file);
      if (first && probe !== undefined) {
        this.diagnostics.error("broken-picture", at, brokenPicture(name, probe.message));
      }
      return "#";
    }
    const { facts } = probe;
    const set = pictureSet(file, facts);
    this.addPicture({ file, facts, set, usedBy: this.source.file, ...at });
    return prefixed(set.full, this.context);
  }

  private warnOfHtml({ content }: Token, goesOn: boolean): void {
    const tag = (HTML.exec(content) ?? (goesOn ? UNENDED_HTML.exec(content) : null))?.[0];
    // Where the source has no such tag, its "<" was written "&lt;" and is meant to be seen.
    const at = tag === undefined ? undefined : this.places.search(tag);
    if (tag === undefined || at === undefined) return;
    this.diagnostics.warning(
      "raw-html",
      this.inFile(at),
      `HTML ${quote(tag, 40)} akan tampil sebagai teks. Pakai Markdown, atau hapus.`,
    );
  }

  private inFile({ line, column }: Position): Position {
    return { line: this.source.line + line, column: column + 1 };
  }
}

// A tag or a comment, and a tag that goes on on the next line.
const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|!--)/iu;
const UNENDED_HTML = /<[a-z][a-z0-9-]*(?:\s[^<>]*)?$/iu;

// A picture in a paragraph of its own is a figure; its title, in quotes after the file, the caption.
function figure(open: Token, inline: Token, close: Token): void {
  const children = inline.children ?? [];
  const image = children[0];
  if (children.length !== 1 || image?.type !== "image") return;
  open.tag = "figure";
  open.type = "figure_open";
  open.hidden = false;
  close.tag = "figure";
  close.type = "figure_close";
  close.hidden = false;
  const caption = image.attrGet("title");
  if (caption === null) return;
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== "title");
  children.push(markupToken(image, `<figcaption>${escapeHtml(String(caption))}</figcaption>`));
}
