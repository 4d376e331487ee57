import { suite } from "uvu";
import * as assert from "uvu/assert";
import { NOW, story } from "../support/newsroom.ts";
import type { BuildSetup } from "../support/project.ts";
import { withProject } from "../support/project.ts";

const unchanged = suite("a site of which nothing changed");

const HOUR = 3_600_000;

const FILES = {
  "posts/a.md": story("title: Satu\ndate: 2024-12-31 08:00\nbreaking: { until: 2025-01-01 18.00 }"),
  "posts/b.md": story("title: Dua\ndate: 2025-01-03 08:00"),
  "posts/c.md": story("title: Tiga\ndate: 2024-12-31 09:00\nexpires: 2025-01-05"),
};

unchanged("is known without being built, until time changes it", async () => {
  await withProject(FILES, async (project) => {
    assert.not(await project.isUnchanged());
    await project.build();
    assert.ok(await project.isUnchanged());
    assert.ok(await project.isUnchanged({ now: NOW + HOUR }));
    assert.not(await project.isUnchanged({ now: NOW - HOUR }), "the clock was put back");
    assert.not(
      await project.isUnchanged({ now: NOW + 6 * HOUR }),
      "breaking news is none any more",
    );
    await project.build({ now: NOW + 6 * HOUR });
    assert.ok(await project.isUnchanged({ now: NOW + 20 * HOUR }));
    assert.not(await project.isUnchanged({ now: NOW + 45 * HOUR }), "a scheduled story is due");
  });
});

unchanged("is looked at anew under another configuration", async () => {
  await withProject(FILES, async (project) => {
    await project.build();
    const others: readonly BuildSetup[] = [
      { options: { listingSize: 5 } },
      { pathPrefix: "/berita/" },
      { output: "lain" },
      { config: (config) => config.addFilter("cuaca", () => "hujan") },
      { config: (config) => config.addGlobalData("kini", () => Date.now()) },
      { config: (config) => config.addCollection("semua", () => []) },
      { config: (config) => config.on("eleventy.before", () => undefined) },
      { config: (config) => config.addPassthroughCopy({ "posts/a.md": "a.txt" }) },
    ];
    for (const [index, setup] of others.entries()) {
      assert.not(await project.isUnchanged(setup), String(index));
    }
    assert.ok(await project.isUnchanged());
  });
});

unchanged("is none where a file of the project is another, more or less", async () => {
  await withProject(FILES, async (project) => {
    const changes: readonly (() => void)[] = [
      () => project.write({ "posts/a.md": story("title: Lain\ndate: 2024-12-31 08:00") }),
      () => project.write({ "_data/texts.yaml": "listing.older: Sebelumnya\n" }),
      () => project.write({ "_includes/partials/site-footer.njk": "<footer></footer>" }),
      () => project.write({ "posts/d.jpg": "bukan gambar yang dipakai" }),
      () => project.remove("posts/c.md"),
      () => project.remove("_site/index.html"),
      () => project.write({ "_site/kanal/index.html": "rusak" }),
    ];
    for (const [index, change] of changes.entries()) {
      // Who takes a story away says so in the record.
      project.write({ "_data/published.yaml": "" });
      await project.build();
      assert.ok(await project.isUnchanged(), String(index));
      change();
      assert.not(await project.isUnchanged(), String(index));
    }
  });
});

unchanged(
  "is never taken for granted where the site has programs and clocks of its own",
  async () => {
    for (const [path, text] of [
      ["_data/kini.js", "export default () => Date.now();"],
      ["kini.11ty.js", "export default () => String(Date.now());"],
      ["kini.njk", "{{ jejak.builtAt }}"],
    ] as const) {
      await withProject({ ...FILES, [path]: text }, async (project) => {
        await project.build();
        assert.not(await project.isUnchanged(), path);
      });
    }
  },
);

unchanged.run();
