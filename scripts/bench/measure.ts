import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What one run of a command took, and what lay in its output folder afterwards. */
export interface Measure {
  readonly seconds: number;
  /** Of the command and all processes it waited for; undefined without GNU time. */
  readonly cpuSeconds: number | undefined;
  /** Highest resident memory of any one process; undefined without GNU time. */
  readonly megabytes: number | undefined;
  readonly pages: number;
  readonly files: number;
  readonly outputMegabytes: number;
}

const TIME = "/usr/bin/time";

export function isInstalled(command: string): boolean {
  return spawnSync(command, ["version"], { stdio: "ignore" }).status === 0;
}

const HAS_TIME = spawnSync(TIME, ["-f", "%M", "true"], { encoding: "utf8" }).stderr?.trim() !== "";

/**
 * Runs a command and measures it.
 *
 * @param output folder that the command writes, looked at when it is done
 * @throws where the command fails, with all that it printed
 */
export function measure(command: readonly string[], cwd: string, output: string): Measure {
  const [program = "", ...args] = HAS_TIME ? [TIME, "-f", "\n@%U %S %M", ...command] : command;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stdout}${stderr}`);
  const [, user, system, kilobytes] = /@([\d.]+) ([\d.]+) (\d+)\s*$/u.exec(stderr) ?? [];
  return {
    seconds,
    cpuSeconds: user === undefined ? undefined : Number(user) + Number(system),
    megabytes: kilobytes === undefined ? undefined : Number(kilobytes) / 1024,
    ...contents(output),
  };
}

function contents(folder: string): Pick<Measure, "pages" | "files" | "outputMegabytes"> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith(".html")).length,
    files: files.length,
    outputMegabytes: bytes / 1024 / 1024,
  };
}
