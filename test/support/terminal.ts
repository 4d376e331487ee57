import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { JEJAK, WITH_TSX } from "./site-command.ts";

/** Long enough for a busy machine. */
const PATIENCE = 60_000;

/**
 * `jejak` at a pseudo-terminal, which `script` of util-linux makes; every Linux has it.
 */
export class Terminal {
  /** All that was shown, with the sequences by which a terminal moves and colours. */
  shown = "";
  private seen = 0;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<unknown[]>;

  constructor(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const call = [process.execPath, ...WITH_TSX, JEJAK, ...args].map(quoted).join(" ");
    const command = `stty cols 100 rows 40; exec ${call}`;
    this.child = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
      cwd: folder,
      env: { ...process.env, TERM: "xterm-256color", ...env },
    });
    this.child.stdout.on("data", (chunk) => {
      this.shown += String(chunk);
    });
    this.ended = once(this.child, "exit");
  }

  /** Waits till something is shown that was not when a key was last pressed, and presses keys. */
  async type(awaited: string, keys: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; !this.shown.includes(awaited, this.seen); ) {
      if (Date.now() > end) throw new Error(`${awaited} was not shown:\n${this.shown}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.seen = this.shown.length;
    this.child.stdin.write(keys);
  }

  /** @returns the exit status, once it has ended by itself */
  async end(): Promise<number> {
    const timer = setTimeout(() => this.child.kill(), PATIENCE);
    const [status] = await this.ended;
    clearTimeout(timer);
    return Number(status ?? -1);
  }

  /** Ends it, in whatever state a test leaves it. */
  close(): void {
    this.child.stdin.destroy();
    this.child.kill();
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
