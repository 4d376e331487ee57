import type { StarterAnswers } from "./answers.ts";

/** The ranges in which a new newsroom asks npm for what it is built with. */
export interface StarterVersions {
  /** Of `eleventy-plugin-jejak`: `^0.1.0`. */
  readonly plugin: string;
  /** Of `@11ty/eleventy`, the plugin's peer. */
  readonly eleventy: string;
}

/** `package.json` of a newsroom, whose scripts are the commands that its guides name. */
export function packageJson({ name, url }: StarterAnswers, versions: StarterVersions): string {
  return json({
    name: packageName(url),
    description: name,
    private: true,
    type: "module",
    engines: { node: "^20.19.0 || >=22.12.0" },
    scripts: {
      start: "jejak serve",
      new: "jejak new",
      check: "jejak check",
      build: "jejak build",
      schema: "jejak schema",
    },
    dependencies: {
      "@11ty/eleventy": versions.eleventy,
      "eleventy-plugin-jejak": versions.plugin,
    },
  });
}

/** A name that npm takes: the site's host, as `contoh-id`. */
function packageName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./u, "")}${pathname}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 100);
}

/** The theme's configuration; a site below a path is built for it. */
export function configuration(template: string, { url }: StarterAnswers): string {
  const { pathname } = new URL(url);
  if (pathname === "/") return template;
  return template.replace(
    "  return {\n",
    `  return {\n    // Jalur situs sesudah nama domain, sama dengan url di _data/site.yaml.\n    pathPrefix: ${JSON.stringify(`${pathname}/`)},\n`,
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
