import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor, parseHeadersFile } from "./headers-file.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const COMPRESSED = /^text\/|json$|xml$|javascript/u;
const PAGE = "public, max-age=0, must-revalidate";
const ASSET = "public, max-age=31536000, immutable";

/**
 * Serves a folder as a plain static host does: index.html for a folder, 404.html for what is not
 * there, text compressed for whoever accepts that, and assets kept by the browser.
 *
 * @param reads whether the host reads the folder's `_headers`, as Cloudflare does
 */
export async function serveFolder(
  folder: string,
  reads: { readonly headers?: boolean } = {},
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const rules = reads.headers
    ? parseHeadersFile(await readFile(join(folder, "_headers"), "utf8"))
    : [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const found = await readFile(join(folder, file)).catch(() => undefined);
    const body =
      found ?? (await readFile(join(folder, "404.html")).catch(() => Buffer.from("404")));
    const extension = found === undefined ? ".html" : extname(file);
    const type = TYPES[extension] ?? "application/octet-stream";
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("content-type", type);
    response.setHeader("cache-control", extension === ".html" ? PAGE : ASSET);
    for (const [name, value] of Object.entries(headersFor(rules, path, "cloudflare"))) {
      response.setHeader(name, value);
    }
    if (!COMPRESSED.test(type)) return void response.end(body);
    response.setHeader("vary", "accept-encoding");
    if (!/\bgzip\b/u.test(String(request.headers["accept-encoding"]))) {
      return void response.end(body);
    }
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      // A browser's idle connections would keep the process alive.
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The path within the folder, and no way out of it. */
function pathOf(url = "/"): string {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.split("/").includes("..") ? "/404.html" : path;
  } catch {
    return "/404.html";
  }
}
