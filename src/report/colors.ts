import { styleText } from "node:util";

/** Styles a piece of text that is safe to print; gives it back as it is where nobody sees colours. */
export type Paint = (style: Style, text: string) => string;

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** No colours. */
export const plain: Paint = (_style, text) => text;

/**
 * The colours of a stream: on a terminal that has some, unless `NO_COLOR` is set (https://no-color.org).
 */
export function paintFor(
  stream: Pick<NodeJS.WriteStream, "isTTY">,
  environment: NodeJS.ProcessEnv = process.env,
): Paint {
  const { NO_COLOR: off, TERM: terminal } = environment;
  if (!stream.isTTY || (off !== undefined && off !== "") || terminal === "dumb") return plain;
  return (style, text) => styleText(style, text);
}
