import { createHash } from "node:crypto";

/** What a site may add sources to; all else of the policy is fixed. */
export const POLICY_DIRECTIVES = [
  "script-src",
  "style-src",
  "img-src",
  "font-src",
  "connect-src",
  "media-src",
  "frame-src",
  "worker-src",
  "form-action",
  "frame-ancestors",
] as const;

export type PolicyDirective = (typeof POLICY_DIRECTIVES)[number];

/** Sources that a site adds, by directive. */
export type PolicySources = Readonly<
  Partial<Record<PolicyDirective, readonly string[] | undefined>>
>;

/** What the policy of a site depends on. */
export interface PolicyFacts {
  /** The text of the one script within every page, exactly as it is printed. */
  readonly headScript: string;
  /** Where the site lives: "https://jejakindonesia.id". */
  readonly siteUrl: string;
  readonly sources: PolicySources;
}

/**
 * One source expression of Content Security Policy Level 3 (section 2.3.1): a keyword, a nonce-less
 * hash, a scheme, or a host. Nothing that could end the directive or the header.
 */
const SOURCE =
  /^(?:'(?:self|unsafe-inline|unsafe-eval|unsafe-hashes|wasm-unsafe-eval|strict-dynamic|report-sample)'|'sha(?:256|384|512)-[a-z0-9+/_-]+={0,2}'|[a-z][a-z0-9+.-]*:|(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(?:\d{1,5}|\*))?(?:\/[^\s;,'"?#$\\]*)?)$/iu;

/** Whether a text is one source of a policy: "https://cdn.example", "'sha256-…'", "data:". */
export function isPolicySource(text: string): boolean {
  return SOURCE.test(text);
}

/**
 * The Content-Security-Policy that the theme keeps to: everything from the site itself, and of scripts
 * within pages only the one whose hash is named. What is not named is refused.
 */
export function contentSecurityPolicy(facts: PolicyFacts): string {
  const { siteUrl, sources } = facts;
  const directives: readonly Directive[] = [
    ["default-src", "'none'"],
    [
      "script-src",
      "'self'",
      `'sha256-${createHash("sha256").update(facts.headScript).digest("base64")}'`,
    ],
    ["style-src", "'self'"],
    ["img-src", "'self'"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["media-src", "'self'"],
    ["manifest-src", "'self'"],
    ["frame-src"],
    ["worker-src"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["frame-ancestors", "'self'"],
  ];
  return policyText(
    directives.map(([name, ...values]) => [
      name,
      ...values,
      ...(sources[name as PolicyDirective] ?? []),
    ]),
    siteUrl,
  );
}

/** What the policy of the browser editor depends on. */
export interface EditorPolicyFacts {
  /** Where the site lives: "https://jejakindonesia.id". */
  readonly siteUrl: string;
  /** Origins that the editor asks: those of the Git host's API. */
  readonly connect: readonly string[];
  /** Origins from which it shows pictures: those of people's accounts with the Git host. */
  readonly pictures: readonly string[];
}

/**
 * The policy of the browser editor's pages alone. Beside the site itself they reach the Git host and
 * nobody else. Sveltia CMS sets its styles by script, shows what was picked from a disk by `blob:` and
 * `data:`, and decodes pictures of phones by WebAssembly; no text is ever run as code.
 */
export function editorPolicy({ siteUrl, connect, pictures }: EditorPolicyFacts): string {
  return policyText(
    [
      ["default-src", "'none'"],
      ["script-src", "'self'", "'wasm-unsafe-eval'"],
      ["style-src", "'self'", "'unsafe-inline'"],
      ["img-src", "'self'", "blob:", "data:", ...pictures],
      ["font-src", "'self'"],
      ["connect-src", "'self'", "blob:", "data:", ...connect],
      ["media-src", "'self'", "blob:"],
      ["manifest-src", "'self'"],
      ["frame-src", "'self'", "blob:"],
      ["worker-src", "'self'", "blob:"],
      ["base-uri", "'none'"],
      ["form-action", "'self'"],
      ["frame-ancestors", "'none'"],
    ],
    siteUrl,
  );
}

type Directive = readonly [name: string, ...values: string[]];

/** Directives as a header has them; those that name nothing are left to `default-src`. */
function policyText(directives: readonly Directive[], siteUrl: string): string {
  return [
    ...directives
      .filter(([, ...values]) => values.length > 0)
      .map((directive) => [...new Set(directive)].join(" ")),
    ...(siteUrl.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/**
 * The same for `<meta http-equiv>`, on hosts that send no headers of ours. `frame-ancestors` is
 * ignored there (Content Security Policy Level 3, section 3.3), so it is left out.
 */
export function metaPolicy(policy: string): string {
  return policy
    .split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .join("; ");
}
