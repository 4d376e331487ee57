/**
 * How the values of a file stand in a form. The form's fields and what reads and writes the file in the
 * browser are made of one schema, so that they can't differ.
 */
export type FormShape =
  | {
      /**
       * - `text`: as it is written.
       * - `moment`: any way of writing a date; a form holds "2024-12-10T14:30:00+07:00", or the day alone.
       * - `flag`: `true`, or nothing.
       */
      readonly kind: "text" | "moment" | "flag";
    }
  | {
      /** One text or a list of them; a form holds a list. */
      readonly kind: "texts";
      /** Whether one alone is written without brackets: `author: AO`. */
      readonly bareIfOne: boolean;
    }
  | ObjectShape
  | { readonly kind: "list"; readonly item: FormShape }
  | {
      /** Values by keys that the newsroom chooses. A form holds a list, each entry with its key. */
      readonly kind: "map";
      /** The field of an entry that holds its key: "code". */
      readonly key: string;
      /** The rest of an entry; what is no object stands in its field `value`. */
      readonly value: FormShape;
    };

export interface ObjectShape {
  readonly kind: "object";
  /** In the order in which they are written. */
  readonly fields: Readonly<Record<string, FormShape>>;
  /** Fields that are written though they are empty, where any other is filled: a picture's `alt`. */
  readonly kept?: readonly string[];
  /** The field that a text in place of the object stands for, and that is written so where it is alone. */
  readonly bare?: string;
}

/**
 * Who writes without a code, in a form's field of its own: a file has them among the authors, as objects, and
 * a form can't offer both in one field.
 */
export const GUESTS = "guests";

/** The field of a map's entry that holds what is no object. */
export const MAP_VALUE = "value";

/** The one field of a form whose file holds a map and nothing else. */
export const MAP_ROOT = "entries";
