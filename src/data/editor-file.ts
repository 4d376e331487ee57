import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import type { EditorSettings, EditorSignIn } from "../model/index.ts";
import { GIT_HOSTS } from "../model/index.ts";
import { flag, line, names, optional } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile } from "./data-file.ts";

/** An address to which a token may be sent: never in the clear. It ends up in a header, too. */
const secureAddress = z.url({ protocol: /^https$/u }).regex(/^https:\/\/[^\s?#@\\;,'"*]+$/iu);

const editorSchema = z.strictObject({
  host: z
    .enum(GIT_HOSTS)
    .describe("Who keeps the repository.")
    .meta({ example: "github", synonyms: names("backend provider layanan name") }),
  repository: line()
    .describe("The repository: owner and name; on GitLab, with all its groups.")
    .meta({ example: "media/situs", synonyms: names("repo repositori repositories project") }),
  branch: optional(line(200).regex(/^[^\s~^:?*[\\]+$/u))
    .describe("The branch that the site is built from; the host's default branch when absent.")
    .meta({ example: "main", synonyms: ["cabang"] }),
  address: optional(secureAddress)
    .describe("Where a GitLab or GitHub Enterprise of one's own lives.")
    .meta({ example: "https://git.contoh.id", synonyms: names("alamat url api_root base_url") }),
  signIn: optional(
    z.strictObject({
      address: optional(secureAddress)
        .describe("Where the newsroom's own OAuth client runs.")
        .meta({ example: "https://masuk.contoh.id", synonyms: names("alamat url base_url") }),
      clientId: optional(line(200).regex(/^[\w.-]+$/u))
        .describe(
          "Application ID of an OAuth client that was registered with GitLab; it needs no server.",
        )
        .meta({ example: "4f1c0de", synonyms: names("app_id appid client_id application_id") }),
    }),
  )
    .describe("How people sign in beside pasting a token: one of the two.")
    .meta({
      example: "{ address: https://masuk.contoh.id }",
      synonyms: names("oauth auth login masuk"),
    }),
  review: optional(flag())
    .describe(
      "`true` makes a pull or merge request of what is written, for somebody else to accept.",
    )
    .meta({ example: "true", synonyms: names("workflow publish_mode tinjau") }),
});

/** `_data/editor.yaml`, optional: the browser editor at `/admin/`, which the site has when this is there. */
export const editorFile = dataFile({
  schema: editorSchema,
  absent: undefined,
  read: readEditor,
});

function readEditor(
  value: z.output<typeof editorSchema>,
  file: ReadFile,
): EditorSettings | undefined {
  const { source, diagnostics } = file;
  const { host, repository, branch, address } = value;
  const fault = repositoryFault(host, repository);
  if (fault !== undefined) {
    diagnostics.error("invalid-value", source.locate(["repository"]), fault);
  }
  const signIn = value.signIn === undefined ? undefined : readSignIn(value.signIn, host, file);
  if (diagnostics.hasErrors) return undefined;
  return {
    host,
    repository,
    branch,
    address: withoutSlash(address),
    signIn,
    review: value.review ?? false,
  };
}

/** What is wrong with a repository's name; undefined when nothing is. */
function repositoryFault(host: EditorSettings["host"], repository: string): string | undefined {
  const steps = repository.split("/");
  const isName = steps.every((step) => /^[\w-][\w.-]*(?<!\.git)$/u.test(step));
  if (isName && (host === "github" ? steps.length === 2 : steps.length >= 2)) return undefined;
  // Copied from a browser or from what Git is given.
  const meant = repository
    .replace(/^(?:[a-z]+:\/\/(?:[^@/]+@)?[^/]+\/|[^@/]+@[^/:]+:|git(?:hub|lab)\.com\/)/iu, "")
    .replace(/(?:\.git)?\/*$/u, "");
  const advice =
    meant !== repository && repositoryFault(host, meant) === undefined
      ? `Tulis repository: ${meant}.`
      : "Tulis pemilik dan namanya saja, misalnya repository: media/situs.";
  return `Repositori ${quote(repository)} tidak dapat dikenali. ${advice}`;
}

function readSignIn(
  {
    address,
    clientId,
  }: { readonly address?: string | undefined; readonly clientId?: string | undefined },
  host: EditorSettings["host"],
  { source, diagnostics }: ReadFile,
): EditorSignIn | undefined {
  if (address !== undefined && clientId !== undefined) {
    diagnostics.error(
      "invalid-value",
      source.locate(["signIn", "clientId"], "key"),
      "signIn berisi salah satu: address, atau clientId. Hapus yang tidak dipakai.",
    );
    return undefined;
  }
  if (address !== undefined) return { address: address.replace(/\/+$/u, "") };
  if (clientId !== undefined && host === "gitlab") return { clientId };
  // With neither it was left empty, which is not to have given it.
  diagnostics.error(
    "invalid-value",
    source.locate(["signIn", "clientId"], "key"),
    "Di GitHub clientId saja tidak cukup: kuncinya harus disimpan server. Tulis address klien OAuth Anda, misalnya signIn: { address: https://masuk.contoh.id }, atau hapus signIn dan masuk dengan token.",
  );
  return undefined;
}

function withoutSlash(address: string | undefined): string | undefined {
  return address?.replace(/\/+$/u, "");
}
