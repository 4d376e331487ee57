import { PRESS_ROLES } from "../../src/model/index.ts";
import type { Files } from "./newsroom.ts";
import { story } from "./newsroom.ts";

const GROUNDS = ["sara", "kesusilaan", "masa-depan-anak", "trauma-korban", "ketetapan-dewan-pers"];
const TYPES = ["opini", "analisis", "feature", "rilis"];
const ANSWERS = ["ralat", "koreksi", "hak-jawab"];

const each = (list: readonly string[], file: (one: string) => [string, string]): Files =>
  Object.fromEntries(list.map(file));

/** A newsroom that publishes in English, in which nearly all happens of which a page has to tell. */
export const ENGLISH_NEWSROOM: Files = {
  "_data/site.yaml": [
    "name: Test Post",
    "url: https://post.example",
    "description: A paper for testing.",
    "lang: en",
    "zone: WIB",
    "",
  ].join("\n"),
  "_data/authors.yaml": [
    "AO: { name: Contributor AO, bio: Writes., role: Staff writer }",
    "RD: { name: Newsroom, role: Newsroom }",
    "",
  ].join("\n"),
  "_data/categories.yaml": "regions: { name: Regions }\nculture: { name: Culture }\n",
  "_data/navigation.yaml": "main:\n  - { label: Home, url: / }\n",
  "_data/newsroom.yaml": [
    "company: PT Test Post",
    "registration: AHU-1",
    "pressCouncil: Verified",
    'address: "Jalan Uji 1, Banyuwangi"',
    "email: newsroom@post.example",
    'whatsapp: "+62 812 0000 0000"',
    "founded: 2024",
    "ownership: Held by its staff.",
    "editorial: { name: Editor One, certificate: 1-A }",
    "business: { name: Manager Two }",
    "staff: [{ name: Contributor AO, role: Reporters, code: AO }]",
    "",
  ].join("\n"),
  "_data/popular.yaml": "stories: { a: 3 }\n",
  "_data/redirects.yaml": "/old/: /2024/12/10/a/\n",
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `posts/n${index}.md`,
      story(
        `title: News ${index}\ndate: 2024-11-${10 + index}\ncategory: regions`,
        `Fisher ${index} lands tuna in Banyuwangi.`,
      ),
    ]),
  ),
  "posts/a.md": story(
    [
      "title: Coffee Grows on the Slopes of Ijen",
      "location: Banyuwangi",
      "category: regions",
      "tags: [Coffee, Ijen]",
      "series: { name: The Coffee Trail, part: 1 }",
      "summary: What farmers say of the harvest.",
      "updated: 2024-12-12",
      "editor: RD",
      "photographer: AO",
      "contributors: [AO]",
      "source: { name: Antara, url: https://antara.example/ }",
      "image: { src: photo.jpg, alt: A slope, credit: AO, license: CC BY 4.0 }",
      "unverified: { reason: Figures are awaited. }",
      "breaking: { until: 2025-02-01 }",
      "featured: true",
    ].join("\n"),
    "The harvest was large.[^1]\n\n[^1]: A note.\n\n| A |\n|---|\n| b |\n\nhttps://www.youtube.com/watch?v=a\n\nhttps://x.com/a/status/1",
  ),
  "posts/b.md": story(
    "title: A Market in Malang\nlocation: Kota Malang\ncategory: culture\ntags: [Coffee]\nseries: { name: The Coffee Trail, part: 2 }\nupdates: a",
    "Traders sell coffee.",
  ),
  "posts/arabic.md": story(
    "title: قهوة إيجن\nlang: ar\nslug: arabic\ntranslations: b\nsummary: قهوة",
    "كان الحصاد كبيرا.",
  ),
  "posts/guests.md": story(
    `title: Guests\ncontributors: [${PRESS_ROLES.map((role) => `{ name: Guest, role: ${role} }`).join(", ")}]`,
    "Many hands made this.",
  ),
  "posts/drawing.md": story(
    'title: A Drawing\nimage: { src: photo.jpg, alt: "" }\nai: { kind: ilustrasi }',
    "A map.",
  ),
  ...each(TYPES, (type) => [
    `posts/${type}.md`,
    story(`title: Kind ${TYPES.indexOf(type)}\ntype: ${type}\nfeatured: true`, "Words."),
  ]),
  ...each(ANSWERS, (type) => [
    `posts/answer-${ANSWERS.indexOf(type)}.md`,
    story(
      `title: Answer ${ANSWERS.indexOf(type)}\ntype: ${type}\nof: a\ndate: 2024-12-13 09:00`,
      "Words.",
    ),
  ]),
  ...each(["advertorial", "iklan", "sponsored"], (label) => [
    `posts/paid-${label.length}.md`,
    story(`title: Paid ${label.length}\nlabel: ${label}`, "Words."),
  ]),
  ...each(GROUNDS, (ground) => [
    `posts/withdrawn-${GROUNDS.indexOf(ground)}.md`,
    story(
      `title: Withdrawn ${GROUNDS.indexOf(ground)}\nwithdrawn: { date: 2024-12-20, ground: ${ground}, reason: The reason. }`,
      "Words.",
    ),
  ]),
};
