import { readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import type { XMLFileInfo } from "xmllint-wasm";
import { validateXML } from "xmllint-wasm";
import type { Redirect } from "../../../src/model/redirect.ts";
import type { RedirectsContext } from "../../../src/outputs/hosting/redirect-files.ts";
import type { Files, Setup } from "../../support/newsroom.ts";
import { assemble } from "../../support/newsroom.ts";

/** What the files for machines are made from, for a small newsroom in memory. */
export function contextOf(
  files: Files,
  setup: Setup & { readonly redirects?: readonly Redirect[] } = {},
): RedirectsContext {
  const site = assemble(files, {}, setup);
  return {
    ...site.context,
    pages: site.pages,
    redirects: setup.redirects ?? site.redirects,
  };
}

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../../fixtures/sitemaps/${name}`, import.meta.url), "utf8"),
});
const EXTENSIONS = ["sitemap.xsd", "sitemap-image.xsd", "sitemap-news.xsd"].map(schema);

/**
 * What the published schemas find wrong with sitemaps, or with indexes of them. All in one call: each
 * starts a program anew.
 */
export async function faultsIn(...xmls: readonly string[]): Promise<readonly string[]> {
  const files = xmls.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const isIndex = ({ contents }: { contents: string }) => contents.includes("<sitemapindex");
  const sitemaps = files.filter((file) => !isIndex(file));
  const indexes = files.filter(isIndex);
  return [
    ...(sitemaps.length === 0 ? [] : await faults(sitemaps, [schema("all.xsd")], EXTENSIONS)),
    ...(indexes.length === 0 ? [] : await faults(indexes, [schema("siteindex.xsd")])),
  ];
}

async function faults(
  xml: readonly XMLFileInfo[],
  schemas: readonly XMLFileInfo[],
  preload: readonly XMLFileInfo[] = [],
): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: schemas, preload });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What a sitemap tells of one URL. */
export interface Told {
  /** The text of each element, by name; the pictures' stand apart. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pictures: readonly string[];
}

type XmlNode = ReturnType<typeof parseDocument>["children"][number];

/** Every `<url>` or `<sitemap>` of a file, in order. */
export function entriesOf(xml: string): Told[] {
  const [root] = childrenOf(parseDocument(xml, { xmlMode: true })).filter(isElement);
  return childrenOf(root).filter(isElement).map(told);
}

/** The URLs of a file, in order. */
export function locsOf(xml: string): string[] {
  return entriesOf(xml).map(({ texts }) => texts.loc ?? "");
}

function told(entry: XmlNode): Told {
  const texts: Record<string, string> = {};
  const pictures: string[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of childrenOf(node).filter(isElement)) {
      const text = childrenOf(child)
        .map((inner) => ("data" in inner ? String(inner.data) : ""))
        .join("");
      if (nameOf(child) === "image:loc") pictures.push(text);
      else texts[nameOf(child)] = text;
      visit(child);
    }
  };
  visit(entry);
  return { texts, pictures };
}

function nameOf(node: XmlNode): string {
  return "name" in node ? String(node.name) : "";
}

function isElement(node: XmlNode): boolean {
  return node.type === "tag";
}

function childrenOf(node: unknown): XmlNode[] {
  return (node as { children?: XmlNode[] } | undefined)?.children ?? [];
}
