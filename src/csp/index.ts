// CSP: the Content-Security-Policy of a site. Pure.

export type { PolicySources } from "./csp.ts";
export {
  contentSecurityPolicy,
  editorPolicy,
  isPolicySource,
  metaPolicy,
  POLICY_DIRECTIVES,
} from "./csp.ts";
