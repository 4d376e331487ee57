import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { parseYaml } from "../../src/source/yaml-source.ts";
import { BODIES, FRONT_MATTERS, HEADS } from "../support/hostile.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";

/** That these end at all is what is tested; how fast they grow, `npm run bench:growth` tells. */
const hostile = suite("hostile texts");

for (const [name, body] of Object.entries(BODIES)) {
  hostile(`a story of ${name} is read to its end`, () => {
    const { edition } = assemble({ "posts/a.md": story("", body(3000)) });
    assert.is(edition.live.length, 1);
  });
}

for (const [name, yaml] of Object.entries(FRONT_MATTERS)) {
  hostile(`front matter of many ${name} is read to its end, or refused`, () => {
    const faults = new FileDiagnostics("a.md");
    const source = parseYaml(yaml(3000), 1, faults);
    assert.ok(source !== undefined || faults.hasErrors);
  });
}

for (const [name, head] of Object.entries(HEADS)) {
  hostile(`a head of many ${name} is read or refused, and told in few words`, () => {
    const files = { "posts/a.md": `---\n${head(6000)}\n---\nIsi.\n` };
    const { diagnostics, pages } = assemble(files);
    assert.ok(diagnostics.length <= 150, `${diagnostics.length} diagnostics`);
    assert.ok(pages.length < 100, `${pages.length} pages`);
    const lines = faultsOf(files);
    assert.ok(lines.length <= 22, `${lines.length} lines`);
    assert.ok(
      lines.every((line) => line.length < 700),
      lines.find((line) => line.length >= 700),
    );
  });
}

hostile.run();
