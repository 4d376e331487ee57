import { test } from "uvu";
import * as assert from "uvu/assert";
import { isWithinReach } from "../../src/editor/client/reach.ts";

const PAGE = "https://kabar.example/admin/editor.js";

for (const [address, isAsked] of [
  ["config.json", true],
  ["/assets/ikon.svg", true],
  ["https://api.github.com/graphql", true],
  ["blob:https://kabar.example/1", true],
  ["data:image/png;base64,AA", true],
  ["https://www.githubstatus.com/api/v2/status.json", false],
  ["https://unpkg.com/@sveltia/cms/package.json", false],
  ["https://api.github.com.lain.example/", false],
  ["http://api.github.com/", false],
  ["//lain.example/", false],
] as const) {
  test(`${isAsked ? "asks" : "does not ask"} ${address}`, () => {
    assert.is(isWithinReach(address, PAGE, ["https://api.github.com"]), isAsked);
  });
}

test.run();
