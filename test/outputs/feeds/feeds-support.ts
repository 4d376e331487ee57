import { readFileSync } from "node:fs";
import { parseFeed as parseByFeedParser } from "@rowanmanning/feed-parser";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { parseFeed as parseByHtmlparser2 } from "htmlparser2";
import RssParser from "rss-parser";
import { validateXML } from "xmllint-wasm";
import { textOf } from "../../../src/files/output-file.ts";
import type { JejakOptions } from "../../../src/options/options.ts";
import { optionsSchema } from "../../../src/options/options.ts";
import { apiFiles } from "../../../src/outputs/api/api-files.ts";
import type { OutputsContext } from "../../../src/outputs/context/context.ts";
import { feedFiles } from "../../../src/outputs/feeds/feed-files.ts";
import type { Files, Setup } from "../../support/newsroom.ts";
import { assemble } from "../../support/newsroom.ts";
import { SITE_THEME } from "../../support/site-theme.ts";

/** What feeds are made from, for a newsroom in memory; every picture's file has as many bytes as its URL has letters. */
export function feedsContext(
  files: Files,
  options: JejakOptions = {},
  setup: Setup = {},
): OutputsContext {
  const site = assemble(files, options, setup);
  const { feedSize, hub, api, search } = optionsSchema.parse(options);
  return {
    ...site.context,
    pages: site.pages,
    redirects: site.redirects,
    feedSize,
    hub,
    api,
    search,
    theme: SITE_THEME,
    policySources: {},
    lengthOf: (url) => url.length,
  };
}

/** Every feed by its path within the output folder. */
export function feedsOf(context: OutputsContext): ReadonlyMap<string, string> {
  return textsOf(feedFiles(context));
}

/** The files for programs by their paths, parsed. */
export function apiOf(context: OutputsContext): ReadonlyMap<string, Record<string, unknown>> {
  return new Map([...textsOf(apiFiles(context))].map(([to, text]) => [to, JSON.parse(text)]));
}

function textsOf(files: ReturnType<typeof feedFiles>): Map<string, string> {
  return new Map(files.map((file) => [file.path, textOf(file)]));
}

/** What every reader of feeds tells of a story. */
export interface ReadItem {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** Milliseconds since 1970. */
  readonly published: number;
}

/** The same and what only some tell. */
export interface FullItem extends ReadItem {
  readonly html: string | undefined;
}

/** A text as people see it: without the character of no width that keeps programs from seeing a tag. */
export function asSeen(text: string): string {
  return text.replaceAll("\u2060", "");
}

/** As `rss-parser` reads RSS and Atom. */
export async function readByRssParser(xml: string): Promise<FullItem[]> {
  const { items } = await new RssParser().parseString(xml);
  return items.map((item) => ({
    id: item.guid ?? (item as { id?: string }).id,
    url: item.link,
    title: asSeen(item.title ?? ""),
    published: Date.parse(item.pubDate ?? ""),
    html: (item as Record<string, string>)["content:encoded"] ?? item.content,
  }));
}

/** As `htmlparser2` reads RSS and Atom; of a story's dates in Atom it takes the last change. */
export function readByHtmlparser2(xml: string): ReadItem[] {
  return (parseByHtmlparser2(xml)?.items ?? []).map(({ id, link, title, pubDate }) => ({
    id,
    url: link,
    title: asSeen(title ?? ""),
    // To the second: the fraction in Atom is there to tell equal times apart.
    published: Math.floor((pubDate?.getTime() ?? Number.NaN) / 1000) * 1000,
  }));
}

/** What `@rowanmanning/feed-parser` tells beyond that. */
export interface DescribedItem extends ReadItem {
  readonly updated: number;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly media: readonly { readonly url: string; readonly length: number | null }[];
}

/** As `@rowanmanning/feed-parser` reads RSS and Atom. */
export function readByFeedParser(xml: string): DescribedItem[] {
  return parseByFeedParser(xml).items.map((item) => ({
    id: item.id ?? undefined,
    url: item.url ?? undefined,
    title: asSeen(item.title ?? ""),
    published: item.published?.getTime() ?? Number.NaN,
    updated: item.updated?.getTime() ?? Number.NaN,
    authors: item.authors.map(({ name }) => asSeen(name ?? "")),
    categories: item.categories.map(({ label }) => asSeen(label ?? "")),
    media: item.media.map(({ url, length }) => ({ url, length })),
  }));
}

/** A story of a JSON Feed, as the file has it. */
export interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly tags?: readonly string[];
}

export function jsonItems(text: string): JsonItem[] {
  return JSON.parse(text).items;
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url), "utf8");

const addFormats = formats.default as unknown as (ajv: Ajv) => Ajv;
const jsonFeedSchema = addFormats(new Ajv({ allErrors: true, strictTypes: false })).compile(
  JSON.parse(fixture("json-feed.schema.json")),
);
const ninjsSchema = addFormats(new Ajv2020({ allErrors: true }) as unknown as Ajv).compile(
  JSON.parse(fixture("ninjs-3.0.schema.json")),
);

/** What the published schema of JSON Feed finds wrong. */
export function jsonFeedFaults(text: string): string[] {
  return jsonFeedSchema(JSON.parse(text)) ? [] : (jsonFeedSchema.errors ?? []).map(asLine);
}

/** What the published schema of ninjs 3.0 finds wrong. */
export function ninjsFaults(story: unknown): string[] {
  return ninjsSchema(story) ? [] : (ninjsSchema.errors ?? []).map(asLine);
}

function asLine({ instancePath, message }: { instancePath: string; message?: string }): string {
  return `${instancePath} ${message}`;
}

/** What the grammar of RFC 4287 finds wrong with Atom feeds. All in one call: each starts a program anew. */
export async function atomFaults(xmls: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: xmls.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [fixture("atom.rng")],
    extension: "relaxng",
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
