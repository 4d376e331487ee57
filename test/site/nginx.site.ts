import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";
import { pdf } from "../support/documents.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";

/** The recipe of docs/hosting.md, as nginx reads it. */
const nginx = suite("a site behind nginx");

const recipe = readFileSync(join(ROOT, "docs/hosting.md"), "utf8");

/** The block of code in a language. */
function block(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "msu").exec(recipe) ?? [];
  if (text === undefined) throw new Error(`docs/hosting.md has no ${language}.`);
  return text;
}

/** The paragraph on a site below a path names what replaces the recipe's own line. */
const ERROR_PAGE_BELOW = /`(error_page 404 \/berita\/404\.html;)`/u.exec(recipe)?.[1];

let project: Project;
let atRoot: Server;
let belowPath: Server;

interface Server {
  readonly process: ChildProcess;
  readonly origin: string;
}

const askOf = ({ origin }: Server, path: string) => fetch(origin + path, { redirect: "manual" });
const ask = (path: string) => askOf(atRoot, path);

const STORY =
  "title: Satu\ndate: 2024-12-10 14:30\ncategory: daerah\naliases: [/lama/satu/, /lama.php]";

nginx.before(async () => {
  project = new Project({
    "_data/site.yaml":
      "name: Kabar\nurl: https://kabar.example\ndescription: Kabar Banyuwangi.\nzone: WIB\n",
    "_data/editor.yaml": "host: gitlab\nrepository: media/situs\n",
    "posts/satu.md": story(`${STORY}\nslug: semula`, "Isi."),
    "_includes/jejak/assets/unduhan-20241210.txt": "unduhan",
  });
  await project.build();
  // Published once under another slug.
  project.write({
    "posts/satu.md": story(STORY, "Isi [putusan](putusan.pdf)."),
    "posts/putusan.pdf": pdf("Putusan"),
  });
  await project.build();
  atRoot = await serve("at-root", "_site", "_site");
  await project.build({ pathPrefix: "/berita/", output: "host/berita" });
  project.write({ "host/lain.html": "Halaman lain." });
  belowPath = await serve("below-path", "host", "host/berita", (own) =>
    own.replace("error_page 404 /404.html;", ERROR_PAGE_BELOW ?? ""),
  );
});

/** Starts nginx with the recipe, as `change` leaves it. */
async function serve(
  name: string,
  host: string,
  site: string,
  change = (own: string) => own,
): Promise<Server> {
  const root = join(project.root, name);
  const headers = join(root, "jejak-headers.conf");
  project.write({ [`${name}/headers.awk`]: block("awk") });
  // The site is built, and this nginx does not run yet; all else is done as the script says.
  const script = block("sh\n# publish[.]sh")
    .replace(/^site=.*$/mu, `site=${join(project.root, site)}`)
    .replace(/^headers=.*$/mu, `headers=${headers}`);
  const stands = "npx() { :; }\nnginx() { :; }\nsystemctl() { echo reloaded; }\n";
  const published = run("sh", ["-c", stands + script], { cwd: root });
  assert.equal([published.status, published.stdout], [0, "reloaded\n"], published.stderr);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const own = change(
    block("nginx")
      .replace("/etc/nginx/jejak-headers.conf", headers)
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace(/root \S+;/u, `root ${join(project.root, host)};`),
  );
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(root, name)};`,
  );
  writeFileSync(
    join(root, "nginx.conf"),
    [
      ...(process.getuid?.() === 0 ? ["user root;"] : []),
      "daemon off;",
      "worker_processes 1;",
      `pid ${join(root, "nginx.pid")};`,
      `error_log ${join(root, "error.log")};`,
      "events {}",
      "http {",
      "include /etc/nginx/mime.types;",
      "access_log off;",
      ...temporary,
      own,
      "}",
    ].join("\n"),
  );
  const args = ["-p", root, "-c", join(root, "nginx.conf"), "-e", join(root, "error.log")];
  const tested = run("nginx", ["-t", ...args]);
  assert.is(tested.status, 0, tested.stderr);
  const server = { process: spawn("nginx", args, { stdio: "ignore" }), origin };
  for (let attempt = 0; ; attempt++) {
    const answered = await askOf(server, "/").catch(() => undefined);
    if (answered !== undefined) return server;
    if (attempt > 100) throw new Error(project.read(`${name}/error.log`));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

nginx.after(async () => {
  for (const server of [atRoot, belowPath]) {
    const ended = new Promise((resolve) => server?.process.once("exit", resolve));
    if (server?.process.kill()) await ended;
  }
  project?.dispose();
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

nginx("shows pages, which browsers ask for again each time, under its policy", async () => {
  for (const path of ["/", "/2024/12/10/satu/"]) {
    const answer = await ask(path);
    assert.is(answer.status, 200, path);
    const { headers } = answer;
    assert.is(headers.get("content-type"), "text/html; charset=utf-8");
    assert.is(headers.get("cache-control"), "public, max-age=0, must-revalidate");
    const policy = /^ {2}Content-Security-Policy: (.*)$/mu.exec(
      project.read("_site/_headers"),
    )?.[1];
    assert.is(headers.get("content-security-policy"), policy);
    assert.is(headers.get("x-content-type-options"), "nosniff");
    assert.is(headers.get("strict-transport-security"), "max-age=31536000");
    assert.match(await answer.text(), "Satu");
  }
});

nginx(
  "shows the browser editor under a policy of its own, at the root and below a path",
  async () => {
    for (const [server, folder] of [
      [atRoot, ""],
      [belowPath, "/berita"],
    ] as const) {
      const [editor, program, page] = await Promise.all(
        ["/admin/", "/admin/editor.js", "/"].map(
          async (path) => await askOf(server, folder + path),
        ),
      );
      for (const answer of [editor, program]) {
        assert.is(answer?.status, 200);
        const policy = answer?.headers.get("content-security-policy") ?? "";
        assert.match(
          policy,
          /^default-src 'none';.* connect-src 'self' blob: data: https:\/\/gitlab\.com;/u,
        );
        assert.is(answer?.headers.get("x-robots-tag"), "noindex");
        assert.is(answer?.headers.get("cross-origin-opener-policy"), "same-origin-allow-popups");
        assert.is(answer?.headers.get("x-content-type-options"), "nosniff");
        assert.is(answer?.headers.get("cache-control"), "public, max-age=0, must-revalidate");
      }
      assert.not.match(page?.headers.get("content-security-policy") ?? "", /gitlab|unsafe/u);
      assert.is(page?.headers.get("x-robots-tag"), null);
      assert.is(page?.headers.get("cross-origin-opener-policy"), "same-origin");
    }
  },
);

nginx("lets browsers keep for good what is named by its contents, and nothing else", async () => {
  const below = (folder: string) => readdirSync(join(project.root, "_site", folder));
  const named = below("assets").filter((name) =>
    /-[0-9A-Za-z]{8}\.(?:css|js|woff2|png)$/u.test(name),
  );
  assert.ok(named.length > 5, below("assets").join(" "));
  const covers = below("gambar").map((name) => `gambar/${name}`);
  for (const path of [...named.map((name) => `assets/${name}`), ...covers]) {
    const { status, headers } = await ask(`/${path}`);
    assert.is(status, 200, path);
    assert.is(headers.get("cache-control"), "public, max-age=31536000, immutable", path);
    assert.ok(headers.get("content-security-policy"), path);
  }
  const { status, headers } = await ask("/assets/unduhan-20241210.txt");
  assert.equal([status, headers.get("cache-control")], [200, "public, max-age=0, must-revalidate"]);
});

nginx("saves a document rather than showing it, at the root and below a path", async () => {
  const [file = ""] = readdirSync(join(project.root, "_site/berkas"));
  for (const [server, folder] of [
    [atRoot, ""],
    [belowPath, "/berita"],
  ] as const) {
    const { status, headers } = await askOf(server, `${folder}/berkas/${file}`);
    assert.equal([status, headers.get("content-type")], [200, "application/pdf"]);
    assert.is(headers.get("content-disposition"), "attachment");
    assert.is(headers.get("content-security-policy"), "default-src 'none'; sandbox");
    assert.is(headers.get("x-content-type-options"), "nosniff");
    assert.is(headers.get("cache-control"), "public, max-age=31536000, immutable");
    const page = await askOf(server, `${folder}/`);
    assert.is(page.headers.get("content-disposition"), null);
  }
});

nginx("tells what its feeds and its manifest are", async () => {
  for (const [path, type] of [
    ["/feed.xml", "application/rss+xml; charset=utf-8"],
    ["/kanal/daerah/feed.xml", "application/rss+xml; charset=utf-8"],
    ["/kanal/daerah/atom.xml", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "application/feed+json; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json"],
  ] as const) {
    const { status, headers } = await ask(path);
    assert.equal([status, headers.get("content-type")], [200, type], path);
    assert.match(headers.get("cache-control") ?? "", /max-age=(?:300|86400)$/u, path);
  }
});

nginx("shows the page for what is not there, as an error that nobody keeps", async () => {
  for (const path of ["/tidak-ada/", "/gambar/tidak-ada.jpg", "/_headers"]) {
    const answer = await ask(path);
    assert.is(answer.status, 404, path);
    assert.is(answer.headers.get("cache-control"), "public, max-age=0, must-revalidate", path);
    assert.match(answer.headers.get("content-security-policy") ?? "", "default-src 'none'");
    assert.is(await answer.text(), project.read("_site/404.html"), path);
  }
});

nginx(
  "leads on from old URLs, also from that before a slug was changed, and from a folder without its slash",
  async () => {
    for (const path of ["/lama/satu/", "/lama.php/", "/2024/12/10/semula/"]) {
      const answer = await ask(path);
      assert.is(answer.status, 200, path);
      assert.match(answer.headers.get("content-type") ?? "", "text/html");
      assert.match(await answer.text(), "/2024/12/10/satu/");
    }
    for (const path of ["/lama.php", "/kanal/daerah"]) {
      const { status, headers } = await ask(path);
      assert.equal([status, headers.get("location")], [301, `${path}/`], path);
    }
  },
);

nginx("does the same below a path, and leaves the rest of the host alone", async () => {
  const answers = async (path: string) => {
    const answer = await askOf(belowPath, path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const page = await answers("/berita/2024/12/10/satu/");
  assert.is(page.status, 200);
  assert.match(page.headers.get("content-security-policy") ?? "", "default-src 'none'");
  assert.is(page.headers.get("cache-control"), "public, max-age=0, must-revalidate");

  const style = /\/berita\/assets\/[^"]+\.css/u.exec(page.text)?.[0] ?? "";
  const kept = (await answers(style)).headers.get("cache-control");
  assert.is(kept, "public, max-age=31536000, immutable", style);
  for (const [path, type] of [
    ["/berita/feed.xml", "application/rss+xml; charset=utf-8"],
    ["/berita/manifest.webmanifest", "application/manifest+json"],
  ] as const) {
    const { status, headers } = await answers(path);
    assert.equal([status, headers.get("content-type")], [200, type], path);
  }
  for (const path of ["/berita/tidak-ada/", "/berita/_headers", "/berita/_redirects"]) {
    const { status, text } = await answers(path);
    assert.equal([status, text], [404, project.read("host/berita/404.html")], path);
  }
  assert.match((await answers("/berita/lama/satu/")).text, "/berita/2024/12/10/satu/");

  const other = await answers("/lain.html");
  assert.is(other.status, 200);
  for (const name of ["content-security-policy", "cache-control", "strict-transport-security"]) {
    assert.is(other.headers.get(name), null, name);
  }
});

nginx.run();
