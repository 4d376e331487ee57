/**
 * Measures builds and compares them in one call, on this machine as it is now: the same generated
 * stories built by Hugo (with related stories and without), by Eleventy in the usual way, and by
 * Jejak from nothing, unchanged, after one edit, and checked. The peers take turns in every round, so
 * that whatever else the machine does falls on all of them; printed are medians with their spread.
 *
 *     npm run bench                             1,000 and 10,000 stories, three rounds
 *     npm run bench -- --stories 500,5000 --rounds 5
 *     npm run bench -- --stories 50000 --rounds 1 --only jejak
 *     npm run bench -- --markdown               tables for docs/performance.md
 *     npm run bench -- --source                 Jejak as its source is, not compiled first as the package has it
 *
 * Hugo takes part where it is installed. CPU seconds and memory are GNU time's.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Measure } from "./measure.ts";
import { isInstalled } from "./measure.ts";
import type { Peer } from "./peers.ts";
import { eleventyPeer, hugoPeer, jejakPeer } from "./peers.ts";
import { machine, table } from "./report.ts";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "1000,10000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    markdown: { type: "boolean", default: false },
    source: { type: "boolean", default: false },
  },
});
const sizes = values.stories.split(",").map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error("Usage: npm run bench -- [--stories 1000,10000] [--rounds 3] [--only NAME]");
  process.exit(2);
}

console.log(machine());
const folder = mkdtempSync(join(tmpdir(), "jejak-bench-"));
try {
  for (const stories of sizes) {
    const peers = peersFor(stories, join(folder, String(stories)));
    const measures = new Map<string, Measure[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of peers) {
        for (const [step, measure] of peer.round()) {
          const name = step === "" ? peer.name : `${peer.name}, ${step}`;
          measures.set(name, [...(measures.get(name) ?? []), measure]);
        }
      }
    }
    console.log(`\n${stories} stories, ${rounds} rounds\n`);
    console.log(table(measures, values.markdown));
    rmSync(join(folder, String(stories)), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Those that take part, each with a folder of its own in which its site is made ready. */
function peersFor(stories: number, base: string): Peer[] {
  const makers: [string, () => Peer][] = [
    ["eleventy", () => eleventyPeer(stories, join(base, "eleventy"))],
    ["jejak", () => jejakPeer(stories, join(base, "jejak"), { isSource: values.source })],
  ];
  if (isInstalled("hugo")) {
    makers.unshift(
      ["hugo", () => hugoPeer(stories, join(base, "hugo"), { related: false })],
      ["hugo", () => hugoPeer(stories, join(base, "hugo-related"), { related: true })],
    );
  } else {
    console.log("Hugo is not installed and takes no part.");
  }
  // Eleventy in the usual way is quadratic: it is measured where that takes no hour.
  return makers
    .filter(([name]) => values.only === undefined || name === values.only)
    .filter(([name]) => name !== "eleventy" || stories <= 2_000 || values.only === "eleventy")
    .map(([, make]) => make());
}
