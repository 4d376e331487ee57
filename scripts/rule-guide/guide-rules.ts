import { RULES } from "../../src/diagnostics/rules.ts";
import type { Newsroom, RuleExample } from "./example.ts";
import { diagnosticsOf, EXAMPLE_GROUPS } from "./examples.ts";

const BEGIN = "<!-- Dibuat oleh `npm run docs` dari scripts/rule-guide; jangan diubah di sini. -->";
const END = "<!-- Akhir bagian yang dibuat. -->";

/** The guide with its part on messages as the rules and their examples have it. */
export function withRules(guide: string): string {
  const begin = guide.indexOf(BEGIN);
  const end = guide.indexOf(END);
  if (begin === -1 || end === -1) throw new Error("The guide has no place for the rules.");
  return `${guide.slice(0, begin) + BEGIN}\n\n${rulesPart()}\n\n${guide.slice(end)}`;
}

function rulesPart(): string {
  return EXAMPLE_GROUPS.map(([heading, examples]) =>
    [
      `### ${heading}`,
      ...Object.entries(examples)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, example]) => entry(rule, example)),
    ].join("\n\n"),
  ).join("\n\n");
}

function entry(rule: string, { about, wrong, right }: RuleExample): string {
  const first = diagnosticsOf(wrong).find(({ file }) => file === wrong.file);
  if (first === undefined || !(rule in RULES)) throw new Error(`The example of ${rule} is silent.`);
  const label = first.severity === "error" ? "Galat" : "Peringatan";
  return [
    `#### \`${rule}\``,
    about,
    `${label}: ${shownMessage(first.message)}`,
    `Salah:\n\n${fence(wrong)}`,
    `Benar:\n\n${fence(right)}`,
  ].join("\n\n");
}

/** A message as running text: what Markdown would read as marks is set as code. */
function shownMessage(message: string): string {
  return `*${message.replace(/[\\`*_[\]<>|~#]/gu, "\\$&").replace(/\p{Cc}/gu, "")}*`;
}

const LONGEST = 400;

function fence({ shown, language }: Newsroom): string {
  const text = shown
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\n" ? sign : "␣"))
    .slice(0, LONGEST);
  const cut = shown.length > LONGEST ? "…" : "";
  const body = text === "" ? "(kosong)" : text;
  return `\`\`\`\`${language}\n${body}${cut}\n\`\`\`\``;
}
