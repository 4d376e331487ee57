import { test } from "uvu";
import * as assert from "uvu/assert";
import { assembleSite } from "../../src/assembly/assemble-site.ts";
import type { Sources } from "../../src/assembly/sources.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { generatedNewsroom } from "../support/generated.ts";
import { NOW, sourcesOf } from "../support/newsroom.ts";

const OPTIONS = optionsSchema.parse({ listingSize: 4 });
const SETUP = { pathPrefix: "/", now: NOW };

test("a newsroom of four thousand takes no more than its share of what a thousand takes", () => {
  const small = sourcesOf(generatedNewsroom(1000));
  const large = sourcesOf(generatedNewsroom(4000));
  assembleSite(small, OPTIONS, SETUP);
  // The processor's time rather than the clock's, which others on the machine share.
  const work = (sources: Sources) => {
    const start = process.cpuUsage();
    assembleSite(sources, OPTIONS, SETUP);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const once = Math.min(work(small), work(small));
  const ratio = work(large) / once;
  assert.ok(ratio < 8, `four times the stories took ${ratio.toFixed(1)} times the work`);
});

test.run();
