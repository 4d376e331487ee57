import { DATA_FILE_NAMES, DATA_FILES, dataFilePath } from "../data/index.ts";
import { unwrap } from "../validation/index.ts";
import type { DataWords } from "./data-words.ts";
import { DATA_WORDS } from "./data-words.ts";
import type { Widgets } from "./form.ts";
import { formOf, mapFormOf } from "./form.ts";
import type { FormShape } from "./form-shape.ts";
import type { Field } from "./sveltia.ts";

/** One data file as a form. */
export interface DataForm {
  readonly name: string;
  readonly words: DataWords;
  /** From the project's root: "_data/navigation.yaml". */
  readonly file: string;
  readonly fields: readonly Field[];
  readonly shape: FormShape;
}

const LINK = {
  options: {
    pattern: [
      "^(?:/(?![\\\\/])|https?://|mailto:|tel:)\\S*$",
      "Alamat di situs ini diawali /, alamat lain https://.",
    ],
  },
};

const WIDGETS: Widgets = {
  "main.url": LINK,
  "footer.url": LINK,
  color: {
    options: {
      pattern: ["^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", "Tulis seperti #b3361b."],
    },
  },
};

/**
 * The data files that can be edited in a browser, in the order of their words.
 *
 * @param folder of the data files, from the project's root: "_data"
 */
export function dataForms(folder: string): readonly DataForm[] {
  return DATA_FILE_NAMES.flatMap((name) => {
    const words = DATA_WORDS[name];
    if (words === undefined) return [];
    const { schema } = DATA_FILES[name];
    const form =
      unwrap(schema)?.def.type === "object"
        ? formOf(schema, words.fields ?? {}, WIDGETS)
        : mapFormOf(schema, words);
    return [{ name, words, file: dataFilePath(folder, name), ...form }];
  });
}
