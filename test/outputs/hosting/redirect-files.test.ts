import { parseDocument } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { OutputFile } from "../../../src/files/output-file.ts";
import { textOf } from "../../../src/files/output-file.ts";
import type { Redirect } from "../../../src/model/redirect.ts";
import { redirectFiles, settledRedirects } from "../../../src/outputs/hosting/redirect-files.ts";
import { story } from "../../support/newsroom.ts";
import { contextOf } from "../sitemaps/sitemap-support.ts";

const settled = suite("redirects");
const rules = suite("_redirects");
const pages = suite("the page at an old URL");

const NEW = "/2024/12/10/baru/";
const NEWSROOM = { "posts/baru.md": story("category: daerah") };

function filesFor(
  redirects: readonly Redirect[],
  pathPrefix = "/",
  others: readonly OutputFile[] = [],
): readonly OutputFile[] {
  return redirectFiles(contextOf(NEWSROOM, { redirects, pathPrefix }), others);
}

const from = (...urls: readonly string[]): Redirect[] =>
  urls.map((url) => ({ from: url, to: NEW }));

settled("of a story's aliases lead to it", () => {
  const context = contextOf({ "posts/baru.md": story("aliases: [/2019/lama/, /lama.html]") });
  assert.equal(settledRedirects(context), from("/2019/lama/", "/lama.html"));
});

settled("lead to their end in one step", () => {
  const redirects = [
    { from: "/a/", to: "/b/" },
    { from: "/B", to: "/c.html" },
    { from: "/c.html", to: NEW },
    { from: "/d/", to: "/kanal/" },
  ];
  assert.equal(settledRedirects(contextOf(NEWSROOM, { redirects })), [
    { from: "/a/", to: NEW },
    { from: "/B", to: NEW },
    { from: "/c.html", to: NEW },
    { from: "/d/", to: "/kanal/" },
  ]);
});

settled("that lead in a ring, and those that lead into it, are left out", () => {
  const redirects = [
    { from: "/a/", to: "/b/" },
    { from: "/b/", to: "/c/" },
    { from: "/c/", to: "/B" },
    { from: "/d/", to: "/d" },
    { from: "/e/", to: NEW },
  ];
  assert.equal(settledRedirects(contextOf(NEWSROOM, { redirects })), from("/e/"));
});

settled("never take the URL of a page or file that is there", () => {
  const redirects = [
    ...from("/", "/kanal/", "/kanal", "/KANAL/daerah", "/404.html", "/sitemap.xml", "/lama/"),
    // A page ends the way, whatever else is told of its URL.
    { from: "/x/", to: "/kanal/" },
  ];
  const context = contextOf(NEWSROOM, { redirects });
  assert.equal(settledRedirects(context, [{ path: "sitemap.xml", contents: "" }]), [
    ...from("/lama/"),
    { from: "/x/", to: "/kanal/" },
  ]);
});

settled("go to the first that is told when one URL has two", () => {
  const redirects = [
    { from: "/a/", to: NEW },
    { from: "/A", to: "/kanal/" },
  ];
  assert.equal(settledRedirects(contextOf(NEWSROOM, { redirects })), from("/a/"));
});

/** What a host reads in a line: the parts between spaces. */
type Rule = readonly [from: string, to: string, status: string];

function rulesOf(files: readonly OutputFile[]): { netlify: Rule[]; cloudflare: Rule[] } {
  const text = String(files.find(({ path }) => path === "_redirects")?.contents);
  const lines = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/u) as unknown as Rule);
  assert.ok(
    lines.every(({ length }) => length === 3),
    text,
  );
  // Netlify takes both; to Cloudflare a rule that begins with a whole URL is none.
  return { netlify: lines, cloudflare: lines.filter(([url]) => url.startsWith("/")) };
}

/** Where Cloudflare Pages sends a reader: letters are compared, the topmost rule wins. */
function cloudflare(files: readonly OutputFile[], url: string): string | undefined {
  const path = new URL(url, "https://uji.example").pathname;
  const rule = rulesOf(files).cloudflare.find(([source]) => source === path);
  assert.ok(rule === undefined || rule[2] === "301");
  return rule?.[1];
}

/** Where Netlify does: with or without the last slash; a page comes before a rule without "!". */
function netlify(files: readonly OutputFile[], url: string): string | undefined {
  const bare = (each: string) =>
    decodeURI(new URL(each, "https://uji.example").href).replace(/\/$/u, "");
  const rule = rulesOf(files).netlify.find(([source]) => bare(source) === bare(url));
  assert.ok(rule === undefined || rule[2] === "301!", String(rule));
  return rule?.[1];
}

const OLD = [
  "/2019/lama/",
  "/2019/tanpa-garis",
  "/lama.html",
  "/index.php",
  "/berita.asp",
  "/kopi-caf%C3%A9/",
  "/kopi-café-2/",
  "/%e2%98%95/",
  "/12:34/",
  "/a//b/",
];

for (const pathPrefix of ["/", "/berita/"]) {
  rules(`send readers of old URLs on, on both hosts, under ${pathPrefix}`, () => {
    const files = filesFor(from(...OLD), pathPrefix);
    const base = pathPrefix.replace(/\/$/u, "");
    for (const url of OLD) {
      const target = `${base}${NEW}`;
      // Browsers send what is no ASCII in capitals.
      const asked = base + url.replace("%e2%98%95", "%E2%98%95");
      assert.is(cloudflare(files, asked), target, `Cloudflare ${url}`);
      assert.is(netlify(files, asked), target, `Netlify ${url}`);
      if (/\.[a-z]+$/u.test(url)) continue;
      const other = url.endsWith("/") ? asked.replace(/\/$/u, "") : `${asked}/`;
      assert.is(cloudflare(files, other), target, `Cloudflare ${other}`);
      assert.is(netlify(files, other), target, `Netlify ${other}`);
    }
    assert.is(cloudflare(files, `${base}/lain/`), undefined);
  });
}

rules("take nothing in an old URL for a rule of its own, a wildcard or a comment", () => {
  const files = filesFor(
    from(
      "/bintang/*",
      "/:slug/",
      "/12:judul/",
      "/a%20b/",
      "/a%0a/*%20/jahat/%20301/",
      "/50%/",
      "/a b /jahat/ 200!",
      "/a\n/* https://jahat.example/ 301!",
      "//jahat.example/",
      "/a#b",
      "/a?b=c&d=/jahat",
      "/a?b= /jahat/ 200!",
      "/../luar/",
      "/=/&|;!/",
      "jahat",
    ),
  );
  const { netlify: all, cloudflare: relative } = rulesOf(files);
  assert.ok(all.every(([, to, status]) => to === NEW && /^301!?$/u.test(status)));
  assert.ok(all.every(([url]) => !/[*#?]|:[a-z]|\/:/iu.test(url.replace(/^https:/u, ""))));
  const published = ["/bintang/%2A", "/%3Aslug/", "/12%3Ajudul/", "/a%20b/", "/50%25/", "/=/&|;!/"];
  assert.equal(
    relative.map(([url]) => url),
    [...published, ...published.map((url) => url.replace(/\/?$/u, url.endsWith("/") ? "" : "/"))],
  );
});

rules("keep within what Cloudflare reads, the published forms and the newest first", () => {
  const many = Array.from({ length: 1500 }, (_, index) => `/lama-${index}/`);
  const long = `/${`${"x".repeat(190)}/`.repeat(6)}`;
  const files = filesFor(from(long, ...many));
  const { netlify: all, cloudflare: relative } = rulesOf(files);
  assert.is(relative.length, 2000);
  assert.equal(
    relative.slice(0, 1501).map(([url]) => url),
    [...many, "/lama-0"],
  );
  assert.ok(relative.every((rule) => rule.join(" ").length <= 1000));
  // Netlify has no such limit.
  assert.is(all.filter(([, , status]) => status === "301!").length, 1501);
});

rules("are not there without an old URL", () => {
  assert.equal(filesFor([]), []);
});

/** The pages at old URLs, by their paths. */
function pagesOf(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(
    files.filter(({ path }) => path !== "_redirects").map((file) => [file.path, textOf(file)]),
  );
}

pages("lies where hosts look for that URL", () => {
  const places: readonly (readonly [url: string, path: string | undefined])[] = [
    ["/2019/lama/", "2019/lama/index.html"],
    ["/2019/tanpa-garis", "2019/tanpa-garis/index.html"],
    ["/lama.html", "lama.html"],
    ["/Lama.HTM", "Lama.HTM"],
    ["/lama.html/", "lama.html/index.html"],
    ["/index.php", "index.php/index.html"],
    ["/artikel.asp", "artikel.asp/index.html"],
    ["/versi-2.0", "versi-2.0/index.html"],
    ["/kopi-caf%C3%A9/", "kopi-café/index.html"],
    ["/a//b/", "a/b/index.html"],
    ["/12:34/", "12:34/index.html"],
    // Hidden, or read by a host as its own.
    ["/.htaccess", undefined],
    ["/a/.git/", undefined],
    ["/_worker.js", undefined],
    ["/_redirects", undefined],
    // No name for a file everywhere.
    ["/apa%3F/", undefined],
    ["/satu%7Cdua/", undefined],
    ["/a*/", undefined],
    [`/${"%F0%9F%8E%89".repeat(16)}${"é".repeat(100)}/`, undefined],
    [`/${"panjang/".repeat(100)}`, undefined],
    ["/a%20/", undefined],
  ];
  for (const [url, path] of places) {
    assert.equal(Object.keys(pagesOf(filesFor(from(url)))), path === undefined ? [] : [path], url);
  }
});

pages("overwrites no page and no file, and makes no folder of one", () => {
  const others = ["feed.xml", "_headers", "unduhan/berkas.html"].map((path) => ({
    path,
    contents: "",
  }));
  const files = filesFor(
    from(
      "/kanal/index.html",
      "/KANAL/index.html",
      "/404.html/lama/",
      "/feed.xml/lama/",
      "/unduhan",
      "/unduhan.html",
      "/lama.html",
      "/lama.html/lain/",
      "/2024/12/10/baru/index.html/x/",
      "/kanal",
    ),
    "/",
    others,
  );
  assert.equal(Object.keys(pagesOf(files)), ["unduhan/index.html", "unduhan.html", "lama.html"]);
});

pages("leads on at once and by a link, and names the page that takes its place", () => {
  const [html = ""] = Object.values(pagesOf(filesFor(from("/2019/lama/"), "/berita/")));
  const tags: { readonly name: string; readonly attribs: Readonly<Record<string, string>> }[] = [];
  const visit = (node: { readonly children?: readonly unknown[] }): void => {
    for (const child of node.children ?? []) {
      const element = child as { name?: string; attribs?: Record<string, string> };
      if (element.name !== undefined) {
        tags.push({ name: element.name, attribs: element.attribs ?? {} });
      }
      visit(child as { readonly children?: readonly unknown[] });
    }
  };
  visit(parseDocument(html));
  const having = (name: string, attribute: string) =>
    tags.filter((tag) => tag.name === name && tag.attribs[attribute] !== undefined);
  assert.is(having("html", "lang")[0]?.attribs.lang, "id");
  assert.is(having("meta", "http-equiv")[0]?.attribs.content, "0; url=/berita/2024/12/10/baru/");
  assert.is(having("a", "href")[0]?.attribs.href, "/berita/2024/12/10/baru/");
  assert.equal(
    having("link", "rel").map(({ attribs }) => [attribs.rel, attribs.href]),
    [["canonical", "https://uji.example/berita/2024/12/10/baru/"]],
  );
  // Nothing that a policy would have to allow, and nothing against the canonical page.
  assert.not.match(html, /<script|<style|<img|style=|onclick|noindex/u);
});

pages("quotes whatever its target's URL holds", () => {
  const to = `/a&b;url=javascript:alert(1)/`;
  const [html = ""] = Object.values(pagesOf(filesFor([{ from: "/lama/", to }])));
  assert.match(html, 'content="0; url=/a&amp;b;url=javascript:alert(1)/"');
  assert.match(html, '<a href="/a&amp;b;url=javascript:alert(1)/">');
});

rules("of URLs with a query are Netlify's conditions and nginx's lines, and no page's", () => {
  const files = filesFor([
    { from: "/?p=12", to: "/a$b/" },
    { from: "/lama/?page_id=7", to: NEW },
  ]);
  const text = (path: string) => textOf(files.find((file) => file.path === path) as OutputFile);
  assert.equal(
    files.map(({ path }) => path),
    ["_redirects", "_redirects.nginx"],
  );
  assert.match(text("_redirects"), "https://uji.example/ p=12 /a$b/ 301!\n");
  assert.match(text("_redirects"), `https://uji.example/lama/ page_id=7 ${NEW} 301!\n`);
  assert.not.match(text("_redirects"), /^\/ /mu);
  assert.is(
    text("_redirects.nginx"),
    `"/?p=12" "/a%24b/";\n"/index.php?p=12" "/a%24b/";\n"/lama/?page_id=7" "${NEW}";\n"/lama/index.php?page_id=7" "${NEW}";\n`,
  );
});

settled.run();
rules.run();
pages.run();
