import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ImportChoices } from "../../src/import/choices.ts";
import { NO_PROGRESS } from "../../src/import/progress.ts";
import { WordpressSource } from "../../src/import/wordpress/wordpress-source.ts";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { paragraphsOf } from "../../src/to-markdown/autop.ts";
import { importInto } from "../support/imports.ts";
import { NOW, TEXT } from "../support/newsroom.ts";
import { Project, withProject } from "../support/project.ts";
import { plainly, visibleText } from "../support/visible-text.ts";

const EXPORT = fileURLToPath(new URL("../fixtures/import/wordpress/ekspor.xml", import.meta.url));
const SITE =
  "name: Kabar Banyuwangi\nurl: https://kabarbanyuwangi.example\ndescription: Kabar.\nzone: WIB\n";

/** A project with the pictures of the archive's library. */
async function newsroom(): Promise<Project> {
  const background = "#a33";
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } });
  const [jpg, png] = await Promise.all([
    picture.clone().jpeg().toBuffer(),
    picture.clone().png().toBuffer(),
  ]);
  return new Project({
    "_data/site.yaml": SITE,
    "uploads/2015/03/Kebun-Kopi.jpg": jpg,
    "uploads/2015/04/IMG_2031.JPG": jpg,
    "uploads/2015/04/pantai.png": png,
  });
}

async function bring(project: Project, choices: ImportChoices = { accept: true }, file = EXPORT) {
  const source = new WordpressSource([file], { zone: "WIB", now: NOW, progress: NO_PROGRESS });
  return await importInto(project, source, {
    media: [join(project.root, "uploads")],
    ...choices,
  });
}

const wordpress = suite("a WordPress export");

wordpress("waits until its authors and kanal are accepted, and writes nothing before", async () => {
  await withProject({ "_data/site.yaml": SITE }, async (project) => {
    const before = project.files("");
    const { isHeldUp, text } = await bring(project, {});
    assert.ok(isHeldUp);
    assert.match(text, "KS: Kontributor Satu (5 tulisan)\n  KD: Kontributor Dua (3 tulisan)");
    assert.match(
      text,
      "ekonomi: Ekonomi (3 tulisan)\n  kriminal-dan-hukum: Kriminal & Hukum (1 tulisan)",
    );
    assert.match(text, "Jalankan lagi dengan --accept");
    assert.equal(project.files(""), before);
  });
});

wordpress("is signed by the author who was named, where its own are not registered", async () => {
  await withProject({ "_data/site.yaml": SITE }, async (project) => {
    const { report } = await bring(project, { author: "RD", accept: true });
    const stories = report.stories.filter(({ file }) => file?.startsWith("posts/"));
    assert.ok(stories.length > 0);
    for (const { file = "", faults } of stories) {
      assert.match(project.read(file), /^author: (?:AO|RD)$/mu);
      assert.not.match(JSON.stringify(faults), "unknown-author");
    }
    const notes = stories.flatMap((story) => story.notes.map(({ text }) => text));
    assert.ok(notes.includes('Penulis "Kontributor Satu" belum terdaftar; ditulis atas nama RD.'));
    assert.not.match(project.read("_data/authors.yaml"), "Kontributor Satu");
  });
});

wordpress(
  "becomes stories with their dates, authors, kanal, topics, pictures and old addresses",
  async () => {
    const project = await newsroom();
    try {
      const { report } = await bring(project);
      assert.equal(
        report.stories.flatMap(({ faults }) => faults),
        [],
      );
      assert.equal(
        project.files("posts").filter((file) => !file.endsWith(".gitkeep")),
        [
          "posts/2015/03/28.md",
          "posts/2015/03/bersandi.md",
          "posts/2015/03/halaman-konsep.md",
          "posts/2015/03/kebun-kopi.jpg",
          "posts/2015/03/kopi-kalibaru-2.md",
          "posts/2015/03/kopi-kalibaru.md",
          "posts/2015/03/rahasia-dapur.md",
          "posts/2015/04/foto-pantai-boom.md",
          "posts/2015/04/img-2031.jpg",
          "posts/2015/04/pantai.png",
          "posts/2015/06/jadwal-festival.md",
          "posts/2015/06/pantai.png",
          "posts/2016/01/wita-di-denpasar.md",
          "posts/2031/01/libur-panjang.md",
        ],
      );
      assert.equal(project.files("pages"), ["pages/tentang-kami.md", "pages/tentang-kami/tim.md"]);
      for (const name of ["kopi-kalibaru", "foto-pantai-boom", "wita-di-denpasar"]) {
        const [file = ""] = project.files("posts").filter((each) => each.endsWith(`/${name}.md`));
        const expected = new URL(`../fixtures/import/wordpress/${name}.md`, import.meta.url);
        assert.is(project.read(file), readFileSync(expected, "utf8"));
      }
      // Nothing is published that was not.
      for (const file of [
        "03/bersandi",
        "03/halaman-konsep",
        "03/rahasia-dapur",
        "06/jadwal-festival",
      ]) {
        assert.match(project.read(`posts/2015/${file}.md`), "\ndraft: true\n");
      }
      assert.match(project.read("posts/2031/01/libur-panjang.md"), "date: 2031-01-01 07:00\n");
      assert.match(project.read("_data/authors.yaml"), "KS:\n  name: Kontributor Satu\n");
      assert.equal(report.leftOut, [
        { from: '"Dibuang" (#27)', leftOut: "Ada di tempat sampah WordPress." },
      ]);
      assert.equal(report.leftOutKinds, [
        "1 komentar tidak diimpor: Jejak tidak memuat komentar.",
        "Bukan tulisan, tidak diimpor: 1 nav_menu_item.",
      ]);
    } finally {
      project.dispose();
    }
  },
);

wordpress("answers every old address in the built site", async () => {
  const project = await newsroom();
  try {
    await bring(project);
    await project.build();
    const pages = new Set(project.files("_site"));
    const rules = project.read("_site/_redirects.nginx");
    const answered = (url: string) =>
      url.includes("?")
        ? rules.includes(`"${url}" "`)
        : pages.has(`_site${url}index.html`) || pages.has(`_site${url.slice(0, -1)}`);
    const old = [
      "/2015/03/10/kopi-kalibaru/",
      "/2015/03/10/kopi-kalibaru-lama/",
      "/2015/03/10/kopi-kalibaru/foto-kebun/",
      "/2015/03/20/kopi-kalibaru/",
      "/2015/04/02/foto-pantai-boom/",
      "/2015/04/02/foto-pantai-boom/2/",
      "/2015/03/11/28/",
      "/?p=21",
      "/?p=22",
      "/?p=29",
      "/?attachment_id=11",
      "/pantai/",
      "/tentang-kami/",
      "/tentang-kami/tim/",
      "/?page_id=30",
      "/?page_id=31",
      "/category/daerah/",
      "/category/daerah/banyuwangi/",
      "/category/banyuwangi/",
      "/category/kriminal/",
      "/?cat=2",
      "/?cat=3",
      "/tag/kopi/",
      "/?tag=panen-raya",
      "/author/budi/",
      "/feed/",
      "/category/ekonomi/feed/",
      "/tag/kopi/feed/",
      "/2015/",
      "/2015/04/",
    ];
    assert.equal(
      old.filter((url) => !answered(url)),
      [],
    );
    assert.match(
      rules,
      '"/?p=21" "/2015/03/10/kopi-kalibaru/";\n"/index.php?p=21" "/2015/03/10/kopi-kalibaru/";\n',
    );
    assert.match(
      project.read("_site/_redirects"),
      "https://kabarbanyuwangi.example/ p=21 /2015/03/10/kopi-kalibaru/ 301!\n",
    );
    // What is not public has no address.
    assert.not.match(rules, /\?p=2[3-7]/u);
  } finally {
    project.dispose();
  }
});

wordpress("shows the same words, post by post", async () => {
  const project = await newsroom();
  try {
    const { report } = await bring(project);
    const md = createMarkdown(TEXT);
    const xml = readFileSync(EXPORT, "utf8");
    const sources = new Map(
      [...xml.matchAll(/<item>.*?<\/item>/gsu)].map(([item]) => {
        const content = /<content:encoded>(.*?)<\/content:encoded>/su.exec(item)?.[1] ?? "";
        const html = content.startsWith("<![CDATA[") ? content.slice(9, -3) : visibleText(content);
        return [/<wp:post_id>(\d+)/u.exec(item)?.[1] ?? "", html.replace(/<!--.*?-->/gsu, "")];
      }),
    );
    // What Jejak sets by itself, what is a card, and codes that nothing was made of.
    const known: Readonly<Record<string, readonly [RegExp, string][]>> = {
      21: [
        [/BANYUWANGI, Kabar Banyuwangi – /u, ""],
        [/\[\/?caption[^\]]*\]/gu, ""],
        [/\[contact-form-7[^\]]*\]/u, ""],
      ],
      22: [[/Pengunjung <\/cite>/u, ""]],
      23: [[/\[gallery[^\]]*\]/u, "Pantai Boom."]],
      34: [[/DENPASAR – /u, ""]],
    };
    for (const { from, file } of report.stories) {
      const id = /#(\d+)\)?$/u.exec(from)?.[1] ?? "";
      let source = paragraphsOf(sources.get(id) ?? "");
      for (const [pattern, text] of known[id] ?? []) source = source.replace(pattern, text);
      const [, , body = ""] = project.read(file).split(/^---$/mu);
      const rendered = md
        .render(body.replace(/!\[[^\]]*\]\([^\s)]+(?: "([^"]*)")?\)/gu, "$1"))
        .replace(/— Pengunjung/u, "Pengunjung");
      assert.is(plainly(visibleText(rendered)), plainly(visibleText(source)), file);
    }
  } finally {
    project.dispose();
  }
});

wordpress(
  "imported again leaves what an editor has changed or removed, and makes no duplicates",
  async () => {
    const project = await newsroom();
    try {
      await bring(project);
      const edited = "posts/2015/03/kopi-kalibaru.md";
      project.write({ [edited]: project.read(edited).replace("Petani", "Para petani") });
      project.remove("posts/2015/03/28.md");
      const before = project.hashes("posts");
      const { report, text } = await bring(project);
      assert.equal(project.hashes("posts"), before);
      assert.equal(
        report.stories.filter(({ as }) => as !== "unchanged").map(({ file, as }) => [file, as]),
        [
          [edited, "edited"],
          ["posts/2015/03/28.md", "removed"],
        ],
      );
      assert.match(text, /Disunting redaksi, dibiarkan +1 tulisan/u);
      assert.match(
        project.read(".jejak/laporan-impor.md"),
        `## Disunting redaksi, dibiarkan\n\n- ${edited}`,
      );
      assert.equal(project.files(".jejak"), [".jejak/laporan-impor.md"]);
    } finally {
      project.dispose();
    }
  },
);

wordpress("that was killed half-way goes on where it was", async () => {
  const project = await newsroom();
  const whole = await newsroom();
  try {
    await bring(whole);
    await bring(project);
    // As a kill leaves it: two stories not written, one half, their lines in the ledger begun.
    const ledger = project.read("_data/imported.yaml");
    project.write({
      "_data/imported.yaml": ledger
        .split("\n")
        .filter((line) => !line.includes("wita-di-denpasar"))
        .map((line) =>
          /kopi-kalibaru|foto-pantai/u.test(line) ? `${line} # sedang ditulis` : line,
        )
        .join("\n"),
      "posts/2015/04/foto-pantai-boom.md.0f0e0d0c-0b0a-4908-8706-050403020100.tmp": "---\nti",
    });
    project.remove("posts/2015/04/foto-pantai-boom.md");
    project.remove("posts/2016/01/wita-di-denpasar.md");
    await bring(project);
    assert.equal(project.contents("posts"), whole.contents("posts"));
    assert.is(project.read("_data/imported.yaml"), whole.read("_data/imported.yaml"));
  } finally {
    project.dispose();
    whole.dispose();
  }
});

wordpress("can neither run nor read anything, nor write outside the newsroom", async () => {
  const hostile = (content: string, more = "") =>
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>X</title><link>https://x.example</link>
<item><title>Judul &x; &b;</title><link>https://x.example/../../../../luar/</link><wp:post_id>../../1</wp:post_id><wp:post_name>../../../luar</wp:post_name>
<wp:post_date>2015-01-01 09:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<content:encoded><![CDATA[${content}]]></content:encoded>${more}</item></channel></rss>`;
  await withProject({ "_data/site.yaml": SITE }, async (project) => {
    project.write({
      "uploads/aman.txt": "rahasia",
      "ekspor.xml": hostile(
        '<script>alert(1)</script><p onclick="x()">Isi</p><img src="../../../../etc/passwd"><img src="/etc/hostname.jpg"><a href="javascript:alert(1)">klik</a>{{ 1 + 1 }} {% raw %}',
      ),
    });
    const { report } = await bring(project, { accept: true }, join(project.root, "ekspor.xml"));
    const [only] = report.stories;
    assert.is(only?.file, "posts/2015/01/luar.md");
    const text = project.read(only?.file ?? "");
    assert.match(text, "\nIsi\n\nklik{{ 1 + 1 }} {% raw %}\n");
    assert.not.match(text, /root:|script|onclick|javascript|aaaa/u);
    const { files } = {
      files: project.files("").filter((file) => /^(?:posts|pages|_data)\//u.test(file)),
    };
    assert.ok(files.every((file) => !file.includes("..")));
  });
});

wordpress(
  "keeps two posts of one number, and is read in the letters that it was written in",
  async () => {
    const item = (id: string, name: string, words: string) =>
      `<item><title>${name}</title><link>https://x.example/${name}/</link><wp:post_id>${id}</wp:post_id><wp:post_name>${name}</wp:post_name><wp:post_date>2015-01-02 09:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${words}]]></content:encoded></item>\n`;
    const xml = `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>X</title><link>https://x.example</link>
${item("7", "satu", "Kafé")}${item("7", "dua", "Kedua")}${item("7", "satu", "Kafé")}</channel></rss>`;
    const encodings: Readonly<Record<string, Uint8Array>> = {
      "utf-8": Buffer.from(xml),
      "windows-1252": Buffer.from(xml, "latin1"),
      "utf-16": Buffer.from(`\ufeff${xml}`, "utf16le"),
      gz: gzipSync(xml),
    };
    for (const [name, bytes] of Object.entries(encodings)) {
      await withProject({ "_data/site.yaml": SITE, "ekspor.xml": bytes }, async (project) => {
        const { report } = await bring(project, { accept: true }, join(project.root, "ekspor.xml"));
        assert.match(project.read("posts/2015/01/satu.md"), "\nKafé\n", name);
        assert.match(project.read("posts/2015/01/dua.md"), "\nKedua\n", name);
        assert.is(report.leftOut.length, 1);
        const again = await bring(project, { accept: true }, join(project.root, "ekspor.xml"));
        assert.equal(
          again.report.stories.map(({ as }) => as),
          ["unchanged", "unchanged"],
        );
      });
    }
  },
);

wordpress("that is cut short or none at all is told", async () => {
  await withProject({ "_data/site.yaml": SITE }, async (project) => {
    const xml = readFileSync(EXPORT, "utf8");
    project.write({
      "potong.xml": xml.slice(0, xml.indexOf("Rahasia Dapur")),
      "lain.xml": "<rss><channel/></rss>",
    });
    const { report } = await bring(project, { accept: true }, join(project.root, "potong.xml"));
    assert.match(report.leftOutKinds.join("\n"), "Berkas ekspor ini terpotong");
    assert.ok(report.stories.length >= 4);
    await bring(project, {}, join(project.root, "lain.xml")).then(
      () => assert.unreachable(),
      (error: Error) => assert.match(error.message, "bukan ekspor WordPress"),
    );
  });
});

wordpress.run();
