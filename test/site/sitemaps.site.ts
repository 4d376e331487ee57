import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import robotsParser from "robots-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entriesOf, faultsIn, locsOf } from "../outputs/sitemaps/sitemap-support.ts";
import { ROOT, run } from "../support/commands.ts";

/** What search engines find of the model newsroom. */
const sitemaps = suite("the model newsroom's sitemaps");

const ORIGIN = "https://jejakindonesia.id";
/** The day after its newest story came out, while that is still live. */
const EPOCH = "1792886400";

let site = "";
sitemaps.before(() => {
  // Within the project, as an output folder is; the ignore list knows the name.
  site = mkdtempSync(join(ROOT, "._site.test-"));
  const { status, stdout, stderr } = run(
    "npm",
    ["run", "--silent", "build", "--", "--output", site],
    { env: { SOURCE_DATE_EPOCH: EPOCH } },
  );
  assert.is(status, 0, stdout + stderr);
});
sitemaps.after(() => rmSync(site, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(site, path), "utf8");
const pathOf = (url: string) => decodeURI(new URL(url).pathname);

/** The sitemap of all pages: each part, and the index that names them. */
function partsOf(): readonly string[] {
  return locsOf(read("sitemap.xml")).map((url) => read(pathOf(url)));
}

sitemaps("are valid by the published schemas", async () => {
  const news = read("sitemap-news.xml");
  assert.equal(await faultsIn(read("sitemap.xml"), ...partsOf(), news), []);
  assert.ok(partsOf().some((part) => locsOf(part).includes(locsOf(news)[0] ?? "")));
});

sitemaps("list exactly the pages that are there and may be found, each with its pictures", () => {
  const entries = partsOf().flatMap(entriesOf);
  const listed = entries.map(({ texts }) => texts.loc ?? "");
  for (const url of [...listed, ...entries.flatMap(({ pictures }) => pictures)]) {
    const path = pathOf(url);
    assert.ok(url.startsWith(`${ORIGIN}/`), url);
    assert.ok(existsSync(join(site, path.endsWith("/") ? `${path}index.html` : path)), url);
  }
  assert.ok(entries.some(({ pictures }) => pictures.length > 0));

  const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map(read)
    // A page at an old URL is none of the site.
    .filter((html) => !html.includes('http-equiv="refresh"'));
  const canonical = pages.flatMap((html) =>
    /<meta name="robots"[^>]*noindex/u.test(html)
      ? []
      : [/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? "none"],
  );
  assert.equal([...listed].sort(), canonical.sort());
});

sitemaps("are named by a robots.txt that closes nothing", () => {
  const robots = (
    robotsParser as unknown as (
      url: string,
      text: string,
    ) => { isAllowed(url: string): boolean | undefined; getSitemaps(): string[] }
  )(`${ORIGIN}/robots.txt`, read("robots.txt"));
  assert.equal(robots.getSitemaps(), [`${ORIGIN}/sitemap.xml`, `${ORIGIN}/sitemap-news.xml`]);
  for (const url of partsOf().flatMap(locsOf)) assert.is(robots.isAllowed(url), true, url);
});

sitemaps.run();
