/**
 * Writes the reference pages that come from code: docs/front-matter.md from the schema of stories,
 * docs/rules.md from the list of rules.
 *
 *     npm run docs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { frontMatterPage, rulesPage } from "./reference.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
writeFileSync(`${docs}front-matter.md`, frontMatterPage());
writeFileSync(`${docs}rules.md`, rulesPage());
