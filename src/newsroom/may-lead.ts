import type { Story } from "../front-matter/index.ts";
import { ANSWER_TYPES } from "../model/index.ts";

/**
 * Whether a story may stand first, of a page or of a row of stories. Paid content may not (Pedoman
 * Pemberitaan Media Siber, clause 6), nor may a ralat, koreksi or hak jawab: it belongs to the story
 * that it concerns, and news it is not.
 */
export function mayLead({ label, type }: Pick<Story, "label" | "type">): boolean {
  return label === undefined && !ANSWER_TYPES.includes(type);
}
