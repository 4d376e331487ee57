import { createHash } from "node:crypto";

/** What was looked up while a story was read, where, and what was found there: a digest, or "" for nothing. */
export type Answer = readonly [place: string, key: string, found: string];

/** How each place that a story may look things up in answers, by the place's name. */
export type Places = Readonly<Record<string, (key: string) => unknown>>;

const DIGESTS = new WeakMap<object, string>();

/** A short text that differs where two values would be read differently. */
function digestOf(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null) return `=${String(value)}`;
  const known = DIGESTS.get(value);
  if (known !== undefined) return known;
  const digest = createHash("sha1").update(JSON.stringify(value)).digest("base64");
  DIGESTS.set(value, digest);
  return digest;
}

/** Whether whoever asked the same again would be answered the same. */
export function stillAnswered(answers: readonly Answer[], places: Places): boolean {
  return answers.every(([place, key, found]) => digestOf(places[place]?.(key)) === found);
}

/**
 * Notes what is asked of the places that it hands out. Who goes through a whole place, to find the
 * nearest name, depends on all of it: then the notes are not complete, and nothing can be said of the
 * next time.
 */
export class Asked {
  private readonly notes = new Map<string, Answer>();
  private wentThrough = false;

  /** What was asked; undefined where the notes are not complete. */
  get answers(): readonly Answer[] | undefined {
    return this.wentThrough ? undefined : [...this.notes.values()];
  }

  /** A map that answers as another does, and notes it. */
  noting<Value>(place: string, map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    const get = (key: string): Value | undefined => this.note(place, key, map.get(key));
    const whole = (): ReadonlyMap<string, Value> => this.goingThrough(map);
    return {
      get,
      has: (key) => get(key) !== undefined,
      get size() {
        return whole().size;
      },
      forEach: (...given) => whole().forEach(...given),
      entries: () => whole().entries(),
      keys: () => whole().keys(),
      values: () => whole().values(),
      [Symbol.iterator]: () => whole()[Symbol.iterator](),
    };
  }

  /** The same for a set. */
  notingSet(place: string, set: ReadonlySet<string>): ReadonlySet<string> {
    const whole = (): ReadonlySet<string> => this.goingThrough(set);
    return {
      has: (key) => this.note(place, key, set.has(key)),
      get size() {
        return whole().size;
      },
      forEach: (...given) => whole().forEach(...given),
      entries: () => whole().entries(),
      keys: () => whole().keys(),
      values: () => whole().values(),
      [Symbol.iterator]: () => whole()[Symbol.iterator](),
    };
  }

  private note<Value>(place: string, key: string, found: Value): Value {
    this.notes.set(`${place}\0${key}`, [place, key, digestOf(found)]);
    return found;
  }

  private goingThrough<Whole>(whole: Whole): Whole {
    this.wentThrough = true;
    return whole;
  }
}
