import { readFileSync } from "node:fs";
import jsonld from "jsonld";

interface Vocabulary {
  /** Each type's direct parents. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly on: readonly string[];
        readonly values: readonly string[];
        /** What schema.org wants in its place. */
        readonly instead?: readonly string[];
      }
    >
  >;
}

/** A node of expanded JSON-LD. */
type Node = Readonly<Record<string, unknown>>;

const SCHEMA = "http://schema.org/";
const { types, properties }: Vocabulary = JSON.parse(
  readFileSync(new URL("../fixtures/schema-org.json", import.meta.url), "utf8"),
);

/** What https://schema.org answers to a reader of JSON-LD, made by its own rules. */
const CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    type: "@type",
    id: "@id",
    ...Object.fromEntries(
      Object.entries(properties).map(([name, { values }]) => {
        const type = values.includes("Text")
          ? undefined
          : ["URL", "Date", "DateTime"].find((each) => values.includes(each));
        const coercion =
          type === undefined ? {} : { "@type": type === "URL" ? "@id" : SCHEMA + type };
        return [name, { "@id": SCHEMA + name, ...coercion }];
      }),
    ),
  },
};

/**
 * Everything in a page's structured data that schema.org doesn't know: types, properties, properties on
 * things that can't have them, values that a property can't take.
 *
 * @throws when it is no JSON-LD, or when a reader of it would lose a part
 */
export async function faultsOf(text: string): Promise<string[]> {
  const nodes = await expanded(text);
  const known = new Map(allNodes(nodes).map((node) => [node["@id"], node]));
  return allNodes(nodes).flatMap((node) => faultsOfNode(node, known));
}

export async function expanded(text: string): Promise<readonly Node[]> {
  return await jsonld.expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (url) => {
      if (!/^https:\/\/schema\.org\/?$/u.test(url)) throw new Error(`${url} is no context.`);
      return { documentUrl: url, document: CONTEXT };
    },
  });
}

/** The nodes that have properties; a mere reference has none. */
function allNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== "object" || value === null || "@value" in value) return [];
  const inside = Object.values(value).flatMap(allNodes);
  return "@id" in value && Object.keys(value).length === 1 ? inside : [value as Node, ...inside];
}

function faultsOfNode(node: Node, known: ReadonlyMap<unknown, Node>): string[] {
  const own = typesOf(node);
  if (own.length === 0) return [`Without a type: ${JSON.stringify(node)}`];
  const unknown = own.filter((type) => types[type] === undefined);
  const lineage = new Set(own.flatMap(ancestors));
  return [
    ...unknown.map((type) => `No type: ${type}`),
    ...Object.entries(node)
      .filter(([key]) => !key.startsWith("@"))
      .flatMap(([key, values]) =>
        faultsOfProperty(key.replace(SCHEMA, ""), values, own.join("+"), lineage, known),
      ),
  ];
}

function faultsOfProperty(
  name: string,
  values: unknown,
  owner: string,
  lineage: ReadonlySet<string>,
  known: ReadonlyMap<unknown, Node>,
): string[] {
  // "query-input" says how an action is asked for its query.
  if (/-(?:in|out)put$/u.test(name) && lineage.has("Action")) {
    const asked = name.replace(/-(?:in|out)put$/u, "");
    return properties[asked] === undefined ? [`No property to ask for: ${asked}`] : [];
  }
  const property = properties[name];
  if (property === undefined) return [`No property: ${name}`];
  if (property.instead !== undefined) return [`${name} is now ${property.instead.join(", ")}`];
  if (!property.on.some((type) => lineage.has(type))) return [`${owner} has no ${name}`];
  return (values as Node[])
    .filter((value) => !fits(value, property.values, known))
    .map((value) => `${owner}.${name} can't be ${JSON.stringify(value).slice(0, 80)}`);
}

const TEXTS = ["Text", "URL", "CssSelectorType", "XPathType", "PronounceableText", "Distance"];

/** Whether a value is of one of the kinds that a property takes. */
function fits(value: Node, kinds: readonly string[], known: ReadonlyMap<unknown, Node>): boolean {
  const among = (...wanted: readonly string[]) => wanted.some((kind) => kinds.includes(kind));
  if ("@value" in value) {
    const plain = value["@value"];
    if (typeof plain === "boolean") return among("Boolean");
    if (typeof plain === "number") return among("Number", "Integer", "Float");
    const words = String(plain);
    if (among("Date", "DateTime")) return isDate(words);
    // "Quantity: Duration (use ISO 8601 duration format)": https://schema.org/Duration
    if (among("Duration")) return /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u.test(words);
    return among(...TEXTS) && (among("Text", "Distance") || URL.canParse(words));
  }
  const id = value["@id"];
  // The address of a page that is described here is an address nonetheless.
  if (Object.keys(value).length === 1 && among("URL")) return URL.canParse(String(id));
  const target = (id === undefined ? undefined : known.get(id)) ?? value;
  const own = typesOf(target);
  // An address, or something that is described on another page.
  if (own.length === 0) return URL.canParse(String(id));
  const lineage = new Set(own.flatMap(ancestors));
  return kinds.some((kind) => lineage.has(kind));
}

/** ISO 8601, and a day that there is. */
function isDate(words: string): boolean {
  return (
    /^\d{4}(?:-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?$/u.test(words) &&
    !Number.isNaN(Date.parse(words))
  );
}

function typesOf(node: Node): string[] {
  const own = node["@type"];
  return Array.isArray(own) ? own.map((type: string) => type.replace(SCHEMA, "")) : [];
}

/** A type and all that it is a kind of. */
function ancestors(type: string): string[] {
  return [type, ...(types[type] ?? []).flatMap(ancestors)];
}
