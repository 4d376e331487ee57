import { suite } from "uvu";
import * as assert from "uvu/assert";
import { editorDiagnostics } from "../../src/eleventy/editor-package.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";

/** The browser editor as a part of the site. */
const editor = suite("a site with the browser editor");

const SETTINGS = "host: github\nrepository: media/situs\n";
const FILES = {
  "_data/editor.yaml": SETTINGS,
  "posts/2024/12/satu.md": story("title: Satu\ndate: 2024-12-10 14:30", "Lihat [editor](/admin/)."),
};

let project: Project;
editor.before(async () => {
  project = new Project(FILES);
  await project.build({ options: { search: true } });
});
editor.after(() => project.dispose());

editor("has it at /admin/ with every file that it loads", () => {
  const files = project.files("_site/admin").map((file) => file.slice("_site/admin/".length));
  for (const name of ["index.html", "config.json", "editor.js", "LICENSE.txt"]) {
    assert.ok(files.includes(name), name);
  }
  assert.ok(files.some((name) => /^assets\/material-symbols.*\.woff2$/u.test(name)));
  // What the program names by itself lies where it looks.
  const program = files
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, project.read(`_site/admin/${name}`)] as const);
  for (const [name, code] of program) {
    for (const [, file = ""] of code.matchAll(
      /["'`](?:\.\.?\/)*((?:assets|chunks)\/[\w.-]+\.(?:js|wasm|woff2))["'`]/gu,
    )) {
      assert.ok(files.includes(file), `${name} loads ${file}`);
    }
    assert.not.match(code, /@font-face\s*\{[^}]*https:/u, name);
  }
});

editor("runs nothing within its page, and keeps search engines out", () => {
  const page = project.read("_site/admin/index.html");
  assert.match(page, '<meta name="robots" content="noindex">');
  assert.equal(page.match(/<script[^>]*>/gu), ['<script type="module" src="editor.js">']);
});

editor("is in no sitemap, no feed, no search and no record of URLs", () => {
  const others = Object.entries(project.contents("_site")).filter(
    ([path]) =>
      !path.startsWith("admin/") && /\.(?:xml|json|txt)$/u.test(path) && !/story\.json/u.test(path),
  );
  for (const [path, text] of others) {
    if (!/feed|atom/u.test(path)) assert.not.match(text, /\/admin\//u, path);
  }
  assert.not.match(project.read("_data/published.yaml"), "/admin/");
  assert.match(project.read("_site/_headers"), "/admin/*");
});

editor("keeps what somebody writes when Eleventy's server reloads pages", () => {
  const page = project.read("_site/admin/index.html");
  // The server replaces the first of these.
  const reloaded = page.replace("</head>", "<script>location.reload()</script></head>");
  assert.not.match(reloaded.replaceAll(/<!--.*?-->/gsu, ""), "location.reload");
});

editor(
  "builds the same program again from what was kept, and without it once it is not wanted",
  async () => {
    const before = project.hashes("_site/admin");
    await project.build();
    assert.equal(project.hashes("_site/admin"), before);
    project.remove("_data/editor.yaml");
    project.write({
      "posts/2024/12/satu.md": story("title: Satu\ndate: 2024-12-10 14:30", "Isi."),
    });
    await project.build();
    assert.equal(project.files("_site/admin"), []);
    project.write(FILES);
  },
);

editor("has its address to itself", async () => {
  project.write({
    "pages/admin.md": "---\ntitle: Admin\n---\n\nIsi.\n",
    "_data/redirects.yaml": "/admin/masuk/: /\n",
  });
  try {
    await project.build();
    assert.unreachable();
  } catch (error) {
    const told = String((error as Error).message);
    assert.match(told, /pages\/admin\.md:1:1 {2}galat {2}duplicate-url .*_data\/editor\.yaml/u);
    assert.match(told, /_data\/redirects\.yaml:1:1 {2}galat {2}alias-collision/u);
  }
});

editor("says what to install where its package is missing", () => {
  const settings = { host: "github", repository: "media/situs", review: false } as const;
  const at = { isInstalled: false, dataFolder: "_data" };
  const [told, ...more] = editorDiagnostics({ editor: settings }, at);
  assert.equal(more, []);
  assert.is(
    `${told?.file}:${told?.line} ${told?.severity} ${told?.rule}`,
    "_data/editor.yaml:1 error missing-package",
  );
  assert.match(told?.message ?? "", /npm install @sveltia\/cms@0\.\d+$/u);
  assert.equal(editorDiagnostics({ editor: undefined }, at), []);
  assert.equal(editorDiagnostics({ editor: settings }, { ...at, isInstalled: true }), []);
});

editor.run();
