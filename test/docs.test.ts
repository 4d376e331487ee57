import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { frontMatterPage, rulesPage } from "../scripts/reference.ts";
import { storySchema } from "../src/content/schema.ts";
import { ROOT } from "./support/commands.ts";

const docs = suite("the documentation");

docs("has the reference pages as the code has them (npm run docs)", () => {
  assert.is(readFileSync(join(ROOT, "docs/front-matter.md"), "utf8"), frontMatterPage());
  assert.is(readFileSync(join(ROOT, "docs/rules.md"), "utf8"), rulesPage());
});

docs("tells contributors about every field of a story", () => {
  const page = readFileSync(join(ROOT, "docs/menulis.md"), "utf8");
  for (const key of Object.keys(storySchema.shape)) {
    assert.match(page, new RegExp(`\`${key}\\b`, "u"), key);
  }
});

docs("leads to files that are there", () => {
  for (const page of ["README.md", "CONTRIBUTING.md", "docs/architecture.md"]) {
    const text = readFileSync(join(ROOT, page), "utf8");
    for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/gu)) {
      const file = join(ROOT, page.startsWith("docs/") ? "docs" : "", link ?? "");
      assert.not.throws(
        () => readFileSync(file),
        (error: NodeJS.ErrnoException) => error.code === "ENOENT",
        `${page}: ${link}`,
      );
    }
  }
});

docs.run();
