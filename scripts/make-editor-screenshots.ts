/**
 * Takes the pictures of the browser editor that docs/editor-web.md shows, with the model newsroom's stories.
 *
 *     npx tsx scripts/make-editor-screenshots.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { CHROMIUM, CHROMIUM_ARGS } from "../test/support/browser.ts";
import { giveFolder } from "../test/support/local-folder.ts";
import { Project } from "../test/support/project.ts";
import { serveFolder } from "../test/support/static-server.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SCREENSHOTS = join(ROOT, "docs/screenshots");

const SHOTS = [
  {
    name: "editor",
    path: "berita/entries/2026/01/tiga-zona-waktu-indonesia",
    width: 1280,
    height: 860,
  },
  {
    name: "editor-phone",
    path: "pencabutan/entries/2026/02/raja-ampat-batu-tua-dan-terumbu",
    width: 390,
    height: 844,
  },
] as const;

/** The model newsroom's files below a folder. */
function filesOf(folder: string): (readonly [path: string, contents: Buffer])[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [posix.normalize(file.slice(ROOT.length).replaceAll("\\", "/")), readFileSync(file)];
    });
}

const files = ["_data", "posts", "pages"].flatMap(filesOf);
const project = new Project({
  ...Object.fromEntries(files),
  "_data/editor.yaml": "host: github\nrepository: media/situs\n",
});
await project.build({ now: Date.UTC(2026, 10, 20), options: { urlRecord: false } });
const site = await serveFolder(join(project.root, "_site"), { headers: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
try {
  for (const { name, path, width, height } of SHOTS) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      deviceScaleFactor: width < 600 ? 1.5 : 1,
    });
    await context.addInitScript("globalThis.__name = (made) => made");
    const page = await context.newPage();
    await page.goto(`${site.origin}/robots.txt`);
    await giveFolder(
      page,
      files.map(([file, contents]) => [file, contents.toString("base64")] as const),
    );
    await page.goto(`${site.origin}/admin/#/collections/${path}`);
    await page.getByRole("button", { name: "Bekerja dengan Repositori Lokal" }).click();
    await page.getByRole("textbox", { name: "Judul" }).waitFor();
    await page.waitForLoadState("networkidle");
    const picture = await page.screenshot();
    writeFileSync(
      join(SCREENSHOTS, `${name}.png`),
      await sharp(picture).png({ palette: true }).toBuffer(),
    );
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
  project.dispose();
}
