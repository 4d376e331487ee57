import type { Argv } from "yargs";
import type { ExitStatus } from "./exit-status.ts";

/** Stands for "-" among the arguments, which yargs drops where it reads names of files. */
export const STANDARD_INPUT = "stdin:";

type Command = Argv<unknown>;

/** The command `jejak import`, a command for each kind of source below it. */
export function addImportCommand(parser: Command, end: (status: ExitStatus) => void): void {
  parser.command("import", "Membawa masuk naskah mentah dan arsip dari sistem lain", (command) =>
    kinds(command, end),
  );
}

function kinds(command: Command, end: (status: ExitStatus) => void): Command {
  return command
    .command(
      "text <berkas..>",
      "Naskah mentah: teks, percakapan WhatsApp, Word (.docx), atau HTML; - untuk masukan dari program lain",
      (given) =>
        importOptions(given).positional("berkas", {
          type: "string",
          demandOption: true,
          description: "Berkas naskah, atau -",
        }),
      async ({ berkas, ...options }) => {
        const { importText } = await import("./import.ts");
        end(
          await importText({
            ...options,
            files: [berkas].flat().map((name) => (name === STANDARD_INPUT ? "-" : name)),
          }),
        );
      },
    )
    .command(
      "wordpress <berkas..>",
      "Ekspor WordPress (.xml), satu berkas atau semua bagiannya",
      (given) =>
        importOptions(given)
          .positional("berkas", {
            type: "string",
            demandOption: true,
            description: "Berkas ekspor",
          })
          .option("types", {
            type: "string",
            requiresArg: true,
            description: "Jenis tulisan lain yang ikut diimpor, dipisah koma",
          }),
      async ({ berkas, ...options }) => {
        const { importWordpress } = await import("./import.ts");
        end(await importWordpress({ ...options, files: [berkas].flat() }));
      },
    )
    .command(
      "markdown <folder>",
      "Folder situs Jekyll, Hugo, Astro, atau Eleventy",
      (given) =>
        importOptions(given).positional("folder", {
          type: "string",
          demandOption: true,
          description: "Folder utama situs itu",
        }),
      async (options) => {
        const { importMarkdown } = await import("./import.ts");
        end(await importMarkdown(options));
      },
    )
    .command(
      "blogger <berkas>",
      "Ekspor Blogger (.xml atau .atom)",
      (given) =>
        importOptions(given).positional("berkas", {
          type: "string",
          demandOption: true,
          description: "Berkas ekspor",
        }),
      async ({ berkas, ...options }) => {
        const { importBlogger } = await import("./import.ts");
        end(await importBlogger({ ...options, file: berkas }));
      },
    )
    .demandCommand(
      1,
      1,
      "Sebutkan yang diimpor, misalnya jejak import text naskah.txt.",
      "Sebutkan satu jenis saja.",
    )
    .strict();
}

/** The options of every kind of import. */
function importOptions(command: Command) {
  return command
    .option("dry-run", {
      type: "boolean",
      default: false,
      description: "Menampilkan rencana tanpa menulis apa pun",
    })
    .option("accept", {
      type: "boolean",
      default: false,
      description: "Mendaftarkan penulis dan kanal yang belum terdaftar",
    })
    .option("author", {
      type: "string",
      requiresArg: true,
      description: "Kode penulis bagi tulisan yang penulisnya tidak disebut atau belum terdaftar",
    })
    .option("category", {
      type: "string",
      requiresArg: true,
      description: "Kunci kanal bagi tulisan yang tidak berkanal",
    })
    .option("kanal", {
      type: "string",
      requiresArg: true,
      description:
        "Kategori yang menjadi kanal, berurutan dan dipisah koma; yang lain menjadi topik",
    })
    .option("media", {
      type: "string",
      array: true,
      requiresArg: true,
      description: "Folder gambar arsip; boleh lebih dari satu",
    })
    .option("config", {
      type: "string",
      requiresArg: true,
      description: "Berkas konfigurasi Eleventy",
      defaultDescription: "eleventy.config.ts",
    });
}
