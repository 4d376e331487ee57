import sharp from "sharp";
import { story } from "./newsroom.ts";
import { Project } from "./project.ts";

/** Longer than any screen of 320 pixels is wide, in the smallest letters too, and without a pause. */
export const LONG_WORD = `Ketidak${"bertanggungjawabkan".repeat(4)}`;
const W = LONG_WORD;

const BODY = [
  `${W} membuka tulisan, lalu **${W}** dan \`${W}\` serta [${W}](https://contoh.example/${W}).`,
  `Baca juga: [${W}](dua.md)`,
  `## ${W}`,
  `### ${W}`,
  `> ${W}\n>\n> — ${W}`,
  `- ${W}\n  - ${W}\n\n1. ${W}`,
  `| ${W} | B | C |\n|---|---|---:|\n| ${W} | ${W} | 1 |`,
  `\`\`\`\n${W}\n\`\`\``,
  `![${W}](foto.jpg "${W}. Foto: ${W}")`,
  `https://www.youtube.com/watch?v=${"abcdefghijk"}`,
  `Dengan catatan.[^satu]`,
  `[^satu]: ${W}`,
].join("\n\n");

const head = (...lines: readonly string[]) =>
  [
    "author: [AO, RD]",
    "editor: RD",
    "photographer: AO",
    "category: panjang",
    `tags: [${W}, ${W}dua]`,
    `location: "${W}, Banyuwangi"`,
    `summary: ${W} ${W}`,
    ...lines,
  ].join("\n");

/** A newsroom in which every field that an editor fills holds one long word; built, with its search. */
export async function longWordsNewsroom(): Promise<Project> {
  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: "#7fb2e5" },
  })
    .jpeg()
    .toBuffer();
  const project = new Project({
    "_data/site.yaml": `name: ${W}\nurl: https://panjang.example\ndescription: ${W}\nzone: WIB\n`,
    "_data/authors.yaml": ["AO", "RD"]
      .map(
        (code) =>
          `${code}: { name: ${W}, role: ${W}, bio: ${W}, email: ${W.slice(0, 60)}@panjang.example }\n`,
      )
      .join(""),
    "_data/categories.yaml": `panjang: { name: ${W}, description: ${W} }\nkosong: { name: ${W}kosong }\n`,
    "_data/navigation.yaml": `main:\n  - { label: ${W}, url: / }\n  - { label: ${W}, url: /kanal/panjang/ }\nfooter:\n  - { label: ${W}, url: /ralat/ }\n`,
    "_data/newsroom.yaml": [
      `company: ${W}`,
      `registration: ${W}`,
      `address: ${W}`,
      `email: ${W.slice(0, 60)}@panjang.example`,
      `editorial: { name: ${W}, certificate: ${W} }`,
      `business: { name: ${W} }`,
      `pressCouncil: ${W}`,
      `ownership: ${W}`,
      `staff: [{ name: ${W}, role: ${W}, code: AO }]`,
      `social: ["https://contoh.example/${W}"]`,
      "",
    ].join("\n"),
    "_data/popular.yaml": `period: ${W}\nstories: { satu: 10, dua: 9 }\n`,
    "pages/tentang.md": `---\ntitle: ${W}\n---\n## ${W}\n\n${W}\n\n| ${W} | ${W} |\n|---|---|\n| a | b |\n`,
    "posts/satu.md": story(
      head(
        `title: ${W} satu`,
        "date: 2024-12-10 08:00",
        `image: { src: foto.jpg, alt: ${W}, caption: ${W}, credit: ${W}, license: ${W} }`,
        `source: { name: ${W}, url: https://contoh.example/ }`,
        `unverified: { reason: ${W} }`,
        `ai: { kind: ilustrasi, tool: ${W}, note: ${W} }`,
        `corrections: [{ date: 2024-12-12 10:00, kind: ralat, text: ${W} }]`,
      ),
      BODY,
    ),
    "posts/dua.md": story(head(`title: ${W} dua`, "date: 2024-12-11 08:00"), BODY),
    "posts/tiga.md": story(head(`title: ${W} tiga`, "date: 2024-12-12", "label: advertorial")),
    "posts/empat.md": story(
      head(`title: ${W} empat`, "date: 2024-12-13", "type: ralat", "of: satu"),
    ),
    "posts/lima.md": story(
      head(
        `title: ${W} lima`,
        "date: 2024-12-14",
        `withdrawn: { date: 2024-12-20, ground: trauma-korban, reason: ${W} }`,
      ),
    ),
    "posts/terkini.md": story(
      head(`title: ${W} terkini`, "date: 2024-12-15", "breaking: { until: 2025-02-01 }"),
    ),
    ...Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [
        `posts/banyak-${index}.md`,
        story(head(`title: ${W} ${index}`, `date: 2024-11-${String(index + 1).padStart(2, "0")}`)),
      ]),
    ),
    "posts/foto.jpg": photo,
  });
  try {
    await project.build({ options: { search: true, listingSize: 5 } });
    return project;
  } catch (error) {
    project.dispose();
    throw new Error(`The newsroom was not built.\n${project.said.join("\n")}`, { cause: error });
  }
}
