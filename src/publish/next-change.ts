import { join } from "node:path";
import { writeWhole } from "../files/index.ts";
import { kept, STATE_FOLDER } from "../state/index.ts";

/**
 * Notes in `.jejak/next-change` when a site wants to be built again though nobody wrote anything, for
 * the timer that builds it: "2027-02-09T00:00:00Z" and a line break, or nothing when no moment is
 * known. Always in this form and in UTC, so that a shell can compare it as text.
 *
 * @param root absolute path of the project
 * @param moment milliseconds since 1970
 */
export async function writeNextChange(root: string, moment: number | undefined): Promise<void> {
  const text = moment === undefined ? "" : `${new Date(moment).toISOString().slice(0, 19)}Z\n`;
  const file = join(root, STATE_FOLDER, "next-change");
  await kept(file, () => writeWhole(file, text));
}
