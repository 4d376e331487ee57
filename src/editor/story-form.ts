import type * as z from "zod";
import type { FieldSchemas } from "../front-matter/index.ts";
import { guestSchema, ownFieldSet, ownPageSchema } from "../front-matter/index.ts";
import type { Zone } from "../language/index.ts";
import type { Author, Category, Site } from "../model/index.ts";
import { kindName, LABELS, labelOf, STORY_TYPES } from "../model/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { unwrap } from "../validation/index.ts";
import type { Form, Widget, Widgets } from "./form.ts";
import { formOf } from "./form.ts";
import { GUESTS } from "./form-shape.ts";
import { ownWords } from "./own-words.ts";
import type { Field } from "./sveltia.ts";
import { BODY_WORDS, GUEST_WORDS, PAGE_WORDS, STORY_WORDS } from "./words.ts";

/** What a story's form offers as choices. */
export interface StoryFormContext {
  readonly site: Pick<Site, "zone">;
  readonly authors: ReadonlyMap<string, Author>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly text: TextFunction;
  /** The site's own fields. */
  readonly fields?: FieldSchemas | undefined;
}

/** The collection of the stories, which fields that name one lead to. */
export const STORIES = "berita";

/** The order in which a story is written; what else there is comes after its text. */
export const FIRST = [
  "title",
  "date",
  "author",
  GUESTS,
  "location",
  "category",
  "tags",
  "summary",
  "image",
];

const TIME_ZONES: Readonly<Record<Zone, string>> = {
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

/** A story as a form: every field of the front matter, and its text. */
export function storyForm(context: StoryFormContext): Form {
  const { schema, shape: own } = ownFieldSet(context.fields ?? {}, context.site.zone);
  const words = { ...ownWords(own), ...STORY_WORDS };
  const form = formOf(schema, words, { ...ownWidgets(own, context), ...storyWidgets(context) });
  const { shape } = form;
  const fields = [...form.fields, guestsField()];
  const first = FIRST.flatMap((name) => fields.filter((field) => field.name === name));
  const rest = fields.filter(({ name }) => !FIRST.includes(name));
  return { fields: [...first, bodyField(), ...rest], shape };
}

/** A page of the newsroom's own. */
export function pageForm(): Form {
  const { fields, shape } = formOf(ownPageSchema, PAGE_WORDS, {});
  return { fields: [...fields, bodyField()], shape };
}

function momentIn({ site }: StoryFormContext) {
  return (options: Readonly<Record<string, unknown>> = {}) => ({
    kind: "moment" as const,
    // The picker shows the newsroom's own time, wherever the writer's clock is.
    options: { widget: "datetime", input_timezone: TIME_ZONES[site.zone], ...options },
  });
}

/** How the site's own fields are filled in whose schema is one that no field of Jejak's has. */
function ownWidgets(
  shape: Readonly<Record<string, z.ZodType>>,
  context: StoryFormContext,
): Widgets {
  const moment = momentIn(context);
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]): [string, Widget][] => {
      const type = unwrap(schema)?.def.type;
      if (type === "date") return [[key, moment()]];
      // Written as it is typed: a form's number would write 4.50 as 4.5.
      return type === "number" ? [[key, { options: { pattern: NUMBER } }]] : [];
    }),
  );
}

const NUMBER = ["^[+-]?\\d+(\\.\\d+)?$", "Hanya angka, misalnya 4 atau 4.5."];

function storyWidgets(context: StoryFormContext): Widgets {
  const { authors, categories, text } = context;
  const moment = momentIn(context);
  const codes = [...authors.values()].map(({ code, name }) => ({
    label: `${name} (${code})`,
    value: code,
  }));
  const person = { widget: "select", options: codes };
  const people = { ...person, multiple: true };
  const isThere = (what: string) => ({ pattern: ["\\S", `${what} belum diisi.`] });
  const storyChoice = {
    widget: "relation",
    collection: STORIES,
    value_field: "{{slug}}",
    display_fields: ["title"],
    search_fields: ["title"],
  };
  return {
    title: { options: isThere("Judul") },
    date: moment({ default: "{{now}}" }),
    author: { bareIfOne: true, options: { ...people, required: false } },
    category: {
      bareIfOne: true,
      options: {
        widget: "select",
        multiple: true,
        options: [...categories].map(([value, { name }]) => ({ label: name, value })),
      },
    },
    tags: { options: { max: 30 } },
    series: { bare: "name" },
    image: { kept: ["alt"] },
    "image.src": { options: { widget: "image", choose_url: false } },
    "image.alt": { options: isThere("Yang tampak di gambar") },
    audio: { options: { widget: "file", choose_url: false, accept: ".mp3,.m4a,.ogg" } },
    editor: { options: person },
    photographer: { options: person },
    contributors: { options: people },
    "source.url": {
      options: { pattern: ["^https?://\\S+$", "Alamat diawali https:// atau http://."] },
    },
    updated: moment(),
    ended: moment(),
    type: {
      options: {
        options: STORY_TYPES.map((value) => ({ label: kindName(value, text), value })),
      },
    },
    label: {
      options: {
        options: LABELS.map((value) => ({
          label: labelOf({ label: value }, text) ?? value,
          value,
        })),
      },
    },
    "corrections.date": moment({ default: "{{now}}" }),
    of: { options: storyChoice },
    "withdrawn.date": moment({ default: "{{now}}" }),
    updates: { options: storyChoice },
    translations: { bareIfOne: true, options: { ...storyChoice, multiple: true } },
    "breaking.until": moment(),
    expires: moment(),
    slug: {
      options: {
        pattern: [
          "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "Hanya huruf kecil, angka, dan tanda hubung, misalnya subak-di-bali.",
        ],
      },
    },
  };
}

/** People from outside, see `GUESTS`. */
function guestsField(): Field {
  const { fields = {}, ...words } = GUEST_WORDS;
  return {
    name: GUESTS,
    label: words.label,
    label_singular: words.one,
    hint: words.hint,
    widget: "list",
    required: false,
    collapsed: "auto",
    fields: formOf(guestSchema, fields, {}).fields,
  };
}

/**
 * The text. It may hold all that the editor knows to write, also what newsrooms seldom need: what has no
 * button would be turned into marks that readers see.
 */
function bodyField(): Field {
  return {
    name: "body",
    label: BODY_WORDS.label,
    widget: "richtext",
    required: false,
    use_emoji_autocomplete: false,
  };
}
