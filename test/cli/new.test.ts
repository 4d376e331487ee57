import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run as runCommand } from "../support/commands.ts";
import { story } from "../support/newsroom.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";
import { CONFIG, JEJAK, WITH_TSX } from "../support/site-command.ts";
import { Terminal } from "../support/terminal.ts";

const EPOCH = { SOURCE_DATE_EPOCH: "1735707600" };
const SITE = {
  "eleventy.config.ts": CONFIG,
  "posts/a.md": story("title: Satu\ntags: [Perikanan, Kopi]\nlocation: Banyuwangi"),
};
const PATH = "posts/2025/01/pasar-ikan-buka-lebih-pagi.md";

function run(project: Project, ...args: string[]) {
  return runCommand(process.execPath, [...WITH_TSX, JEJAK, ...args], {
    cwd: project.root,
    env: EPOCH,
  });
}

const writing = suite("jejak new");

writing(
  "asks at a terminal, and what it writes passes the check and appears in the site",
  async () => {
    await withProject(SITE, async (project) => {
      const terminal = new Terminal(project.root, ["new"], EPOCH);
      try {
        await terminal.type("Judul berita:", "Pasar Ikan Buka Lebih Pagi\r");
        await terminal.type("Penulis:", "kontributor");
        await terminal.type("AO (Kontributor AO)", "\r");
        await terminal.type("Tempat berita ditulis:", "jayapu");
        await terminal.type("Jayapura", "\r");
        await terminal.type("Kanal:", "bud");
        await terminal.type("Budaya", "\r");
        await terminal.type("Topik:", "perik");
        await terminal.type("Perikanan", "\r");
        await terminal.type("Topik lain:", "Ikan Segar");
        await terminal.type("topik baru", "\r");
        await terminal.type("Topik lain:", "\r");
        assert.is(await terminal.end(), 0, terminal.shown);
      } finally {
        terminal.close();
      }
      assert.match(terminal.shown, `${PATH} dibuat sebagai draf.`);
      assert.match(
        project.read(PATH),
        [
          "title: Pasar Ikan Buka Lebih Pagi",
          "date: 2025-01-01 14.00 WIT",
          "author: AO",
          "location: Jayapura",
          "category: budaya",
          "tags: [Perikanan, Ikan Segar]",
        ].join("\n"),
      );
      assert.is(project.read(".jejak/writer"), "AO\n");

      const finished = project.read(PATH).replace("draft: true\n", "");
      project.write({
        [PATH]: finished.replace("Tulis isi berita di sini.", "Pasar buka pukul 03.00."),
      });
      const checked = run(project, "check", PATH);
      assert.equal([checked.status, checked.stderr], [0, ""]);
      assert.is(run(project, "build").status, 0);
      assert.match(
        project.read("_site/2025/01/01/pasar-ikan-buka-lebih-pagi/index.html"),
        "Pasar buka pukul 03.00.",
      );
    });
  },
);

writing("leaves nothing behind when it is stopped with Ctrl+C", async () => {
  await withProject(SITE, async (project) => {
    const before = project.files(".");
    const terminal = new Terminal(project.root, ["new"], { ...EPOCH, NO_COLOR: "1" });
    try {
      await terminal.type("Judul berita:", "Pasar\r");
      await terminal.type("Penulis:", "\u0003");
      assert.is(await terminal.end(), 2);
    } finally {
      terminal.close();
    }
    assert.match(terminal.shown, "Dibatalkan. Tidak ada yang ditulis.");
    assert.equal(project.files("."), before);
    // Whoever wants no colours gets none.
    assert.not(terminal.shown.includes("\u001b[36m"));
  });
});

writing(
  "asks nobody where there is no terminal: it takes options, or says what is missing",
  async () => {
    await withProject(SITE, async (project) => {
      const missing = run(project, "new");
      assert.equal([missing.status, missing.stdout], [2, ""]);
      assert.match(missing.stderr, "Sebutkan judulnya, misalnya:");
      const unknown = run(project, "new", "Pasar", "--author", "AB");
      assert.match(unknown.stderr, 'Kode penulis "AB" tidak terdaftar.');
      const place = run(project, "new", "Pasar", "--author", "ao", "--location", "Lombok");
      assert.is(place.status, 2);
      assert.match(place.stderr, "  5 | location: Lombok\n    |           ^^^^^^");
      assert.equal(project.files("posts/2025"), []);
      for (const name of ["pasar", "pasar-2"]) {
        const { status, stdout } = run(project, "new", "Pasar", "--author", "Kontributor AO");
        assert.is(status, 0);
        assert.match(stdout, `posts/2025/01/${name}.md dibuat`);
      }
    });
  },
);

writing.run();
