import type { Env, Token } from "markdown-it";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { Prose } from "../lint/index.ts";
import {
  boxFaults,
  markdownPitfalls,
  pictureLines,
  proseOf,
  unreadReadAlso,
} from "../lint/index.ts";
import {
  addFileFacts,
  type Boxes,
  commentLines,
  directBlocks,
  LinkPlaces,
  levelHeadings,
  makeFigures,
  mayBeInterview,
  nameHeadings,
  textFacts,
  unusedFootnotes,
  withAttributions,
  withBoxes,
  withCards,
  withInterviews,
  wordsOfLink,
} from "../markdown/index.ts";
import type { Attachment, BodyFigure, Picture } from "../model/index.ts";
import { unlink, withoutEmpty } from "./archived-text.ts";
import { hiddenControl, rawHtmlTags } from "./body-checks.ts";
import { isPrintable, isReadable } from "./body-limits.ts";
import { LinkReader, type LinkRules } from "./link-reader.ts";
import type { BodyContext, MarkdownText, RenderedBody } from "./rendered-body.ts";

/**
 * Reads one Markdown text: links checked and made to work from anywhere, pictures found, headings
 * given ids. Made anew for each text; `parse`, then what is to be added, then `finish`.
 */
export class BodyRenderer {
  private readonly source: MarkdownText;
  /** The text's lines, which everything that looks at the source shares. */
  private readonly lines: readonly string[];
  private readonly places: LinkPlaces;
  private readonly links: LinkReader;
  private readonly context: BodyContext;
  private readonly diagnostics: FileDiagnostics;
  private readonly isArchived: boolean;
  private readonly env: Env = {};
  private prose: Prose;
  private figures: readonly BodyFigure[] = [];
  /** HTML tags by name, with the first place where each was written. */
  private readonly htmlTags = new Map<
    string,
    { readonly tag: string; readonly at: Position; count: number }
  >();

  constructor(
    source: MarkdownText,
    context: BodyContext,
    diagnostics: FileDiagnostics,
    rules: LinkRules = {},
  ) {
    this.source = source;
    this.lines = source.text.split("\n");
    this.places = new LinkPlaces(this.lines, context.markdown);
    this.links = new LinkReader(source.file, context, diagnostics, rules);
    this.isArchived = rules.isArchived === true;
    this.context = context;
    this.diagnostics = diagnostics;
    this.prose = proseOf([], this.lines, source.line);
  }

  /** Has a picture published that is not named in the text. */
  addPicture(picture: Picture): void {
    this.links.addPicture(picture);
  }

  /** Has a document or sound published that is not named in the text. */
  addAttachment(attachment: Attachment): void {
    this.links.addAttachment(attachment);
  }

  /** Reads the text and reports all that is wrong in it; undefined when it is refused as a whole. */
  parse(): Token[] | undefined {
    const place = (line: number) => this.inFile({ line, column: 0 });
    if (!isReadable(this.lines, place, this.diagnostics)) return undefined;
    const parsed = this.context.markdown.parse(this.source.text, this.env);
    if (!isPrintable(parsed, this.source.text.length, place(0), this.diagnostics)) return undefined;
    this.readInlines(parsed);
    const printed = this.isArchived ? withoutEmpty(parsed) : parsed;
    this.warnOfHtml();
    const { tokens: shown, figures } = makeFigures(printed, this.context.text);
    this.figures = figures;
    const boxes = this.boxesIn(shown);
    const tokens = boxes?.tokens ?? shown;
    this.readHeadings(tokens);
    directBlocks(tokens);
    const pitfalls = markdownPitfalls(tokens, this.lines, commentLines(this.env));
    for (const { label, line } of unusedFootnotes(this.env)) {
      this.diagnostics.warning(
        "unused-footnote",
        place(line),
        `Catatan kaki ${quote(`[^${label}]`)} tidak dirujuk di tulisan, jadi tidak tampil. Rujuk atau hapus.`,
      );
    }
    const { markdown, text, site } = this.context;
    const { stories } = this.links;
    const body = withCards(withAttributions(tokens), {
      ...{ markdown, env: this.env, stories, text, lang: site.lang },
    });
    addFileFacts(body, site.lang);
    const lines = figures.length === 0 ? [] : pictureLines(body);
    const faults = boxes === undefined ? [] : boxFaults(boxes);
    const found = [...pitfalls, ...lines, ...faults, ...unreadReadAlso(body)];
    for (const { severity, rule, message, ...at } of found) {
      // "==" marks nothing in Markdown; what it is to a plugin, only that knows.
      if (rule === "foreign-markup" && this.context.hasPlugins) continue;
      this.diagnostics[severity](rule, this.inFile(at), message);
    }
    this.prose = proseOf(body, this.lines, this.source.line);
    return body;
  }

  /** Makes boxes and interviews, where the text has signs of any. */
  private boxesIn(tokens: Token[]): Boxes | undefined {
    const { text } = this.source;
    const spoken = mayBeInterview(text) ? withInterviews(tokens) : tokens;
    if (text.includes("[!")) return withBoxes(spoken, this.context.text);
    return spoken === tokens ? undefined : { tokens: spoken, unknown: [], undated: [] };
  }

  /** Prints the tokens that `parse` gave, and what was added to them. */
  finish(tokens: Token[], summary: string, hasSummary: boolean): RenderedBody {
    const { markdown } = this.context;
    const facts = textFacts(tokens);
    this.links.checkOwnFragments(facts);
    const html = markdown.renderer.render(tokens, markdown.options, this.env);
    const { pictures, attachments, pendingLinks, pendingFragments, storyLinks } = this.links;
    return {
      body: { html, summary, hasSummary, ...facts, pictures, attachments, figures: this.figures },
      pendingLinks,
      pendingFragments,
      storyLinks,
      prose: this.prose,
    };
  }

  private readInlines(tokens: readonly Token[]): void {
    let rowLine: number | undefined;
    for (const token of tokens) {
      // The cells of a table know no lines, but their row does.
      if (token.type === "tr_open") rowLine = token.map?.[0];
      if (token.type === "table_close") rowLine = undefined;
      if (token.type !== "inline") continue;
      const line = token.map?.[0] ?? rowLine;
      const control = hiddenControl(token);
      if (control !== undefined) {
        this.diagnostics.error(
          "control-character",
          this.inFile({ line: line ?? 0, column: 0 }),
          `Ada karakter kendali ${control} yang ditulis dengan kode HTML di paragraf ini. Hapus.`,
        );
      }
      this.places.open(token, line);
      this.readInline(token);
    }
  }

  private readInline(inline: Token): void {
    const children = inline.children ?? [];
    for (const [index, child] of children.entries()) {
      if (child.type === "link_open") {
        const words = child.markup === "" ? wordsOfLink(children, index) : "";
        this.links.link(child, this.placeOf(child, "href"), () => unlink(inline, child), words);
      } else if (child.type === "image") this.links.image(child, this.placeOf(child, "src"));
      else if (child.type === "text") {
        for (const tag of rawHtmlTags(child, children[index + 1]?.type === "softbreak")) {
          this.noteHtml(tag);
        }
      } else if (child.type === "code_inline") this.places.search(child.content);
    }
  }

  private readHeadings(tokens: readonly Token[]): void {
    for (const { line, written, expected } of levelHeadings(tokens)) {
      this.diagnostics.warning(
        "heading-level",
        this.inFile({ line, column: 0 }),
        `Judul bagian ini melompati satu tingkat: ${"#".repeat(written)} ditulis ${"#".repeat(expected)}. Halaman mencetaknya tanpa lompatan.`,
      );
    }
    nameHeadings(tokens);
  }

  private noteHtml(begin: string): void {
    // Where the source has no such tag, its "<" was written "&lt;" and is meant to be seen.
    const at = this.places.search(begin, begin === "<!--" ? undefined : /[\s/>]/u);
    if (at === undefined) return;
    const name = begin.replace(/^<\/?/u, "").toLowerCase();
    const known = this.htmlTags.get(name);
    if (known !== undefined) {
      if (!begin.startsWith("</")) known.count += 1;
    } else {
      const written = (this.lines[at.line] ?? "").slice(at.column);
      const tag = begin === "<!--" ? begin : (/^<[^<>]*>?/u.exec(written)?.[0] ?? begin);
      this.htmlTags.set(name, { tag, at, count: 1 });
    }
  }

  /** One line for each name of a tag: a text from elsewhere may hold thousands. */
  private warnOfHtml(): void {
    for (const { tag, at, count } of this.htmlTags.values()) {
      if (tag === "<!--") {
        this.diagnostics.error(
          "editor-note",
          this.inFile(at),
          "Komentar ini tidak ditutup, jadi akan terbaca pembaca. Tambahkan --> di akhirnya, atau hapus.",
        );
        continue;
      }
      this.diagnostics.warning(
        "raw-html",
        this.inFile(at),
        `HTML ${quote(tag, 40)} akan tampil sebagai teks${count === 1 ? "" : `, di ${count} tempat`}. Pakai Markdown, atau hapus.`,
      );
    }
  }

  private placeOf(token: Token, attribute: "href" | "src"): Position {
    return this.inFile(this.places.find(token, String(token.attrGet(attribute) ?? "")));
  }

  private inFile({ line, column }: Position): Position {
    return { line: this.source.line + line, column: column + 1 };
  }
}
