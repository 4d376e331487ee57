import { posix } from "node:path";
import type { Token } from "markdown-it";
import type { FileDiagnostics, Position, RuleId } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { brokenPicture, findPicture, warnOfHeavy } from "../front-matter/index.ts";
import { markFile, markPicture, plainText } from "../markdown/index.ts";
import type { Attachment, Picture, StoryBody } from "../model/index.ts";
import { pictureSet, withPrefix } from "../pictures/index.ts";
import { otherHostNamed, prefixed } from "../urls/index.ts";
import { pictureAsText } from "./archived-text.ts";
import type { LinkContext } from "./links.ts";
import { readLink, stillDraft } from "./links.ts";
import type { BodyLinks, PendingFragment, PendingLink } from "./rendered-body.ts";

/** How many of a text's headings are named to whoever links to none of them. */
const MOST_HEADINGS = 8;

/** What the links of a body are read by, beside where they may lead. */
export interface LinkRules {
  /** The `rel` of links that lead to other sites. */
  readonly relation?: string | undefined;
  /** Whether the body is of the old archive: what is gone warns, and only its words are printed. */
  readonly isArchived?: boolean | undefined;
}

/**
 * Reads the links and pictures of one body: each is checked, made to work from anywhere and kept for the
 * checks that need the whole site.
 */
export class LinkReader implements BodyLinks {
  readonly pendingLinks: PendingLink[] = [];
  readonly pendingFragments: PendingFragment[] = [];
  readonly storyLinks: (Position & { story: StoryHead })[] = [];
  /** The stories that links lead to, by the tokens that open the links. */
  readonly stories = new Map<Token, StoryHead>();
  /** Links to a part of the text itself. */
  private readonly ownFragments: (Position & { fragment: string; unlink: () => void })[] = [];
  private readonly shown = new Map<string, Picture>();
  private readonly offered = new Map<string, Attachment>();
  /** References whose one address was already checked; what is wrong with it is reported once. */
  private readonly checkedReferences = new Set<string>();
  private readonly file: string;
  private readonly context: LinkContext;
  private readonly diagnostics: FileDiagnostics;
  private readonly relation: string;
  private readonly isArchived: boolean;

  /** @param file the Markdown file that the body stands in */
  constructor(
    file: string,
    context: LinkContext,
    diagnostics: FileDiagnostics,
    { relation = "external noopener", isArchived = false }: LinkRules = {},
  ) {
    this.file = file;
    this.context = context;
    this.diagnostics = diagnostics;
    this.relation = relation;
    this.isArchived = isArchived;
  }

  /** Every picture to be published, each with the first place that names it. */
  get pictures(): readonly Picture[] {
    return [...this.shown.values()];
  }

  /** Has a picture published; what is said of it later is said of the first place that names it. */
  addPicture(picture: Picture): void {
    if (!this.shown.has(picture.file)) this.shown.set(picture.file, picture);
  }

  /** Every document and sound to be published, each with the first place that names it. */
  get attachments(): readonly Attachment[] {
    return [...this.offered.values()];
  }

  /** Has a document or sound published. */
  addAttachment({ file, facts, url, title, usedBy, line, column }: Attachment): void {
    if (this.offered.has(file)) return;
    this.offered.set(file, { file, facts, url, title, usedBy, line, column });
  }

  /**
   * Reads a link and gives it the address that it has on every page.
   *
   * @param unlink makes words of it, where it is of the old archive and leads nowhere
   * @param words that it shows, unless these are its address
   */
  link(token: Token, at: Position, unlink: () => void, words = ""): void {
    const href = String(token.attrGet("href") ?? "");
    const link = readLink(href, this.file, this.context);
    const first = this.isFirst(token);
    switch (link.kind) {
      case "unread":
        break;
      case "refused":
        if (first) this.fault(link.rule, at, link.message);
        if (this.isArchived) unlink();
        else token.attrSet("href", "#");
        return;
      case "external":
        this.compareHosts(href, words, at);
        if (/^https?:/iu.test(href)) token.attrSet("rel", this.relation);
        return;
      case "fragment":
        if (first || this.isArchived)
          this.ownFragments.push({ ...at, fragment: link.fragment, unlink });
        return;
      case "picture": {
        const href = this.linkedPicture(link.file, at, first);
        if (this.isArchived && href === "#") unlink();
        else token.attrSet("href", href);
        return;
      }
      case "attachment":
        this.addAttachment({ ...link, title: words, usedBy: this.file, ...at });
        if (first) warnOfHeavy(link, at, this.diagnostics);
        markFile(token, { facts: link.facts, href: prefixed(link.url, this.context) });
        return;
      case "page":
        if (first) this.pendingLinks.push({ ...at, file: this.file, path: link.path });
        break;
      case "story":
        if (this.isArchived && link.story.draft) {
          if (first) this.fault("dead-link", at, stillDraft(link.story.file));
          unlink();
          return;
        }
        this.stories.set(token, link.story);
        if (first) this.noteStory(link.story, link.fragment, at);
        break;
    }
    token.attrSet("href", link.href);
  }

  /** Reads a picture and marks what is printed for it. */
  image(token: Token, at: Position): void {
    const src = String(token.attrGet("src") ?? "");
    const found = findPicture(src, posix.dirname(this.file), this.context);
    if (!found.ok) {
      if (this.isFirst(token)) this.fault(found.rule, at, found.message);
      if (this.isArchived) pictureAsText(token);
      else token.attrSet("src", "");
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
    const picture = { file, facts, set, usedBy: this.file, ...at };
    this.addPicture(picture);
    markPicture(
      token,
      this.shown.get(file) ?? picture,
      withPrefix(set, prefixed("/", this.context)),
    );
  }

  /** Reports the links to parts that the text does not have, once all its parts are known. */
  checkOwnFragments({ ids, headings }: Pick<StoryBody, "ids" | "headings">): void {
    const known = headings
      .slice(0, MOST_HEADINGS)
      .map(({ id }) => `#${id}`)
      .join(", ");
    for (const { fragment, line, column, unlink } of this.ownFragments) {
      if (fragment === "" || ids.has(fragment)) continue;
      if (this.isArchived) unlink();
      this.fault(
        "dead-fragment",
        { line, column },
        `Tulisan ini tidak memuat bagian ${quote(`#${fragment}`)}.${known === "" ? "" : ` Yang ada: ${known}.`}`,
      );
    }
  }

  /** Tells of what must not be published, of the old archive that it is gone. */
  private fault(rule: RuleId, at: Position, message: string): void {
    this.diagnostics[this.isArchived ? "warning" : "error"](rule, at, message);
  }

  /** Warns of words that name another site than the link leads to. */
  private compareHosts(href: string, words: string, at: Position): void {
    const named = otherHostNamed(words, href);
    if (named === undefined) return;
    const leadsTo = /^mailto:/iu.test(href) ? href.slice("mailto:".length) : new URL(href).host;
    this.diagnostics.warning(
      "deceptive-link",
      at,
      `Teks tautan ini menyebut ${quote(named)}, tetapi yang dibuka ${quote(leadsTo)}. Samakan, atau pakai kata lain.`,
    );
  }

  private noteStory(story: StoryHead, fragment: string, at: Position): void {
    this.storyLinks.push({ ...at, story });
    if (fragment === "") return;
    this.pendingFragments.push({ ...at, file: this.file, url: story.url, fragment });
  }

  /** Whether a link is the first that leads to its address by a reference, or has its own. */
  private isFirst(token: Token): boolean {
    if (token.meta?.label === undefined) return true;
    const label = String(token.meta.label);
    if (this.checkedReferences.has(label)) return false;
    this.checkedReferences.add(label);
    return true;
  }

  /** Where a link to a picture leads: to the largest file made of it. */
  private linkedPicture(file: string, at: Position, first: boolean): string {
    const probe = this.context.pictures.get(file);
    if (probe?.ok !== true) {
      const name = posix.basename(file);
      if (first && probe !== undefined) {
        this.fault("broken-picture", at, brokenPicture(name, probe.message));
      }
      return "#";
    }
    const { facts } = probe;
    const set = pictureSet(file, facts);
    this.addPicture({ file, facts, set, usedBy: this.file, ...at });
    return prefixed(set.full, this.context);
  }
}
