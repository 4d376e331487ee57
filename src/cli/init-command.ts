import type { Argv } from "yargs";
import type { ExitStatus } from "./exit-status.ts";
import type { StarterPackage } from "./init.ts";
import { UsageError } from "./usage-error.ts";

const TEXTS = {
  name: "Nama media",
  url: "Alamat situs, misalnya contoh.id",
  description: "Media dalam satu kalimat",
  zone: "Zona waktu: WIB, WITA, atau WIT",
  category: "Kanal, dipisahkan koma",
  author: "Kode penulis pertama, misalnya AO",
  "author-name": "Nama penulis pertama",
  company: "Badan hukum penerbit",
  address: "Alamat redaksi",
  email: "Surel redaksi",
  editorial: "Penanggung jawab redaksi",
  business: "Penanggung jawab usaha",
} as const;

/**
 * Adds the command that begins a newsroom.
 *
 * @param name how it is called; "$0" where it is all that a program does
 * @param open the package whose files the newsroom is made of
 */
export function addInitCommand(
  parser: Argv<unknown>,
  end: (status: ExitStatus) => void,
  name: string,
  open: () => StarterPackage,
): void {
  parser.command(
    `${name} [folder]`,
    "Membuat redaksi baru; yang belum disebut akan ditanyakan",
    (command) => {
      const withFolder = command.positional("folder", {
        type: "string",
        description: "Folder redaksi itu; dibuat jika belum ada",
        defaultDescription: "folder ini",
      });
      return withFolder
        .options({
          name: text("name"),
          url: text("url"),
          description: text("description"),
          zone: text("zone"),
          category: text("category"),
          author: text("author"),
          "author-name": text("author-name"),
          company: text("company"),
          address: text("address"),
          email: text("email"),
          editorial: text("editorial"),
          business: text("business"),
          yes: {
            type: "boolean",
            default: false,
            description:
              "Tidak bertanya; juga memakai folder yang sudah berisi, tanpa mengubah isinya",
          },
        })
        .check((given) => {
          const several = Object.keys(TEXTS).find((key) => Array.isArray(given[key]));
          return (
            several === undefined || new UsageError(`Sebutkan satu nilai sesudah --${several}.`)
          );
        });
    },
    async (options) => {
      const { init } = await import("./init.ts");
      end(await init(options, open()));
    },
  );
}

function text(key: keyof typeof TEXTS) {
  return { type: "string", requiresArg: true, description: TEXTS[key] } as const;
}
