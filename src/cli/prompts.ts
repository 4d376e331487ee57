import { AutocompletePrompt, ConfirmPrompt, isCancel, TextPrompt } from "@clack/core";
import { printable } from "../diagnostics/index.ts";
import { paintFor } from "../report/index.ts";
import { Cancelled } from "./cancelled.ts";

// Questions at a terminal. The library reads keys and redraws; what is seen is ours, and Indonesian. They are asked on the
// standard error stream, so that the output of a command can be piped on.

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  // Some terminals do not say how wide they are; the library would break lines after each letter.
  if (!(process.stderr.columns > 0)) Object.assign(process.stderr, { columns: 80, rows: 24 });
  return true;
}

const OUTPUT = { input: process.stdin, output: process.stderr };

/** A choice that is offered while somebody types. */
export interface Choice {
  /** What is answered when it is chosen. */
  readonly value: string;
  readonly label: string;
  /** Said beside it. */
  readonly hint?: string | undefined;
}

/** Choices that are shown at once. */
const MOST_SHOWN = 7;

/**
 * A question that is answered with one of some choices, of which those are shown that hold what is typed.
 *
 * @param own makes a choice of what was typed itself; undefined where it can be none
 * @throws Cancelled
 */
export async function choose(
  question: string,
  choices: readonly Choice[],
  setup: {
    readonly initial?: string | undefined;
    readonly own?: (typed: string) => Choice | undefined;
    /** What to say where nothing that is typed is a choice. */
    readonly none: (typed: string) => string;
  },
): Promise<string> {
  const paint = paintFor(process.stderr);
  type Option = Choice & { readonly disabled?: boolean };
  const answer = await new AutocompletePrompt<Option>({
    ...OUTPUT,
    ...(setup.initial === undefined ? {} : { initialValue: setup.initial }),
    // The list below is what was typed for already.
    filter: () => true,
    options() {
      return offered(this.userInput.trim(), choices, setup.own);
    },
    validate: (value) => (value === undefined ? setup.none("") : undefined),
    render() {
      const head = `${paint("cyan", "?")} ${paint("bold", question)}`;
      if (this.state === "submit") {
        const chosen = this.filteredOptions.find(({ value }) => value === this.focusedValue);
        return `${head} ${chosen?.label ?? ""}`;
      }
      if (this.state === "cancel") return `${head} ${paint("dim", "(batal)")}`;
      const { cursor } = this;
      const from = Math.max(0, Math.min(cursor - 3, this.filteredOptions.length - MOST_SHOWN));
      const shown = this.filteredOptions.slice(from, from + MOST_SHOWN).map((option, index) => {
        const isFocused = from + index === cursor;
        const hint = option.hint === undefined ? "" : ` ${paint("dim", option.hint)}`;
        return isFocused
          ? `${paint("cyan", ">")} ${paint("cyan", option.label)}${hint}`
          : `  ${option.label}${hint}`;
      });
      const more = this.filteredOptions.length - from - shown.length;
      return [
        `${head} ${this.userInputWithCursor}`,
        ...(shown.length === 0
          ? [paint("yellow", `  ${setup.none(this.userInput.trim())}`)]
          : shown),
        ...(more > 0 ? [paint("dim", `  … ${more} lagi; ketik untuk mencari`)] : []),
        ...(this.state === "error" ? [paint("yellow", `  ${this.error}`)] : []),
      ].join("\n");
    },
  }).prompt();
  return answered(Array.isArray(answer) ? answer[0] : answer);
}

/**
 * A question that is answered with a line of text.
 *
 * @param validate a sentence on what is wrong with an answer; undefined when nothing is
 * @param suggested what Enter alone answers, shown beside the question
 * @throws Cancelled
 */
export async function ask(
  question: string,
  validate: (text: string) => string | undefined,
  suggested?: { readonly answer: string; readonly shown: string },
): Promise<string> {
  const paint = paintFor(process.stderr);
  const answer = await new TextPrompt({
    ...OUTPUT,
    ...(suggested === undefined ? {} : { defaultValue: suggested.answer }),
    validate: (text) => (suggested !== undefined && !text ? undefined : validate(text ?? "")),
    render() {
      const head = `${paint("cyan", "?")} ${paint("bold", question)}`;
      if (this.state === "cancel") return `${head} ${paint("dim", "(batal)")}`;
      if (this.state === "submit") return `${head} ${printable(this.value ?? "")}`;
      const fault = this.state === "error" ? `\n  ${paint("yellow", this.error)}` : "";
      const hint =
        suggested !== undefined && this.userInput === ""
          ? ` ${paint("dim", `(Enter: ${suggested.shown})`)}`
          : "";
      return `${head} ${this.userInputWithCursor}${hint}${fault}`;
    },
  }).prompt();
  return answered(answer);
}

/**
 * A question that is answered with yes or no; Enter is yes.
 *
 * @throws Cancelled
 */
export async function confirm(question: string): Promise<boolean> {
  const paint = paintFor(process.stderr);
  const answer = await new ConfirmPrompt({
    ...OUTPUT,
    active: "Ya",
    inactive: "Tidak",
    initialValue: true,
    render() {
      const head = `${paint("cyan", "?")} ${paint("bold", question)}`;
      if (this.state === "cancel") return `${head} ${paint("dim", "(batal)")}`;
      if (this.state === "submit") return `${head} ${this.value ? "Ya" : "Tidak"}`;
      const [yes, no] = this.value ? ["> Ya", "  Tidak"] : ["  Ya", "> Tidak"];
      return `${head}\n${yes}\n${no}`;
    },
  }).prompt();
  if (isCancel(answer)) throw new Cancelled();
  return answer === true;
}

function answered(answer: unknown): string {
  if (isCancel(answer)) throw new Cancelled();
  return String(answer ?? "");
}

/**
 * The choices for what was typed: what begins with it, then what was typed itself, then what only holds it, so that Enter never
 * takes a word for another that it is a part of.
 */
export function offered(
  typed: string,
  choices: readonly Choice[],
  own?: (typed: string) => Choice | undefined,
): Choice[] {
  if (typed === "") return [...choices];
  const isKnown = choices.some(({ value }) => fold(value) === fold(typed));
  const typedChoice = isKnown ? undefined : own?.(typed);
  // What stands for no answer is offered while nothing is typed.
  const named = choices.filter(({ value }) => value !== "");
  const begins = named.filter((choice) => isBegun(typed, choice));
  return [
    ...begins.sort(
      (a, b) => Number(fold(b.value) === fold(typed)) - Number(fold(a.value) === fold(typed)),
    ),
    ...(typedChoice === undefined ? [] : [typedChoice]),
    ...named.filter((choice) => !isBegun(typed, choice) && isMeant(typed, choice)),
  ];
}

function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").trim();
}

function isMeant(typed: string, { value, label, hint = "" }: Choice): boolean {
  return fold(`${value} ${label} ${hint}`).includes(fold(typed));
}

function isBegun(typed: string, { value, label }: Choice): boolean {
  return [value, label].some((text) => fold(text).startsWith(fold(typed)));
}
