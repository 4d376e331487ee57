/** Objects that all stories share, by a name that means the same in the next build. */
export type Shared = ReadonlyMap<string, object>;

/** Stands for a shared object. No value that is packed has such a key of its own. */
interface Reference {
  readonly $shared: string;
}

/**
 * Copies values so that they can be written down: a shared object is put in by its name, once for all that is
 * packed together; two places that hold one object do so afterwards.
 */
export class Packer {
  private readonly names: ReadonlyMap<object, string>;
  private readonly references = new Map<string, Reference>();

  constructor(shared: Shared) {
    this.names = new Map([...shared].map(([name, object]) => [object, name]));
  }

  /** @throws where the value holds a function or an object of a class, which can't be written down */
  pack<Value>(value: Value): Value {
    return this.copy(value, new Map()) as Value;
  }

  private copy(value: unknown, seen: Map<object, unknown>): unknown {
    if (typeof value === "function") throw new TypeError("A function can't be packed.");
    if (typeof value !== "object" || value === null || isAtom(value)) return value;
    const known = seen.get(value) ?? this.referenceTo(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      seen.set(value, items);
      for (const item of value) items.push(this.copy(item, seen));
      return items;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) {
      throw new TypeError(`A ${value.constructor.name} can't be packed.`);
    }
    const fields: Record<string, unknown> = {};
    seen.set(value, fields);
    for (const key of Object.keys(value)) {
      fields[key] = this.copy((value as Record<string, unknown>)[key], seen);
    }
    return fields;
  }

  private referenceTo(object: object): Reference | undefined {
    const name = this.names.get(object);
    if (name === undefined) return undefined;
    const reference = this.references.get(name) ?? { $shared: name };
    this.references.set(name, reference);
    return reference;
  }
}

/**
 * Puts shared objects back into a value that was packed, in its place.
 *
 * @throws where a shared object is no longer there
 */
export function unpack(value: unknown, shared: Shared): void {
  if (typeof value !== "object" || value === null || isAtom(value)) return;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field !== "object" || field === null) continue;
    if ("$shared" in field) fields[key] = sharedObject((field as Reference).$shared, shared);
    else unpack(field, shared);
  }
}

function sharedObject(name: string, shared: Shared): object {
  const found = shared.get(name);
  if (found === undefined) throw new Error(`A shared object is gone: ${name}.`);
  return found;
}

/** What is written down as it is and holds nothing shared. */
function isAtom(value: object): boolean {
  return value instanceof Set || value instanceof Uint8Array;
}
