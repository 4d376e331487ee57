import type { EditorSettings } from "../model/index.ts";
import { gitAddress } from "../model/index.ts";

/** What is noted in the repository for each kind of change; a newsroom reads it in its history. */
const COMMIT_MESSAGES = {
  create: "Tulis {{collection}}: {{slug}}",
  update: "Sunting {{collection}}: {{slug}}",
  delete: "Hapus {{collection}}: {{slug}}",
  uploadMedia: "Unggah {{path}}",
  deleteMedia: "Hapus {{path}}",
};

/**
 * Sveltia's `backend`: where the repository lies and how people sign in. A token always does; what else
 * does is the newsroom's to set up, so that nobody's sign-in goes through a third party.
 */
export function backendOf(settings: EditorSettings): Readonly<Record<string, unknown>> {
  const { host, repository, branch, address, signIn } = settings;
  return {
    name: host,
    repo: repository,
    ...(branch === undefined ? {} : { branch }),
    ...(address === undefined
      ? {}
      : { api_root: host === "github" ? `${address}/api/v3` : `${address}/api/v4` }),
    ...signInOf(settings),
    auth_methods: signIn === undefined ? ["token"] : ["oauth", "token"],
    commit_messages: COMMIT_MESSAGES,
  };
}

function signInOf(settings: EditorSettings): Readonly<Record<string, unknown>> {
  const { signIn } = settings;
  // Sveltia links to where tokens are made by the same address.
  if (signIn === undefined)
    return settings.address === undefined ? {} : { base_url: settings.address };
  if (signIn.address !== undefined) {
    const { origin, pathname } = new URL(signIn.address);
    const path = pathname.replace(/^\/|\/$/gu, "");
    return { base_url: origin, ...(path === "" ? {} : { auth_endpoint: path }) };
  }
  // GitLab alone: a proof key stands in for the secret that a server would keep.
  return { base_url: gitAddress(settings), auth_type: "pkce", app_id: signIn.clientId };
}
