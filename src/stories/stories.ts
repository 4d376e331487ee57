import { posix } from "node:path";
import type { CompactText } from "../collections/index.ts";
import { addAll } from "../collections/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, FileDiagnostics, quote } from "../diagnostics/index.ts";
import type { Story, StoryHead } from "../front-matter/index.ts";
import { ownPageSchema, slugFromFile } from "../front-matter/index.ts";
import type { Attachment, Picture } from "../model/index.ts";
import { isArchived } from "../model/index.ts";
import type { SourceFile } from "../source/index.ts";
import { decodeText, splitFrontMatter } from "../source/index.ts";
import { isReservedName, urlKey } from "../urls/index.ts";
import { validate } from "../validation/index.ts";
import type { ClaimedAlias, OpenStory, UnreadStory } from "./between-stories.ts";
import {
  checkReferences,
  claimedAliases,
  refuseTakenAliases,
  refuseTwins,
} from "./between-stories.ts";
import type { ContentInput } from "./content-input.ts";
import { reportCoverage } from "./coverage.ts";
import {
  missingFolder,
  strayFiles,
  strayTemplates,
  unlinkedManuscripts,
  withoutTemplates,
} from "./folder-diagnostics.ts";
import { HookError, hasMarkdownHook, LEFT_OUT, markdownWith } from "./hooks.ts";
import { reportLikelyCopies, reportSameTexts } from "./likely-copies.ts";
import type { LinkContext } from "./links.ts";
import { stillDraft } from "./links.ts";
import { reportStrayDates } from "./neighbour-dates.ts";
import { withRecordedAliases } from "./recorded-aliases.ts";
import type {
  BodyContext,
  BodyLinks,
  MarkdownText,
  PendingFragment,
  PendingLink,
  RenderedBody,
} from "./rendered-body.ts";
import { reportSeries } from "./series-parts.ts";
import { reportSimilarTopics } from "./similar-topics.ts";
import { storyOf } from "./story.ts";
import { renderPageBody } from "./story-body.ts";
import { StoryReader, unreadStory } from "./story-reader.ts";
import { reportTopicCollisions } from "./topic-names.ts";
import { reportTranslations } from "./translations.ts";
import { reportWithdrawnAliases, reportWithdrawnLink } from "./withdrawn-links.ts";

/** A page of the newsroom's own: "pages/tentang.md" is `/tentang/`. */
export interface OwnPage {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** Its words as plain text, see `StoryBody`. */
  readonly text: CompactText;
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
}

export interface Content {
  /** Every story that could be read, drafts too, in the order of the files. */
  readonly stories: readonly Story[];
  readonly ownPages: readonly OwnPage[];
  readonly diagnostics: readonly Diagnostic[];
  /** Links and fragments that can only be checked against all pages of the site. */
  readonly pendingLinks: readonly PendingLink[];
  readonly pendingFragments: readonly PendingFragment[];
  /** Old URLs and where they are claimed; none may be a page of the site. */
  readonly aliases: readonly ClaimedAlias[];
  /** Files of stories whose front matter has errors. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads a newsroom's stories and own pages: every file, with all that is wrong, in one go. Two passes, since a
 * link can be checked only when the addresses of all stories are known.
 */
export function readContent(input: ContentInput): Content {
  const diagnostics: Diagnostic[] = [
    ...missingFolder(input.posts),
    ...strayFiles(input.posts),
    ...strayTemplates(input.ownPages),
    ...strayFiles(withoutTemplates(input.ownPages)),
  ];
  const reader = new StoryReader(input);
  const { read, unread } = openStories(input.posts, reader);
  const open = withRecordedAliases(read, input.urlRecord ?? []);
  refuseTwins(open);
  refuseTakenAliases(open, input.urlRecord);
  reportWithdrawnAliases(open);
  reportTopicCollisions(open);
  reportSimilarTopics(open, input.registries);
  reportSeries(open, input.registries);
  reportLikelyCopies(open);
  reportStrayDates(open);
  const doubtful = new Set(
    unread.filter(({ draft }) => !draft).map(({ file }) => slugFromFile(file)),
  );
  checkReferences(open, doubtful);
  reportTranslations(open, doubtful, input.registries.site);

  const links = linkContext(input, open, unread);
  const context: BodyContext = {
    ...links,
    site: input.registries.site,
    authorPages: input.authorPages,
    urls: input.urls,
    markdown: markdownWith(input.text, input.hooks),
    hasPlugins: hasMarkdownHook(input.hooks),
    text: input.text,
  };
  const pendingLinks: PendingLink[] = [];
  const pendingFragments: PendingFragment[] = [];
  const readBody = (story: OpenStory): Story => {
    const { head, diagnostics } = story;
    const found = reader.read(story, context);
    reportCoverage(story, found.body.live, input.now);
    if (!head.draft) {
      const archived = isArchived(input.registries.site, head);
      checkStoryLinks(head, found, input.now, diagnostics, archived ? pendingLinks : undefined);
      addAll(pendingLinks, found.pendingLinks);
      addAll(pendingFragments, found.pendingFragments);
    }
    return storyOf(head, found.body);
  };
  const stories = open.flatMap((story) => attempt(story.diagnostics, () => readBody(story)) ?? []);

  reportSameTexts(open, stories);

  // What is wrong in the text of a story is told together with what is wrong in its head.
  const unreadBodies = unread.flatMap(({ body, diagnostics }) => {
    if (body === undefined) return [];
    return attempt(diagnostics, () => renderPageBody(body, "", context, diagnostics).body) ?? [];
  });

  const ownPages: OwnPage[] = [];
  for (const file of input.ownPages.markdown) {
    const found = new FileDiagnostics(file.path);
    const page = attempt(found, () =>
      readOwnPage(file, { ...context, postsFolder: input.ownPages.path }, found),
    );
    if (page !== undefined) {
      ownPages.push(page.page);
      checkStoryLinks(undefined, page.rendered, input.now, found);
      addAll(pendingLinks, page.rendered.pendingLinks);
      addAll(pendingFragments, page.rendered.pendingFragments);
    }
    addAll(diagnostics, found.list);
  }
  for (const folder of [input.posts, input.ownPages]) {
    addAll(diagnostics, unlinkedManuscripts(folder, [...stories, ...unreadBodies, ...ownPages]));
  }
  const opened = open.map(({ head, diagnostics }) => ({ draft: head.draft, diagnostics }));
  for (const { draft, diagnostics: found } of [...unread, ...opened]) {
    addAll(diagnostics, draft ? asWarnings(found.list) : found.list);
  }
  return {
    stories,
    ownPages,
    diagnostics,
    pendingLinks,
    pendingFragments,
    aliases: claimedAliases(open),
    unread: new Set(unread.map(({ file }) => file)),
  };
}

/** Every story's head, and the stories that have none that can be read. */
function openStories(
  posts: ContentInput["posts"],
  reader: StoryReader,
): { readonly read: readonly OpenStory[]; readonly unread: readonly UnreadStory[] } {
  const read: OpenStory[] = [];
  const unread: UnreadStory[] = [];
  for (const file of posts.markdown) {
    const found = new FileDiagnostics(file.path);
    const story = attempt(found, () => reader.open(file, found));
    if (story === LEFT_OUT) continue;
    if (story === undefined) unread.push(unreadStory(file, found));
    else if ("head" in story) read.push(story);
    else unread.push(story);
  }
  return { read, unread };
}

/** What is wrong in a half-written draft is reported, but must not hold up the newsroom. */
function asWarnings(list: readonly Diagnostic[]): Diagnostic[] {
  return list.map((diagnostic) => ({ ...diagnostic, severity: "warning" }));
}

/**
 * The last net: what no check foresaw, in Jejak or in a parser, is reported as an error of the file that
 * brought it about, so that a build never ends without naming one.
 *
 * @returns undefined when the work threw
 */
function attempt<Result>(diagnostics: FileDiagnostics, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof HookError) {
      diagnostics.error("invalid-value", FILE_START, error.message);
      return undefined;
    }
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.error(
      "unforeseen",
      FILE_START,
      `Berkas ini tidak dapat diolah: ${quote(reason)}. Periksa apakah isinya wajar; jika ya, laporkan berkas ini ke pengembang Jejak.`,
    );
    return undefined;
  }
}

function linkContext(
  input: ContentInput,
  open: readonly OpenStory[],
  unread: readonly UnreadStory[],
): LinkContext {
  const heads = open.map(({ head }) => head);
  return {
    siteUrl: input.registries.site.url,
    pathPrefix: input.pathPrefix,
    storiesByFile: new Map(heads.map((head) => [head.file, head])),
    ownPages: new Map(
      input.ownPages.markdown.flatMap(({ path }): [string, string][] => {
        const url = ownPageUrl(path, input.ownPages.path);
        return url === undefined ? [] : [[path, url]];
      }),
    ),
    unreadFiles: new Set(unread.filter(({ draft }) => !draft).map(({ file }) => file)),
    unreadDrafts: new Set(unread.filter(({ draft }) => draft).map(({ file }) => file)),
    storiesByUrl: new Map(heads.filter(({ draft }) => !draft).map((head) => [head.url, head])),
    // A draft leads nobody anywhere.
    storiesByAlias: new Map(
      heads
        .filter(({ draft }) => !draft)
        .flatMap((head) => head.aliases.map((alias): [string, StoryHead] => [urlKey(alias), head])),
    ),
    pictures: input.pictures,
    attachments: input.attachments,
    postsFolder: input.posts.path,
  };
}

/**
 * A page must not lead to a story that its readers can't see yet; a page of its own has no head.
 *
 * @param pendingLinks of a story of the old archive: such a link is one to a page that is not there
 */
function checkStoryLinks(
  head: StoryHead | undefined,
  { storyLinks }: BodyLinks,
  now: number,
  diagnostics: FileDiagnostics,
  pendingLinks?: PendingLink[],
): void {
  for (const { story, line, column } of storyLinks) {
    const isLater = story.published.instant > Math.max(now, head?.published.instant ?? now);
    if (story.draft) {
      diagnostics.error("dead-link", { line, column }, stillDraft(story.file));
    } else if (isLater && head !== undefined && pendingLinks !== undefined) {
      pendingLinks.push({ file: head.file, path: story.url, line, column });
    } else if (isLater) {
      diagnostics.error(
        "dead-link",
        { line, column },
        `Tulisan ${quote(story.file, 90)} belum terbit saat ${head === undefined ? "halaman" : "tulisan"} ini terbit. Pasang tautannya nanti.`,
      );
    } else {
      reportWithdrawnLink(story, { line, column }, diagnostics);
    }
  }
}

function readOwnPage(
  file: SourceFile,
  context: BodyContext,
  diagnostics: FileDiagnostics,
): { page: OwnPage; rendered: RenderedBody } | undefined {
  const text = decodeText(file, diagnostics);
  const split = text === undefined ? undefined : splitFrontMatter(text, diagnostics);
  if (split === undefined) return undefined;
  const frontMatter = validate(ownPageSchema, split.frontMatter, diagnostics);
  if (frontMatter === undefined) return undefined;
  const url = ownPageUrl(file.path, context.postsFolder);
  if (url === undefined) {
    diagnostics.error(
      "bad-slug",
      FILE_START,
      "Nama berkas halaman hanya boleh memuat a–z, 0–9, dan tanda hubung, misalnya tentang.md.",
    );
    return undefined;
  }
  const body: MarkdownText = { file: file.path, text: split.body, line: split.bodyLine };
  const rendered = renderPageBody(body, frontMatter.summary, context, diagnostics);
  const { html, text: words, summary, pictures, attachments } = rendered.body;
  return {
    page: {
      ...{ file: file.path, url, title: frontMatter.title, summary },
      ...{ html, text: words, pictures, attachments },
    },
    rendered,
  };
}

/** "pages/tentang.md" gives "/tentang/"; "pages/info/iklan.md" gives "/info/iklan/". */
function ownPageUrl(file: string, folder: string): string | undefined {
  const path = posix.relative(folder, file).replace(/\.[^.]*$/u, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u.test(path) &&
    !path.split("/").some(isReservedName)
    ? `/${path}/`
    : undefined;
}
