/** Git hosts that the browser editor can write to. */
export const GIT_HOSTS = ["github", "gitlab"] as const;

export type GitHost = (typeof GIT_HOSTS)[number];

/** Where the browser editor at `/admin/` keeps what is written in it. */
export interface EditorSettings {
  readonly host: GitHost;
  /** "media/situs"; on GitLab with as many groups as it lies in. */
  readonly repository: string;
  /** The host's default branch where it is not given. */
  readonly branch?: string | undefined;
  /** Where a GitLab or GitHub Enterprise of one's own lives, without a slash at the end. */
  readonly address?: string | undefined;
  /** How people sign in beside pasting a token; undefined where a token is the only way. */
  readonly signIn?: EditorSignIn | undefined;
  /** Whether what is written waits for somebody else to look at it, as a pull or merge request. */
  readonly review: boolean;
}

/** An OAuth client, which the newsroom runs (`address`) or has registered with GitLab (`clientId`). */
export type EditorSignIn =
  | { readonly address: string; readonly clientId?: undefined }
  | { readonly clientId: string; readonly address?: undefined };

/** Where an editor's Git host answers: its web pages, and the origins that a policy must name. */
export interface GitOrigins {
  /** Origins of its API. */
  readonly connect: readonly string[];
  /** Origins of the pictures of people's accounts. */
  readonly pictures: readonly string[];
}

/** Where a Git host lives, without a slash at the end: "https://github.com". */
export function gitAddress({ host, address }: Pick<EditorSettings, "host" | "address">): string {
  return address ?? (host === "github" ? "https://github.com" : "https://gitlab.com");
}

/** The origins that an editor asks. */
export function gitOrigins(settings: Pick<EditorSettings, "host" | "address">): GitOrigins {
  if (settings.host === "github" && settings.address === undefined) {
    return {
      connect: ["https://api.github.com"],
      pictures: ["https://avatars.githubusercontent.com"],
    };
  }
  const { origin } = new URL(gitAddress(settings));
  return { connect: [origin], pictures: [origin] };
}
