import yargs from "yargs";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";

/**
 * Runs `jejak` with its arguments and gives its exit status: 0 done, 1 the content has faults, 2 the
 * call or the configuration is wrong.
 */
export async function runCli(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Done;
  const parser = yargs()
    .scriptName("jejak")
    .locale("id")
    .updateStrings({ boolean: "ya/tidak", string: "teks", number: "angka" })
    .usage(
      "Membangun situs berita dari folder tulisan Markdown.\n\nCara pakai: $0 <perintah> [pilihan]",
    )
    .command(
      "build",
      "Membangun situs ke folder keluaran",
      (command) =>
        siteOptions(command).option("atomic", {
          type: "boolean",
          default: false,
          description: "Folder keluaran berupa tautan ke folder bernomor, yang diganti sekaligus",
        }),
      async (options) => {
        const { build } = await import("./build.ts");
        status = await build(options);
      },
    )
    .command(
      "serve",
      "Menampilkan situs di komputer ini dan memuatnya ulang setiap kali tulisan disimpan",
      (command) =>
        siteOptions(command)
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
        status = await serve(options);
      },
    )
    .command(
      "check",
      "Memeriksa semua tulisan dan data tanpa menulis apa pun",
      (command) =>
        siteOptions(command)
          .option("source", {
            type: "string",
            requiresArg: true,
            description: "Menampilkan daftar tulisan yang diambil dari sumber ini",
          })
          .check(
            ({ source }) =>
              source === undefined || isName(source) || new UsageError(NAME_ONE_SOURCE),
          ),
      async (options) => {
        const { check } = await import("./check.ts");
        status = await check(options);
      },
    )
    .demandCommand(1, 1, "Sebutkan perintahnya.", "Sebutkan satu perintah saja.")
    .strict()
    .recommendCommands()
    .alias("help", "h")
    .version(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      // What yargs itself finds wrong with the call comes either way.
      if (error !== undefined && error.name !== "YError") throw error;
      throw new UsageError(message || error?.message);
    });

  try {
    await parser.parseAsync([...args]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    consoleReporter.problem(`${error.message}\n\n${await parser.getHelp()}`);
    return ExitStatus.WrongCall;
  }
  return status;
}

/** The options of every command that reads the site. */
function siteOptions(command: ReturnType<typeof yargs>) {
  return command
    .option("config", {
      type: "string",
      description: "Berkas konfigurasi Eleventy",
      defaultDescription: "eleventy.config.ts",
    })
    .option("output", {
      type: "string",
      description: "Folder keluaran",
      defaultDescription: "_site",
    })
    .option("pathprefix", {
      type: "string",
      description: "Jalur situs sesudah nama domain, misalnya /berita/",
    })
    .check((given) => {
      const { config, output, pathprefix } = given;
      if (config !== undefined && !isName(config)) return new UsageError(nameOne("config"));
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

class UsageError extends Error {}
