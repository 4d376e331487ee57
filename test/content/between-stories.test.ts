import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";

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

for (const type of ["ralat", "koreksi", "hak-jawab"]) {
  between(`a ${type} names the story it answers`, () => {
    assert.equal(faultsOf({ "posts/a.md": story(`type: ${type}`) }), [
      `posts/a.md:5:7  galat  missing-field  Tulisan berjenis ${type} harus menyebut berita yang dijawabnya (Pedoman Media Siber, butir 4b). Tambahkan of: slug-berita-itu.`,
    ]);
    assert.equal(
      faultsOf({ "posts/a.md": story(`type: ${type}\nof: b`), "posts/b.md": story() }),
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
