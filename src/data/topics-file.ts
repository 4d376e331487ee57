import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import type { DescribedTopic } from "../model/index.ts";
import { line, oneOrMany, optional, text } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile } from "./data-file.ts";
import { keyed } from "./keyed.ts";
import { describedPictureSchema, readDescribedPicture } from "./pictures.ts";

/** More than a reader takes in at the head of a page. */
const MOST_FACTS = 20;
/** Other spellings of one topic; each is an address that leads to it. */
const MOST_ALIASES = 50;

const topicsSchema = z.record(
  z.string(),
  z.strictObject({
    name: line(200)
      .describe("The name that readers see.")
      .meta({ example: "Warisan Budaya", synonyms: ["nama", "title", "judul"] }),
    description: optional(text())
      .describe("What the topic is, at the head of its page.")
      .meta({
        example: "Warisan budaya benda dan takbenda, dan cara orang merawatnya.",
        synonyms: ["deskripsi", "intro", "pengantar", "keterangan"],
      }),
    facts: optional(z.array(line(500)).max(MOST_FACTS))
      .describe("Key facts, a sentence each.")
      .meta({
        example: '["UNESCO mencatat warisan takbenda sejak 2008."]',
        synonyms: ["fakta", "pokok", "key_facts", "keyfacts"],
      }),
    aliases: optional(oneOrMany(MOST_ALIASES, 200))
      .describe(
        "Other spellings: stories that use one are listed here, and its address leads here.",
      )
      .meta({
        example: "[Cagar Budaya, Heritage]",
        synonyms: ["alias", "ejaan", "synonyms", "sinonim"],
      }),
    picture: optional(describedPictureSchema)
      .describe("A picture at the head of its page.")
      .meta({ synonyms: ["gambar", "foto", "image", "photo"] }),
  }),
);

type GivenTopic = z.output<typeof topicsSchema>[string];

/** `_data/topics.yaml`: topics whose pages say more than a list, by key; the key is the end of the address. */
export const topicsFile = dataFile({
  schema: topicsSchema,
  absent: new Map() as ReadonlyMap<string, DescribedTopic>,
  read: (value, file): ReadonlyMap<string, DescribedTopic> => {
    const topics = keyed(value, file, (key, slug, topic) => readTopic(key, slug, topic, file));
    const owners = new Map([...topics].map(([key, { slug }]): [string, string] => [slug, key]));
    return new Map(
      [...topics].map(([key, topic]) => [
        key,
        { ...topic, aliases: ownAliases(key, topic, owners, file) },
      ]),
    );
  },
});

function readTopic(
  key: string,
  slug: string,
  { facts = [], aliases = [], picture, ...topic }: GivenTopic,
  file: ReadFile,
): DescribedTopic {
  return {
    slug,
    ...topic,
    facts,
    aliases: aliases.map((name) => ({ name, slug: slugify(name) })),
    ...(picture !== undefined && {
      picture: readDescribedPicture(picture, [key, "picture"], file),
    }),
  };
}

/** The other spellings that have an address of their own; one that is another topic's, too, is told. */
function ownAliases(
  key: string,
  { slug, name, aliases }: DescribedTopic,
  owners: Map<string, string>,
  { source, diagnostics }: ReadFile,
): DescribedTopic["aliases"] {
  const named = slugify(name);
  const all = named === slug ? aliases : [{ name, slug: named }, ...aliases];
  return all.filter((alias, index) => {
    const owner = owners.get(alias.slug);
    if (alias.slug === "" || owner === key) return false;
    if (owner === undefined) {
      owners.set(alias.slug, key);
      return true;
    }
    const at = index - (all.length - aliases.length);
    diagnostics.error(
      "topic-collision",
      source.locate(at < 0 ? [key, "name"] : [key, "aliases", at]),
      `Ejaan ${quote(alias.name)} sudah milik topik ${quote(owner)}. Sebut di satu topik saja.`,
    );
    return false;
  });
}
