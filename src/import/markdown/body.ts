import { listAnd } from "../../language/index.ts";
import {
  isPicturePath,
  linkTarget,
  openedAddress,
  pictureMarkdown,
} from "../../to-markdown/index.ts";
import { bodyFromHtml, pictureOf } from "../body-html.ts";
import { cleanLine } from "../clean-text.ts";
import type { BodySetting } from "../imported-story.ts";
import { createMarkdownHtml } from "./markdown-html.ts";

/** Looks up what a template's code names. */
export interface SourceFiles {
  /** The old address of a Markdown file that is named by its path or name. */
  address(name: string): string | undefined;
  /** A picture's path from the archive's root, where it is written from the file. */
  picture(written: string): string;
}

/** A body of another system's Markdown as that of stories: its codes, its HTML, its links and pictures. */
export function foreignBody(
  body: string,
  title: string,
  files: SourceFiles,
  setting: BodySetting,
): string {
  const unknown = new Map<string, number>();
  const outside = (work: (text: string) => string) => (text: string) => outsideCode(text, work);
  const steps: ((text: string) => string)[] = [
    outside((text) => templateCodes(text, files, unknown)),
    outside(withoutKramdown),
    withHtml(setting),
    outside((text) => withTargets(text, files, setting)),
    (text) => settled(text, title),
  ];
  let result = body.replace(/\r\n?/gu, "\n");
  for (const step of steps) result = step(result);
  if (unknown.size > 0) {
    const list = listAnd(
      [...unknown].map(([code, count]) => (count === 1 ? code : `${code} (${count})`)),
    );
    setting.note(
      "look",
      `Kode templat ${list} tidak dapat dipindahkan dan dibuang; isinya tetap kalau ada.`,
    );
  }
  return result;
}

/** Does something with a text but for its code: fences, and words between backticks. */
function outsideCode(text: string, work: (text: string) => string): string {
  const CODE =
    /^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?^(?: {0,3})\1[`~]*[ \t]*$|(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gmu;
  let result = "";
  let at = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    result += work(text.slice(at, index)) + code;
    at = index + code.length;
  }
  return result + work(text.slice(at));
}

const YOUTUBE = /^(?:youtube|youtubeplayer|youtube_embed)$/iu;

/** Liquid, Nunjucks and Hugo's shortcodes: what names an address or a picture becomes that, the rest goes and is told. */
function templateCodes(text: string, files: SourceFiles, unknown: Map<string, number>): string {
  const told = (code: string) => {
    unknown.set(code, (unknown.get(code) ?? 0) + 1);
    return "";
  };
  // What stands raw is meant to be seen as it is.
  const raw: string[] = [];
  const read = text
    .replace(
      /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/gu,
      (_all, kept: string) => `\ue0e0${raw.push(kept) - 1}\ue0e1`,
    )
    .replace(
      /\{%-?\s*(?:raw|endraw|highlight[^%]{0,200}|endhighlight|comment|endcomment)\s*-?%\}/gu,
      "",
    )
    .replace(/\{\{\s*(?:site|page)\.(?:baseurl|url)\s*\}\}|\{%\s*assets_path\s*%\}\/?/gu, "")
    .replace(
      /\{\{\s*["']([^"'{}]{1,500})["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:[^}]{0,100})\s*\}\}/gu,
      "$1",
    )
    .replace(
      /\{%-?\s*(?:link|post_url)\s+["']?([^\s"'%]{1,300})["']?\s*-?%\}/gu,
      (_all, name: string) => files.address(name) ?? name,
    )
    .replace(
      /\{\{[<%]-?\s*(?:rel)?ref\s+["']?([^\s"'>%]{1,300})["']?\s*-?[>%]\}\}/gu,
      (_all, name: string) => files.address(name) ?? name,
    )
    .replace(
      /(?:\{%-?|\{\{[<%])\s*(\/?[\w.-]{1,60})([^{}]{0,1500}?)\/?-?(?:%\}|[>%]\}\})/gu,
      (_all, name: string, rest: string) => namedCode(name, rest) ?? told(`${name}`),
    )
    .replace(/\{\{\s*([^{}<%]{1,200})\s*\}\}/gu, (_all, code: string) =>
      told(`{{ ${cleanLine(code)} }}`),
    );
  return read.replace(/\ue0e0(\d+)\ue0e1/gu, (_all, index: string) => raw[Number(index)] ?? "");
}

function namedCode(name: string, rest: string): string | undefined {
  const values = new Map<string, string>();
  for (const [, key = "", a, b] of rest.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    values.set(key.toLowerCase(), a ?? b ?? "");
  const [first = "", second = ""] = [
    ...rest.matchAll(/"([^"]*)"|'([^']*)'|([^\s,"'=]+)(?=[\s,]|$)/gu),
  ].map(([, a, b, c]) => a ?? b ?? c ?? "");
  if (YOUTUBE.test(name)) {
    const id = values.get("id") ?? first;
    return `\n\n${openedAddress(id) ?? `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`}\n\n`;
  }
  if (/^vimeo$/iu.test(name))
    return `\n\nhttps://vimeo.com/${encodeURIComponent(values.get("id") ?? first)}\n\n`;
  if (/^(?:tweet|twitter|x)$/iu.test(name)) {
    const id = values.get("id") ?? first;
    return `\n\n${openedAddress(id) ?? `https://x.com/${encodeURIComponent(values.get("user") ?? "i")}/status/${encodeURIComponent(id)}`}\n\n`;
  }
  if (/^instagram$/iu.test(name))
    return `\n\nhttps://www.instagram.com/p/${encodeURIComponent(values.get("id") ?? first)}/\n\n`;
  if (/^(?:image|img|figure|picture|responsive_image|image_tag)$/iu.test(name)) {
    const src = values.get("src") ?? values.get("path") ?? values.get("link") ?? first;
    const alt = values.get("alt") ?? (values.size > 0 ? "" : second);
    return src === ""
      ? undefined
      : `\n\n${pictureMarkdown(src, alt, values.get("caption") ?? values.get("title") ?? "")}\n\n`;
  }
  return undefined;
}

function withoutKramdown(text: string): string {
  return text
    .replace(/[ \t]*\{:[^{}\n]{0,300}\}/gu, "")
    .replace(/(^#{1,6} .*?)[ \t]*\{#[\w-]{1,80}\}[ \t]*$/gmu, "$1")
    .replace(/^\*\[[^\]\n]{1,100}\]:.*$/gmu, "");
}

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;
/** Elements that hold blank lines. */
const LASTING = /^\s*<(table|ul|ol|dl|figure|blockquote|pre|details|center|script|style)\b/iu;
const MOST_JOINED = 400;

/** Blocks with HTML become Markdown; all others stay as they were typed. */
function withHtml(setting: BodySetting): (text: string) => string {
  const render = createMarkdownHtml();
  return (text) => {
    if (!TAG.test(text)) return text;
    const blocks = blocksOf(text);
    return blocks
      .map((block) =>
        isCode(block) || !TAG.test(withoutSpans(block))
          ? block
          : bodyFromHtml(render(block), deferred(setting)),
      )
      .filter((block) => block.trim() !== "")
      .join("\n\n");
  };
}

/** Links and pictures of HTML are looked up with all others, afterwards. */
function deferred(setting: BodySetting): BodySetting {
  return { ...setting, link: (address) => address, picture: (address) => ({ src: address }) };
}

function withoutSpans(block: string): string {
  return block.replace(/`[^`\n]*`|<https?:[^<>\s]*>|<[\w.+-]+@[\w.-]+>/gu, "");
}

function isCode(block: string): boolean {
  return /^(?: {0,3})(?:`{3}|~{3})/u.test(block);
}

/** Blocks as blank lines part them; a fence and an element that lasts are one. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  const parts = text.split(/\n[ \t]*\n+/u);
  for (let index = 0; index < parts.length; index += 1) {
    let block = parts[index] ?? "";
    const fence = /^(?: {0,3})(`{3,}|~{3,})/u.exec(block)?.[1];
    const name = LASTING.exec(block)?.[1];
    const isOpen = () =>
      fence !== undefined
        ? !new RegExp(`\\n {0,3}${fence}[\`~]*[ \\t]*$`, "u").test(block)
        : name !== undefined && count(block, `<${name}`) > count(block, `</${name}`);
    for (
      let joined = 0;
      isOpen() && index + 1 < parts.length && joined < MOST_JOINED;
      joined += 1
    ) {
      index += 1;
      block += `\n\n${parts[index] ?? ""}`;
    }
    blocks.push(block);
  }
  return blocks;
}

function count(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

const TARGET =
  /(!?)\[((?:[^[\]\\]|\\.|!?\[[^[\]]*\](?:\([^()]*\))?){0,2000})\]\(\s*(<[^<>\n]{1,1500}>|[^\s()<>]*(?:\([^()\s]*\)[^\s()<>]*)*)(?:\s+(?:"((?:[^"\\]|\\.)*)"|'([^']*)'))?\s*\)/gu;

function withTargets(text: string, files: SourceFiles, setting: BodySetting): string {
  return text
    .replace(
      TARGET,
      (all, mark: string, words: string, target: string, title?: string, other?: string) => {
        const address = target.replace(/^<|>$/gu, "");
        const caption = (title ?? other ?? "").replace(/\\(.)/gu, "$1");
        if (mark === "!") {
          const alt = words.replace(/\\(?=[!-/:-@[-`{-~])/gu, "");
          const own = cleanLine(caption) === cleanLine(alt) ? "" : caption;
          return pictureOf({ address: files.picture(address), alt, caption: own }, setting);
        }
        const inner = words.includes("](") ? withTargets(words, files, setting) : words;
        if (address.startsWith("#")) return inner;
        if (isPicturePath(address) && inner.startsWith("![")) return inner;
        const known = files.address(address) ?? address;
        const href = setting.link(known);
        if (href === undefined) return inner;
        return href === address
          ? all.replace(words, () => inner)
          : `[${inner}](${linkTarget(href)})`;
      },
    )
    .replace(
      /^( {0,3}\[[^\]\n]{1,200}\]:[ \t]*)(\S+)(.*)$/gmu,
      (all, label: string, target: string, rest: string) => {
        if (label.trim().startsWith("[^")) return all;
        const href = setting.link(files.address(target) ?? target);
        return href === undefined ? "" : `${label}${href}${rest}`;
      },
    );
}

/** The headline again, marks with a space within, prose that was indented: as a story has it. */
function settled(text: string, title: string): string {
  const blocks = blocksOf(text);
  const result: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const heading = /^# +(.*?)#*$/u.exec(block.trim())?.[1];
    if (index === 0 && heading !== undefined && cleanLine(heading) === cleanLine(title)) continue;
    result.push(isCode(block) ? block : settledBlock(block, result.at(-1) ?? ""));
  }
  return result
    .join("\n\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function settledBlock(block: string, before: string): string {
  const lines = block.split("\n");
  const isIndented = lines.every((line) => /^(?: {4,}|\t)/u.test(line));
  const isProse =
    /^\s+["“‘]?\p{Lu}\p{L}*\s+\p{L}+\s+\p{L}+/u.test(block) && !/[{};=<>]/u.test(block);
  const inList = /^\s*(?:[-*+]|\d+[.)])\s/u.test(before);
  const dedented =
    isIndented && isProse && !inList ? lines.map((line) => line.trim()).join("\n") : block;
  return dedented
    .replace(/^# (?=\S)/gmu, "## ")
    .replace(/(?<=^|[\s(“"'])\*\*(?=\S)([^*\n]*?[^*\s])[ \t]+\*\*(?=\S)/gmu, "**$1** ")
    .replace(/(?<=^|[\s(“"'])\*\*(?=\S)([^*\n]*?[^*\s])[ \t]+\*\*(?=\s|$)/gmu, "**$1**");
}
