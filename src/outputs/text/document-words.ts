import type { DocumentView, Runs } from "../../pages/index.ts";

/** The words of a page of explanations, from its first paragraph to the last, as plain text. */
export function documentWords({ intro, sections }: DocumentView): string {
  return [
    ...intro.map(words),
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(({ text, items, facts }) => [
        ...(text === undefined ? [] : [words(text)]),
        ...(items ?? []).flatMap((item) => [words(item.text), ...(item.parts ?? []).map(words)]),
        ...(facts ?? []).flatMap(({ term, values }) => [term, ...values.map(words)]),
      ]),
    ]),
  ].join(" ");
}

function words(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.label)).join("");
}
