import { stringify } from "yaml";
import { slugify } from "../language/index.ts";
import type { StarterAnswers } from "./answers.ts";

/** Stands where a newsroom has not said yet what the law wants public; every build tells where. */
export const UNFILLED = "(belum diisi)";

/** The newsroom's data files by path, each with a line on what it is for. */
export function newsroomData(answers: StarterAnswers): ReadonlyMap<string, string> {
  const { author } = answers;
  const categories = answers.categories.map((name) => ({ key: slugify(name), name }));
  return new Map([
    [
      "_data/site.yaml",
      file("Data media. Setiap isian, juga color dan logo, dijelaskan di panduan/data.md.", {
        name: answers.name,
        url: answers.url,
        description: answers.description,
        zone: answers.zone,
      }),
    ],
    [
      "_data/authors.yaml",
      file("Penulis menurut kodenya. Kode inilah yang ditulis di isian author setiap tulisan.", {
        [author.code]: { name: author.name },
      }),
    ],
    [
      "_data/categories.yaml",
      file(
        "Kanal, dalam urutan menu. Kuncinya ditulis di isian category setiap tulisan.",
        Object.fromEntries(categories.map(({ key, name }) => [key, { name }])),
      ),
    ],
    [
      "_data/navigation.yaml",
      file(
        "Menu di kepala halaman dan tautan di kakinya. Redaksi, Pedoman, Hak Jawab, dan sebagainya ada di kaki dengan sendirinya.",
        {
          main: [
            { label: "Beranda", url: "/" },
            ...categories.map(({ key, name }) => ({ label: name, url: `/kanal/${key}/` })),
            { label: "Indeks", url: "/indeks/" },
          ],
          footer: [
            { label: "Ralat", url: "/ralat/" },
            { label: "Topik", url: "/topik/" },
            { label: "Lokasi", url: "/lokasi/" },
            { label: "Penulis", url: "/penulis/" },
          ],
        },
      ),
    ],
    [
      "_data/newsroom.yaml",
      file(
        "Siapa yang menerbitkan media ini dan siapa yang bertanggung jawab; wajib diumumkan (UU Pers pasal 12). Lihat panduan/data.md.",
        {
          company: answers.company || UNFILLED,
          address: answers.address || UNFILLED,
          email: answers.email,
          editorial: { name: answers.editorial || UNFILLED },
          business: { name: answers.business || UNFILLED },
          staff: [{ name: author.name, role: "Redaksi", code: author.code }],
        },
      ),
    ],
  ]);
}

function file(comment: string, value: unknown): string {
  return `# ${comment}\n${stringify(value, { lineWidth: 0 })}`;
}
