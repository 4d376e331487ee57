import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Outcome, ROOT, run } from "../support/commands.ts";

/** The package as a guest: in a site with the structure and the plugins of eleventy-base-blog v9. */
const guest = suite("the package in somebody else's blog");

const folder = mkdtempSync(join(tmpdir(), "jejak-guest-"));
const blog = join(folder, "blog");

/** The plugins that the blog has; CI's tools name their versions. */
const PLUGINS = [
  "@11ty/eleventy-img",
  "@11ty/eleventy-navigation",
  "@11ty/eleventy-plugin-rss",
  "@11ty/eleventy-plugin-syntaxhighlight",
  "html-minifier-terser",
];

guest.before(() => {
  const { devDependencies: versions } = JSON.parse(
    readFileSync(join(ROOT, ".ci/tools/package.json"), "utf8"),
  ) as { devDependencies: Readonly<Record<string, string>> };
  const packed = run("npm", ["pack", "--pack-destination", folder]);
  assert.is(packed.status, 0, packed.stderr);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  cpSync(join(ROOT, "examples/inside-a-blog"), blog, { recursive: true });
  writeFileSync(join(blog, "package.json"), '{ "private": true, "type": "module" }\n');
  const installed = run(
    "npm",
    [
      ...["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
      ...["@11ty/eleventy@3", join(folder, tarball)],
      ...PLUGINS.map((name) => `${name}@${versions[name]}`),
    ],
    { cwd: blog },
  );
  assert.is(installed.status, 0, installed.stderr);
});
guest.after(() => rmSync(folder, { recursive: true, force: true }));

/** Everything as at one moment, as on a machine of nobody's. */
const env = { SOURCE_DATE_EPOCH: "1795000000", CI: "" };

function eleventy(...args: readonly string[]): Outcome {
  return run("npx", ["--no-install", "eleventy", ...args], { cwd: blog, env });
}

function jejak(...args: readonly string[]): Outcome {
  return run("npx", ["--no-install", "jejak", ...args], { cwd: blog, env });
}

/** Every file below a folder with its bytes. */
function filesIn(name: string): Map<string, Buffer> {
  const root = join(blog, name);
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(root.length + 1), readFileSync(path)];
      }),
  );
}

/** The blog's own files that are missing or others in a site with a newsroom. */
function differences(alone: ReadonlyMap<string, Buffer>, beside: ReadonlyMap<string, Buffer>) {
  return [...alone].flatMap(([path, bytes]) => (beside.get(path)?.equals(bytes) ? [] : path));
}

guest("leaves the blog every byte, and has its newsroom beside it", () => {
  const prefix = ["--pathprefix", "/cabang/"];
  const alone = eleventy("--config=eleventy.config.js", "--output=alone", ...prefix);
  assert.is(alone.status, 0, alone.stderr);
  const built = jejak("build", "--config", "berita.config.js", "--output", "beside", ...prefix);
  assert.is(built.status, 0, built.stdout + built.stderr);
  const blogs = filesIn("alone");
  const all = filesIn("beside");
  assert.ok(blogs.size > 20, String(blogs.size));
  assert.equal(differences(blogs, all), []);
  assert.equal(
    [...all.keys()].filter((path) => !blogs.has(path) && !path.startsWith("berita/")).sort(),
    [".jejak.sha256", ".nojekyll", "robots.txt"],
  );
  const html = String(all.get("berita/2024/12/10/kopi/index.html"));
  assert.match(html, "<h1>Panen kopi di &quot;lereng&quot; &lt;Ijen&gt;</h1>");
  assert.not.match(html, "/cabang/cabang/");
  assert.match(html, "<script>");
  for (const [, url = ""] of html.matchAll(/(?:href|src)="(\/[^"#]*)/gu)) {
    const path = url.replace(/^\/cabang/u, "").slice(1);
    assert.ok(all.has(path.endsWith("/") ? `${path}index.html` : path), url);
  }
  assert.equal(readdirSync(join(blog, "_berita")).includes("published.yaml"), false);
});

guest("is the same by Eleventy's own command, which prints nothing else into its JSON", () => {
  const prefix = "--pathprefix=/cabang/";
  const built = eleventy("--config=berita.config.js", "--output=by-eleventy", prefix);
  assert.is(built.status, 0, built.stderr);
  assert.equal(differences(filesIn("by-eleventy"), filesIn("beside")), []);
  const json = eleventy("--config=berita.config.js", "--to=json");
  const urls = (JSON.parse(json.stdout) as { url: string }[]).map(({ url }) => url);
  assert.ok(urls.includes("/berita/") && urls.includes("/about/"));
});

guest("has its pages made smaller like all others, with the script that its policy names", () => {
  const built = jejak("build", "--config", "minified.config.js", "--output", "minified");
  assert.is(built.status, 0, built.stdout + built.stderr);
  assert.not.match(built.stdout, "Transform situs");
  const [small, large] = [filesIn("minified"), filesIn("beside")];
  const path = "berita/2024/12/10/kopi/index.html";
  assert.ok(Number(small.get(path)?.length) < Number(large.get(path)?.length));
  assert.not.match(String(small.get("about/index.html")), "<!-- built");
});

guest.run();
