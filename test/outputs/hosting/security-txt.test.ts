import { suite } from "uvu";
import * as assert from "uvu/assert";
import { securityTxt } from "../../../src/outputs/hosting/security-txt.ts";
import { contextOf } from "./hosts-support.ts";

/** RFC 9116. */
const securityFile = suite("security.txt");

const DAY = 24 * 60 * 60 * 1000;
const NEWSROOM = { staff: [], social: [], security: "aman@kabar.example" };

function made({
  security = NEWSROOM.security,
  now = Date.parse("2025-01-01T12:00:00+07:00"),
  url = "https://kabar.example",
  pathPrefix = "/",
}: {
  readonly security?: string | undefined;
  readonly now?: number;
  readonly url?: string;
  readonly pathPrefix?: string;
} = {}): string | undefined {
  const context = contextOf({ url }, { now, pathPrefix });
  const [file] = securityTxt({ ...context, newsroom: { ...NEWSROOM, security } });
  if (file !== undefined) assert.is(file.path, ".well-known/security.txt");
  return file === undefined ? undefined : String(file.contents);
}

securityFile("says whom to tell, until when, and in which languages", () => {
  assert.is(
    made(),
    [
      "Contact: mailto:aman@kabar.example",
      "Expires: 2025-11-01T00:00:00Z",
      "Preferred-Languages: id, en",
      "Canonical: https://kabar.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  assert.match(
    made({ security: "https://kabar.example/kontak/" }) ?? "",
    "Contact: https://kabar.exa",
  );
});

securityFile(
  "never expires within ten months, holds less than a year, and changes once a month",
  () => {
    const seen = new Set<string>();
    const context = contextOf();
    const expiring = (now: number): string => {
      const [file] = securityTxt({
        ...context,
        edition: { ...context.edition, now },
        newsroom: NEWSROOM,
      });
      return String(file?.contents);
    };
    const start = Date.parse("2024-02-28T23:59:59Z");
    for (let day = 0; day < 366; day++) {
      const now = start + day * DAY;
      const [, expires = ""] = /^Expires: (.*)$/mu.exec(expiring(now)) ?? [];
      const left = (Date.parse(expires) - now) / DAY;
      assert.ok(left >= 298 && left < 365, `${left} days on ${new Date(now).toISOString()}`);
      seen.add(expires);
    }
    assert.ok(seen.size <= 13, `${seen.size}`);
  },
);

securityFile("isn't there where the newsroom names no address, or none that counts", () => {
  for (const security of ["", "bukan alamat", "http://kabar.example/", "a@b.id\nContact: x"]) {
    assert.is(made({ security }), undefined, JSON.stringify(security));
  }
  const context = contextOf();
  assert.equal(securityTxt({ ...context, newsroom: undefined }), []);
});

securityFile("isn't there below a path, where nobody looks for it", () => {
  assert.is(made({ pathPrefix: "/berita/" }), undefined);
});

securityFile("names its own address only on https", () => {
  assert.not.match(made({ url: "http://kabar.example" }) ?? "", "Canonical");
});

securityFile.run();
