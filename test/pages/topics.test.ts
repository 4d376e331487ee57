import { test } from "uvu";
import * as assert from "uvu/assert";
import { thingAt } from "../structured-data/blocks.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { deadLinksOf, titlesAt, urlsOf, viewAt } from "../support/site.ts";

const FILES = {
  "posts/a.md": story("title: A\ntags: [Kopi]", "Isi a."),
  "posts/b.md": story("title: B\ntags: [Coffee, kopi nusantara]", "Isi b."),
  "posts/foto.jpg": "JPG",
  "_data/topics.yaml":
    'kopi: { name: Kopi Nusantara, description: "Dari kebun ke cangkir.", facts: [Gayo dilindungi.], aliases: [Coffee], picture: { src: posts/foto.jpg, alt: Kopi, credit: Uji } }\n',
};

test("a described topic has its words, its picture and the stories of all its spellings", () => {
  assert.equal(faultsOf(FILES), []);
  const site = assemble(FILES);
  const view = viewAt(site, "listing", "/topik/kopi/");
  assert.equal(
    [view.heading, view.intro, view.description],
    ["Kopi Nusantara", "Dari kebun ke cangkir.", "Dari kebun ke cangkir."],
  );
  assert.equal([view.facts, view.image?.alt, view.noindex], [["Gayo dilindungi."], "Kopi", false]);
  assert.equal(titlesAt(site, "/topik/kopi/").sort(), ["A", "B"]);
  assert.equal(
    urlsOf(site).filter((url) => url.startsWith("/topik/")),
    ["/topik/", "/topik/kopi/"],
  );
  assert.equal(
    viewAt(site, "story", "/2024/12/10/b/").topics.map(({ label }) => label),
    ["Kopi Nusantara"],
  );
  assert.equal(deadLinksOf(site), []);
});

test("the addresses of other spellings lead to it", () => {
  assert.equal(assemble(FILES).redirects, [
    { from: "/topik/kopi-nusantara/", to: "/topik/kopi/" },
    { from: "/topik/coffee/", to: "/topik/kopi/" },
  ]);
  // Nothing leads to a page that is not there.
  assert.equal(assemble({ ...FILES, "posts/a.md": story(), "posts/b.md": story() }).redirects, []);
});

test("machines are told what its page is about", () => {
  const { about } = thingAt(assemble(FILES), "/topik/kopi/", "CollectionPage") as {
    readonly about: Record<string, unknown>;
  };
  assert.equal(
    [about["@type"], about.name, about.description, about.alternateName],
    ["Thing", "Kopi Nusantara", "Dari kebun ke cangkir.", ["Coffee"]],
  );
});

test("a spelling of two topics is told at its place", () => {
  const files = {
    ...FILES,
    "_data/topics.yaml":
      "kopi: { name: Kopi, aliases: [Coffee] }\nteh: { name: Teh, aliases: [Tea, coffee, Kopi] }\n",
  };
  assert.equal(faultsOf(files), [
    '_data/topics.yaml:2:34  galat  topic-collision  Ejaan "coffee" sudah milik topik "kopi". Sebut di satu topik saja.',
    '_data/topics.yaml:2:42  galat  topic-collision  Ejaan "Kopi" sudah milik topik "kopi". Sebut di satu topik saja.',
  ]);
});

test.run();
