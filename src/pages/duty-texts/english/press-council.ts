import { PRESS_COUNCIL } from "../document-text.ts";

/** Dewan Pers, as English-language media in Indonesia call it. */
export const PRESS_COUNCIL_IN_ENGLISH = { ...PRESS_COUNCIL, label: "Press Council (Dewan Pers)" };
