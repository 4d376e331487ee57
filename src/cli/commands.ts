import type { Argv } from "yargs";
import { quote } from "../diagnostics/index.ts";
import { parseShard } from "../files/index.ts";
import { REPORT_FORMATS } from "../report/index.ts";
import type { ExitStatus } from "./exit-status.ts";
import { UsageError } from "./usage-error.ts";

// The commands, each with what it may be given. What a command does is loaded when it is called: Eleventy takes
// a second to load.

type Parser = Argv<unknown>;
type End = (status: ExitStatus) => void;

export function addBuildCommand(parser: Parser, end: End): void {
  parser.command(
    "build",
    "Membangun situs ke folder keluaran",
    (command) =>
      outputOption(siteOptions(command))
        .option("atomic", {
          type: "boolean",
          default: false,
          description: "Folder keluaran berupa tautan ke folder bernomor, yang diganti sekaligus",
        })
        .option("record", {
          type: "boolean",
          description:
            "Mencatat alamat situs ini sebagai terbit di published.yaml; --no-record bila hanya mencoba",
        })
        .option("fresh", {
          type: "boolean",
          default: false,
          description: "Membuat semuanya dari awal, tanpa yang diingat dari pembangunan sebelumnya",
        })
        .option("changes", {
          type: "string",
          requiresArg: true,
          description:
            "Menulis daftar lengkap berkas dan alamat yang berubah ke berkas JSON ini, misalnya .jejak/changes.json",
        })
        .option("shard", {
          type: "string",
          requiresArg: true,
          description:
            "Membuat satu bagian saja, misalnya 2/5: lima komputer membuat satu situs, dan foldernya disatukan",
        })
        .option("timings", {
          type: "boolean",
          default: false,
          description: "Menampilkan waktu tiap langkah",
        })
        .option("quiet", {
          type: "boolean",
          default: false,
          description: "Tidak menampilkan apa pun selain galat",
        })
        .option("json", {
          type: "boolean",
          default: false,
          description: "Menampilkan hasilnya untuk program, sebagai satu objek JSON",
        })
        .check(({ changes, shard }) => {
          if (changes !== undefined && !isName(changes)) return new UsageError(nameOne("changes"));
          return shard === undefined || shardFault(shard) || true;
        }),
    async (options) => {
      const { build } = await import("./build.ts");
      end(await build(options));
    },
  );
}

/** What is wrong with a part of the site as a call names it; undefined where nothing is. */
function shardFault(shard: unknown): UsageError | undefined {
  if (typeof shard !== "string") return new UsageError(nameOne("shard"));
  return parseShard(shard) === undefined
    ? new UsageError(
        `Bagian ${quote(shard)} tidak ada. Tulis bagian ke berapa dari berapa, misalnya --shard 2/5: dari lima bagian, 1/5 sampai 5/5.`,
      )
    : undefined;
}

export function addServeCommand(parser: Parser, end: End): void {
  parser.command(
    "serve",
    "Menampilkan situs di komputer ini dan memuatnya ulang setiap kali tulisan disimpan",
    (command) =>
      outputOption(siteOptions(command))
        .option("port", { type: "number", default: 8080, description: "Port server" })
        .option("host", {
          type: "string",
          description:
            "Membuka situs bagi perangkat lain, di semua alamat komputer ini atau di satu alamat",
        })
        .check(
          ({ host }) =>
            host === undefined || typeof host === "string" || new UsageError(NAME_ONE_HOST),
        ),
    async (options) => {
      const { serve } = await import("./serve.ts");
      end(await serve(options));
    },
  );
}

export function addCheckCommand(parser: Parser, end: End): void {
  parser.command(
    "check [berkas..]",
    "Memeriksa semua tulisan dan data, atau berkas yang disebut saja",
    (command) =>
      outputOption(siteOptions(command))
        .positional("berkas", {
          type: "string",
          array: true,
          description: "Berkas atau folder yang diperiksa",
          defaultDescription: "seluruh situs",
        })
        .option("changed", {
          type: "boolean",
          default: false,
          description: "Hanya yang berubah menurut Git sejak commit terakhir",
        })
        .option("base", {
          type: "string",
          requiresArg: true,
          description: "Hanya yang berubah sejak berpisah dari cabang ini, misalnya origin/main",
        })
        .option("fix", {
          type: "boolean",
          default: false,
          description:
            "Membetulkan yang pasti: bentuk tanggal, kode penulis, ejaan topik, karakter yang tidak tampak",
        })
        .option("yes", {
          type: "boolean",
          default: false,
          description: "Bersama --fix: langsung menyimpan, tanpa bertanya",
        })
        .option("format", {
          choices: REPORT_FORMATS,
          default: "text" as const,
          description: "Bentuk laporan: untuk orang, untuk program, atau untuk GitHub Actions",
        })
        .option("source", {
          type: "string",
          requiresArg: true,
          description: "Menampilkan daftar tulisan yang diambil dari sumber ini",
        })
        .check(({ source, base, format }) => {
          if (source !== undefined && !isName(source)) return new UsageError(NAME_ONE_SOURCE);
          if (base !== undefined && !isName(base)) return new UsageError(nameOne("base"));
          return !Array.isArray(format) || new UsageError(nameOne("format"));
        }),
    async ({ berkas, ...options }) => {
      const { check } = await import("./check.ts");
      end(await check({ ...options, files: berkas }));
    },
  );
}

export function addNewCommand(parser: Parser, end: End): void {
  parser.command(
    "new [judul]",
    "Membuat berkas tulisan baru; yang belum disebut akan ditanyakan",
    (command) =>
      siteOptions(command)
        .positional("judul", { type: "string", description: "Judul berita" })
        .option("title", {
          type: "string",
          requiresArg: true,
          description: "Sama dengan judul sesudah perintah",
        })
        .option("author", { type: "string", requiresArg: true, description: "Kode penulis" })
        .option("location", {
          type: "string",
          requiresArg: true,
          description: "Tempat berita ditulis, misalnya Banyuwangi",
        })
        .option("category", {
          type: "string",
          requiresArg: true,
          description: "Kunci kanal, beberapa dipisahkan koma",
        })
        .option("tags", {
          type: "string",
          array: true,
          requiresArg: true,
          description: "Topik, dipisahkan koma",
        })
        .option("draft", {
          type: "boolean",
          description:
            "Ditandai sebagai draf, yang tidak diterbitkan (--no-draft: tanpa tanda itu)",
          defaultDescription: "ya, kecuali isinya dialirkan",
        })
        .check((given) => {
          const one = ["judul", "title", "author", "location", "category"] as const;
          const several = one.find((key) => Array.isArray(given[key]));
          return several === undefined || new UsageError(nameOne(several));
        }),
    async ({ judul, title = judul, ...options }) => {
      const { newStory } = await import("./new.ts");
      end(await newStory({ ...options, title }));
    },
  );
}

export function addSchemaCommand(parser: Parser, end: End): void {
  parser.command(
    "schema",
    "Menulis skema JSON, yang membuat editor teks melengkapi dan memeriksa isian",
    (command) =>
      siteOptions(command)
        .option("output", {
          type: "string",
          requiresArg: true,
          description: "Folder skema",
          defaultDescription: ".jejak/schemas",
        })
        .check(
          ({ output }) =>
            output === undefined || isName(output) || new UsageError(nameOne("output")),
        ),
    async (options) => {
      const { schema } = await import("./schema.ts");
      end(await schema(options));
    },
  );
}

/** The options of every command that reads the site. */
function siteOptions<Options>(command: Argv<Options>) {
  return command
    .option("config", {
      type: "string",
      description: "Berkas konfigurasi Eleventy",
      defaultDescription: "eleventy.config.ts",
    })
    .check(
      ({ config }) => config === undefined || isName(config) || new UsageError(nameOne("config")),
    );
}

/** Those of commands that make its pages. */
function outputOption<Options>(command: Argv<Options>) {
  return command
    .option("output", {
      type: "string",
      description: "Folder keluaran",
      defaultDescription: "_site",
    })
    .option("pathprefix", {
      type: "string",
      description: "Jalur situs sesudah nama domain, misalnya /berita/",
    })
    .check(({ output, pathprefix }) => {
      if (output !== undefined && !isName(output)) return new UsageError(nameOne("output"));
      // A workflow may give an empty one where the site lies at the top of its domain.
      return Array.isArray(pathprefix) ? new UsageError(nameOne("pathprefix")) : true;
    });
}

function nameOne(option: string): string {
  return `Sebutkan satu nilai sesudah --${option}.`;
}

const NAME_ONE_SOURCE = 'Sebutkan nama satu sumber sesudah --source, misalnya --source "Antara".';

const NAME_ONE_HOST = "Sebutkan satu alamat saja sesudah --host, atau kosongkan untuk semua.";

// Of an option that stands twice, yargs gives a list.
function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
