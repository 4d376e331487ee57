import { AutocompletePrompt, ConfirmPrompt, isCancel, TextPrompt } from "@clack/core";
import { printable } from "../diagnostics/index.ts";
import { paintFor } from "../report/index.ts";

// Questions at a terminal. The library reads keys and redraws; what is seen is ours, and Indonesian. They are asked on the
// standard error stream, so that the output of a command can be piped on.

/** Thrown where somebody ended a question with Ctrl+C or Esc. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
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
    /** What to do where nothing that is typed is a choice. */
    readonly none: string;
  },
): Promise<string> {
  const paint = paintFor(process.stderr);
  type Option = Choice & { readonly disabled?: boolean };
  const answer = await new AutocompletePrompt<Option>({
    ...OUTPUT,
    ...(setup.initial === undefined ? {} : { initialValue: setup.initial }),
    filter: (typed, option) => isMeant(typed, option) || option.value === typed.trim(),
    options() {
      const typed = this.userInput.trim();
      const isKnown = choices.some(({ value }) => fold(value) === fold(typed));
      const own = typed === "" || isKnown ? undefined : setup.own?.(typed);
      // What begins with the typed letters comes first.
      const [first, rest] = [true, false].map((begins) =>
        choices.filter((choice) => begins === (typed !== "" && begin(choice, typed))),
      ) as [Choice[], Choice[]];
      return [...first, ...rest, ...(own === undefined ? [] : [own])];
    },
    validate: (value) => (value === undefined ? setup.none : undefined),
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
        ...(shown.length === 0 ? [paint("yellow", `  ${setup.none}`)] : shown),
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
 * @throws Cancelled
 */
export async function ask(
  question: string,
  validate: (text: string) => string | undefined,
): Promise<string> {
  const paint = paintFor(process.stderr);
  const answer = await new TextPrompt({
    ...OUTPUT,
    validate: (text) => validate(text ?? ""),
    render() {
      const head = `${paint("cyan", "?")} ${paint("bold", question)}`;
      if (this.state === "cancel") return `${head} ${paint("dim", "(batal)")}`;
      if (this.state === "submit") return `${head} ${printable(this.value ?? "")}`;
      const fault = this.state === "error" ? `\n  ${paint("yellow", this.error)}` : "";
      return `${head} ${this.userInputWithCursor}${fault}`;
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

function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").trim();
}

function isMeant(typed: string, { value, label, hint = "" }: Choice): boolean {
  return fold(`${value} ${label} ${hint}`).includes(fold(typed));
}

function begin({ value, label }: Choice, typed: string): boolean {
  return [value, label].some((text) => fold(text).startsWith(fold(typed)));
}
