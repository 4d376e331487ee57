import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { hostname } from "node:os";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PreviewGuard } from "../../src/cli/preview-guard.ts";

/** How a request is answered; undefined when it is served. */
function statusOf(guard: PreviewGuard, url: string, headers: IncomingHttpHeaders = {}) {
  let status: number | undefined;
  const response = {
    headersSent: false,
    writeHead: (code: number) => {
      status = code;
    },
    end: () => undefined,
  } as unknown as ServerResponse;
  const request = { url, headers: { host: "localhost:8080", ...headers } } as IncomingMessage;
  guard.refuse(request, response);
  return status;
}

const closed = new PreviewGuard(undefined);
const open = new PreviewGuard("");
const named = new PreviewGuard("Laptop.Redaksi");

const guarding = suite("whom a preview answers");

guarding("listens on this machine alone, unless it is asked for more", () => {
  assert.is(closed.address, "127.0.0.1");
  assert.is(open.address, undefined);
  assert.is(new PreviewGuard("192.168.1.5").address, "192.168.1.5");
});

const HOSTS: readonly [host: string, closed: boolean, open: boolean, named: boolean][] = [
  ["localhost", true, true, true],
  ["localhost:8081", true, true, true],
  ["LOCALHOST:8080", true, true, true],
  ["uji.localhost:8080", true, true, true],
  ["127.0.0.1:8080", true, true, true],
  ["[::1]:8080", true, true, true],
  ["0.0.0.0:8080", false, true, true],
  ["192.168.1.5:8080", false, true, true],
  ["[fe80::1]:8080", false, true, true],
  [`${hostname()}:8080`, false, true, true],
  ["laptop.redaksi:8080", false, false, true],
  ["evil.example", false, false, false],
  ["evil.example:8080", false, false, false],
  ["localhost.evil.example", false, false, false],
  ["127.0.0.1.evil.example", false, false, false],
  ["localhost@evil.example", false, false, false],
  ["", false, false, false],
  ["a b", false, false, false],
];
for (const [host, ...expected] of HOSTS) {
  guarding(`answers under the name ${JSON.stringify(host)} as far as it is its own`, () => {
    const answered = [closed, open, named].map(
      (guard) => statusOf(guard, "/", { host }) === undefined,
    );
    assert.equal(answered, expected);
  });
}

const ORIGINS: readonly [origin: string | undefined, page: boolean, socket: boolean][] = [
  [undefined, true, false],
  ["http://localhost:8080", true, true],
  ["https://localhost:8080", true, true],
  ["http://localhost:3000", false, false],
  ["http://evil.example", false, false],
  ["null", false, false],
  ["http://localhost:8080.evil.example", false, false],
];
for (const [origin, page, socket] of ORIGINS) {
  guarding(`a page of the origin ${origin} gets ${page ? "pages" : "none"}`, () => {
    const headers = { host: "localhost:8080", ...(origin === undefined ? {} : { origin }) };
    assert.is(statusOf(closed, "/", headers), page ? undefined : 403);
    assert.is(closed.isOwnPage({ headers } as IncomingMessage), socket);
  });
}

guarding("a page that had its own name lead here gets no socket", () => {
  const headers = { host: "evil.example:8080", origin: "http://evil.example:8080" };
  assert.not(closed.isOwnPage({ headers } as IncomingMessage));
});

for (const url of [
  "/..%2f..%2fx",
  "/%2e%2e/x",
  "/a/../../x",
  "/..",
  "/%",
  "/%zz",
  "/%c3%28",
  "/%00",
  "/a%0d%0ab",
  "/a%5c..%5cb",
  "//evil.example/",
  "http://evil.example/",
  "*",
  "",
]) {
  guarding(`nothing is at ${JSON.stringify(url)}`, () => {
    assert.is(statusOf(closed, url), 404);
  });
}

for (const url of [
  "/",
  "/a..b/",
  "/cari/?q=..%2f%",
  "/a%20b.jpg",
  "/%E5%92%96/",
  "/.11ty/x.js",
  "/#%",
]) {
  guarding(`${url} is looked for`, () => {
    assert.is(statusOf(closed, url), undefined);
  });
}

guarding.run();
