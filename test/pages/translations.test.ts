import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";

const translations = suite("a story in several languages");

const INDONESIAN = story("title: Api Biru\ndate: 2024-12-10 08:00");
const ENGLISH = "title: Blue Fire\nlang: en\ndate: 2024-12-11 08:00";
const ARABIC = "title: نار زرقاء\nlang: ar\nslug: nar\ndate: 2024-12-12 08:00";
const URLS = { id: "/2024/12/10/api/", en: "/2024/12/11/fire/", ar: "/2024/12/12/nar/" };

/** What pages of stories say of other languages, by URL. */
function toldIn(files: Files) {
  const site = assemble(files);
  return new Map(
    site.pages.flatMap(({ url, layout, view }) => {
      if (layout !== "story") return [];
      const [article] = JSON.parse(view.structuredData ?? "")["@graph"];
      return [
        [
          url,
          {
            links: view.translations.map(({ label, url: to, lang }) => [label, to, lang]),
            alternates: view.alternates?.map(({ lang, url: to }) => [
              lang,
              to.replace(/^https:\/\/[^/]+/u, ""),
            ]),
            original: article.translationOfWork?.inLanguage,
            translated: article.workTranslation?.map(
              ({ inLanguage }: { inLanguage: string }) => inLanguage,
            ),
          },
        ] as const,
      ];
    }),
  );
}

translations("is found from each of them, whichever names the other", () => {
  const ways: readonly Files[] = [
    {
      "posts/api.md": INDONESIAN,
      "posts/fire.md": story(`${ENGLISH}\ntranslations: api`),
      "posts/nar.md": story(`${ARABIC}\ntranslations: fire`),
    },
    {
      "posts/api.md": story("title: Api Biru\ndate: 2024-12-10 08:00\ntranslations: [fire, nar]"),
      "posts/fire.md": story(ENGLISH),
      "posts/nar.md": story(ARABIC),
    },
    {
      "posts/api.md": story("title: Api Biru\ndate: 2024-12-10 08:00\ntranslations: [nar, fire]"),
      "posts/fire.md": story(`${ENGLISH}\ntranslations: [api, nar]`),
      "posts/nar.md": story(`${ARABIC}\ntranslations: [fire, api]`),
    },
  ];
  const alternates = [
    ["id", URLS.id],
    ["ar", URLS.ar],
    ["en", URLS.en],
    ["x-default", URLS.id],
  ];
  const id = ["Baca dalam bahasa Indonesia", URLS.id, "id"];
  const en = ["Baca dalam bahasa Inggris", URLS.en, "en"];
  const ar = ["Baca dalam bahasa Arab", URLS.ar, "ar"];
  for (const files of ways) {
    assert.equal(faultsOf(files), []);
    const told = toldIn(files);
    const translated = { alternates, original: "id", translated: undefined };
    assert.equal(told.get(URLS.id), {
      ...{ links: [ar, en], alternates, original: undefined, translated: ["ar", "en"] },
    });
    assert.equal(told.get(URLS.en), { links: [id, ar], ...translated });
    assert.equal(told.get(URLS.ar), { links: [id, en], ...translated });
  }
});

translations("leads only to what is out, and ties the others together all the same", () => {
  const told = toldIn({
    "posts/api.md": INDONESIAN,
    "posts/fire.md": story("title: Fire\nlang: en\ndate: 2099-01-01\ntranslations: api"),
    "posts/nar.md": story(`${ARABIC}\ntranslations: fire`),
    "posts/satu.md": story("title: Satu\ndate: 2024-12-09 08:00"),
    "posts/draf.md": story("title: One\nlang: en\ndraft: true\ntranslations: satu"),
  });
  assert.equal(
    told.get(URLS.id)?.alternates?.map(([lang]) => lang),
    ["id", "ar", "x-default"],
  );
  assert.equal(told.get("/2024/12/09/satu/"), {
    ...{ links: [], alternates: undefined, original: undefined, translated: undefined },
  });
});

translations("that has none in the site's language has its first for all other readers", () => {
  const told = toldIn({
    "posts/fire.md": story(ENGLISH),
    "posts/nar.md": story(`${ARABIC}\ntranslations: fire`),
  });
  assert.equal(told.get(URLS.ar)?.alternates?.at(-1), ["x-default", URLS.en]);
});

translations("is told where what it names can't be a translation of it", () => {
  const twin = story("title: Lain");
  const faults = (front: string, files: Files = {}) =>
    faultsOf({
      "posts/api.md": INDONESIAN,
      "posts/fire.md": story(`title: Fire\n${front}`),
      ...files,
    }).map((fault) => fault.replace(/ {2}galat {2}| {2}galat {2}/u, " "));
  assert.equal(faults("lang: en\ntranslations: fire"), [
    'posts/fire.md:6:15 dead-story-reference  Isian "translations" menyebut "fire", yaitu tulisan ini sendiri. Sebut slug tulisan yang lain.',
  ]);
  assert.equal(faults("lang: en\ntranslations: [apu]"), [
    'posts/fire.md:6:16 dead-story-reference  Isian "translations" menyebut "apu", tetapi tidak ada tulisan dengan slug itu. Mungkin maksud Anda "api".',
  ]);
  const [unmarked = "", ...rest] = faults("translations: api");
  assert.equal(rest, []);
  assert.match(unmarked, "posts/fire.md:5:15 same-language  Tulisan ini dan");
  assert.match(unmarked, "berbahasa Indonesia");
  const [two = ""] = faults("lang: en\ntranslations: [api, lain]", { "posts/lain.md": twin });
  assert.match(two, /^posts\/fire\.md:6:21 same-language .*api\.md.*lain\.md/u);
  const [apart = ""] = faults("lang: en\ntranslations: api", {
    "posts/zat.md": story("title: Zat\nlang: en\ntranslations: api"),
  });
  assert.match(apart, /^posts\/zat\.md:6:15 same-language .*berbahasa Inggris/u);
  const [unready = ""] = faults("lang: en\ntranslations: konsep", {
    "posts/konsep.md": story("title: Konsep\ndraft: true"),
  });
  assert.match(unready, "yang masih draf");
});

translations("need not wait for a story that can't be read, and a draft stops no build", () => {
  const broken = faultsOf({
    "posts/api.md": "---\ntitle: A\n---\nIsi.\n",
    "posts/fire.md": story("title: Fire\nlang: en\ntranslations: api"),
  });
  assert.not.match(broken.join("\n"), "translations");
  const [draft = ""] = faultsOf({
    "posts/fire.md": story("title: Fire\nlang: en\ndraft: true\ntranslations: tiada"),
  });
  assert.match(draft, /^posts\/fire\.md:7:15 {2}peringatan {2}dead-story-reference/u);
});

translations.run();
