// Publishes a staged folder, as a build does at its end. For `kills.ts`, which kills it.

import { publish } from "../../src/publish/publish.ts";

const [root = "", staging = "", output = "", atomic] = process.argv.slice(2);
await publish({ root, staging, output, shown: "_site", kept: [], atomic: atomic === "atomic" });
