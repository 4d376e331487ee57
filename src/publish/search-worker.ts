// Runs in a thread of its own: makes parts of the search index, one after another, as they are sent.
import { parentPort } from "node:worker_threads";
import type { PartJob } from "./search-parts.ts";
import { storePart } from "./search-parts.ts";

parentPort?.on("message", ({ records, folder, key }: PartJob) => {
  parentPort?.postMessage(storePart(records, folder, key));
});
