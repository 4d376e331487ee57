import type { FixedStory, Newsroom } from "../inspect/index.ts";
import { fixableStories, writeFixed } from "../inspect/index.ts";
import { number } from "../language/index.ts";
import { consoleReporter, differenceReport, paintFor } from "../report/index.ts";
import { canAsk, confirm } from "./prompts.ts";

/**
 * `jejak check --fix`: shows what can be mended without asking what was meant, and mends it; on a terminal after a
 * question. All of it is told on the standard error stream, so that a report for programs stays one.
 *
 * @param paths from the root; undefined for all stories
 */
export async function fixStories(
  newsroom: Newsroom,
  paths: readonly string[] | undefined,
  { yes = false }: { readonly yes?: boolean | undefined },
): Promise<void> {
  const fixed = await fixableStories(newsroom, paths);
  if (fixed.length === 0) return;
  const paint = paintFor(process.stderr);
  for (const { path, fixes, ...texts } of fixed) {
    const [before, after] = [texts.before, texts.after].map((bytes) =>
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    ) as [string, string];
    // Made safe to print, with colours.
    console.error(`${differenceReport(path, { before, after, fixes }, paint)}\n`);
  }
  const question = `Simpan perubahan di ${number(fixed.length)} berkas ini?`;
  if (!yes && canAsk() && !(await confirm(question))) {
    consoleReporter.problem("Tidak ada yang diubah.\n");
    return;
  }
  await write(newsroom, fixed);
}

async function write(newsroom: Newsroom, fixed: readonly FixedStory[]): Promise<void> {
  let written = 0;
  for (const story of fixed) {
    const failure = await writeFixed(newsroom, story);
    if (failure === undefined) written += 1;
    else consoleReporter.problem(`${story.path}: ${failure}`);
  }
  consoleReporter.problem(`${number(written)} berkas dibetulkan.\n`);
}
