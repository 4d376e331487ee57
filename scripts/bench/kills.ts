// Kills a publication at random moments, most of them while it moves files, has it finished as the next
// command would, and looks whether the site is exactly the old or the new one:
//
//     npx tsx scripts/bench/kills.ts [kills] [files] [atomic]

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { finishPublication, publish } from "../../src/publish/publish.ts";
import { LIST_FILE } from "../../src/publish/published-site.ts";

const [kills = 60, files = 2000] = process.argv.slice(2).map(Number);
const atomic = process.argv[4] === "atomic";

const root = mkdtempSync(join(tmpdir(), "jejak-kills-"));
const output = join(root, "_site");
const journal = join(root, ".jejak/publishing.json");

/** A site of which all pages have changed, a tenth of them under other addresses. */
function write(folder: string, edition: number): void {
  for (let index = 0; index < files; index += 1) {
    const place = index % 10 === 0 ? `${edition % 2}/${index}` : String(index);
    const path = join(folder, place, "index.html");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${edition} ${index} ${"x".repeat(2000)}`);
  }
}

/** One hash for all files of a folder and their names. */
function stateOf(folder: string): string {
  const hash = createHash("sha256");
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== LIST_FILE)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest("hex");
}

async function killedOnce(staging: string, aim: "moves" | "anywhere"): Promise<"killed" | "ended"> {
  const program = new URL("./publish-once.ts", import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", program, root, staging, output, atomic ? "atomic" : ""],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once("exit", () => {
      ended = true;
      resolve();
    });
  });
  if (aim === "moves") while (!ended && !existsSync(journal)) await pause(1);
  else await pause(300 + Math.random() * 1500);
  await pause(Math.random() * (aim === "moves" ? 60 : 1));
  child.kill("SIGKILL");
  await end;
  return child.signalCode === "SIGKILL" ? "killed" : "ended";
}

const tally = { killed: 0, mixed: 0, old: 0, new: 0, wrong: 0 };
const first = join(root, "._site.next-0");
write(first, 0);
await publish({ root, staging: first, output, shown: "_site", kept: [], atomic });
for (let kill = 1; kill <= kills; kill += 1) {
  const staging = join(root, `._site.next-${kill}`);
  write(staging, kill);
  const wanted = join(root, "wanted");
  cpSync(staging, wanted, { recursive: true });
  const [before, after] = [stateOf(output), stateOf(wanted)];
  rmSync(wanted, { recursive: true });
  // A link that is switched leaves no moment to aim at.
  const how = await killedOnce(staging, atomic || kill % 4 === 0 ? "anywhere" : "moves");
  if (how === "killed") tally.killed += 1;
  if (![before, after].includes(stateOf(output))) tally.mixed += 1;
  await finishPublication(root);
  const now = stateOf(output);
  if (now === after) tally.new += 1;
  else if (now === before) tally.old += 1;
  else tally.wrong += 1;
  rmSync(staging, { recursive: true, force: true });
  console.log(kill, how, JSON.stringify(tally));
}
rmSync(root, { recursive: true, force: true });
if (tally.wrong > 0) process.exitCode = 1;
