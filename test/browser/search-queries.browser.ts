/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { useBrowser, withFreshTab } from "../support/browser.ts";
import type { Files } from "../support/newsroom.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { serveFolder } from "../support/static-server.ts";

/** What readers type, and what they find. */
const queries = suite("searching for");
useBrowser(queries);

const posts: readonly (readonly [title: string, body: string, head?: string])[] = [
  ["Sidang MK-160 Dibuka", "Mahkamah Konstitusi bersidang."],
  [
    "Harga Tiket Museum Rp25.000",
    "Tiket terjual 1.500.000 lembar, naik 2,5 persen sejak pukul 14.30 WIB.",
  ],
  ["Lomba Baca Al-Qur'an di Aceh", "Peserta dari 23 kabupaten."],
  ["Konferensi Asia Afrika Dikenang", "Tujuh puluh tahun kemudian warga Bandung berpawai."],
  ["Abdul Mu’ti Bicara Soal Guru", "Menteri itu datang pada hari Jum'at."],
  [
    "DPR Bahas RUU Penyiaran",
    "Dasarnya UU Nomor 40 Tahun 1999 tentang Pers dan undang-undang lain.",
  ],
  [
    "Membangun Jembatan Gantung",
    "Warga desa menunggu jembatan itu sepuluh tahun. Pengerjaannya cepat.",
  ],
  [
    "Kedai Kopi Buka Lagi",
    "Pemiliknya, H.M. Yusuf, menyeduh kopi sejak pagi 🐯.",
    "category: budaya",
  ],
  ["Panen Raya", "Kopi dipetik. Petani Banyuwangi menjualnya ke Café Müller.", "category: daerah"],
  ["Anak-anak Belajar Menganyam", "Mereka menganyam pandan setiap sore."],
  ["Vaksin Covid-19 Tersisa", "Grup K-pop dan G20 tak ada hubungannya."],
  ["Salat Idulfitri di Lapangan", "Khatib membaca بِسْمِ اللَّهِ sebelum mulai."],
  ["Kunjungan Presiden ke Solo", "Ia melihat batik tulis, lalu pulang."],
  ["Peringatan Kemerdekaan", "Upacara 17 Agustus 1945 diceritakan lagi.", "date: 2024-08-17 08:00"],
  ["Program C++ untuk Pemula", "Bahasa C dan C# juga dibahas."],
];

const FILES: Files = Object.fromEntries(
  posts.map(([title, body, head = ""], at) => [
    `posts/${String.fromCharCode(97 + at)}.md`,
    story(`title: "${title}"\n${head}`, body),
  ]),
);

/** What is typed, and the headlines that come; the first ones where there are more. */
const TABLE: readonly (readonly [query: string, ...titles: string[]])[] = [
  // Numbers, with and without what parts them.
  ["25.000", "Harga Tiket Museum Rp25.000"],
  ["25000", "Harga Tiket Museum Rp25.000"],
  ["rp25.000", "Harga Tiket Museum Rp25.000"],
  ["Rp 25.000", "Harga Tiket Museum Rp25.000"],
  ["Rp25.000,00", "Harga Tiket Museum Rp25.000"],
  ["1500000", "Harga Tiket Museum Rp25.000"],
  ["2.5 persen", "Harga Tiket Museum Rp25.000"],
  ["14:30", "Harga Tiket Museum Rp25.000"],
  // Hyphens and codes.
  ["MK-160", "Sidang MK-160 Dibuka"],
  ["mk160", "Sidang MK-160 Dibuka"],
  ["MK 160", "Sidang MK-160 Dibuka"],
  ["covid19", "Vaksin Covid-19 Tersisa"],
  ["COVID 19", "Vaksin Covid-19 Tersisa"],
  ["kpop", "Vaksin Covid-19 Tersisa"],
  ["UU 40/1999", "DPR Bahas RUU Penyiaran"],
  ["UU No. 40 Tahun 1999", "DPR Bahas RUU Penyiaran"],
  ["undang-undang", "DPR Bahas RUU Penyiaran"],
  ["undang undang", "DPR Bahas RUU Penyiaran"],
  ["undang2", "DPR Bahas RUU Penyiaran"],
  ["ruu", "DPR Bahas RUU Penyiaran"],
  ["R.U.U.", "DPR Bahas RUU Penyiaran"],
  ["anak anak", "Anak-anak Belajar Menganyam"],
  ["anak", "Anak-anak Belajar Menganyam"],
  ["C++", "Program C++ untuk Pemula"],
  ["c#", "Program C++ untuk Pemula"],
  ["C", "Program C++ untuk Pemula"],
  // Apostrophes and names.
  ["quran", "Lomba Baca Al-Qur'an di Aceh"],
  ["alquran", "Lomba Baca Al-Qur'an di Aceh"],
  ["Al Qur’an", "Lomba Baca Al-Qur'an di Aceh"],
  ["al-quran", "Lomba Baca Al-Qur'an di Aceh"],
  ["mu'ti", "Abdul Mu’ti Bicara Soal Guru"],
  ["muti", "Abdul Mu’ti Bicara Soal Guru"],
  ["Mu`ti", "Abdul Mu’ti Bicara Soal Guru"],
  ["jumat", "Abdul Mu’ti Bicara Soal Guru"],
  ["HM Yusuf", "Kedai Kopi Buka Lagi"],
  ["H. M. Yusuf", "Kedai Kopi Buka Lagi"],
  // Accents, letter case, other writing, emoji.
  ["CAFE MULLER", "Panen Raya"],
  ["kafé"],
  ["بسم الله", "Salat Idulfitri di Lapangan"],
  ["🐯", "Kedai Kopi Buka Lagi"],
  ["🦄"],
  // Forms of a word, and spellings.
  ["pembangunan", "Membangun Jembatan Gantung"],
  ["dikerjakan", "Membangun Jembatan Gantung"],
  ["mengunjungi", "Kunjungan Presiden ke Solo"],
  ["menulis", "Kunjungan Presiden ke Solo"],
  ["pertanian", "Panen Raya"],
  ["anyaman", "Anak-anak Belajar Menganyam"],
  ["sholat idul fitri", "Salat Idulfitri di Lapangan"],
  // Titles first.
  ["kopi", "Kedai Kopi Buka Lagi", "Panen Raya"],
  // Several words, small ones, quotation marks, beginnings.
  ["harga di museum", "Harga Tiket Museum Rp25.000"],
  ["  Jembatan,  gantung! ", "Membangun Jembatan Gantung"],
  ['"jembatan gantung"', "Membangun Jembatan Gantung"],
  ["“gantung jembatan”"],
  ["banyuw", "Panen Raya"],
  // Days, as a story tells them and as it is dated.
  ["17 agustus 1945", "Peringatan Kemerdekaan"],
  ["17-8-1945", "Peringatan Kemerdekaan"],
  ["17/08/2024", "Peringatan Kemerdekaan"],
  ["2024-08-17", "Peringatan Kemerdekaan"],
  ["agustus 2024", "Peringatan Kemerdekaan"],
  ["upacara agustus 2024", "Peringatan Kemerdekaan"],
  // Nowhere.
  ["zzqqxx"],
  ["25.001"],
  ["250"],
  ["k"],
  ["mk-161"],
  ["kopi zzqqxx"],
  ["?!"],
  ["constructor"],
];

async function ask(page: Page, query: string): Promise<{ said: string; titles: string[] }> {
  await page.getByLabel("Kata yang dicari").fill(query);
  await page.keyboard.press("Enter");
  const trimmed = query.trim();
  const status = page.getByRole("status").filter({ hasText: `“${trimmed}”` });
  await status.waitFor();
  return {
    said: await status.innerText(),
    titles: await page.locator(".search-results h2").allInnerTexts(),
  };
}

async function withSite(use: (page: Page, origin: string) => Promise<void>): Promise<void> {
  await withProject(FILES, async (project) => {
    await project.build({ options: { search: true } });
    const { origin, close } = await serveFolder(`${project.root}/_site`);
    try {
      await withFreshTab((page) => use(page, origin));
    } finally {
      close();
    }
  });
}

queries(
  "numbers, codes, names, dates and words in any form finds them, and nothing else",
  async () => {
    await withSite(async (page, origin) => {
      await page.goto(`${origin}/cari/`);
      const wrong: string[] = [];
      for (const [query, ...expected] of TABLE) {
        const { said, titles } = await ask(page, query);
        const found = titles.slice(0, Math.max(expected.length, 1));
        const right =
          JSON.stringify(found) === JSON.stringify(expected) &&
          said.startsWith("Tidak ada") === (expected.length === 0);
        if (!right) wrong.push(`${query}: ${said} ${JSON.stringify(titles)}`);
      }
      assert.equal(wrong, []);
    });
  },
);

queries("a misspelt word offers the near one, which leads on, and back", async () => {
  const near: readonly (readonly [query: string, offered: string])[] = [
    ["konperensi", "konferensi"],
    ["presidan", "presiden"],
    ["jmebatan", "jembatan"],
    ["musium", "museum"],
    ["banjuwangi", "Banyuwangi"],
    ["konperensi asia", "konferensi asia"],
    ["konperensi pandan", "konferensi?"],
    ["petanibanyuwangi", "petani Banyuwangi"],
  ];
  await withSite(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    const offers: string[] = [];
    for (const [query] of near) {
      const { said, titles } = await ask(page, query);
      assert.equal(titles, [], query);
      offers.push(said.replace(/^.*Maksud Anda: /u, "").toLowerCase());
    }
    for (const [at, [query, offered]] of near.entries()) {
      assert.match(offers[at] ?? "", offered.toLowerCase(), query);
    }
    await ask(page, "konperensi");
    await page.getByRole("status").getByRole("link", { name: "konferensi" }).click();
    await page.getByRole("status").filter({ hasText: "1 tulisan" }).waitFor();
    assert.is(
      await page.locator(".search-results h2").innerText(),
      "Konferensi Asia Afrika Dikenang",
    );
    await page.goBack();
    await page.getByRole("status").filter({ hasText: "Maksud Anda" }).waitFor();
  });
});

queries("words that are nowhere together offers what is somewhere", async () => {
  await withSite(async (page, origin) => {
    await page.goto(`${origin}/cari/`);
    assert.match(
      (await ask(page, "kopi zzqqxx")).said,
      "Kata “zzqqxx” tidak ada di tulisan mana pun. Cari saja: kopi.",
    );
    assert.match((await ask(page, "museum jembatan")).said, "Cari saja: museum atau jembatan.");
    const { said, titles } = await ask(page, "harga tiket museum pandan");
    assert.match(
      said,
      "Tidak ada tulisan yang memuat semua kata dari “harga tiket museum pandan”. 1 tulisan",
    );
    assert.equal(titles, ["Harga Tiket Museum Rp25.000"]);
    await page.goto(`${origin}/cari/?q=museum&kanal=Budaya`);
    const status = page.getByRole("status").filter({ hasText: "Tidak ada" });
    assert.match(await status.innerText(), "di kanal Budaya. Cari di semua kanal.");
    await status.getByRole("link", { name: "semua kanal" }).click();
    await page.getByRole("status").filter({ hasText: "1 tulisan" }).waitFor();
  });
});

queries.run();
