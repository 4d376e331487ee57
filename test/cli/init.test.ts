import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { init } from "../../src/cli/init.ts";
import { ROOT } from "../support/commands.ts";

const command = suite("jejak init");

const starter = {
  template: (path: string) => readFileSync(join(ROOT, path), "utf8"),
  versions: { plugin: "^0.1.0", eleventy: "^3.1.8" },
  now: Date.parse("2025-01-01T12:00:00+07:00"),
};
const NAMED = { name: "Kabar Ijen", url: "kabarijen.id" };

let folder = "";
let said: string[] = [];
const reporter = {
  info: (text: string) => said.push(text),
  problem: (text: string) => said.push(text),
};

command.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "jejak-init-"));
  said = [];
});
command.after.each(() => rmSync(folder, { recursive: true, force: true }));

command("makes a newsroom in a folder that is not there yet", async () => {
  const root = join(folder, "a/b");
  assert.is(await init({ ...NAMED, folder: root }, starter, reporter), 0);
  assert.match(readFileSync(join(root, "_data/site.yaml"), "utf8"), "name: Kabar Ijen\n");
  assert.match(said.join("\n"), /25 berkas ditulis[\s\S]*Lengkapi _data\/newsroom\.yaml/u);
});

command("writes over nothing, and asks before it uses a folder with files", async () => {
  writeFileSync(join(folder, "package.json"), "{}");
  assert.is(await init({ ...NAMED, folder }, starter, reporter), 2);
  assert.equal(readdirSync(folder), ["package.json"]);
  assert.match(said.join("\n"), "--yes");
  assert.is(await init({ ...NAMED, folder, yes: true }, starter, reporter), 0);
  assert.is(readFileSync(join(folder, "package.json"), "utf8"), "{}");
  assert.match(said.join("\n"), /tidak diubah: package\.json[\s\S]*npm install @11ty\/eleventy/u);
});

command("finishes what was begun when it is run again", async () => {
  await init({ ...NAMED, folder }, starter, reporter);
  rmSync(join(folder, "_data"), { recursive: true });
  said = [];
  assert.is(await init({ ...NAMED, folder, yes: true }, starter, reporter), 0);
  assert.match(said.join("\n"), "5 berkas ditulis");
  assert.not.match(said.join("\n"), "tidak diubah");
});

command("writes through no link that leads elsewhere", async () => {
  const [root, outside] = [join(folder, "root"), join(folder, "outside.yaml")];
  mkdirSync(join(root, "_data"), { recursive: true });
  symlinkSync(outside, join(root, "_data/site.yaml"));
  assert.is(await init({ ...NAMED, folder: root, yes: true }, starter, reporter), 0);
  assert.equal(readdirSync(folder), ["root"]);
  assert.match(said.join("\n"), "tidak diubah: _data/site.yaml");
});

command("tells all that can't be used at once, and writes nothing", async () => {
  const options = {
    name: " ",
    url: "b c",
    zone: "GMT",
    category: "A,a",
    author: "a b",
    email: "x",
  };
  assert.is(await init({ ...options, folder }, starter, reporter), 2);
  assert.is(said.join("\n").split("\n").length, 6, said.join("\n"));
  assert.equal(readdirSync(folder), []);
});

command("says what it needs where there is nobody to ask", async () => {
  assert.is(await init({ folder, name: "Kabar" }, starter, reporter), 2);
  assert.match(said.join(""), "--url contoh.id");
  assert.is(await init({ ...NAMED, url: "kabar.github.io/kita", folder }, starter, reporter), 2);
  assert.match(said.join(""), "--email");
});

command.run();
