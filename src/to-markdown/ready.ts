import { childrenOf, isBlock, tagOf } from "./dom.ts";

/** What stands in a text for Markdown that is ready. */
export const READY_TOKEN = /\ue001\d+\ue002/u;

/** What shows something without words, and is lifted out of its paragraph. */
const SHOWN = /^(?:img|iframe|video|audio|amp-youtube)$/u;

/** Markdown that was made of elements beforehand: a picture, a table, an address. Each is a paragraph of its own. */
export class Ready {
  private readonly parts: string[] = [];

  /** Puts Markdown in an element's place; nothing where it is empty. */
  place(element: Element, markdown: string): void {
    const parent = element.parentNode;
    if (parent === null) return;
    if (markdown === "") {
      parent.removeChild(element);
      return;
    }
    parent.replaceChild(this.paragraph(element, markdown), element);
  }

  /**
   * The same for an element that stands among words: the Markdown comes before the paragraph that holds it, so that it
   * is a paragraph of its own and the words stay together.
   */
  lift(element: Element, markdown: string): void {
    let block: Node = element;
    while (block.parentNode !== null && !holdsBlocks(block.parentNode)) block = block.parentNode;
    const parent = block.parentNode;
    if (parent === null) return;
    if (markdown !== "") parent.insertBefore(this.paragraph(element, markdown), block);
    element.parentNode?.removeChild(element);
    if (block !== element && isHollow(block)) parent.removeChild(block);
  }

  /** The text with what was made ready, indented as the line is on which it stands. */
  fill(text: string): string {
    let filled = text;
    // What is ready may hold what was ready before it.
    for (let round = 0; round < 5 && READY_TOKEN.test(filled); round += 1) {
      filled = filled.replace(
        /^([ >]*(?:(?:-|\d+\.) )?)?(.*?)\ue001(\d+)\ue002/gmu,
        (_all, prefix = "", before, index) => {
          const further = String(prefix).replace(/[-\d.]/gu, " ");
          const part = this.parts[Number(index)] ?? "";
          return `${prefix}${before}${part.replace(/\n/gu, `\n${further}`)}`;
        },
      );
    }
    return filled;
  }

  private paragraph(near: Element, markdown: string): Element {
    const paragraph = (near.ownerDocument as Document).createElement("p");
    paragraph.textContent = `\ue001${this.parts.push(markdown) - 1}\ue002`;
    return paragraph;
  }
}

/** What may hold paragraphs. */
function holdsBlocks(node: Node): boolean {
  const name = tagOf(node);
  if (/^(?:body|blockquote|li|td|th|section|article|dd)$/u.test(name)) return true;
  return (name === "div" || name === "figure") && childrenOf(node).some(isBlock);
}

/** Whether nothing is left of a paragraph from which something was lifted: further pictures wait for their turn. */
function isHollow(node: Node): boolean {
  return (
    (node.textContent ?? "").trim() === "" &&
    !/^(?:li|td|th|body)$/u.test(tagOf(node)) &&
    !holdsShown(node)
  );
}

function holdsShown(node: Node): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (SHOWN.test(tagOf(child)) || holdsShown(child)) return true;
  }
  return false;
}
