import type { DataFileName, Registries } from "../data/index.ts";
import { DATA_FILE_NAMES, DATA_FILES } from "../data/index.ts";
import { LINT_RULES } from "../diagnostics/index.ts";
import type { FieldWords } from "../editor/index.ts";
import { DATA_WORDS, ownWords, PAGE_WORDS, STORY_WORDS } from "../editor/index.ts";
import type { FieldSchemas } from "../front-matter/index.ts";
import { ownFieldSet, ownPageSchema, PEOPLE_KEYS } from "../front-matter/index.ts";
import { definitionOf, TEXT_KEYS } from "../texts/index.ts";
import type { Choices, FieldChoices } from "./to-json-schema.ts";
import { toJsonSchema } from "./to-json-schema.ts";

/** What a newsroom has that its files may name. */
export interface SchemaChoices {
  readonly registries: Pick<Registries, "authors" | "categories" | "series">;
  /** Topics in use, the most used first. */
  readonly topics: readonly string[];
  /** The site's own fields of stories. */
  readonly fields?: FieldSchemas | undefined;
}

/** A JSON Schema, and what it is for. */
export interface NamedSchema {
  /** Name of its file: "story.json". */
  readonly name: string;
  readonly schema: object;
}

/** The forms of a text that counts, for languages that tell numbers apart. */
const PLURAL_FORMS: Readonly<Record<string, FieldWords>> = {
  zero: { label: "Untuk nol" },
  one: { label: "Untuk satu" },
  two: { label: "Untuk dua" },
  few: { label: "Untuk beberapa" },
  many: { label: "Untuk banyak" },
  other: { label: "Untuk bilangan lain" },
};

/** The words of data files that no form has. */
const OTHER_WORDS: Readonly<Partial<Record<DataFileName, FieldWords>>> = {
  editor: {
    label: "Editor di peramban",
    fields: {
      host: { label: "Penyimpan repositori" },
      repository: { label: "Repositori", hint: "Pemilik dan namanya: media/situs." },
      branch: { label: "Cabang", hint: "Cabang yang dibangun; cabang bawaan jika kosong." },
      address: { label: "Alamat GitLab atau GitHub Enterprise sendiri" },
      signIn: {
        label: "Cara masuk selain token",
        fields: {
          address: { label: "Alamat klien OAuth milik redaksi" },
          clientId: { label: "Application ID dari GitLab" },
        },
      },
      review: {
        label: "Usulan dahulu",
        hint: "true: tulisan menjadi pull request atau merge request.",
      },
    },
  },
  texts: {
    label: "Teks antarmuka",
    fields: Object.fromEntries(
      TEXT_KEYS.map((key) => {
        return [key, { label: String(definitionOf(key).words), fields: PLURAL_FORMS }];
      }),
    ),
  },
};

/** Of people from outside, who are named in place of a code. */
const OUTSIDER: Readonly<Record<string, FieldWords>> = {
  name: { label: "Nama orang dari luar redaksi", hint: "Seperti yang dicetak, dengan gelarnya." },
  role: { label: "Perannya", hint: "Misalnya penulis tamu, penerjemah, atau jabatannya." },
  url: { label: "Alamatnya", hint: "Dengan https://." },
};

/** The schemas of front matter and of each data file, with this newsroom's own choices. */
export function editorSchemas(newsroom: SchemaChoices): NamedSchema[] {
  const { fields = {} } = newsroom;
  const front = ownFieldSet(fields, "WIB");
  const { authors, categories, series } = newsroom.registries;
  const codes: FieldChoices = {
    values: [...authors.keys()],
    names: [...authors.values()].map(({ name }) => name),
  };
  const named: FieldChoices = {
    values: [...series.values()].map(({ name }) => name),
    isOpen: true,
  };
  const story: Choices = {
    ...Object.fromEntries(PEOPLE_KEYS.map((key) => [key, codes])),
    category: {
      values: [...categories.keys()],
      names: [...categories.values()].map(({ name }) => name),
    },
    series: named,
    "series.name": named,
    tags: { values: newsroom.topics.slice(0, MOST_TOPICS), isOpen: true },
  };
  const storyWords: FieldWords = {
    label: "Kepala tulisan",
    fields: Object.fromEntries(
      Object.entries({ ...ownWords(front.shape), ...STORY_WORDS }).map(([key, words]) => [
        key,
        PEOPLE_KEYS.some((each) => each === key) ? { fields: OUTSIDER, ...words } : words,
      ]),
    ),
  };
  const pageWords: FieldWords = { label: "Kepala halaman", fields: PAGE_WORDS };
  return [
    { name: "story.json", schema: toJsonSchema(front.schema, storyWords, story) },
    { name: "page.json", schema: toJsonSchema(ownPageSchema, pageWords, {}) },
    ...DATA_FILE_NAMES.map((name) => ({
      name: `${name}.json`,
      schema: toJsonSchema(DATA_FILES[name].schema, dataWords(name), { "staff.code": codes }),
    })),
  ];
}

/** So many topics are offered; an archive may have thousands. */
const MOST_TOPICS = 500;

function dataWords(name: DataFileName): FieldWords | undefined {
  const words = DATA_WORDS[name] ?? OTHER_WORDS[name];
  if (name !== "site" || words === undefined) return words;
  const rules = Object.keys(LINT_RULES).map((rule) => [rule, { label: `Peringatan ${rule}` }]);
  const warnings: FieldWords = {
    label: "Peringatan",
    hint: "false mematikan, true menyalakan.",
    fields: Object.fromEntries(rules),
  };
  return { ...words, fields: { ...words.fields, warnings } };
}
