import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Project } from "./project.ts";
import { JEJAK, WITH_TSX } from "./site-command.ts";

/** Long enough for a busy machine; how soon a save is seen is not measured here. */
const PATIENCE = 60_000;

/** A served site: what it says, and what a browser gets from it. */
export class Served {
  said = "";
  private readonly child: ChildProcess;

  constructor(project: Project, args: readonly string[] = []) {
    this.child = spawn(process.execPath, [...WITH_TSX, JEJAK, "serve", ...args], {
      cwd: project.root,
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    const listen = (chunk: Buffer) => {
      this.said += String(chunk);
    };
    this.child.stdout?.on("data", listen);
    this.child.stderr?.on("data", listen);
  }

  async until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${what}: not so, and this was said:\n${this.said}`);
  }

  /** Where it listens, once it has told. */
  async origin(): Promise<string> {
    await this.until("the address is told", () => this.said.includes("Buka http://localhost:"));
    return /http:\/\/localhost:\d+/u.exec(this.said)?.[0] ?? "";
  }

  /** A page as it lies on disk; a browser that opens it gets the preview's bars and scripts, too. */
  async get(path: string): Promise<{ status: number; html: string }> {
    const address = `${await this.origin()}${path}`;
    try {
      // On a connection of its own: one that was idle may be closed by the server just as it is used again, and
      // `fetch` does not ask anew then, as a browser does.
      const response = await fetch(address, { headers: { connection: "close" } });
      return { status: response.status, html: await response.text() };
    } catch (cause) {
      const state = this.child.exitCode === null ? "runs" : `ended with ${this.child.exitCode}`;
      throw new Error(`${path}: the server ${state}, and this was said:\n${this.said}`, { cause });
    }
  }

  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    this.child.kill("SIGINT");
    const [status] = await once(this.child, "exit");
    return status;
  }
}
