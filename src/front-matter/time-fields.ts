import * as z from "zod";
import { names, optional, optionalUnlessFalse, text } from "../validation/index.ts";
import { field } from "./field.ts";
import { checkZone } from "./place-zone.ts";
import { checkNotAhead, checkNotBefore, MOST_MOMENT, readMoment } from "./times.ts";

/** When the text last changed. */
export const updatedField = field(
  optional(text(MOST_MOMENT))
    .describe("When the text last changed in substance.")
    .meta({
      example: "2024-12-11 09:00",
      synonyms: names(
        "diperbarui modified modified_at lastmod last_modified lastmodified last_modified_at date_modified datemodified updated_at updatedat update",
      ),
    }),
  (given, story, path) => {
    const updated = readMoment(given, path, story);
    checkZone(given, updated, path, story);
    checkNotBefore(updated, path, story);
    if (story.published !== undefined) checkNotAhead(updated, path, story);
    return { updated };
  },
);

/** When a live coverage ended. */
export const endedField = field(
  optional(text(MOST_MOMENT))
    .describe("When a live coverage (`type: langsung`) ended.")
    .meta({
      example: "2024-12-10 18.00",
      synonyms: names("berakhir selesai end ended_at coverage_end coverageendtime"),
    }),
  (given, story, path) => {
    const ended = readMoment(given, path, story);
    checkZone(given, ended, path, story);
    checkNotBefore(ended, path, story);
    return { ended };
  },
);

/** Until when a story is breaking news. */
export const breakingField = field(
  optionalUnlessFalse(
    z.strictObject({ until: text(MOST_MOMENT).describe("When it stops being urgent.") }),
  )
    .describe("Breaking news, until a moment.")
    .meta({ example: "{ until: 2024-12-10 20:00 }" }),
  (breaking, story, path) => ({
    breakingUntil: readMoment(breaking?.until, [...path, "until"], story),
  }),
);

/** When a story leaves the listings. */
export const expiresField = field(
  optional(text(MOST_MOMENT))
    .describe("From then on it is in no listing; its page stays.")
    .meta({
      example: "2025-01-31",
      synonyms: names("kedaluwarsa expirydate expiry unpublish expires_at unpublishdate"),
    }),
  (given, story, path) => {
    const expires = readMoment(given, path, story);
    checkNotBefore(expires, path, story);
    return { expires };
  },
);
