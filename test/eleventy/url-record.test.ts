import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NOT_BUILT } from "../../src/cli/build-options.ts";
import { reportFailure } from "../../src/cli/failure.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const RECORD = "_data/published.yaml";

test("a story whose slug is changed and built again still answers at its old URL", async () => {
  await withProject({ "posts/a.md": story("slug: lama") }, async (project) => {
    await project.build();
    assert.match(project.read(RECORD), "/2024/12/10/lama/: posts/a.md\n");
    assert.match(project.said.join("\n"), `${RECORD} diperbarui`);

    project.write({ "posts/a.md": story("slug: baru") });
    await project.build();
    const page = project.read("_site/2024/12/10/lama/index.html");
    assert.match(page, '<meta http-equiv="refresh"');
    assert.match(page, 'href="/2024/12/10/baru/"');
    assert.match(page, '<link rel="canonical" href="https://uji.example/2024/12/10/baru/"');
    assert.match(project.read("_site/_redirects"), /^\/2024\/12\/10\/lama\/? .*\/baru\//mu);
  });
});

test("a deleted story stops the build and leaves record and site as they are", async () => {
  await withProject({ "posts/a.md": story(), "posts/b.md": story("title: B") }, async (project) => {
    await project.build();
    const before = project.contents("_site");
    const record = project.read(RECORD);
    project.remove("posts/b.md");
    let said = "";
    await project.build().catch((error: Error) => {
      said = String(error.message);
    });
    assert.match(said, "lost-url");
    assert.equal(project.contents("_site"), before);
    assert.is(project.read(RECORD), record);
  });
});

test("a site whose URLs could not be noted after all is said to be published", async () => {
  await withProject({ "posts/a.md": story() }, async (project) => {
    await project.build();
    project.write({ "posts/b.md": story("title: B") });
    // A folder in the record's place, which not even root can write over.
    const spoil = (content: string) => {
      rmSync(join(project.root, RECORD), { recursive: true });
      mkdirSync(join(project.root, RECORD, "x"), { recursive: true });
      return content;
    };
    let failure: unknown;
    await project
      .build({ config: (config) => config.addTransform("rusak", spoil) })
      .catch((error: unknown) => {
        failure = error;
      });
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    assert.is(reportFailure(failure, NOT_BUILT, { info: say, problem: say }), 2);
    assert.match(said.join("\n"), /^Situs sudah terbit, tetapi catatan alamat .*published\.yaml/u);
    assert.not.match(said.join("\n"), NOT_BUILT);
    assert.ok(project.files("_site").includes("_site/2024/12/10/b/index.html"));
  });
});

test("a check and a site that wants no record write none", async () => {
  await withProject({ "posts/a.md": story() }, async (project) => {
    await project.build({ dry: true });
    await project.build({ options: { urlRecord: false } });
    assert.not.ok(project.files("_data").includes(RECORD));
  });
});

test("a build that publishes nothing new leaves the record untouched and says nothing of it", async () => {
  await withProject({ "posts/a.md": story() }, async (project) => {
    await project.build();
    project.said.length = 0;
    await project.build();
    assert.not.match(project.said.join("\n"), RECORD);
  });
});

test.run();
