import { test } from "uvu";
import * as assert from "uvu/assert";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { viewAt } from "../support/site.ts";

function newsroom(author: string) {
  return {
    "_data/authors.yaml": `AO: { name: Kontributor AO, ${author} }\n`,
    "posts/penulis/ao.jpg": "foto",
    "posts/a.md": story("location: Jember"),
  };
}

const SITE = assemble(
  newsroom("picture: posts/penulis/ao.jpg, links: ['https://www.instagram.com/ao/']"),
);

test("an author's picture and addresses stand in the box and on their page", () => {
  const [inBox] = viewAt(SITE, "story", "/2024/12/10/a/").authors;
  const onPage = viewAt(SITE, "listing", "/penulis/ao/").profile;
  for (const profile of [inBox, onPage]) {
    assert.match(profile?.picture?.url ?? "", /^\/gambar\/ao-/u);
    assert.equal(profile?.links, [
      { label: "instagram.com/ao", url: "https://www.instagram.com/ao/" },
    ]);
  }
  assert.ok(SITE.pictures.some(({ file }) => file === "posts/penulis/ao.jpg"));
});

test("search engines are told both of the author's page", () => {
  const { mainEntity } = thingAt(SITE, "/penulis/ao/", "ProfilePage") as {
    mainEntity: Record<string, unknown>;
  };
  assert.match(String(mainEntity.image), /^https:\/\/uji\.example\/gambar\/ao-/u);
  assert.equal(mainEntity.sameAs, ["https://www.instagram.com/ao/"]);
});

test("a picture that is not there and an address that leads elsewhere are told in their place", () => {
  assert.equal(faultsOf(newsroom("picture: posts/penulis/oa.jpg")), [
    '_data/authors.yaml:1:38  galat  missing-picture  Gambar "posts/penulis/oa.jpg" tidak ada. Mungkin maksud Anda "posts/penulis/ao.jpg".',
  ]);
  assert.equal(faultsOf(newsroom("picture: ../rahasia.jpg")), [
    '_data/authors.yaml:1:38  galat  missing-picture  Gambar "../rahasia.jpg" tidak ada. Simpan di folder tulisan, dan tulis jalurnya dari folder utama, misalnya posts/penulis/ao.jpg.',
  ]);
  const [told = ""] = faultsOf(newsroom("links: ['javascript:alert(1)']"));
  assert.match(told, /^_data\/authors\.yaml:1:\d+ {2}galat {2}invalid-value/u);
  const [hidden = ""] = faultsOf(newsroom("links: ['https://kompas.com@jahat.example/']"));
  assert.match(hidden, /galat {2}deceptive-link/u);
});

test.run();
