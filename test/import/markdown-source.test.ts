import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readForeign } from "../../src/import/markdown/head.ts";
import { MarkdownSource } from "../../src/import/markdown/markdown-source.ts";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { importInto } from "../support/imports.ts";
import type { Files } from "../support/newsroom.ts";
import { faultsOf, NOW, TEXT } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";
import { visibleText } from "../support/visible-text.ts";

const background = "#a33";
const JPG = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
  .jpeg()
  .toBuffer();

interface Dialect {
  readonly files: Files;
  /** Expected files. */
  readonly becomes: Readonly<Record<string, string>>;
  /** Old addresses, each of which leads on. */
  readonly old: readonly string[];
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  Jekyll: {
    files: {
      "_config.yml": "url: https://kabar.example\npermalink: pretty\n",
      "_posts/2012-06-06-Kopi-Gayo.md":
        'layout: post\ntitle: "Kopi Gayo"\npublishedAt: 2012-06-6\nexcerpt: Panen lebih awal.\nauthor: Kontributor Satu\ncategories: daerah\ntags: kopi gayo\nimg: /images/Kopi.JPG\nimageAlt: Biji kopi\nredirect_from: /lama/kopi.html\n---\n**TAKENGON** - Petani memanen kopi. Harga **naik **lagi.{: .lead }\n\n{% youtube abcdefghijk %}\n\nBaca [pupuk]({% post_url 2012-06-07-pupuk %}) dan [hilang](/2001/hilang/).\n\n![kopi.jpg]({% assets_path %}/images/kopi.jpg)\n\n{% include iklan.html %}\n\n{% raw %}{{ apa adanya }}{% endraw %} (KS)\n',
      "_posts/2012-06-07-pupuk.md":
        "---\ntitle: Pupuk\ndate: 2012-06-07 09:30:00+07:00\n---\n    Petani menunggu pupuk dari kabupaten sejak kemarin.\n\nKadar CO<sub>2</sub> di <kbd>Ctrl</kbd> <font color=red>merah</font> dan <unknown>.\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\n`<b>kode</b>`\n",
      "_drafts/nanti.md": "---\ntitle: Nanti\n---\nBelum.\n",
      "tentang.md": "---\ntitle: Tentang\npermalink: /tentang-kami/\n---\nIsi.\n",
      "README.md": "# x\n",
      "images/kopi.jpg": JPG,
    },
    becomes: {
      "posts/2012/06/kopi-gayo.md":
        "---\ntitle: Kopi Gayo\ndate: 2012-06-06\nauthor: KS\nlocation: Takengon\ncategory: daerah\ntags: [kopi, gayo]\nsummary: Panen lebih awal.\nimage:\n  src: kopi.jpg\n  alt: Biji kopi\naliases:\n  - /daerah/2012/06/06/Kopi-Gayo/\n  - /lama/kopi.html\n---\n\nPetani memanen kopi. Harga **naik** lagi.\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\nBaca [pupuk](/2012/06/07/pupuk/) dan hilang.\n\n![](kopi.jpg)\n\n{{ apa adanya }}\n",
      "posts/2012/06/pupuk.md":
        "---\ntitle: Pupuk\ndate: 2012-06-07 09:30\nauthor: RD\n---\n\nPetani menunggu pupuk dari kabupaten sejak kemarin.\n\nKadar CO₂ di `Ctrl` merah dan .\n\n|  |  |\n| --- | --- |\n| a | b |\n\n`<b>kode</b>`\n",
    },
    old: ["/daerah/2012/06/06/kopi-gayo/", "/lama/kopi.html", "/2012/06/07/pupuk/"],
  },
  Hugo: {
    files: {
      "hugo.toml": 'baseURL = "https://kabar.example/"\n',
      "content/posts/banjir.md":
        '+++\ntitle = "Banjir Surut"\ndate = 2020-01-05T09:30:00+08:00\nauthors = ["Kontributor Satu"]\ncategories = ["Daerah", "Bencana"]\ntags = ["Banjir"]\ndescription = "Warga pulang."\naliases = ["/p/banjir"]\n[cover]\nimage = "/img/banjir.jpg"\nalt = "Jalan terendam"\n+++\nWarga pulang.\n\n{{< figure src="/img/banjir.jpg" alt="Jalan" caption="Jalan utama." >}}\n\n{{< youtube abcdefghijk >}}\n\n[lagi]({{< ref "kering.md" >}})\n',
      "content/posts/kering.md":
        '{\n  "title": "Kering",\n  "date": "2020-02-01",\n  "draft": false\n}\nSawah kering.\n',
      "content/_index.md": "---\ntitle: Beranda\n---\n",
      "static/img/banjir.jpg": JPG,
    },
    becomes: {
      "posts/2020/01/banjir.md":
        '---\ntitle: Banjir Surut\ndate: 2020-01-05 09:30 WITA\nauthor: KS\ncategory: [daerah, bencana]\ntags: [Banjir]\nimage:\n  src: banjir.jpg\n  alt: Jalan terendam\naliases:\n  - /posts/banjir/\n  - /p/banjir\n---\n\nWarga pulang.\n\n![Jalan](banjir.jpg "Jalan utama.")\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n[lagi](/2020/02/01/kering/)\n',
    },
    old: ["/posts/banjir/", "/p/banjir", "/posts/kering/"],
  },
  Astro: {
    files: {
      "astro.config.mjs": "export default {};\n",
      "src/content/blog/pasar.md":
        "---\ntitle: Pasar\npubDate: Jul 08 2022\nupdatedDate: 2023-01-02\nheroImage: ../../assets/pasar.jpg\nkategori: Ekonomi\npenulis: kontributor satu\n---\n# Pasar\n\nPasar ramai[^1].\n\n[^1]: Sumber: pengelola.\n",
      "src/assets/pasar.jpg": JPG,
    },
    becomes: {
      "posts/2022/07/pasar.md":
        '---\ntitle: Pasar\ndate: 2022-07-08\nauthor: KS\ncategory: ekonomi\nimage:\n  src: pasar.jpg\n  alt: ""\nupdated: 2023-01-02\naliases:\n  - /blog/pasar/\n---\n\nPasar ramai[^1].\n\n[^1]: Sumber: pengelola.\n',
    },
    old: ["/blog/pasar/"],
  },
  Eleventy: {
    files: {
      "eleventy.config.js": "export default () => {};\n",
      "posts/2021-03-01-air.md":
        '---json\n{ "title": "Air: Bersih", "tags": ["posts", "Air"], "image": { "src": "air.jpg", "alt": "air.jpg" } }\n---\nAir mengalir.\n\n<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>\n\n<center>Rata tengah</center>\n',
      "posts/air.jpg": JPG,
      "tentang.md": "---\ntitle: Tentang\n---\nKami.\n",
    },
    becomes: {
      "posts/2021/03/air.md":
        '---\ntitle: "Air: Bersih"\ndate: 2021-03-01\nauthor: RD\ntags: [Air]\nimage:\n  src: air.jpg\n  alt: ""\naliases:\n  - /posts/air/\n---\n\nAir mengalir.\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\nRata tengah\n',
      "pages/tentang.md": "---\ntitle: Tentang\n---\n\nKami.\n",
    },
    old: ["/posts/air/"],
  },
  "Next, with broken heads": {
    files: {
      "next.config.js": "module.exports = {};\n",
      "content/2012-10-030-hujan.md":
        '---\ntitle: "Hujan\ndate: 2012-10-030\ntags: [Hujan, Angin]\nslug: Hujan Lebat\n---\nHujan turun.\n\n[surel](info@kabar.example) [laman](www.kabar.id) [salah](ttp://kabar.id/x) [kosong](http://)\n',
    },
    becomes: {
      "posts/2012/10/hujan-lebat.md":
        "---\ntitle: Hujan\ndate: 2012-10-30\nauthor: RD\ntags: [Hujan, Angin]\naliases:\n  - /Hujan%20Lebat/\n---\n\nHujan turun.\n\n[surel](mailto:info@kabar.example) [laman](https://www.kabar.id) [salah](https://kabar.id/x) kosong\n",
    },
    old: ["/hujan lebat/"],
  },
};

async function bring(
  files: Files,
): Promise<{ project: Project; notes: string[]; faults: readonly string[] }> {
  const archive = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`arsip/${path}`, text]),
  );
  const project = new Project(archive);
  const source = new MarkdownSource(join(project.root, "arsip"), { zone: "WIB", now: NOW });
  const { report } = await importInto(project, source, { accept: true });
  return {
    project,
    notes: report.stories.flatMap(({ notes }) => notes.map(({ text }) => text)),
    faults: report.stories.flatMap(({ faults }) => faults),
  };
}

const markdown = suite("a folder of Markdown");

for (const [name, { files, becomes, old }] of Object.entries(DIALECTS)) {
  markdown(`of ${name} becomes stories, its old addresses theirs`, async () => {
    const { project, faults } = await bring(files);
    try {
      assert.equal(faults, []);
      for (const [file, text] of Object.entries(becomes)) assert.is(project.read(file), text, file);
      const written = Object.fromEntries(
        ["posts", "pages", "_data"]
          .flatMap((folder) => project.files(folder))
          .map((file) => [
            file,
            file.endsWith(".md") || file.endsWith(".yaml") ? project.read(file) : JPG,
          ]),
      );
      assert.equal(
        faultsOf(written as Files).filter((line) => line.includes(" galat ")),
        [],
      );
      const claimed = project
        .files("posts")
        .filter((file) => file.endsWith(".md"))
        .map((file) => {
          const [, year, month, slug] = /posts\/(\d+)\/(\d+)\/(.*)\.md/u.exec(file) ?? [];
          const day = /^date: \d+-\d+-(\d+)/mu.exec(project.read(file))?.[1];
          return `${project.read(file)}\n  - /${year}/${month}/${day}/${slug}/`.toLowerCase();
        });
      for (const url of old) {
        const written = url.replace(" ", "%20");
        assert.ok(
          claimed.some((text) => text.includes(`- ${written}`)),
          url,
        );
      }
    } finally {
      project.dispose();
    }
  });
}

markdown("keeps its text to the word", async () => {
  const body =
    "Satu **dua** _tiga_.\n\n## Empat\n\n> lima\n\n- enam\n- tujuh\n\n1. delapan\n\n```js\nsembilan < 10\n```\n\n| a | b |\n| --- | --- |\n| c | d |\n\nBaris satu  \nbaris dua & &copy; “kutip”.";
  const { project } = await bring({ "posts/2021-01-01-a.md": `---\ntitle: A\n---\n${body}\n` });
  try {
    const [, , written = ""] = project.read("posts/2021/01/a.md").split(/^---$/mu);
    const md = createMarkdown(TEXT);
    assert.is(visibleText(md.render(written)), visibleText(md.render(body)));
  } finally {
    project.dispose();
  }
});

markdown("tells what was left out, and runs nothing", async () => {
  const { project, notes } = await bring({
    "_posts/2021-01-01-a.md": "---js\n{ title: process.exit(1) }\n---\nx\n",
    "_posts/2021-01-02-b.md":
      '---\ntitle: B\nimage: ../../../../etc/passwd\n---\n![x](/etc/hostname.jpg) <script>alert(1)</script> [y](javascript:alert(1)) {% include "x" %} {{ page.x }}\n',
  });
  try {
    assert.equal(
      project.files("posts").filter((file) => file.endsWith(".md")),
      ["posts/2021/01/b.md"],
    );
    assert.match(project.read("posts/2021/01/b.md"), /\n\ny\n$/u);
    assert.match(notes.join("\n"), "Kode templat include dan {{ page.x }} tidak dapat dipindahkan");
  } finally {
    project.dispose();
  }
});

markdown("reads heads of every kind", () => {
  for (const [text, title] of [
    ["---\ntitle: A\n---\nx", "A"],
    ['+++\ntitle = "A"\n+++\nx', "A"],
    ['{ "title": "A" }\nx', "A"],
    ['{\n "title": "A"\n}\nx', "A"],
    ["title: A\ndate: 2020-01-01\n---\nx", "A"],
    ["tanpa kepala", undefined],
    [
      "---\na: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: A\n---\n",
      "A",
    ],
  ] as const) {
    assert.is(readForeign(text)?.head.title, title, text);
  }
});

markdown.run();
