import { digest } from "../collections/index.ts";
import type { Registries } from "../data/index.ts";
import { registriesAsJson } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import type { OwnFieldSet } from "../front-matter/index.ts";
import {
  CLOCK_RULES,
  checkFieldSchemas,
  NO_FIELDS,
  ownFieldSet,
  resolveHead,
  saysDraft,
} from "../front-matter/index.ts";
import { lintStory } from "../lint/index.ts";
import { PROVINCES, REGENCIES } from "../places/index.ts";
import type { SourceFile } from "../source/index.ts";
import { decodeText, splitFrontMatter } from "../source/index.ts";
import { validate, validParts } from "../validation/index.ts";
import type { Places } from "./asked.ts";
import { Asked, stillAnswered } from "./asked.ts";
import type { OpenStory, StoryText, UnreadStory } from "./between-stories.ts";
import type { ContentInput } from "./content-input.ts";
import type { FrontMatterPatch, LEFT_OUT } from "./hooks.ts";
import { hasMarkdownHook, openHooked } from "./hooks.ts";
import type { Shared } from "./packing.ts";
import type { BodyContext, BodyLinks } from "./rendered-body.ts";
import type { CompactBody } from "./story.ts";
import { compactBody } from "./story.ts";
import { renderStoryBody } from "./story-body.ts";
import type { StoryMemory, StoryReading } from "./story-memory.ts";

/** A story whose front matter can't be read, though it may say that it is a draft. */
export function unreadStory(
  { path, bytes }: SourceFile,
  diagnostics: FileDiagnostics,
): UnreadStory {
  return { file: path, body: undefined, draft: saysDraft(bytes), diagnostics };
}

/** A story read to its end. */
export interface ReadBody extends BodyLinks {
  readonly body: CompactBody;
}

/**
 * Reads stories one by one, or remembers how they were read. First all heads, since a link can be checked
 * only when the addresses of all stories are known, then all bodies.
 */
export class StoryReader {
  private readonly input: ContentInput;
  private readonly memory: StoryMemory | undefined;
  /** What all stories of this build are read with, as a short text that differs where it does. */
  private readonly settings: string;
  private readonly shared: Shared;
  /** The site's own fields, and the schema of the whole front matter. */
  private readonly own: OwnFieldSet;

  constructor(input: ContentInput) {
    this.input = input;
    this.own = ownFieldSet(input.fields ?? {}, input.registries.site.zone);
    // What a plugin of the site's own makes of a text can't be told without running it, not even by its source.
    this.memory = hasMarkdownHook(input.hooks) ? undefined : input.memory;
    const { registries, storyUrl, pathPrefix, authorPages, posts, urls } = input;
    this.settings = digest(
      // Counts of readers change by the hour, and no story is read with them.
      registriesAsJson(registries, ["popular"]),
      storyUrl,
      pathPrefix,
      authorPages,
      urls.authors,
      posts.path,
      this.own.keys,
    );
    this.shared = sharedObjects(registries);
  }

  /** Reads a story as far as its front matter, with what the site's own hook makes of it. */
  open(file: SourceFile, diagnostics: FileDiagnostics): OpenStory | UnreadStory | typeof LEFT_OUT {
    const hook = this.input.hooks?.story;
    if (hook === undefined) return this.openAs(file, diagnostics);
    return openHooked(hook, file.path, this.own.keys, (found, patch) =>
      this.openAs(file, found, patch),
    );
  }

  /** @param patch what is to be read in place of what the front matter has */
  private openAs(
    file: SourceFile,
    diagnostics: FileDiagnostics,
    patch?: FrontMatterPatch,
  ): OpenStory | UnreadStory {
    const { memory, input } = this;
    const settings = patch === undefined ? this.settings : digest(this.settings, patch.digest);
    const key = memory?.keyOf(file.path, file.bytes, settings) ?? "";
    const entry = memory?.recall(file.path, key, input.now);
    const reading =
      entry !== undefined &&
      stillAnswered(entry.headAnswers, {
        picture: of(input.pictures),
        attachment: of(input.attachments),
      })
        ? entry.reading(this.shared)
        : undefined;
    // What is kept are the texts as they were written: their schemas are code, and may be another by now.
    const fields = reading && this.own.values(reading.given);
    if (entry === undefined || reading === undefined || fields === undefined) {
      return this.openAnew(file, key, diagnostics, patch);
    }
    const { headDiagnostics, given } = reading;
    const head = this.own.keys.length === 0 ? reading.head : { ...reading.head, fields };
    diagnostics.addAll(headDiagnostics);
    return {
      head,
      text: once(() => {
        // It was read without a fault, and is the same.
        const text = this.split(file, new FileDiagnostics(file.path), patch);
        if (text === undefined) throw new Error(`${file.path} changed while it was read.`);
        return text;
      }),
      diagnostics,
      remembered: {
        ...{ key, head, headDiagnostics, given, entry, reading },
        headAnswers: entry.headAnswers,
      },
    };
  }

  private split(
    file: SourceFile,
    diagnostics: FileDiagnostics,
    patch?: FrontMatterPatch,
  ): StoryText | undefined {
    const text = decodeText(file, diagnostics);
    const split = text === undefined ? undefined : splitFrontMatter(text, diagnostics);
    if (split === undefined) return undefined;
    const body = { file: file.path, text: split.body, line: split.bodyLine };
    const source = split.frontMatter;
    if (patch === undefined) return { body, source };
    const value = { ...(source.value as object), ...patch.values };
    return { body, source: { value, locate: (...at) => source.locate(...at) } };
  }

  private openAnew(
    file: SourceFile,
    key: string,
    diagnostics: FileDiagnostics,
    patch?: FrontMatterPatch,
  ): OpenStory | UnreadStory {
    const { input } = this;
    const text = this.split(file, diagnostics, patch);
    if (text === undefined) return unreadStory(file, diagnostics);
    const { body, source } = text;
    const { schema, keys } = this.own;
    if (keys.length > 0 && !checkFieldSchemas(this.own, source, diagnostics)) {
      return { ...unreadStory(file, diagnostics), body };
    }
    const frontMatter = validate(schema, source, diagnostics);
    // Of front matter with errors, what is right by itself.
    const parts = frontMatter ?? validParts(schema, source.value);
    const asked = new Asked();
    const resolved = resolveHead(
      file.path,
      parts,
      source,
      {
        registries: input.registries,
        text: input.text,
        storyUrl: input.storyUrl,
        pictures:
          this.memory === undefined ? input.pictures : asked.noting("picture", input.pictures),
        attachments:
          this.memory === undefined
            ? input.attachments
            : asked.noting("attachment", input.attachments),
        postsFolder: input.posts.path,
        now: input.now,
      },
      diagnostics,
    );
    const given = this.own.given(source.value);
    const fields = this.own.values(given);
    if (frontMatter === undefined || resolved === undefined || fields === undefined) {
      return { file: file.path, body, draft: parts.draft === true, diagnostics };
    }
    const head = keys.length === 0 ? resolved : { ...resolved, fields };
    const headDiagnostics = [...diagnostics.list];
    // What a later clock would no longer find is looked for anew each time.
    const isLasting = !head.draft && !headDiagnostics.some(({ rule }) => CLOCK_RULES.has(rule));
    return {
      head,
      text: () => text,
      diagnostics,
      remembered: {
        ...{ key, head, headDiagnostics, given },
        headAnswers: isLasting ? asked.answers : undefined,
      },
    };
  }

  /** Reads the body of a story, and lints it. Drafts are not linted: they are half-written. */
  read(story: OpenStory, context: BodyContext): ReadBody {
    const { memory } = this;
    if (memory === undefined) return this.readAnew(story, context);
    const { key, headAnswers, head, headDiagnostics, given, entry, reading } = story.remembered;
    if (
      entry !== undefined &&
      reading !== undefined &&
      stillAnswered(entry.bodyAnswers, placesOf(context))
    ) {
      story.diagnostics.addAll(reading.diagnostics);
      memory.keepAsItIs(head.file, entry, this.shared);
      return { ...reading, storyLinks: storyLinks(reading, context) };
    }
    const asked = new Asked();
    const read = this.readAnew(story, noting(context, asked));
    const bodyAnswers = asked.answers;
    if (headAnswers !== undefined && bodyAnswers !== undefined) {
      const circumstances = { key, now: this.input.now, headAnswers, bodyAnswers };
      const kept = {
        ...{ ...read, headDiagnostics, given, ...linksOf(read) },
        head: this.own.keys.length === 0 ? head : { ...head, fields: NO_FIELDS },
      };
      memory.keep(head.file, circumstances, kept, this.shared);
    }
    return read;
  }

  private readAnew({ head, text, diagnostics }: OpenStory, context: BodyContext): FoundBody {
    const found = new FileDiagnostics(head.file);
    const { body, source } = text();
    const { prose, ...rendered } = renderStoryBody(head, body, head.standfirst, context, found);
    if (!head.draft) {
      lintStory({ head, summary: head.standfirst, source, prose }, this.input.registries, found);
    }
    diagnostics.addAll(found.list);
    return { ...rendered, body: compactBody(rendered.body), diagnostics: found.list };
  }
}

/** A body with what was found in it. */
interface FoundBody extends ReadBody {
  readonly diagnostics: readonly Diagnostic[];
}

/** Links to stories by the files of these: heads are others in the next build. */
function linksOf({ storyLinks: links }: BodyLinks): Pick<StoryReading, "storyLinks"> {
  return {
    storyLinks: links.map(({ story, line, column }) => ({ file: story.file, line, column })),
  };
}

function storyLinks({ storyLinks: links }: StoryReading, context: BodyContext) {
  return links.map(({ file, line, column }) => {
    const story = context.storiesByFile.get(file);
    if (story === undefined) throw new Error(`${file} was answered for and is not there.`);
    return { story, line, column };
  });
}

/** What a body may look things up in, under the names that `noting` gives. */
function placesOf(context: BodyContext): Places {
  return {
    file: of(context.storiesByFile),
    url: of(context.storiesByUrl),
    alias: of(context.storiesByAlias),
    page: of(context.ownPages),
    unread: (key) => context.unreadFiles.has(key),
    unreadDraft: (key) => context.unreadDrafts.has(key),
    picture: of(context.pictures),
    attachment: of(context.attachments),
  };
}

function of(map: ReadonlyMap<string, unknown>): (key: string) => unknown {
  return (key) => map.get(key);
}

function noting(context: BodyContext, asked: Asked): BodyContext {
  return {
    ...context,
    storiesByFile: asked.noting("file", context.storiesByFile),
    storiesByUrl: asked.noting("url", context.storiesByUrl),
    storiesByAlias: asked.noting("alias", context.storiesByAlias),
    ownPages: asked.noting("page", context.ownPages),
    unreadFiles: asked.notingSet("unread", context.unreadFiles),
    unreadDrafts: asked.notingSet("unreadDraft", context.unreadDrafts),
    pictures: asked.noting("picture", context.pictures),
    attachments: asked.noting("attachment", context.attachments),
  };
}

/** What many stories hold: authors, kanal, places. */
function sharedObjects({ authors, categories }: Registries): Shared {
  const named = (kind: string, entries: Iterable<readonly [string, object]>) =>
    [...entries].map(([name, object]): [string, object] => [`${kind}/${name}`, object]);
  return new Map([
    ...named("author", authors),
    ...named("category", categories),
    ...named(
      "province",
      PROVINCES.map((province) => [province.code, province] as const),
    ),
    ...named(
      "regency",
      REGENCIES.map((regency) => [regency.code, regency] as const),
    ),
  ]);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
