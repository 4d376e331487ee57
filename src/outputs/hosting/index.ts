// Hosting: what hosts and browsers are told: headers, redirects, manifest, security.txt. Pure.

export { headersFile } from "./headers.ts";
export { redirectFiles } from "./redirect-files.ts";
export { nextExpiryChange, securityTxt } from "./security-txt.ts";
export { webManifest } from "./web-manifest.ts";
