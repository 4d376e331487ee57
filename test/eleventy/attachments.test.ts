import { readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pdf } from "../support/documents.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { mp3 } from "../support/recordings.ts";

const PDF = pdf("Putusan");
const SOUND = mp3(3);

test("a build publishes linked files byte for byte, keeps them, and lets go of them with their link", () =>
  withProject(
    {
      "posts/putusan.pdf": PDF,
      "posts/sidang.mp3": SOUND,
      "posts/lain.pdf": PDF,
      "posts/satu.md": story("audio: sidang.mp3", "Isi [putusan](putusan.pdf)."),
    },
    async (project) => {
      await project.build();
      const files = project.files("_site/berkas");
      assert.equal(
        files.map((path) => path.replace(/^.*\/|-[0-9a-f]{12}/gu, "")),
        ["putusan.pdf", "sidang.mp3"],
      );
      const bytes = files.map((path) => readFileSync(join(project.root, path)));
      assert.ok(bytes[0]?.equals(PDF) && bytes[1]?.equals(SOUND));
      const page = project.read("_site/2024/12/10/satu/index.html");
      for (const path of files) assert.ok(page.includes(path.replace("_site", "")), path);
      assert.match(project.read("_site/_headers"), /\n\/berkas\/\*\n/u);
      assert.ok(await project.isUnchanged());
      project.write({ "posts/putusan.pdf": pdf("Putusan yang diperbaiki") });
      await project.build();
      const after = project.files("_site/berkas");
      assert.is(after.length, 2);
      assert.is.not(after[0], files[0]);
      project.write({ "posts/satu.md": story() });
      await project.build();
      assert.equal(project.files("_site/berkas"), []);
    },
  ));

test("a link in the file system and a sound of two gigabytes are told, and no byte of them is read", () =>
  withProject(
    { "posts/satu.md": story("audio: besar.mp3", "Isi [a](pintasan.pdf).") },
    async (project) => {
      writeFileSync(join(project.root, "rahasia.pdf"), PDF);
      symlinkSync(join(project.root, "rahasia.pdf"), join(project.root, "posts/pintasan.pdf"));
      writeFileSync(join(project.root, "posts/besar.mp3"), "");
      // A file with a hole: two gigabytes long, and nothing on the disk.
      truncateSync(join(project.root, "posts/besar.mp3"), 2_000_000_000);
      const before = process.memoryUsage().arrayBuffers;
      const error = await project.build().catch((reason: unknown) => reason);
      assert.ok(process.memoryUsage().arrayBuffers - before < 200_000_000);
      const said = `${project.said.join("\n")}${String(error)}`;
      assert.match(
        said,
        /besar\.mp3" tidak dapat diterbitkan\. Berkas ini lebih besar dari 100 MB/u,
      );
      assert.match(said, /missing-attachment {2}Berkas "pintasan\.pdf" tidak ada/u);
      assert.match(said, /symbolic-link/u);
      assert.equal(project.files("_site/berkas"), []);
    },
  ));

test.run();
