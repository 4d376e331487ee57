import { readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ContentError } from "../../src/diagnostics/content-error.ts";
import type { EleventyConfig } from "../../src/eleventy/eleventy-config.ts";
import { PublicationFailure } from "../../src/publish/publish.ts";
import { story } from "../support/newsroom.ts";
import { jpeg, PHONE, png, truncatedJpeg } from "../support/pictures.ts";
import { withProject } from "../support/project.ts";

const publishing = suite("publishing");

const TWO = { "posts/a.md": story("title: Satu"), "posts/b.md": story("title: Dua") };

async function failure(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error) => error,
  );
}

publishing("leaves the last good site untouched when a story has a fault", async () => {
  await withProject(TWO, async (project) => {
    await project.build();
    const before = project.contents("_site");
    project.write({ "posts/a.md": story("author: A0"), "posts/c.md": story("title: Tiga") });
    const error = await failure(project.build());
    assert.instance(error, ContentError);
    assert.is(
      (error as ContentError).message,
      'posts/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
    );
    assert.equal(project.contents("_site"), before);
    assert.equal(
      project.files(".").filter((file) => file.includes(".next-")),
      [],
    );
  });
});

// Each with the line that its fault must name.
const BROKEN: ReadonlyArray<readonly [line: number, file: string | Uint8Array]> = [
  [4, story("author: A0")],
  [4, story("date: 2024-02-30")],
  [5, story("location: Banyuwngi")],
  [5, story("category: daera")],
  [5, story("kategori: daerah")],
  [2, "---\ndate: 2024-12-10\nauthor: AO\n---\nTanpa judul.\n"],
  [2, '---\ntitle: "Judul\ndate: 2024-12-10\nauthor: AO\n---\nKutip terbuka.\n'],
  [4, "---\ntitle: Judul\ndate: 2024-12-10\n\tauthor: AO\n---\nTab.\n"],
  [1, "Tanpa kepala tulisan.\n"],
  [1, ""],
  [6, story("", "![Foto](tidak-ada.jpg)")],
  [7, story("", "Baris satu.\nLihat [ini](/tidak-ada/).")],
  [2, Buffer.concat([Buffer.from("---\ntitle: Caf"), Buffer.from([0xe9]), Buffer.from("\n---\n")])],
  [5, story("image: foto.jpg")],
];

publishing(
  "names every fault of a folder of broken stories in one run, each with its line",
  async () => {
    await withProject(TWO, async (project) => {
      await project.build();
      const before = project.contents("_site");
      project.write(
        Object.fromEntries(BROKEN.map(([, file], index) => [`posts/rusak/${index}.md`, file])),
      );
      const error = await failure(project.build());
      assert.instance(error, ContentError);
      const { message } = error as ContentError;
      for (const [index, [line]] of BROKEN.entries()) {
        assert.match(message, new RegExp(`^posts/rusak/${index}\\.md:${line}:\\d+  galat`, "mu"));
      }
      assert.equal(project.contents("_site"), before);
    });
  },
);

publishing("leaves the last good site untouched when a layout fails half-way", async () => {
  await withProject(TWO, async (project) => {
    await project.build();
    const before = project.contents("_site");
    await withProject(
      { ...TWO, "_includes/jejak/layouts/listing.njk": "{{ view.nothing.at.all() }}" },
      async (broken) => {
        broken.write(Object.fromEntries(Object.entries(before).map(([f, t]) => [`_site/${f}`, t])));
        const error = await failure(broken.build());
        assert.instance(error, Error);
        assert.equal(broken.contents("_site"), before);
      },
    );
  });
});

publishing("does not touch a file that did not change", async () => {
  await withProject(TWO, async (project) => {
    await project.build();
    const file = join(project.root, "_site/2024/12/10/b/index.html");
    utimesSync(file, new Date(1e12), new Date(1e12));
    project.write({ "posts/c.md": story("title: Tiga\ndate: 2024-12-20") });
    await project.build();
    // The new story is a neighbour of a's, which therefore changes, but not of b's.
    assert.is(statSync(file).mtimeMs, 1e12);
    assert.ok(project.files("_site").includes("_site/2024/12/20/c/index.html"));
  });
});

publishing("removes the pages of a story that is gone, and their empty folders", async () => {
  await withProject(
    { ...TWO, "posts/c.md": story("title: Tiga\ndate: 2023-01-05") },
    async (project) => {
      await project.build();
      project.remove("posts/c.md");
      // Whoever takes a line out of the record says that its URL may go.
      const record = project.read("_data/published.yaml");
      project.write({ "_data/published.yaml": record.replace(/^.*posts\/c\.md\n/mu, "") });
      await project.build();
      assert.equal(
        project.files("_site").filter((file) => file.includes("2023")),
        [],
      );
      assert.match(project.said.at(-1) ?? "", "dihapus");
    },
  );
});

publishing(
  "leaves alone what others put into the output folder, and says so of pages",
  async () => {
    await withProject(
      { ...TWO, "_site/CNAME": "uji.example", "_site/usang/index.html": "usang" },
      async (project) => {
        await project.build();
        assert.is(project.read("_site/CNAME"), "uji.example");
        assert.is(project.read("_site/usang/index.html"), "usang");
        assert.match(project.said.at(-1) ?? "", "dibiarkan: usang/index.html");
      },
    );
  },
);

publishing("writes nothing when Eleventy only looks", async () => {
  await withProject(TWO, async (project) => {
    await project.build({ dry: true });
    assert.equal(project.files("_site"), []);
    // What it drew to look at may stay for the next build.
    const kept = project.files(".jejak").filter((file) => !file.startsWith(".jejak/cache/"));
    assert.equal(kept, []);
  });
});

publishing("writes into a folder given on the command line as it does into its own", async () => {
  await withProject(TWO, async (project) => {
    await project.build({ output: "publik" });
    assert.ok(project.files("publik").includes("publik/index.html"));
    assert.equal(project.files("_site"), []);
  });
});

publishing(
  "refuses an output folder that holds or is part of what the site is made from",
  async () => {
    await withProject(TWO, async (project) => {
      const before = project.contents(".");
      for (const output of [
        ".",
        "posts",
        "posts/situs",
        "_data",
        "_includes",
        "pages",
        "node_modules",
      ]) {
        const error = await failure(project.build({ output }));
        assert.match(String(error), "memuat atau termasuk sumber situs ini", output);
      }
      assert.equal(project.contents("."), before);
    });
  },
);

publishing("does not take away all stories when their folder is missing", async () => {
  await withProject(TWO, async (project) => {
    await project.build();
    const before = project.contents("_site");
    project.remove("posts");
    const error = await failure(project.build());
    assert.match(
      String(error),
      'posts:1:1  galat  missing-folder  Folder tulisan "posts" tidak ada.',
    );
    assert.equal(project.contents("_site"), before);
  });
});

publishing("leaves the last good site as it was when the output can't be written", async () => {
  await withProject(TWO, async (project) => {
    await project.build();
    // Somebody's folder where a file must go.
    project.remove("_site/404.html");
    project.write({ "_site/404.html/penghalang": "x", "posts/a.md": story("title: Baru") });
    const before = project.contents("_site");
    const record = project.read("_data/published.yaml");
    const error = await failure(project.build());
    assert.instance(error, PublicationFailure);
    assert.match(String(error), "404.html harus berupa berkas, tetapi ada 404.html/penghalang");
    assert.match(String(error), "Situs yang terakhir tetap ada, utuh.");
    assert.equal(project.contents("_site"), before);
    assert.is(project.read("_data/published.yaml"), record);
    project.remove("_site/404.html");
    await project.build();
    assert.match(project.read("_site/404.html"), "Halaman tidak ditemukan");
    assert.match(project.read("_site/2024/12/10/a/index.html"), "Baru");
  });
});

publishing(
  "sends other plugins that write to the same place, by either name, and nowhere in a check",
  async () => {
    const config = (eleventy: EleventyConfig) =>
      eleventy.on("eleventy.after", ({ directories, dir }) => {
        writeFileSync(`${directories.output}satu.txt`, "satu");
        writeFileSync(join(dir.output, "dua.txt"), "dua");
      });
    await withProject(TWO, async (project) => {
      await project.build({ dry: true, config });
      assert.equal(project.files("_site"), []);
      await project.build({ config });
      assert.is(project.read("_site/satu.txt"), "satu");
      assert.is(project.read("_site/dua.txt"), "dua");
      // What others put into the published site is theirs to remove.
      await project.build();
      assert.is(project.read("_site/dua.txt"), "dua");
    });
  },
);

publishing("makes files of several widths of a story's pictures, never the original", async () => {
  const photo = await jpeg({ width: 900, height: 600 });
  const files = {
    "posts/a.md": story("image: { src: foto 1.jpg, alt: Foto }", "![Peta](peta.png)"),
    "posts/foto 1.jpg": photo,
    "posts/peta.png": await png(),
    "posts/tak-terpakai.png": await png(),
  };
  await withProject(files, async (project) => {
    await project.build();
    const html = project.read("_site/2024/12/10/a/index.html");
    const shown = [...html.matchAll(/\/gambar\/[^" ,]+/gu)].map(([url]) => `_site${url}`);
    const published = project.files("_site/gambar");
    assert.equal([...new Set(shown)].sort(), published);
    assert.ok(published.some((file) => /\/foto-1-[^/]+-400\.jpg$/u.test(file)));
    assert.ok(published.some((file) => /\/peta-[^/]+-60\.webp$/u.test(file)));
    const originals = project
      .files("_site")
      .filter((file) => readFileSync(join(project.root, file)).equals(photo));
    assert.equal(originals, []);
  });
});

publishing(
  "has the same picture files after a second build, and none of one that is gone",
  async () => {
    const files = {
      "posts/a.md": story("image: { src: a.jpg, alt: A }"),
      "posts/a.jpg": await jpeg(),
      "posts/b.md": story("title: B\nimage: { src: b.jpg, alt: B }"),
      "posts/b.jpg": await jpeg({ width: 50, height: 50 }),
    };
    await withProject(files, async (project) => {
      // The record would hold on to the story that is gone.
      const options = { urlRecord: false };
      await project.build({ options });
      const first = project.files("_site/gambar");
      await project.build({ options });
      assert.equal(project.files("_site/gambar"), first);
      project.remove("posts/b.md");
      await project.build({ options });
      const left = project.files("_site/gambar");
      assert.ok(left.length > 0 && left.length < first.length);
      assert.not(left.some((file) => file.includes("/b-")));
    });
  },
);

publishing(
  "publishes no trace of the phone or the place that a picture was taken with",
  async () => {
    const photo = await jpeg({ width: 900, height: 600, exif: true });
    assert.ok(photo.includes(PHONE) && photo.includes("Exif"));
    const files = {
      "posts/a.md": story("image: { src: foto.jpg, alt: Foto }", "![Foto](foto.jpg)"),
      "posts/foto.jpg": photo,
    };
    await withProject(files, async (project) => {
      await project.build();
      const pictures = project.files("_site/gambar");
      assert.ok(pictures.length > 0);
      for (const file of pictures) {
        const bytes = readFileSync(join(project.root, file));
        const { exif, xmp, iptc } = await sharp(bytes).metadata();
        assert.equal([exif, xmp, iptc], [undefined, undefined, undefined], file);
        assert.not(bytes.includes(PHONE), file);
      }
    });
  },
);

publishing(
  "names broken pictures where stories show them, with every other fault, and publishes nothing",
  async () => {
    await withProject(TWO, async (project) => {
      await project.build();
      const before = project.contents("_site");
      project.write({
        "posts/a.md": story("image: { src: putus.jpg, alt: Foto }"),
        "posts/b.md": story("title: Dua", "Satu.\n\nLihat ![x](bukan.png) ini."),
        "posts/c.md": story("author: A0"),
        "posts/putus.jpg": await truncatedJpeg(),
        "posts/bukan.png": "<svg onload='alert(1)'/>",
      });
      const error = await failure(project.build());
      assert.instance(error, ContentError);
      const lines = (error as ContentError).message.split("\n");
      for (const expected of [
        /^posts\/a\.md:5:15 {2}galat {2}broken-picture {2}Gambar "putus\.jpg" tidak dapat dimuat\. /u,
        /^posts\/b\.md:8:12 {2}galat {2}broken-picture {2}Gambar "bukan\.png" tidak dapat dimuat\. /u,
        /^posts\/c\.md:4:9 {2}galat {2}unknown-author /u,
      ]) {
        assert.is(lines.filter((line) => expected.test(line)).length, 1, String(error));
      }
      assert.equal(project.contents("_site"), before);
    });
  },
);

publishing("draws a cover for a story without a picture", async () => {
  await withProject({ "posts/a.md": story() }, async (project) => {
    await project.build();
    const [drawn = "", ...others] = project.files("_site/gambar");
    assert.equal(others, []);
    assert.match(drawn, /\/sampul-[0-9a-f]{12}\.svg$/u);
    assert.match(project.read("_site/2024/12/10/a/index.html"), `src="${drawn.slice(5)}"`);
  });
});

publishing("never follows a symbolic link out of the stories' folder", async () => {
  await withProject({ ...TWO, "rahasia.png": "rahasia" }, async (project) => {
    symlinkSync(join(project.root, "rahasia.png"), join(project.root, "posts/foto.png"));
    project.write({ "posts/a.md": story("image: { src: foto.png, alt: Foto }") });
    const error = await failure(project.build());
    assert.match(String(error), "posts/foto.png:1:1  galat  symbolic-link");
    assert.match(String(error), "posts/a.md:5:15  galat  missing-picture");
  });
});

publishing.run();
