import { test } from "uvu";
import * as assert from "uvu/assert";
import { deceptiveHost } from "../../src/urls/deceptive-host.ts";
import { meantAddress } from "../../src/urls/meant-address.ts";
import { otherHostNamed } from "../../src/urls/named-host.ts";
import { isSitePath, sitePathFault } from "../../src/urls/site-path.ts";

for (const [address, host] of [
  ["https://uji.example@evil.example/", "evil.example"],
  ["https://uji.example:443@evil.example:8080/a", "evil.example:8080"],
  ["https://www.аррӏе.com/", "www.xn--80ak6aa92e.com"],
  ["https://kоmpas.com/a", "xn--kmpas-jye.com"],
  ["https://tempο.co", "xn--temp-3nd.co"],
  ["https://contoh.id/a@b", undefined],
  ["https://contoh.id/?a=b@c", undefined],
  ["https://münchen.de/", undefined],
  ["https://пример.рф/", undefined],
  ["https://例え.jp/", undefined],
  ["https://москва.com/", undefined],
  ["mailto:a@b.id", undefined],
  ["https://", undefined],
  ["/a", undefined],
] as const) {
  test(`${address} ${host === undefined ? "leads where it says" : `leads to ${host}`}`, () => {
    assert.is(deceptiveHost(address), host);
  });
}

for (const [words, address, named] of [
  ["bank.id", "https://evil.id", "bank.id"],
  ["www.bank.id", "https://evil.id", "www.bank.id"],
  ["Lihat bank.id.", "https://bank.id.evil.id/bank.id", "bank.id"],
  ["bank.id", "https://bank.id.evil.id/", "bank.id"],
  ["Bank.ID", "https://www.bank.id/masuk", undefined],
  ["detik.com", "https://news.detik.com/a", undefined],
  ["news.detik.com", "https://detik.com/a", undefined],
  ["youtube.com/watch", "https://youtu.be/a", undefined],
  ["https://münchen.de", "https://xn--mnchen-3ya.de/", undefined],
  ["Node.js", "https://nodejs.org/", undefined],
  ["README.md", "https://github.com/a", undefined],
  ["ASP.NET", "https://dotnet.microsoft.com/", undefined],
  ["laporan.pdf", "https://bps.go.id/laporan.pdf", undefined],
  ["Rp1.000.000 dan 12.30 WIB", "https://bps.go.id/", undefined],
  ["S.H., M.Hum.", "https://ui.ac.id/", undefined],
  ["a@bank.id", "https://evil.id/", undefined],
  ["a@bank.id", "mailto:a@evil.id", "a@bank.id"],
  ["A@bank.id", "mailto:a@bank.id?subject=x", undefined],
  ["dari detik.com dan evil.id", "https://evil.id/", undefined],
] as const) {
  test(`“${words}” ${named === undefined ? "may lead" : "names another host than it leads"} to ${address}`, () => {
    assert.is(otherHostNamed(words, address), named);
  });
}

for (const [text, meant] of [
  ["www.x.id", "https://www.x.id"],
  ["detik.com/a?b=c", "https://detik.com/a?b=c"],
  ["dewanpers.or.id", "https://dewanpers.or.id"],
  ["info@x.org", "mailto:info@x.org"],
  ["laporan.pdf", undefined],
  ["berita.md", undefined],
  ["a b.com", undefined],
  ["javascript:x.com", undefined],
  ["../a.id", undefined],
] as const) {
  test(`${text} ${meant === undefined ? "is no address without its beginning" : `was meant as ${meant}`}`, () => {
    assert.is(meantAddress(text), meant);
  });
}

test("the path that is offered in place of one that is none is a path of the site", () => {
  for (const written of ["lama", "lama/x/", "https://a.id/lama/", "https://a.id/lama/#x", "/a#b"]) {
    const offered = /Tulis (\S+)\.$/u.exec(sitePathFault(written))?.[1];
    assert.ok(offered !== undefined && isSitePath(offered), `${written}: ${offered}`);
  }
  for (const written of [
    "//evil.example/",
    "https://a.id/../x",
    "a b",
    "https://a.id/",
    "",
    "#",
    "..",
    "\\\\a",
  ]) {
    assert.match(sitePathFault(written), "misalnya /2019/berita-lama/.");
  }
});

test.run();
