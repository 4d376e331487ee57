import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isPolicySource, metaPolicy } from "../../../src/csp/csp.ts";
import type { EditorSettings } from "../../../src/model/editor.ts";
import type { HeadersContext } from "../../../src/outputs/hosting/headers.ts";
import { headersFile } from "../../../src/outputs/hosting/headers.ts";
import type { Host } from "../../support/headers-file.ts";
import { HOSTS, headersFor, parseHeadersFile } from "../../support/headers-file.ts";
import { SITE_THEME } from "../../support/site-theme.ts";
import { contextOf } from "./hosts-support.ts";

const headers = suite("the headers that a host sends");

function textOf(over: Partial<HeadersContext> = {}, setup: Parameters<typeof contextOf>[1] = {}) {
  const context = contextOf({}, setup);
  const { path, contents } = headersFile({ ...context, ...over });
  assert.is(path, "_headers");
  return String(contents);
}

function at(text: string, path: string, host: Host) {
  return headersFor(parseHeadersFile(text), path, host);
}

function policyOf(text: string, path = "/"): Map<string, readonly string[]> {
  const policy = at(text, path, "cloudflare")["content-security-policy"] ?? "";
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

headers(
  "let a page load from the site alone, and run no script within it but the one printed",
  () => {
    const policy = policyOf(textOf({ search: false }));
    const hash = createHash("sha256").update(SITE_THEME.headScript).digest("base64");
    assert.equal(policy.get("script-src"), ["'self'", `'sha256-${hash}'`]);
    assert.equal(policy.get("default-src"), ["'none'"]);
    for (const name of ["style-src", "img-src", "font-src", "connect-src", "manifest-src"]) {
      assert.equal(policy.get(name), ["'self'"], name);
    }
    assert.equal(policy.get("base-uri"), ["'none'"]);
    assert.equal(policy.get("frame-ancestors"), ["'self'"]);
  },
);

headers("allow no WebAssembly and no evaluated text, with a search neither", () => {
  for (const search of [true, false]) assert.not.match(textOf({ search }), /wasm|unsafe/u);
});

const EDITORS: readonly (readonly [EditorSettings, connect: string, pictures: string])[] = [
  [
    { host: "github", repository: "media/situs", review: false },
    "https://api.github.com",
    "https://avatars.githubusercontent.com",
  ],
  [
    { host: "gitlab", repository: "media/situs", review: false },
    "https://gitlab.com",
    "https://gitlab.com",
  ],
  [
    {
      host: "gitlab",
      repository: "a/b/c",
      review: true,
      address: "https://git.example:8443/gitlab",
    },
    "https://git.example:8443",
    "https://git.example:8443",
  ],
];

for (const [editor, connect, pictures] of EDITORS) {
  headers(`let the browser editor reach ${connect} and nobody else, on every host`, () => {
    const text = textOf({ editor });
    const plain = textOf();
    for (const path of ["/admin/", "/admin/index.html", "/admin/chunks/a.js"]) {
      assert.equal(at(text, path, "netlify"), at(text, path, "cloudflare"), path);
      const policy = policyOf(text, path);
      assert.equal(policy.get("default-src"), ["'none'"]);
      assert.equal(policy.get("script-src"), ["'self'", "'wasm-unsafe-eval'"]);
      assert.equal(policy.get("connect-src"), ["'self'", "blob:", "data:", connect]);
      assert.equal(policy.get("img-src"), ["'self'", "blob:", "data:", pictures]);
      assert.equal(policy.get("frame-ancestors"), ["'none'"]);
      const own = at(text, path, "cloudflare");
      assert.is(own["x-robots-tag"], "noindex");
      assert.is(own["cross-origin-opener-policy"], "same-origin-allow-popups");
      assert.is(own["x-content-type-options"], "nosniff");
    }
    for (const path of ["/", "/administrasi/", "/2024/12/10/berita/"]) {
      assert.equal(at(text, path, "cloudflare"), at(plain, path, "cloudflare"), path);
    }
  });
}

headers("say nothing of an editor that the site doesn't have", () => {
  assert.not.match(textOf(), /admin|wasm/u);
});

headers("let no document or recording run or be a page, on every host", () => {
  const text = textOf({ hasAttachments: true });
  for (const host of HOSTS) {
    const sent = at(text, "/berkas/putusan-0123456789ab.pdf", host);
    assert.is(sent["content-security-policy"], "default-src 'none'; sandbox", host);
    assert.is(sent["content-disposition"], "attachment", host);
    assert.is(sent["x-content-type-options"], "nosniff", host);
    assert.is(sent["cache-control"], "public, max-age=31536000, immutable", host);
    assert.is(at(text, "/2024/12/10/satu/", host)["content-disposition"], undefined, host);
  }
  assert.not.match(textOf(), /berkas/u);
});

headers("hold a site to https only when it lives there", () => {
  const https = at(textOf(), "/", "netlify");
  assert.match(https["content-security-policy"] ?? "", /upgrade-insecure-requests$/u);
  assert.is(https["strict-transport-security"], "max-age=31536000");
  const context = contextOf({ url: "http://kabar.example" });
  const http = at(String(headersFile(context).contents), "/", "netlify");
  assert.not.match(http["content-security-policy"] ?? "", /upgrade-insecure/u);
  assert.is(http["strict-transport-security"], undefined);
});

headers("name what the site's own templates load from elsewhere", () => {
  const policy = policyOf(
    textOf({
      policySources: {
        "frame-src": ["https://www.youtube-nocookie.com"],
        "img-src": ["data:", "'self'"],
      },
    }),
  );
  assert.equal(policy.get("frame-src"), ["https://www.youtube-nocookie.com"]);
  assert.equal(policy.get("img-src"), ["'self'", "data:"]);
  assert.is(policy.get("worker-src"), undefined);
});

headers("are the same on every host", () => {
  const text = textOf({ api: true });
  for (const path of [
    "/",
    "/2024/12/10/berita/",
    "/404.html",
    "/feed.xml",
    "/kanal/daerah/feed.xml",
    "/lokasi/jawa-timur/banyuwangi/atom.xml",
    "/topik/kopi/feed.json",
    "/sitemap.xml",
    "/sitemap-stories-2024.xml",
    "/manifest.webmanifest",
    "/favicon.ico",
    "/assets/jejak-3F2A91BC.css",
    "/assets/logo-kami.svg",
    "/gambar/sampul-3f2a91bc7d10.svg",
    "/api/stories.json",
    "/2024/12/10/berita/story.json",
    "/cari/",
    "/cari/indeks/search.json",
    "/cari/indeks/p/e45468c70be602dc/w0.json",
  ]) {
    assert.equal(at(text, path, "netlify"), at(text, path, "cloudflare"), path);
  }
});

headers("let browsers keep for good what is named by its contents, and nothing else", () => {
  const text = textOf();
  for (const host of HOSTS) {
    const cached = (path: string) => at(text, path, host)["cache-control"] ?? "the host's own";
    for (const path of [
      "/assets/jejak-3F2A91BC.css",
      "/gambar/sawah-9fcc997833fdv1-400.avif",
      "/cari/indeks/p/e45468c70be602dc/w0.json",
      "/cari/indeks/p/words-2b495f120cf0174a.json",
    ]) {
      assert.match(cached(path), /max-age=31536000, immutable$/u, path);
    }
    for (const path of [
      "/",
      "/assets/logo-kami.svg",
      "/assets/jejak.css",
      "/cari/",
      "/cari/indeks/search.json",
    ]) {
      assert.is(cached(path), "the host's own", path);
    }
    assert.is(cached("/kanal/daerah/feed.xml"), "public, max-age=300");
  }
});

headers("tell what a feed is, wherever it lies", () => {
  const text = textOf();
  for (const folder of ["/", "/kanal/daerah/", "/lokasi/jawa-timur/banyuwangi/"]) {
    const type = (name: string) => at(text, `${folder}${name}`, "cloudflare")["content-type"];
    assert.is(type("feed.xml"), "application/rss+xml; charset=utf-8");
    assert.is(type("atom.xml"), "application/atom+xml; charset=utf-8");
    assert.is(type("feed.json"), "application/feed+json; charset=utf-8");
  }
  assert.is(
    at(text, "/manifest.webmanifest", "netlify")["content-type"],
    "application/manifest+json",
  );
});

headers("are within what Cloudflare reads, however many files and sources a site has", () => {
  const fingerprinted = Array.from({ length: 500 }, (_, index) => `/assets/foto-${index}A.png`);
  const text = textOf({
    api: true,
    theme: { ...SITE_THEME, fingerprinted: [...fingerprinted, ...SITE_THEME.fingerprinted] },
    policySources: {
      "img-src": Array.from({ length: 60 }, (_, index) => `https://cdn-${index}.contoh.id`),
    },
  });
  assert.ok(parseHeadersFile(text).length <= 90);
  assert.ok(text.split("\n").every((line) => line.length <= 2000));
  // What every page loads comes before pictures.
  assert.match(
    at(text, "/assets/jejak-3F2A91BC.css", "cloudflare")["cache-control"] ?? "",
    /immutable/u,
  );
});

headers("follow a site below a path", () => {
  const text = textOf({}, { pathPrefix: "/berita/" });
  for (const host of HOSTS) {
    assert.ok(at(text, "/berita/", host)["content-security-policy"]);
    assert.is(at(text, "/lain/", host)["content-security-policy"], undefined);
    assert.match(
      at(text, "/berita/assets/jejak-3F2A91BC.css", host)["cache-control"] ?? "",
      /immutable/u,
    );
    assert.match(at(text, "/berita/kanal/x/feed.xml", host)["content-type"] ?? "", /rss/u);
  }
});

headers("take from a site only whole sources, and none that would end the directive", () => {
  for (const source of [
    "https://gambar.contoh.id",
    "https://*.contoh.id",
    "*.contoh.id:8443",
    "contoh.id/aset/",
    "data:",
    "*",
    "http://localhost:8080",
    "wss://langsung.contoh.id",
    "'unsafe-inline'",
    "'sha256-Qqhv+Npn/d6n4PhbK2X8wBFenEmMWgg0xpqqH7C49IM='",
  ]) {
    assert.ok(isPolicySource(source), source);
  }
  for (const source of [
    "",
    " ",
    "https://a.id; script-src *",
    "https://a.id, default-src *",
    "https://a.id\nX-Lain: ya",
    "https://a.id b.id",
    "'none'",
    "'sha256-'",
    "https://",
    "https://a.id/?q",
    "//a.id",
  ]) {
    assert.not(isPolicySource(source), JSON.stringify(source));
  }
});

headers("have a policy for pages' heads that says only what counts there", () => {
  const policy = at(textOf(), "/", "netlify")["content-security-policy"] ?? "";
  assert.match(policy, "frame-ancestors");
  assert.not.match(metaPolicy(policy), "frame-ancestors");
  assert.match(metaPolicy(policy), /^default-src 'none'; script-src /u);
});

headers.run();
