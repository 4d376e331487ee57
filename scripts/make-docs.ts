/**
 * Writes the reference pages that come from code: docs/front-matter.md from the schema of stories,
 * docs/data-files.md from the declarations of the data files, docs/rules.md from the list of rules,
 * docs/texts.md from the catalogue of the interface's words.
 *
 *     npm run docs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFilesPage, frontMatterPage, rulesPage, textsPage } from "./reference.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
writeFileSync(`${docs}front-matter.md`, frontMatterPage());
writeFileSync(`${docs}data-files.md`, dataFilesPage());
writeFileSync(`${docs}rules.md`, rulesPage());
writeFileSync(`${docs}texts.md`, textsPage());
