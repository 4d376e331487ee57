import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/commands.ts";
import { headersFor, parseHeadersFile } from "../support/headers-file.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const hosting = suite("what hosts and browsers read of a built site");

const NEWSROOM = `company: PT Kabar
address: Jalan Merdeka 1, Banyuwangi
email: redaksi@kabar.example
security: aman@kabar.example
editorial: { name: Siti Aminah }
business: { name: Siti Aminah }
`;
const STORY = {
  "posts/satu.md": story("title: Satu\ndate: 2024-12-10 14:30", "Isi."),
  "posts/nanti.md": story("title: Nanti\ndate: 2025-01-02 07:00 WIB", "Isi."),
};

/** What a page tells crawlers, each rule once. */
function robotsOf(html: string): string[] {
  return [...html.matchAll(/<meta name="robots" content="([^"]*)">/gu)].flatMap(([, rules = ""]) =>
    rules.split(", "),
  );
}

hosting(
  "lets search engines show large pictures and whole texts, but for what they may not show",
  async () => {
    const files = {
      ...STORY,
      "posts/dicabut.md": story(
        "title: Dicabut\nwithdrawn: { date: 2024-12-11, ground: sara, reason: R. }",
      ),
    };
    await withProject(files, async (project) => {
      await project.build();
      const all = ["max-image-preview:large", "max-snippet:-1", "max-video-preview:-1"];
      for (const page of ["index.html", "2024/12/10/satu/index.html", "penulis/ao/index.html"]) {
        assert.equal(robotsOf(project.read(`_site/${page}`)), all, page);
      }
      for (const page of ["404.html", "2024/12/10/dicabut/index.html"]) {
        assert.equal(robotsOf(project.read(`_site/${page}`)), ["noindex"], page);
      }
    });
  },
);

hosting("is there, hidden files too, and goes when its reason goes", async () => {
  await withProject({ ...STORY, "_data/newsroom.yaml": NEWSROOM }, async (project) => {
    await project.build();
    assert.match(project.read("_site/.well-known/security.txt"), "mailto:aman@kabar.example");
    assert.is(project.read("_site/.nojekyll"), "");
    for (const file of ["_headers", "manifest.webmanifest", "favicon.ico"]) {
      assert.ok(project.files("_site").includes(`_site/${file}`), file);
    }
    // For the timer that builds the site again.
    assert.is(project.read(".jejak/next-change"), "2025-01-02T00:00:00Z\n");

    project.write({ "_data/newsroom.yaml": NEWSROOM.replace(/^security.*\n/mu, "") });
    await project.build();
    const left = project.files("_site").filter((file) => file.includes(".well-known"));
    assert.equal(left, []);
    assert.ok(project.files("_site").includes("_site/.nojekyll"));
  });
});

hosting("names the script that pages really hold, and every file that is linked", async () => {
  await withProject(STORY, async (project) => {
    await project.build({ pathPrefix: "/berita/" });
    const rules = parseHeadersFile(project.read("_site/_headers"));
    const { "content-security-policy": policy = "" } = headersFor(rules, "/berita/", "cloudflare");
    const page = project.read("_site/2024/12/10/satu/index.html");
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gsu)];
    assert.ok(scripts.length > 0);
    for (const [, text = ""] of scripts) {
      assert.match(policy, `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    }
    const icons: { src: string }[] = JSON.parse(project.read("_site/manifest.webmanifest")).icons;
    const linked = [...page.matchAll(/<link rel="[^"]*icon" href="([^"]+)"/gu)].map(([, to]) => to);
    assert.is(linked.length, 3);
    for (const url of [...icons.map(({ src }) => src), ...linked]) {
      const file = url?.replace(/^\/berita\//u, "_site/") ?? "";
      assert.ok(project.files("_site").includes(file), url);
      const cached = headersFor(rules, url ?? "", "netlify")["cache-control"];
      assert.match(cached ?? "", file.endsWith(".ico") ? /max-age=86400$/u : /immutable$/u);
    }
  });
});

hosting("can hold the policy in its pages, where a host sends no headers", async () => {
  const [, recipe = ""] =
    /^```njk\n(.*?)^```/msu.exec(readFileSync(join(ROOT, "docs/hosting.md"), "utf8")) ?? [];
  const own = { "_includes/jejak/partials/head-icons.njk": recipe };
  await withProject({ ...STORY, ...own }, async (project) => {
    await project.build({
      options: { contentSecurityPolicy: { "img-src": ["https://gambar.example"] } },
    });
    const page = project.read("_site/2024/12/10/satu/index.html");
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page) ?? [];
    assert.match(policy, "default-src &#39;none&#39;");
    assert.match(policy, "img-src &#39;self&#39; https://gambar.example");
    assert.not.match(policy, "frame-ancestors");
    assert.match(page, 'rel="apple-touch-icon"');
  });
});

hosting("leaves the site's own files in their place", async () => {
  const own = { "statis/_headers": "/*\n  X-Kami: ya\n", "statis/favicon.ico": "kami" };
  await withProject({ ...STORY, ...own }, async (project) => {
    await project.build({ config: (config) => config.addPassthroughCopy({ statis: "/" }) });
    assert.is(project.read("_site/_headers"), own["statis/_headers"]);
    assert.is(project.read("_site/favicon.ico"), "kami");
    assert.ok(project.read("_site/manifest.webmanifest"));
  });
});

hosting("has the newsroom's own icon, and says so where it can't be used", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
  const site = (icon: string) =>
    `name: Kabar\nurl: https://kabar.example\ndescription: Kabar.\nzone: WIB\nicon: ${icon}\n`;
  const files = { ...STORY, "gambar/ikon.svg": svg };
  await withProject({ ...files, "_data/site.yaml": site("gambar/ikon.svg") }, async (project) => {
    await project.build();
    const [, url = ""] =
      /rel="icon" href="([^"]+\.svg)"/u.exec(project.read("_site/index.html")) ?? [];
    assert.is(project.read(`_site${url}`), svg);
  });
  await withProject({ ...files, "_data/site.yaml": site("gambar/lain.svg") }, async (project) => {
    const fault = await project.build().then(
      () => "",
      (error: Error) => String(error.cause ?? error),
    );
    assert.match(fault + project.said.join("\n"), /Ikon "gambar\/lain\.svg" tidak dapat dimuat/u);
  });
});

hosting.run();
