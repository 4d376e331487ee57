import { test } from "uvu";
import * as assert from "uvu/assert";
import type * as z from "zod";
import { DATA_FILES } from "../../src/data/data-files.ts";
import { FIELDS } from "../../src/front-matter/fields.ts";
import { storySchema } from "../../src/front-matter/schema.ts";
import { aboutField } from "../../src/validation/about.ts";
import { unwrap } from "../../src/validation/validate.ts";
import { faultsOf, story } from "../support/newsroom.ts";

/** Every object within a schema, with the path of its keys: "corrections", "source". */
function objectsIn(schema: z.ZodType, path: string): [string, Record<string, z.ZodType>][] {
  const inner = unwrap(schema);
  if (inner?.def.type === "array")
    return objectsIn((inner as z.ZodArray).element as z.ZodType, path);
  if (inner?.def.type === "record") {
    return objectsIn((inner as z.ZodRecord).valueType as z.ZodType, path);
  }
  if (inner?.def.type !== "object") return [];
  const shape = (inner as z.ZodObject).shape as Record<string, z.ZodType>;
  return [
    [path, shape],
    ...Object.entries(shape).flatMap(([key, field]) => objectsIn(field, `${path}.${key}`)),
  ];
}

const OBJECTS = [
  ...objectsIn(storySchema, "story"),
  ...Object.entries(DATA_FILES).flatMap(([name, { schema }]) => objectsIn(schema, name)),
];

for (const [path, shape] of OBJECTS) {
  test(`each field of ${path} says what it is, and no two have a name in common`, () => {
    const names = new Map<string, string>();
    for (const [key, field] of Object.entries(shape)) {
      const { description = "", synonyms = [] } = aboutField(field);
      assert.match(description, /[.…]$/u, `${path}.${key}`);
      for (const name of synonyms) {
        assert.is(name, name.toLowerCase());
        assert.not.ok(Object.hasOwn(shape, name), `${name} is a field itself`);
        assert.not.ok(names.has(name), `${name}: ${key} or ${names.get(name)}?`);
        names.set(name, key);
      }
    }
  });
}

for (const [key, { schema }] of Object.entries(FIELDS)) {
  for (const name of aboutField(schema).synonyms ?? []) {
    test(`whoever writes "${name}" is told of "${key}"`, () => {
      const [told] = faultsOf({ "posts/a.md": story(`${name}: x`) });
      assert.is(
        told,
        `posts/a.md:5:1  galat  unknown-key  Isian "${name}" tidak dikenal. Mungkin maksud Anda "${key}".`,
      );
    });
  }
}

test.run();
