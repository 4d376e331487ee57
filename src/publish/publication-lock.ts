import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { ExplainedError, readBounded, writeWhole } from "../files/index.ts";
import { kept, STATE_FOLDER } from "../state/index.ts";
import { isRunning } from "./staging.ts";

const ownerSchema = z.object({
  /** Of one process alone, so that another that has its number later is told from it. */
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  /** When the process began, by the system's own count; empty where the system does not tell. */
  begun: z.string(),
});

type Owner = z.infer<typeof ownerSchema>;

const TOKEN = randomUUID();

/** How long one waits for another process that publishes. In milliseconds, as all that follow. */
const MOST_WAIT = 120_000;
const BETWEEN_LOOKS = 100;

/** Who publishes touches the lock so often, ... */
const BETWEEN_SIGNS = 2000;

/** ... so that one of another machine or container, of whose processes nothing is known, died if it did not. */
const LONGEST_SILENCE = 15_000;

/** Locks that this process holds. */
const held = new Set<string>();

/** Thrown where another process publishes, and goes on to. */
export class PublicationBusy extends ExplainedError {
  constructor(file: string, pid: number | undefined) {
    super(
      `Proses lain${pid === undefined ? "" : ` (nomor ${pid})`} sedang menerbitkan situs ini. Tunggu sampai selesai, lalu ulangi. Jika proses itu sudah tidak ada, hapus ${file}.`,
    );
    this.name = "PublicationBusy";
  }
}

/**
 * Does work as the only one who publishes in a project; waits for who does, and steps into the place of who
 * died in doing so.
 *
 * @param root absolute path of the project
 * @throws PublicationBusy, and what the work throws
 */
export async function alone<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const file = join(root, STATE_FOLDER, "publishing.lock");
  await take(file);
  held.add(file);
  const signs = setInterval(() => {
    utimes(file, new Date(), new Date()).catch(() => undefined);
  }, BETWEEN_SIGNS).unref();
  try {
    return await work();
  } finally {
    clearInterval(signs);
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  await kept(file, () => mkdir(dirname(file), { recursive: true }));
  for (let waited = 0; ; waited += BETWEEN_LOOKS) {
    if (await kept(file, () => create(file))) return;
    const owner = await read(file);
    if (!(await isAtWork(file, owner))) {
      await kept(file, () => writeWhole(file, JSON.stringify(self())));
      await pause(BETWEEN_LOOKS / 4);
      // Of two who step in at once, the later one has it.
      if ((await read(file))?.token === TOKEN) return;
    }
    if (waited >= MOST_WAIT) throw new PublicationBusy(file, owner?.pid);
    await pause(BETWEEN_LOOKS);
  }
}

/** Makes the lock with its owner's name in it, in one step; false where there is one. */
async function create(file: string): Promise<boolean> {
  const mine = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(mine, JSON.stringify(self()));
    await link(mine, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // A disk without hard links.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    return await writeFile(file, JSON.stringify(self()), { flag: "wx" }).then(
      () => true,
      () => false,
    );
  } finally {
    await rm(mine, { force: true });
  }
}

async function read(file: string): Promise<Owner | undefined> {
  const text = await readBounded(file, 4096).catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return ownerSchema.parse(JSON.parse(text.toString("utf8")));
  } catch {
    return undefined;
  }
}

async function isAtWork(file: string, owner: Owner | undefined): Promise<boolean> {
  if (owner?.token === TOKEN) return held.has(file);
  if (owner?.host === hostname()) {
    return isRunning(owner.pid) && beginningOf(owner.pid) === owner.begun;
  }
  const entry = await stat(file).catch(() => undefined);
  return entry?.isFile() === true && Date.now() - entry.mtimeMs < LONGEST_SILENCE;
}

function self(): Owner {
  const { pid } = process;
  return { token: TOKEN, pid, host: hostname(), begun: beginningOf(pid) };
}

/** The start of a process in ticks since the machine's, as Linux tells it (proc_pid_stat(5), field 22). */
function beginningOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program stands in brackets and may hold anything.
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
