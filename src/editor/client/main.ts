import CMS from "@sveltia/cms";
import type { EditorConfig } from "../config.ts";
import type { FormEntry } from "./documents.ts";
import { readData, readStory, writeData, writeStory } from "./documents.ts";
import { isWithinReach } from "./reach.ts";

/** The editor's program: Sveltia CMS with this newsroom's forms. esbuild bundles it; nothing else runs it. */

const PAGE = import.meta.url;
const { fetch } = globalThis;
const response = await fetch(new URL("config.json", PAGE), { cache: "no-cache" });
const { sveltia, formats, zone, origins } = (await response.json()) as EditorConfig;

globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!isWithinReach(address, PAGE, origins)) throw new TypeError(`Not asked: ${address}`);
  return await fetch(input, init);
};

for (const [name, format] of Object.entries(formats)) {
  const { extension } = format;
  CMS.registerCustomFormat(
    name,
    extension,
    format.extension === "md"
      ? {
          fromFile: (text: string) => readStory(text, format.shape, zone),
          toFile: (entry: FormEntry) => writeStory(entry, format.shape, zone),
        }
      : {
          fromFile: (text: string) => readData(text, format.shape, zone),
          toFile: (entry: FormEntry) => writeData(entry, format.shape, zone),
        },
  );
}

preferIndonesian();
// Links to the site lead to the one that this editor belongs to, previewed or published.
await CMS.init({ config: { ...sveltia, site_url: new URL("..", PAGE).href } });

/** Whoever chose another language in the settings keeps it. */
function preferIndonesian(): void {
  const { localStorage } = globalThis as {
    localStorage?: {
      getItem(key: string): string | null;
      setItem(key: string, value: string): void;
    };
  };
  const key = "sveltia-cms.prefs";
  try {
    const prefs = JSON.parse(localStorage?.getItem(key) ?? "{}");
    if (prefs.locale === undefined) {
      localStorage?.setItem(key, JSON.stringify({ ...prefs, locale: "id" }));
    }
  } catch {
    // A browser that keeps nothing shows its own language.
  }
}
