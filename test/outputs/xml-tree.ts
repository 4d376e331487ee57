import { Parser } from "htmlparser2";

/** An element of an XML document or of a piece of HTML. */
export interface XmlElement {
  /** With its prefix: "atom:link". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of all within it. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/** The root of an XML document. */
export function xmlRoot(xml: string): XmlElement {
  const [root] = elementsOf(xml, true);
  if (root === undefined) throw new Error("The document has no element.");
  return root;
}

/** Every element of a piece of HTML, whatever its depth. */
export function htmlElements(html: string): XmlElement[] {
  const all = (elements: readonly XmlElement[]): XmlElement[] =>
    elements.flatMap((element) => [element, ...all(element.children)]);
  return all(elementsOf(html, false));
}

function elementsOf(text: string, xmlMode: boolean): XmlElement[] {
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes: { ...attributes }, children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(words) {
        for (const element of open) element.text += words;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return top.children;
}
