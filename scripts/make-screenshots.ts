/**
 * Takes the pictures that the README shows, from the site as it was last built.
 *
 *     npm run build && npx tsx scripts/make-screenshots.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { CHROMIUM, CHROMIUM_ARGS } from "../test/support/browser.ts";
import { serveFolder } from "../test/support/static-server.ts";

const FOLDER = fileURLToPath(new URL("../docs/screenshots/", import.meta.url));

interface Shot {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

const SHOTS: readonly Shot[] = [
  { name: "home", url: "/", width: 1280, height: 1120 },
  {
    name: "story-phone-dark",
    url: "/2025/07/19/garis-wallace-selat-lombok/",
    width: 390,
    height: 844,
    dark: true,
  },
  { name: "kanal", url: "/kanal/budaya/", width: 390, height: 844 },
  { name: "lokasi", url: "/lokasi/", width: 1280, height: 1000 },
  { name: "indeks-dark", url: "/indeks/", width: 1280, height: 1000, dark: true },
];

const site = await serveFolder(fileURLToPath(new URL("../_site", import.meta.url)));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, url, width, height, dark = false } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      deviceScaleFactor: width < 600 ? 1.5 : 1,
    });
    await page.goto(site.origin + url, { waitUntil: "networkidle" });
    const picture = await page.screenshot();
    // A palette keeps a page of flat colours small.
    writeFileSync(`${FOLDER}${name}.png`, await sharp(picture).png({ palette: true }).toBuffer());
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}
