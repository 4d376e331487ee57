import { suite } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticLine, sortDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import { checkFiles } from "../../src/inspect/check-files.ts";
import { fixableStories, writeFixed } from "../../src/inspect/fix-files.ts";
import { fieldsOf } from "../../src/inspect/in-use.ts";
import type { Newsroom } from "../../src/inspect/newsroom.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { faultsOf, NOW, story } from "../support/newsroom.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";

function newsroomOf({ root }: Project): Newsroom {
  return {
    root,
    cacheFolder: `${root}/.jejak/cache`,
    dataFolder: "_data",
    pathPrefix: "/",
    options: optionsSchema.parse({}),
    now: NOW,
  };
}

/** Stories that name each other in every way, and faults of all kinds that one story can have by itself. */
const FILES = {
  "posts/a.md": story(
    "title: Satu\nauthor: A0",
    "Lihat [dua](b.md), [tiga](/2024/12/10/tiga-lain/), [lama](/lama/empat/), [lima](nama%20lima.md).",
  ),
  "posts/b.md": story("title: Dua", "![](foto.jpg)\n\nIsi berita, [gaib](c.m)."),
  "posts/c.md": story("title: Tiga\nslug: tiga-lain", "Isi [dua](bb.md) berita."),
  "posts/d.md": story("title: Empat\naliases: [/lama/empat/]"),
  "posts/nama lima.md": story("title: Lima\nof: tiga-lain\ntype: hak-jawab"),
  "posts/e.md": story("title: Enam\nof: tiga-lian\ntype: ralat"),
  "posts/f.md": story(
    "title: Tujuh\ndate: 2024-02-30\nlocation: Banyuwangy",
    "Isi [a](konsep.md).",
  ),
  "posts/konsep.md": story("title: Konsep\ndraft: true\nauthor: XX"),
  "posts/g.md": '---\ntitle: "Delapan\n---\nIsi',
  "posts/2025/b.md": story(
    "title: Dua Lagi",
    "Isi berita, [surat](../surat.txt), [lain](../surt.txt).",
  ),
  "posts/surat.txt": "Surat.",
  "posts/catatan.docx": "x",
  "pages/tentang.md": "---\ntitel: Tentang\n---\nIsi [dua](../posts/b.md).",
};

const checking = suite("jejak check FILE");

checking("tells of each file what the check of all files tells of it", async () => {
  const all = faultsOf(FILES, {}, { now: NOW });
  assert.ok(all.length > 8);
  await withProject(FILES, async (project) => {
    const newsroom = newsroomOf(project);
    for (const path of Object.keys(FILES)) {
      const found = sortDiagnostics(await checkFiles(newsroom, [path])).map(diagnosticLine);
      assert.equal(
        found,
        all.filter((line) => line.startsWith(`${path}:`)),
        path,
      );
    }
    assert.equal(project.files(".jejak"), []);
  });
});

checking("of many files is that of each", async () => {
  await withProject(FILES, async (project) => {
    const found = await checkFiles(newsroomOf(project), Object.keys(FILES));
    assert.equal(sortDiagnostics(found).map(diagnosticLine), faultsOf(FILES, {}, { now: NOW }));
  });
});

checking("looks at a text that is not there yet as at one that is", async () => {
  await withProject(FILES, async (project) => {
    const text = new TextEncoder().encode(story("title: Baru\nauthor: AA", "Isi [dua](b.md)."));
    const given = new Map([["posts/2024/12/baru.md", text]]);
    const found = await checkFiles(newsroomOf(project), [...given.keys()], given);
    assert.equal(
      found.map(({ rule }) => rule),
      ["unknown-author", "dead-link"],
    );
    assert.not(project.files("posts").includes("posts/2024/12/baru.md"));
  });
});

checking("mends stories on disk once, and leaves one that was changed meanwhile", async () => {
  const written = story("title: Pasar\nauthor: ao\ndate: 10/12/2024").replaceAll("\n", "\r\n");
  const files = {
    "posts/a.md": written,
    "posts/b.md": written,
    "posts/c.md": story("title: Lain"),
  };
  await withProject(files, async (project) => {
    const newsroom = newsroomOf(project);
    const [a, b, ...rest] = await fixableStories(newsroom, undefined);
    assert.ok(a !== undefined && b !== undefined && rest.length === 0);
    project.write({ "posts/b.md": "lain" });
    assert.is(await writeFixed(newsroom, a), undefined);
    assert.match((await writeFixed(newsroom, b)) ?? "", "sedang diubah");
    assert.is(project.read("posts/a.md"), story("title: Pasar\nauthor: AO\ndate: 2024-12-10"));
    assert.is(project.read("posts/b.md"), "lain");
    assert.equal(project.files("posts").sort(), [
      "posts/.gitkeep",
      "posts/a.md",
      "posts/b.md",
      "posts/c.md",
    ]);
    assert.equal(await fixableStories(newsroom, ["posts/a.md"]), []);
  });
});

checking("reads the topics of a story however they are listed", () => {
  for (const [written, topics] of [
    ["tags: Kopi", ["Kopi"]],
    ["tags: [Kopi, Teh Tarik]", ["Kopi", "Teh Tarik"]],
    ['tags: ["Kopi, Teh", Aceh]', ["Kopi, Teh", "Aceh"]],
    ["tags:\n  - Kopi\n  - Teh # dua\n", ["Kopi", "Teh"]],
    ["tags:\n- Kopi\n- Teh", ["Kopi", "Teh"]],
    ["tags: [Kopi,\n  Teh]", ["Kopi", "Teh"]],
    ["tags: []", undefined],
    ["tags: [Kopi", undefined],
    ["title: tags", undefined],
  ] as const) {
    const bytes = new TextEncoder().encode(
      `---\ntitle: A\n${written}\nauthor: AO\n---\ntags: Isi\n`,
    );
    assert.equal(fieldsOf({ bytes }, ["tags"]).tags, topics, written);
    const windows = new TextEncoder().encode(
      new TextDecoder().decode(bytes).replaceAll("\n", "\r\n"),
    );
    assert.equal(fieldsOf({ bytes: windows }, ["tags"]).tags, topics, written);
  }
});

checking.run();
