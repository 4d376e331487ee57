import * as z from "zod";
import type { PopularCounts } from "../model/index.ts";
import { dataFile } from "./data-file.ts";

const count = z
  .string()
  .trim()
  // As a program writes it, or with the points of Indonesian thousands: "1520", "1.520".
  .regex(/^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/u)
  .transform((text) => Number(text.replaceAll(".", "")))
  .describe("How many read it.")
  .meta({ example: "1520" });

const popularSchema = z.strictObject({
  period: z
    .preprocess(
      (value) =>
        typeof value === "string" ? value.replace(/\s+/gu, " ").trim() || undefined : value,
      z.string().optional(),
    )
    .describe("The time that was counted, as readers see it.")
    .meta({ example: "Pekan ini" }),
  stories: z
    .record(z.string(), count)
    .describe("Counts by the story's path, whole address or slug.")
    .meta({ example: "{ /2025/02/08/api-biru/: 1520 }" }),
});

/** `_data/popular.yaml`, optional: counts of readers as server logs or an analytics tool give them. */
export const popularFile = dataFile({
  schema: popularSchema,
  absent: undefined,
  read: ({ period, stories }, { source }): PopularCounts => ({
    ...(period === undefined ? {} : { period }),
    counts: Object.entries(stories).map(([key, count]) => ({
      key,
      count,
      ...source.locate(["stories", key], "key"),
    })),
  }),
});
