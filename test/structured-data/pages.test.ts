import { gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble, story } from "../support/newsroom.ts";
import { storiesAt } from "../support/site.ts";
import type { Thing } from "./blocks.ts";
import { blocksOf, thingAt, thingsAt } from "./blocks.ts";

const NEWSROOM = {
  "_data/newsroom.yaml": [
    "company: PT Media Uji",
    "registration: AHU-1",
    'address: "Jalan Uji 1, Banyuwangi"',
    "email: redaksi@uji.example",
    'phone: "(0333) 123456"',
    "editorial: { name: Penanggung Jawab Redaksi }",
    "business: { name: Penanggung Jawab Usaha }",
    'founded: "2024"',
    "pressCouncil: Terverifikasi administratif",
    "ownership: Dimiliki pendirinya.",
    "social: [https://sosial.example/@uji]",
    "",
  ].join("\n"),
};

test("the home page tells who the medium is, and names only those of its pages that are there", () => {
  const site = assemble({ ...NEWSROOM });
  const medium = thingAt(site, "/", "NewsMediaOrganization");
  assert.is(medium["@id"], "https://uji.example/#organization");
  assert.equal(
    [medium.legalName, medium.foundingDate, medium.email, medium.telephone, medium.sameAs],
    [
      "PT Media Uji",
      "2024",
      "redaksi@uji.example",
      "+62333123456",
      ["https://sosial.example/@uji"],
    ],
  );
  assert.equal(medium.address, {
    "@type": "PostalAddress",
    streetAddress: "Jalan Uji 1, Banyuwangi",
    addressCountry: "ID",
  });
  const urls = new Set(site.pages.map(({ url }) => `https://uji.example${url}`));
  const policies = [
    ["masthead", "/redaksi/"],
    ["publishingPrinciples", "/pedoman-media-siber/"],
    ["ethicsPolicy", "/kode-etik/"],
    ["correctionsPolicy", "/koreksi/"],
    ["actionableFeedbackPolicy", "/hak-jawab/"],
  ] as const;
  for (const [policy, path] of policies) {
    const url = `https://uji.example${path}`;
    assert.is(medium[policy], urls.has(url) ? url : undefined);
    const own = assemble({ [`pages${path.slice(0, -1)}.md`]: "---\ntitle: Halaman\n---\nIsi.\n" });
    assert.is(thingAt(own, "/", "NewsMediaOrganization")[policy], url);
  }
});

test("a medium that tells nothing of itself still has a name and an address", () => {
  const site = assemble({ "_data/newsroom.yaml": "" });
  const medium = thingAt(site, "/", "NewsMediaOrganization");
  assert.equal([medium.name, medium.url], ["Media Uji", "https://uji.example/"]);
  assert.is(medium.legalName, undefined);
});

test("a site with a page to search on tells how to search it", () => {
  const files = { "pages/cari.md": "---\ntitle: Cari\n---\nIsi.\n" };
  const { potentialAction } = thingAt(assemble(files), "/", "WebSite") as {
    potentialAction: Thing;
  };
  assert.equal(potentialAction, {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: "https://uji.example/cari/?q={search_term_string}",
    },
    "query-input": "required name=search_term_string",
  });
});

test("every page with breadcrumbs tells the same way, its own end included", () => {
  const site = assemble({
    "posts/satu.md": story("category: daerah\nlocation: Banyuwangi\ntags: [Kopi]"),
  });
  let found = 0;
  for (const { url, view, layout } of site.pages) {
    if (layout === "not-found" || view.breadcrumbs.length === 0) continue;
    const { itemListElement } = thingAt(site, url, "BreadcrumbList") as {
      itemListElement: readonly Thing[];
    };
    assert.equal(
      itemListElement.map(({ position, name, item }) => [position, name, item]),
      [...view.breadcrumbs, { label: view.heading, url }].map((crumb, index) => [
        index + 1,
        crumb.label,
        { "@id": `https://uji.example${crumb.url}` },
      ]),
    );
    found += 1;
  }
  assert.ok(found > 10, `${found} pages`);
});

test("a step without a page is no step of the way", () => {
  const site = assemble(
    { "posts/satu.md": story("category: daerah") },
    { pages: { categories: false } },
  );
  const { itemListElement } = thingAt(site, "/2024/12/10/satu/", "BreadcrumbList") as {
    itemListElement: readonly Thing[];
  };
  assert.equal(
    itemListElement.map(({ name }) => name),
    ["Beranda", "Judul"],
  );
});

test("every item of a list has the name that readers see, and says what is paid for", () => {
  const site = assemble({
    "posts/a.md": story("title: Panen Kopi\ncategory: daerah\ntags: [Kopi]\ndate: 2024-12-01"),
    "posts/b.md": story("title: Iklan Kopi\ncategory: daerah\nlabel: iklan\ndate: 2024-12-02"),
  });
  const names = (url: string) => {
    const { mainEntity } = thingAt(site, url, "CollectionPage") as {
      mainEntity: { itemListElement: readonly Thing[] };
    };
    return mainEntity.itemListElement.map(({ name }) => name);
  };
  assert.equal(names("/kanal/daerah/"), ["[Iklan] Iklan Kopi", "Panen Kopi"]);
  assert.equal(names("/topik/"), ["Kopi"]);
  assert.equal(names("/penulis/"), ["Kontributor AO", "Redaksi"]);
  assert.equal(names("/indeks/").slice(-1), ["2024"]);
});

test("of a long listing the first fifty stories are named, and how many there are", () => {
  const files = Object.fromEntries(
    Array.from({ length: 51 }, (_, index) => [`posts/${index}.md`, story("category: daerah")]),
  );
  const listed = (listingSize: number) => {
    const { mainEntity } = thingAt(
      assemble(files, { listingSize }),
      "/kanal/daerah/",
      "CollectionPage",
    ) as { mainEntity: { numberOfItems: number; itemListElement: readonly Thing[] } };
    return [mainEntity.itemListElement.length, mainEntity.numberOfItems];
  };
  assert.equal(listed(500), [50, 51]);
});

test("a listing tells its stories in their order, and no story tells of another page's", () => {
  const files = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [
      `posts/berita-${index}.md`,
      story(`date: 2024-11-${String(1 + (index % 28)).padStart(2, "0")} 08:00\ncategory: daerah`),
    ]),
  );
  const site = assemble(files, { listingSize: 20 });
  for (const url of ["/kanal/daerah/", "/kanal/daerah/hal/1/"]) {
    const { mainEntity } = thingAt(site, url, "CollectionPage") as {
      mainEntity: { itemListElement: readonly Thing[] };
    };
    assert.equal(
      mainEntity.itemListElement.map((item) => item.url),
      storiesAt(site, url).map((card) => `https://uji.example${card.url}`),
    );
  }
});

test("an author's page is of the author, and its later pages of what they wrote", () => {
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`posts/berita-${index}.md`, story()]),
  );
  const authors = "AO: { name: Siti, role: Reporter, bio: Menulis dari Banyuwangi. }\n";
  const site = assemble({ ...files, "_data/authors.yaml": authors }, { listingSize: 2 });
  const page = thingAt(site, "/penulis/ao/", "ProfilePage");
  assert.equal(page.mainEntity, {
    "@type": "Person",
    name: "Siti",
    alternateName: "AO",
    url: "https://uji.example/penulis/ao/",
    jobTitle: "Reporter",
    description: "Menulis dari Banyuwangi.",
    worksFor: { "@id": "https://uji.example/#organization" },
  });
  assert.is(thingAt(site, "/penulis/ao/", "ItemList").numberOfItems, 3);
  thingAt(site, "/penulis/ao/hal/1/", "CollectionPage");
});

test("own pages are what they are", () => {
  const page = "---\ntitle: Halaman\n---\nIsi.\n";
  const site = assemble({
    "pages/tentang.md": page,
    "pages/kontak.md": page,
    "pages/lain.md": page,
  });
  thingAt(site, "/tentang/", "AboutPage");
  thingAt(site, "/kontak/", "ContactPage");
  thingAt(site, "/lain/", "WebPage");
});

test("a withdrawn story tells nothing of what it said, and a missing page nothing at all", () => {
  const site = assemble({
    "posts/satu.md": story(
      "withdrawn: { date: 2024-12-11, ground: trauma-korban, reason: Permintaan keluarga. }\nsummary: Kata rahasia.\ntags: [Rahasia]",
      "Kata rahasia.",
    ),
  });
  assert.equal(
    thingsAt(site, "/2024/12/10/satu/").map((thing) => thing["@type"]),
    ["WebPage"],
  );
  for (const [url, block] of blocksOf(site)) assert.not.match(block, /rahasia/iu, url);
  assert.not.ok(blocksOf(site).has("/404.html"));
});

test("every address is complete, with the path prefix", () => {
  const site = assemble(
    { "posts/satu.md": story("image: { src: a.jpg, alt: A }"), "posts/a.jpg": "JPG", ...NEWSROOM },
    {},
    { pathPrefix: "/berita/" },
  );
  for (const [url, block] of blocksOf(site)) {
    for (const [address] of block.matchAll(/https:\/\/uji\.example[^"]*/gu)) {
      assert.match(address, /^https:\/\/uji\.example\/berita\//u, url);
    }
    assert.not.match(block, /"(?:url|item|@id)":"\//u, url);
  }
});

test("a long listing's structured data stay under three kilobytes, compressed", () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `posts/panen-raya-di-lereng-gunung-membawa-harapan-baru-bagi-petani-${index}.md`,
      story(`category: daerah\ntags: [Topik tentang hal ke-${index}]`),
    ]),
  );
  const site = assemble(files, { listingSize: 200 });
  for (const [url, block] of blocksOf(site)) {
    const bytes = gzipSync(block).length;
    assert.ok(bytes < 3000, `${url}: ${bytes} bytes`);
  }
});

test.run();
