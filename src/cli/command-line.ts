/** Names of the commands among a site's npm scripts, where they differ. */
const SCRIPTS: Readonly<Record<string, string>> = { serve: "npm start" };

/**
 * How a command is called by whoever called this one: through npm's scripts, or by its name.
 *
 * @param rest what follows the command
 * @example commandLine("check", "posts/a.md") // "npm run check -- posts/a.md"
 */
export function commandLine(
  command: string,
  rest = "",
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const isScript =
    environment.npm_lifecycle_event !== undefined && environment.npm_lifecycle_event !== "npx";
  if (!isScript) return `npx jejak ${command}${rest === "" ? "" : ` ${rest}`}`;
  return `${SCRIPTS[command] ?? `npm run ${command}`}${rest === "" ? "" : ` -- ${rest}`}`;
}
