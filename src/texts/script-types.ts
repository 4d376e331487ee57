import type { CATALOGUE } from "./catalogue.ts";

// Read by the theme's scripts, too, whose compiler knows browsers and no Node: nothing else is imported here.

type Key = keyof typeof CATALOGUE;
type GroupOf<Each extends Key> = Each extends `${infer Group}.${string}` ? Group : never;

/**
 * The texts as scripts of the theme have them: `TEXTS.share.copied`. Each is put in its place when a
 * site's scripts are bundled, so that no page carries a word for them and a changed text changes the
 * bundle's name.
 */
export type ScriptTexts = {
  readonly [Group in GroupOf<Key>]: {
    readonly [Each in Key as Each extends `${Group}.${infer Name}`
      ? Name
      : never]: (typeof CATALOGUE)[Each]["words"];
  };
};
