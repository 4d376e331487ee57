import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ImportChoices } from "../../src/import/choices.ts";
import { openNewsroom } from "../../src/import/newsroom.ts";
import { importedDates } from "../../src/import/text/imported-dates.ts";
import { TextSource } from "../../src/import/text/text-source.ts";
import { importInto, placeOf } from "../support/imports.ts";
import { story } from "../support/newsroom.ts";
import { Project, withProject } from "../support/project.ts";
import { wordFile, zip } from "../support/zip.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/import/text", import.meta.url));

/** Brings texts in, by name. */
async function bring(
  project: Project,
  texts: Readonly<Record<string, string | Uint8Array>>,
  choices: ImportChoices = {},
) {
  const place = placeOf(project);
  const newsroom = await openNewsroom(place);
  const inputs = Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const source = new TextSource(inputs, newsroom, await importedDates(newsroom));
  const { report, text } = await importInto(project, source, choices);
  return { ...report, text };
}

/** The only story that an import wrote, without the lines between head and body. */
async function one(text: string | Uint8Array, name = "naskah.txt") {
  const project = new Project();
  try {
    const { stories } = await bring(project, { [name]: text });
    const [only] = stories;
    assert.is(stories.length, 1);
    const [, head = "", body = ""] =
      /^---\n(.*?)---\n\n(.*)\n$/su.exec(project.read(only?.file ?? "")) ?? [];
    return {
      head,
      body,
      notes: only?.notes.map((note) => note.text) ?? [],
      faults: only?.faults ?? [],
    };
  } finally {
    project.dispose();
  }
}

const copies = suite("raw copy");

for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith(".txt"))) {
  const isTrap = name.startsWith("t");
  copies(`${name.slice(0, -4)} is ${isTrap ? "no trap" : "read"}`, async () => {
    await withProject({}, async (project) => {
      const { stories } = await bring(project, { [name]: readFileSync(join(FIXTURES, name)) });
      const expected = readFileSync(join(FIXTURES, name.replace(".txt", ".md")), "utf8");
      assert.is(project.read(stories[0]?.file ?? ""), expected);
      assert.equal(stories[0]?.faults, []);
    });
  });
}

copies("tells a weekday that is not that of its date", async () => {
  const { notes } = await one(
    "Judul\n\nJember – Warga pulang, Senin (10/12/2024).\n\nDi sana. (AO)\n",
  );
  assert.equal(notes, [
    '"Senin (10/12/2024)": tanggal itu jatuh pada hari Selasa, bukan Senin. Periksa hari dan tanggalnya.',
  ]);
});

copies("looks for the year in which a day was that day", async () => {
  const { head } = await one("Judul\n\nJember – Warga pulang, Minggu (10/12).\n\nDi sana. (AO)\n");
  assert.match(head, "date: 2023-12-10\n");
});

copies("takes labels for what they say, and the headline once", async () => {
  const { head, body } = await one(
    "Judul: Air Bersih Mengalir\nPenulis: AO\nEditor: RD\nLokasi: Banyuwangi\nKanal: Daerah\nTopik: Air, Desa\nTanggal: 10 Desember 2024 pukul 14.30 WITA\n\nAir Bersih Mengalir\n\nWarga senang.\n",
  );
  assert.is(
    head,
    "title: Air Bersih Mengalir\ndate: 2024-12-10 14:30 WITA\nauthor: AO\nlocation: Banyuwangi\ncategory: daerah\ntags: [Air, Desa]\neditor: RD\n",
  );
  assert.is(body, "Warga senang.");
});

copies(
  "takes several labels on one line, and a name beside a place that may be a medium's is told",
  async () => {
    const above = await one(
      "Judul: Air\nReporter: AO | Editor: RD\n\nWarga pulang, Selasa (10/12/2024).\n\nReda.\n",
    );
    assert.match(above.head, "author: AO\neditor: RD\n");
    assert.is(above.body, "Warga pulang, Selasa (10/12/2024).\n\nReda.");
    const { body, notes } = await one(
      "Judul\n\nDENPASAR (Metro Bali) - Warga pulang, Selasa (10/12/2024).\n\nReda. (AO)\n",
    );
    assert.match(body, /^DENPASAR \(Metro Bali\) - Warga/u);
    assert.equal(notes, [
      'Kata pembuka "DENPASAR (Metro Bali)" mungkin dateline, jadi dibiarkan. Jika benar, hapus, lalu isi location dan source.',
    ]);
  },
);

copies("makes Markdown of a chat's marks and of nothing that only looks like them", async () => {
  const { body } = await one(
    "Judul\n\nJember – *Tebal*, _miring_, ~coret~, dan ```kode```. Alamat https://a.id/x_y_z tetap, 5*3*2 juga.\n\nSelasa (10/12/2024). (AO)",
  );
  assert.is(
    body,
    "**Tebal**, _miring_, ~~coret~~, dan `kode`. Alamat https://a.id/x_y_z tetap, 5\\*3\\*2 juga.\n\nSelasa (10/12/2024).",
  );
});

copies("takes the date of an exported chat, each message a paragraph", async () => {
  const { head, body } = await one(
    "10/12/24 14.30 - Pesan dan panggilan terenkripsi secara end-to-end.\n10/12/24 14.31 - Budi Santoso: Pasar Ramai\n10/12/24 14.32 - Budi Santoso: Warga berdatangan.\n10/12/24 14.33 - Budi Santoso: <Media tidak disertakan>\n10/12/24 14.34 - Budi Santoso: Mereka pulang sore. (AO)\n",
  );
  assert.match(head, "title: Pasar Ramai\ndate: 2024-12-10 14:31\n");
  assert.is(body, "Warga berdatangan.\n\nMereka pulang sore.");
});

copies(
  "joins lines that a mail program broke, and takes lists and tables for what they are",
  async () => {
    const { body } = await one(
      [
        "Judul",
        "",
        "Warga Desa Sidomulyo memanen kopi lebih awal dari biasanya karena musim",
        "hujan datang terlambat dan buah kopi matang serentak di lereng gunung,",
        "kata ketua kelompok tani.",
        "",
        "• satu",
        "• dua",
        "",
        "Desa\tHasil",
        "Silo\t10",
        "",
        "Selasa (10/12/2024). (AO)",
      ].join("\n"),
    );
    assert.is(
      body,
      "Warga Desa Sidomulyo memanen kopi lebih awal dari biasanya karena musim hujan datang terlambat dan buah kopi matang serentak di lereng gunung, kata ketua kelompok tani.\n\n- satu\n- dua\n\n| Desa | Hasil |\n| --- | --- |\n| Silo | 10 |\n\nSelasa (10/12/2024).",
    );
  },
);

copies("reads Word files and copies of pages", async () => {
  const word = await one(
    wordFile([
      "Panen Kopi",
      "JEMBER, KOMPAS.com - Petani **memanen** kopi, Selasa (10/12/2024).",
      "Selesai. (AO)",
    ]),
    "naskah.docx",
  );
  assert.is(
    word.head,
    "title: Panen Kopi\ndate: 2024-12-10\nauthor: AO\nlocation: Jember\nsource:\n  name: KOMPAS.com\n",
  );
  assert.is(word.body, "Petani **memanen** kopi, Selasa (10/12/2024).\n\nSelesai.");
  const page = await one(
    '<html><head><title>x</title><script>alert(1)</script></head><body><nav>Menu</nav><article><h1>Panen Kopi</h1><p>JEMBER – Petani <b>memanen</b> kopi, Selasa (10/12/2024).</p><p onclick="x()">Selesai. (AO)</p></article></body></html>',
    "naskah.html",
  );
  assert.is(page.body, "Petani **memanen** kopi, Selasa (10/12/2024).\n\nSelesai.");
});

copies("is refused where it is no text or unpacks to more than a text", async () => {
  await withProject({}, async (project) => {
    const refused = async (bytes: Uint8Array, name: string) =>
      await bring(project, { [name]: bytes }).then(
        () => "",
        (error: Error) => error.message,
      );
    assert.match(await refused(Buffer.from([1, 0, 2]), "a.bin"), "a.bin bukan teks");
    assert.match(await refused(zip({ "a.txt": "x" }), "b.docx"), "b.docx tidak dapat dibaca");
    const bomb = Buffer.from(zip({ "word/document.xml": "x" }));
    bomb.writeUInt32LE(4_000_000_000, bomb.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
    assert.match(await refused(bomb, "c.docx"), "c.docx terlalu besar");
    assert.equal(project.files("posts"), ["posts/.gitkeep"]);
  });
});

copies("suggests the kanal and topics of stories that are like it", async () => {
  const earlier = {
    "posts/a.md": story("title: Kopi Jember Diekspor\ncategory: budaya\ntags: [Kopi, Ekspor]"),
    "posts/b.md": story("title: Harga Kopi Naik\ncategory: budaya\ntags: [Kopi]"),
    "posts/c.md": story("title: Jalan Rusak\ncategory: daerah\ntags: [Jalan]"),
  };
  await withProject(earlier, async (project) => {
    const { stories, text } = await bring(project, {
      "n.txt":
        "Petani Kopi Senang\n\nJember – Harga kopi naik, Selasa (10/12/2024).\n\nKopi laku. (AO)\n",
    });
    const written = project.read(stories[0]?.file ?? "");
    assert.match(written, "category: budaya\ntags: [Kopi]\n");
    assert.match(text, "Kanal budaya disarankan dari tulisan lain yang sejenis. Periksa.");
  });
});

copies("registers a code that is signed with when that is accepted", async () => {
  await withProject({}, async (project) => {
    const text = { "n.txt": "Judul\n\nJember – Hujan, Selasa (10/12/2024).\n\nReda. (AMF*)\n" };
    await bring(project, text);
    assert.match(project.read("posts/2024/12/judul.md"), "author: RD\n");
    const { stories } = await bring(project, text, { accept: true });
    assert.is(stories[0]?.as, "updated");
    assert.match(project.read("posts/2024/12/judul.md"), "author: AMF\n");
    assert.match(project.read("_data/authors.yaml"), "AMF:\n  name: Kontributor AMF\n");
    assert.match(project.read("_data/authors.yaml"), "AO: { name: Kontributor AO }\n");
  });
});

copies(
  "comes twice and is there once, and a text without a date keeps the one it got",
  async () => {
    await withProject({}, async (project) => {
      const text = { "n.txt": "Judul\n\nHujan turun.\n\nReda. (AO)\n" };
      await bring(project, text);
      const file = "posts/2025/01/judul.md";
      const first = project.read(file);
      project.write({
        [file]: first.replace("2025-01-01 12:00", "2025-01-01 12:00").replace("Reda", "Reda"),
      });
      const again = await bring(project, { ...text, "salinan.txt": text["n.txt"] });
      assert.equal(
        again.stories.map(({ as }) => as),
        ["unchanged"],
      );
      assert.equal(
        again.leftOut.map(({ leftOut }) => leftOut),
        ["Naskah ini sama dengan naskah lain yang diberikan."],
      );
      assert.equal(
        project.files("posts").filter((path) => path.endsWith(".md")),
        [file],
      );
    });
  },
);

copies("shows the plan and writes nothing when asked to", async () => {
  await withProject({}, async (project) => {
    const before = project.files("");
    const { text } = await bring(
      project,
      { "n.txt": "Judul\n\nHujan turun.\n\nReda. (AO)\n" },
      { dryRun: true },
    );
    assert.match(text, /^Rencana impor n\.txt\n\n {2}Akan diimpor +1 tulisan/u);
    assert.match(text, "Belum ada yang ditulis (--dry-run).");
    assert.equal(project.files(""), before);
  });
});

for (const [line, title] of [
  ["Warga *panen* kopi", "Warga panen kopi"],
  ["Judul *berita*", "Judul berita"],
  ['Warga "Panen *Kopi*" di _Bali_', 'Warga "Panen Kopi" di Bali'],
  ["*_Warga panen kopi_*", "Warga panen kopi"],
  ["Harga ~naik~ turun", "Harga naik turun"],
  ["Lomba 5*3*2 di akun_warga_kita", "Lomba 5*3*2 di akun_warga_kita"],
] as const) {
  copies(`a headline typed as ${line} has no marks`, async () => {
    const { head } = await one(`${line}\n\nJember – Hujan.\n`);
    const [, written = ""] = /^title: (.*)$/mu.exec(head) ?? [];
    assert.is(written.replace(/^'(.*)'$/u, "$1"), title);
  });
}

copies.run();
