import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "@typescript/typescript6";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A template of the theme, as far as whoever overrides it must know it. */
export interface ThemeTemplate {
  /** "layouts/story" */
  readonly name: string;
  /** What it prints, from the comment at its head. */
  readonly about: string;
  /** The names of its blocks, outer ones first. */
  readonly blocks: readonly { readonly name: string; readonly within?: string | undefined }[];
  readonly macros: readonly { readonly signature: string; readonly about: string }[];
  /** First names below `view` that it reads: "heading". */
  readonly reads: readonly string[];
  /** Partials that it includes. */
  readonly includes: readonly string[];
}

/** A field of a view. */
interface ViewField {
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** The theme's templates in a folder of `_includes`, in order of their names. */
export function themeTemplates(folder: "layouts" | "partials"): ThemeTemplate[] {
  return readdirSync(`${ROOT}_includes/${folder}`)
    .sort()
    .map((file) => {
      const source = readFileSync(`${ROOT}_includes/${folder}/${file}`, "utf8");
      return {
        name: `${folder}/${file.replace(/\.njk$/u, "")}`,
        about: asLine(/^\s*\{#-?\s*([\s\S]*?)\s*-?#\}/u.exec(source)?.[1] ?? ""),
        blocks: blocksOf(source),
        macros: [
          ...source.matchAll(/(?:\{#-?\s*([^#]*?)\s*-?#\}\s*)?\{%-?\s*macro\s+([^%]*?)\s*-?%\}/gu),
        ].map(([, about = "", signature = ""]) => ({ signature, about: asLine(about) })),
        reads: [...new Set([...source.matchAll(/\bview\.(\w+)/gu)].map(([, name = ""]) => name))],
        includes: [...source.matchAll(/include "jejak\/([\w/-]+)\.njk"/gu)].map(
          ([, name = ""]) => name,
        ),
      };
    });
}

function asLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function blocksOf(source: string): ThemeTemplate["blocks"] {
  const open: string[] = [];
  const found: { name: string; within?: string | undefined }[] = [];
  for (const [, name] of source.matchAll(/\{%-?\s*(?:block\s+(\w+)|endblock)\s*-?%\}/gu)) {
    if (name === undefined) open.pop();
    else {
      found.push({ name, within: open.at(-1) });
      open.push(name);
    }
  }
  return found;
}

/** The fields of each view and of what views are made of, by the name of the type, with those it takes over. */
export function viewTypes(): ReadonlyMap<string, readonly ViewField[]> {
  const types = new Map<string, ViewField[]>();
  const parents = new Map<string, string[]>();
  const files = readdirSync(`${ROOT}src/pages`).filter((name) => /(?:^|-)views?\.ts$/u.test(name));
  // The views of layouts come last, so that what they are made of is known by then.
  for (const path of files.filter((name) => name !== "page-view.ts").sort()) {
    const text = readFileSync(`${ROOT}src/pages/${path}`, "utf8");
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const node of file.statements) {
      if (!ts.isInterfaceDeclaration(node)) continue;
      const above = node.heritageClauses?.flatMap(({ types: all }) => [...all]) ?? [];
      parents.set(
        node.name.text,
        above.map((each) => each.expression.getText()),
      );
      types.set(
        node.name.text,
        node.members.filter(ts.isPropertySignature).map((member) => ({
          name: `${member.name.getText().replace(/^"|"$/gu, "")}${member.questionToken ? "?" : ""}`,
          type: typeText(member.type),
          about: aboutOf(member),
        })),
      );
    }
  }
  const whole = (name: string): ViewField[] => [
    ...(types.get(name) ?? []),
    ...(parents.get(name) ?? []).flatMap(whole),
  ];
  return new Map([...types.keys()].map((name) => [name, whole(name)]));
}

function typeText(type: ts.TypeNode | undefined): string {
  return asLine(type?.getText() ?? "unknown")
    .replace(/\breadonly /gu, "")
    .replace(/ \| undefined$/u, "")
    .replace(/\/\*\*.*?\*\/ /gu, "");
}

function aboutOf(member: ts.PropertySignature): string {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  const comment = doc !== undefined && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : "";
  return asLine(comment ?? "");
}

/** The type of the view that each layout prints, by the layout's name: "story" has a StoryView. */
export function viewOfLayout(): ReadonlyMap<string, string> {
  const fields = viewTypes().get("ViewOf") ?? [];
  return new Map(fields.map(({ name, type }) => [name, type]));
}

/** docs/templates.md: every layout and partial, with its blocks and what it is given. */
export function templatesPage(): string {
  const views = viewTypes();
  const ofLayout = viewOfLayout();
  const common = new Set((views.get("PageView") ?? []).map(({ name }) => name));
  return [
    "# The theme's templates",
    "",
    "Made from the templates and `src/pages/views.ts` by `npm run docs`. How to extend one: [extending.md](extending.md#blocks).",
    "",
    "Each layout has its own blocks and those of `base`, which it extends. All templates find `view`, what this page prints (below), `jejak`,",
    "what all pages share ([README](in-templates.md)), `t()`, the interface's words, and Jejak's filters. A field with `?` may be absent.",
    "",
    "## What every page has: `PageView`",
    "",
    ...fieldRows(views.get("PageView") ?? []),
    "",
    "## Layouts",
    ...themeTemplates("layouts").flatMap((layout) => {
      const type = ofLayout.get(layout.name.replace("layouts/", ""));
      const fields = (views.get(type ?? "") ?? []).filter(({ name }) => !common.has(name));
      return [
        "",
        `### \`${layout.name}.njk\`${type === undefined ? "" : `: \`${type}\``}`,
        "",
        layout.about,
        "",
        `Blocks: ${layout.blocks.map(({ name, within }) => `\`${name}\`${within === undefined ? "" : ` (in \`${within}\`)`}`).join(", ")}.`,
        ...(layout.includes.length === 0
          ? []
          : [
              "",
              `Includes: ${[...new Set(layout.includes)].map((name) => `\`${name}.njk\``).join(", ")}.`,
            ]),
        ...(fields.length === 0 ? [] : ["", ...fieldRows(fields)]),
      ];
    }),
    "",
    "## Partials",
    ...themeTemplates("partials").flatMap((partial) => [
      "",
      `### \`${partial.name}.njk\``,
      "",
      ...(partial.about === partial.macros[0]?.about ? [] : [partial.about, ""]),
      ...partial.macros.map(
        ({ signature, about }) => `- \`${signature}\`${about === "" ? "" : `: ${about}`}`,
      ),
      ...(partial.reads.length === 0
        ? []
        : [
            `${partial.macros.length === 0 ? "" : "\n"}Reads of the view: ${partial.reads.map((name) => `\`${name}\``).join(", ")}.`,
          ]),
    ]),
    "",
    "## What views are made of",
    ...[...views]
      .filter(
        ([name]) =>
          name !== "ViewOf" && name !== "PageView" && ![...ofLayout.values()].includes(name),
      )
      .flatMap(([name, fields]) => ["", `### \`${name}\``, "", ...fieldRows(fields)]),
    "",
  ].join("\n");
}

function fieldRows(fields: readonly ViewField[]): string[] {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return [
    "| field | type | |",
    "|---|---|---|",
    ...fields.map(
      ({ name, type, about }) => `| \`${name}\` | \`${cell(type)}\` | ${cell(about)} |`,
    ),
  ];
}
