import type { Tag } from "sax";
import sax from "sax";
import { archiveText } from "../archive-text.ts";
import { ImportFailure } from "../source.ts";

/** A post, page, comment or setting of a Blogger export. */
export interface AtomEntry {
  /** Texts by element: "title", "published", "content", "blogger:type", "name" of the author. */
  readonly fields: Readonly<Record<string, string>>;
  /** Labels. */
  readonly labels: readonly string[];
  /** "post", "page", "comment" … as older exports tell it; empty in newer ones. */
  readonly kind: string;
  /** Where it was published. */
  readonly link: string;
}

const MOST_FIELD = 4 * 1024 * 1024;
const MOST_DEPTH = 40;

/**
 * Reads a Blogger export (Atom) entry by entry. Neither declarations nor entities of its own are read.
 *
 * @throws ImportFailure when the file can't be read or is no feed
 */
export async function* readAtom(path: string): AsyncGenerator<AtomEntry> {
  const parser = sax.parser(true, { position: false });
  const open: string[] = [];
  let ready: AtomEntry[] = [];
  let isFeed = false;
  let text = "";
  let fields: Record<string, string> = {};
  let labels: string[] = [];
  let kind = "";
  let link = "";
  parser.onopentag = (tag) => {
    const { name, attributes } = tag as Tag;
    open.push(name);
    text = "";
    if (open.length > MOST_DEPTH) throw new ImportFailure("Ekspor ini bertingkat terlalu dalam.");
    if (name === "feed") isFeed = true;
    if (name === "entry") [fields, labels, kind, link] = [{}, [], "", ""];
    if (name === "category") {
      const [scheme, term] = [String(attributes.scheme ?? ""), String(attributes.term ?? "")];
      if (scheme.endsWith("#kind")) kind = term.replace(/^.*#/u, "");
      else if (term !== "") labels.push(term);
    }
    if (name === "link" && attributes.rel === "alternate") link = String(attributes.href ?? "");
  };
  const read = (part: string) => {
    if (text.length < MOST_FIELD) text += part.slice(0, MOST_FIELD - text.length);
  };
  parser.ontext = read;
  parser.oncdata = read;
  parser.onclosetag = (name) => {
    open.pop();
    if (name === "entry") ready.push({ fields, labels, kind, link });
    else if (open.includes("entry")) fields[name] = text;
    text = "";
  };
  parser.onerror = () => {
    (parser as { error: unknown }).error = null;
    parser.resume();
  };
  for await (const piece of archiveText(path)) {
    parser.write(piece);
    yield* ready;
    ready = [];
  }
  parser.close();
  yield* ready;
  if (!isFeed)
    throw new ImportFailure(
      `${path} bukan ekspor Blogger. Ambil di Setelan, Kelola blog, Cadangkan konten.`,
    );
}
