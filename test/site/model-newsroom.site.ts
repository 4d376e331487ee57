import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";

/** The model newsroom as anyone builds it, looked at by checkers that nobody here wrote. */
const newsroom = suite("the model newsroom");

const TOOLS = join(ROOT, ".ci/tools/node_modules");
// A moment at which all but the scheduled story are out.
const EPOCH = "1795478400";
const FIRST_STORY = "2024/12/10/banyuwangi-raih-penghargaan-sinergitas-kecamatan/index.html";

const folders: string[] = [];

function build(args: readonly string[] = []): string {
  // Within the project, as an output folder is; the ignore list knows the name.
  const folder = mkdtempSync(join(ROOT, "._site.test-"));
  folders.push(folder);
  const { status, stdout, stderr } = run(
    "npm",
    ["run", "--silent", "build", "--", "--output", folder, ...args],
    { env: { SOURCE_DATE_EPOCH: EPOCH } },
  );
  assert.is(status, 0, stdout + stderr);
  return folder;
}

function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );
}

let site = "";
newsroom.before(() => {
  site = build();
});
newsroom.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

newsroom("has a page of every kind", () => {
  const files = filesOf(site);
  for (const page of [
    "index.html",
    "404.html",
    FIRST_STORY,
    "kanal/index.html",
    "kanal/daerah/index.html",
    "topik/index.html",
    "topik/unesco/index.html",
    "lokasi/index.html",
    "lokasi/jawa-timur/index.html",
    "lokasi/jawa-timur/banyuwangi/index.html",
    "penulis/index.html",
    "penulis/ao/index.html",
    "indeks/index.html",
    "indeks/2024/index.html",
    "indeks/2024/12/index.html",
    "indeks/2024/12/10/index.html",
    "ralat/index.html",
    "pencabutan/index.html",
    "pedoman-media-siber/index.html",
    "tentang/index.html",
  ]) {
    assert.ok(files.has(page), page);
  }
});

newsroom("opens and closes its first story as a newspaper does", () => {
  const html = readFileSync(join(site, FIRST_STORY), "utf8");
  assert.match(html, '<span class="dateline">Banyuwangi, JejakIndonesia.id –</span>');
  assert.match(html, "Selasa, 10 Desember 2024 pukul 14.30 WIB");
  for (const kecamatan of ["Genteng", "Wongsorejo", "Licin", "Rogojampi"]) {
    assert.match(html, new RegExp(`<li>${kecamatan} \\(20\\d\\d\\)</li>`, "u"));
  }
  assert.match(
    html,
    /<span class="sign-off">\(<a href="\/penulis\/ao\/"[^>]*>AO<\/a>\)<\/span><\/p>\s*<\/div>/u,
  );
  const place = readFileSync(join(site, "lokasi/jawa-timur/banyuwangi/index.html"), "utf8");
  assert.match(place, FIRST_STORY.replace("index.html", ""));
});

newsroom("is byte for byte the same when built again at the same moment", () => {
  assert.equal(filesOf(build()), filesOf(site));
});

newsroom("has no error in the eyes of the Nu HTML checker", () => {
  const jar = join(TOOLS, "vnu-jar/build/dist/vnu.jar");
  const { status, stderr } = run("java", ["-jar", jar, "--errors-only", "--skip-non-html", site]);
  assert.is(status, 0, stderr);
});

for (const prefix of ["/", "/berita/"]) {
  newsroom(`has no dead link or fragment under ${prefix}`, () => {
    const folder = prefix === "/" ? site : build(["--pathprefix", prefix]);
    // Under a prefix the site lies in a folder of its host, as on GitHub Pages.
    const host = mkdtempSync(join(tmpdir(), "jejak-host-"));
    folders.push(host);
    const root = join(host, prefix);
    run("cp", ["-r", `${folder}/.`, root]);
    const { stdout } = run(join(TOOLS, ".bin/hyperlink"), [
      "--recursive",
      "--internal",
      "--canonicalroot",
      "https://jejakindonesia.id/",
      "--root",
      host,
      join(root, "index.html"),
      join(root, "404.html"),
    ]);
    const pages = [...filesOf(root).keys()].filter((file) => file.endsWith(".html"));
    assert.equal(
      stdout.split("\n").filter((line) => line.startsWith("not ok")),
      [],
    );
    const checked = Number(/^# pass +(\d+)/mu.exec(stdout)?.[1] ?? 0);
    assert.ok(checked > pages.length, `${checked} checks of ${pages.length} pages`);
  });
}

newsroom("was checked by tools that are installed", () => {
  assert.ok(existsSync(TOOLS), "npm ci --prefix .ci/tools --ignore-scripts");
});

newsroom.run();
