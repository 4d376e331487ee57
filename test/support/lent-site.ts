import { join } from "node:path";
import type { Test } from "uvu";
import type { BuiltSite } from "./browser.ts";
import type { Project } from "./project.ts";
import { serveFolder } from "./static-server.ts";

/** Builds and serves a newsroom of a suite's own for as long as the suite runs. */
export function lendSite(
  suite: Test,
  name: string,
  build: () => Promise<Project>,
): () => BuiltSite {
  let site: BuiltSite | undefined;
  let close = () => {};
  suite.before(async () => {
    const project = await build();
    const output = join(project.root, "_site");
    const host = await serveFolder(output);
    site = { name, source: project.root, output, origin: host.origin };
    close = () => {
      host.close();
      project.dispose();
    };
  });
  suite.after(() => close());
  return () => {
    if (site === undefined) throw new Error("The newsroom was not built.");
    return site;
  };
}
