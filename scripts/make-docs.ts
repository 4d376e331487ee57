/**
 * Writes the reference pages that come from code: docs/front-matter.md from the schema of stories,
 * docs/data-files.md from the declarations of the data files, docs/rules.md from the list of rules,
 * docs/templates.md from the theme's templates and the views that they print, docs/texts.md from the catalogue of the interface's words, and the part of docs/panduan-kontributor.md that
 * says what each message means.
 *
 *     npm run docs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFilesPage, frontMatterPage, optionsPage, rulesPage, textsPage } from "./reference.ts";
import { withRules } from "./rule-guide/guide-rules.ts";
import { templatesPage } from "./template-guide.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
writeFileSync(`${docs}front-matter.md`, frontMatterPage());
writeFileSync(`${docs}data-files.md`, dataFilesPage());
writeFileSync(
  `${docs}options.md`,
  optionsPage(readFileSync(new URL("../src/options/options.ts", import.meta.url), "utf8")),
);
writeFileSync(`${docs}rules.md`, rulesPage());
writeFileSync(`${docs}templates.md`, templatesPage());
writeFileSync(`${docs}texts.md`, textsPage());

const guide = `${docs}panduan-kontributor.md`;
writeFileSync(guide, withRules(readFileSync(guide, "utf8")));
