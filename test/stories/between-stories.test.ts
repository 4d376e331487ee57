import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assemble, faultsOf, story } from "../support/newsroom.ts";

const between = suite("stories that touch one another");

between("one old URL leads to one story", () => {
  assert.equal(
    faultsOf({
      "posts/a.md": story("aliases: [/lama/]"),
      "posts/b.md": story("aliases:\n  - /lain/\n  - /Lama"),
    }),
    [
      'posts/b.md:7:5  galat  alias-collision  Alamat lama "/Lama" sudah dipakai tulisan "posts/a.md". Hapus dari salah satunya.',
    ],
  );
});

between("an old URL is not the URL of another story, nor of its own", () => {
  assert.equal(
    faultsOf({
      "posts/a.md": story("aliases: [/2024/12/10/b/]"),
      "posts/b.md": story("aliases: [/2024/12/10/b/]"),
    }),
    [
      'posts/a.md:5:11  galat  alias-collision  Alamat lama "/2024/12/10/b/" sudah dipakai tulisan "posts/b.md". Hapus dari salah satunya.',
      'posts/b.md:5:11  galat  alias-collision  Alamat lama "/2024/12/10/b/" sudah menjadi alamat tulisan ini. Hapus salah satunya.',
    ],
  );
});

between("an old URL takes over no page of the site, and none of its files", () => {
  for (const alias of [
    "/kanal/daerah/",
    "/",
    "/Penulis/AO",
    "/404.html",
    "/assets/jejak.css",
    "/tentang/",
  ]) {
    const files = {
      "posts/a.md": story(`aliases: [${alias}]`),
      "pages/tentang.md": "---\ntitle: Tentang\n---\nKami.\n",
    };
    assert.equal(faultsOf(files), [
      `posts/a.md:5:11  galat  alias-collision  Alamat lama "${alias}" sudah dipakai halaman atau berkas situs ini. Hapus.`,
    ]);
  }
});

between("a draft's old URL leads nobody anywhere", () => {
  const files = {
    "posts/a.md": story("", "Lihat [ini](/lama)."),
    "posts/b.md": story("aliases: [/lama/]"),
    "posts/c.md": story("draft: true\naliases: [/lama/]"),
  };
  assert.equal(faultsOf(files), []);
  const [page] = assemble(files).pages.filter(({ url }) => url === "/2024/12/10/a/");
  assert.match(JSON.stringify(page), "/2024/12/10/b/");
});

between("an answer to a slug that two stories have asks which is meant", () => {
  assert.equal(
    faultsOf({
      "posts/x.md": story("date: 2024-12-01"),
      "posts/z/x.md": story("date: 2024-12-05"),
      "posts/r.md": story("type: ralat\nof: x"),
    }),
    [
      'posts/r.md:6:5  galat  dead-story-reference  Isian "of" menyebut "x", tetapi ada 2 tulisan dengan slug itu: "posts/x.md" dan "posts/z/x.md". Beri salah satunya slug lain.',
    ],
  );
});

for (const type of ["ralat", "koreksi", "hak-jawab"]) {
  between(`a ${type} names the story it answers`, () => {
    const by = "author: { name: Budi }";
    assert.equal(faultsOf({ "posts/a.md": story(`${by}\ntype: ${type}`) }), [
      `posts/a.md:5:7  galat  missing-field  Tulisan berjenis ${type} harus menyebut berita yang dijawabnya (Pedoman Media Siber, butir 4b). Tambahkan of: slug-berita-itu.`,
    ]);
    assert.equal(
      faultsOf({ "posts/a.md": story(`${by}\ntype: ${type}\nof: b`), "posts/b.md": story() }),
      [],
    );
  });
}

between("a story may lead to a page of the newsroom's own by its file", () => {
  const files = {
    "posts/2024/12/a.md": story("", "Lihat [kami](../../../pages/tentang.md#siapa)."),
    "pages/tentang.md": "---\ntitle: Tentang\n---\n\n## Siapa\n\nKami.\n",
  };
  assert.equal(faultsOf(files), []);
});

between.run();
