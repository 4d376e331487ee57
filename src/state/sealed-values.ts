import { deserialize, serialize } from "node:v8";
import { readSealed, writeSealed } from "../files/index.ts";

/** Changes when what is remembered in this way has another form. */
const FORM = 1;

/**
 * Writes down what Jejak remembers, so that damage is seen when it is read (`writeSealed`).
 *
 * @param path absolute
 * @param value of plain objects, lists, numbers, texts and typed arrays
 * @throws when the folder can't be written
 */
export async function writeValue(path: string, value: unknown): Promise<void> {
  await writeSealed(path, serialize({ form: FORM, value }), { flush: true });
}

/** What such a file holds; undefined when there is none, when it was damaged, and when it is of another form. */
export async function readValue(path: string): Promise<unknown> {
  const bytes = await readSealed(path);
  if (bytes === undefined) return undefined;
  try {
    const { form, value } = deserialize(bytes) as {
      readonly form: unknown;
      readonly value: unknown;
    };
    return form === FORM ? value : undefined;
  } catch {
    // Another Node may write what this one can't read.
    return undefined;
  }
}
