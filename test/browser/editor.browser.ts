/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CHROMIUM, CHROMIUM_ARGS } from "../support/browser.ts";
import { giveFolder, takeFolder } from "../support/local-folder.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";
import { serveFolder } from "../support/static-server.ts";

/** The browser editor under its own headers, writing to a folder as it does on a contributor's machine. */
const editor = suite("the browser editor");

const OLD = story(
  "# Kepala\ntitle: Lama\ndate: 10 Desember 2024 14.30 WITA\nlocation: 35.10 # Banyuwangi\ncategory: daerah\ntags: [Kopi]",
  "Panen *kopi* mulai.\n\n| A | B |\n|---|---:|\n| 1 | 2 |\n\nPanen ~~usai~~ `belum`.",
);

let project: Project;
let host: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
/** What the page asked for elsewhere, and what was refused or went wrong in it. */
const strange: string[] = [];

editor.before(async () => {
  project = new Project({
    "_data/editor.yaml": "host: github\nrepository: media/situs\n",
    "posts/2024/12/lama.md": OLD,
  });
  await project.build();
  host = await serveFolder(join(project.root, "_site"), { headers: true });
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: CHROMIUM_ARGS,
    timeout: 60_000,
  });
  // In Makassar, for a newsroom in Jakarta.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript("globalThis.__name = (made) => made");
  page = await context.newPage();
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(host.origin) && !/^(?:blob|data):/u.test(url)) strange.push(url);
  });
  page.on("pageerror", ({ message }) => strange.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") strange.push(message.text());
  });
  await page.goto(`${host.origin}/robots.txt`);
  await giveFolder(page, folderFiles());
  await page.goto(`${host.origin}/admin/`);
  await page.getByRole("button", { name: /^Bekerja dengan Repositori Lokal$/u }).click();
  // From now on the browser remembers the folder.
  await page.getByText("Lama", { exact: true }).first().waitFor();
});

editor.after(async () => {
  await browser?.close();
  host?.close();
  project?.dispose();
});

function folderFiles() {
  return ["_data", "posts"]
    .flatMap((folder) => project.files(folder))
    .map((path) => [path, readFileSync(join(project.root, path)).toString("base64")] as const);
}

/** The field of a form that bears a label, which Sveltia puts between marks of direction. */
function field(label: string): Locator {
  const name = new RegExp(`^Isian “\\p{Cf}?${label}\\p{Cf}?”$`, "u");
  return page.getByRole("group", { name }).first();
}

/** Opens a form in a page of its own; what was done before might still be at work. */
async function open(path: string): Promise<void> {
  await page.goto(`${host.origin}/robots.txt`);
  await page.goto(`${host.origin}/admin/#/collections/${path}`);
}

/** Saves the form; every file that was written by that, with its contents. */
async function save(): Promise<ReadonlyMap<string, Buffer>> {
  const before = await takeFolder(page);
  await page.getByRole("button", { name: /^Simpan$/u }).click();
  let last = "";
  for (let attempt = 0; attempt < 100; attempt++) {
    await page.waitForTimeout(200);
    const written = [...(await takeFolder(page))].filter(
      ([path, bytes]) => before.get(path)?.equals(bytes) !== true,
    );
    // Pictures come before the text that shows them, and a file that is being written is empty.
    const state = JSON.stringify(written.map(([path, bytes]) => [path, bytes.length]));
    if (
      state === last &&
      written.some(([path, { length }]) => /\.(?:md|yaml)$/u.test(path) && length > 0)
    ) {
      return new Map(written);
    }
    last = state;
    // A click that comes while the form is at work is lost; people click again.
    const button = page.getByRole("button", { name: /^Simpan$/u });
    if (attempt === 40 && written.length === 0 && (await button.isEnabled())) await button.click();
  }
  throw new Error(`Nothing was saved: ${await page.locator("body").innerText()}`);
}

editor("writes a story with a picture that passes the check and is published", async () => {
  await open("berita/new");
  await field("Judul").getByRole("textbox").fill('Panen Kopi: "Ramai" #1');
  await field("Penulis").getByRole("checkbox", { name: "AO" }).click();
  await field("Tempat").getByRole("textbox").fill("Banyuwangi");
  await field("Topik").getByRole("textbox").first().fill("Kopi");

  const picture = field("Gambar utama");
  await picture.getByRole("checkbox").first().click();
  await picture.getByRole("button", { name: /^Pilih Berkas$/u }).click();
  const dialog = page.getByRole("dialog");
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: /Unggah/u }).click();
  await (await chooser).setFiles({
    name: "Foto Panen (1).jpg",
    mimeType: "image/jpeg",
    buffer: await sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#484" } })
      .withExif({ IFD3: { GPSLatitude: "8/1 12/1 0/1", GPSLatitudeRef: "S" } })
      .jpeg()
      .toBuffer(),
  });
  await dialog.getByRole("button", { name: /Sisipkan/u }).click();
  await picture.getByRole("textbox", { name: "Yang tampak di gambar" }).fill("Biji kopi merah");
  await picture.getByRole("textbox", { name: "Pembuat gambar" }).fill("Ani");

  await field("Isi").getByRole("textbox").click();
  for (const line of ["Panen kopi mulai.", "## Harga", "Harga naik."]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  // Once as people see it, and once as the form holds it, which is a moment later.
  await field("Isi").getByText("Harga naik.").nth(1).waitFor({ state: "attached" });
  const files = await save();
  const path = [...files.keys()].find((each) => each.endsWith(".md")) ?? "";
  assert.match(path, /^posts\/20\d\d\/\d\d\/panen-kopi-ramai-1\.md$/u);
  const image = path.replace("panen-kopi-ramai-1.md", "foto-panen-1.webp");
  assert.equal([...files.keys()].sort(), [image, path].sort());
  assert.match(
    String(files.get(path)),
    /^---\ntitle: .+\ndate: \d{4}-\d\d-\d\d \d\d:\d\d\nauthor: AO\nlocation: Banyuwangi\ntags: \[Kopi\]\nimage:\n {2}src: foto-panen-1\.webp\n {2}alt: Biji kopi merah\n {2}credit: Ani\n---\n\nPanen kopi mulai\.\n\n## Harga\n\nHarga naik\.\n$/u,
  );
  const { width, height, exif } = await sharp(files.get(image)).metadata();
  assert.equal([width, height, exif], [2400, 1600, undefined]);

  // In the newsroom's time, though the writer's clock is an hour ahead.
  const [, date = ""] = /^date: (.*)$/mu.exec(String(files.get(path))) ?? [];
  const age = Date.now() - Date.parse(`${date.replace(" ", "T")}:00+07:00`);
  assert.ok(age >= 0 && age < 10 * 60_000, date);

  for (const [each, bytes] of files) project.write({ [each]: bytes });
  await project.build({ now: Math.floor(Date.now() / 1000) * 1000 });
  const [year, month, day] = date.slice(0, 10).split("-");
  const shown = project.read(`_site/${year}/${month}/${day}/panen-kopi-ramai-1/index.html`);
  assert.match(shown, "Panen Kopi: &quot;Ramai&quot; #1");
  assert.match(shown, 'alt="Biji kopi merah"');
  assert.equal(strange, []);
});

editor("changes in a story what was changed, and leaves the rest as it was typed", async () => {
  await open("berita/entries/2024/12/lama");
  await field("Ringkasan").getByRole("textbox").fill("Satu kalimat.");
  const files = await save();
  assert.equal([...files.keys()], ["posts/2024/12/lama.md"]);
  assert.is(
    String(files.get("posts/2024/12/lama.md")),
    OLD.replace("tags: [Kopi]\n", "tags: [Kopi]\nsummary: Satu kalimat.\n"),
  );
});

editor("withdraws a story by a form of its own", async () => {
  await open("pencabutan/entries/2024/12/lama");
  await field("Dasar pencabutan").getByRole("radio", { name: "Masa depan anak" }).click();
  await field("Alasan").getByRole("textbox").fill("Menyebut nama anak.");
  const withdrawn = String((await save()).get("posts/2024/12/lama.md"));
  assert.match(
    withdrawn,
    /\nwithdrawn:\n {2}date: \d{4}-\d\d-\d\d \d\d:\d\d\n {2}ground: masa-depan-anak\n {2}reason: Menyebut nama anak\.\n---\n/u,
  );
  assert.match(withdrawn, "location: 35.10 # Banyuwangi\n");
});

editor("answers a story that is picked from a list", async () => {
  await open("hak-jawab/new");
  await field("Tulisan yang dijawab").getByRole("radio", { name: "Lama" }).click();
  await field("Judul").getByRole("textbox").fill("Jawaban Petani");
  const guests = field("Penulis dari luar");
  await guests
    .getByRole("button", { name: /^Tambah/u })
    .first()
    .click();
  await guests.getByRole("textbox", { name: "Nama" }).fill("Budi Santoso");
  const [[path, bytes] = ["", ""]] = await save();
  assert.match(path, /\/jawaban-petani\.md$/u);
  assert.match(String(bytes), /\nauthor:\n {2}name: Budi Santoso\n/u);
  assert.match(String(bytes), /\ntype: hak-jawab\n(?:.*\n)*of: lama\n/u);
});

editor("adds an author where the file has its codes", async () => {
  await open("data/entries/authors");
  await page.getByRole("button", { name: /Tambah .*penulis/u }).click();
  await page.getByRole("textbox", { name: "Kode" }).last().fill("MK");
  await page.getByRole("textbox", { name: "Nama" }).last().fill("Kontributor MK");
  const authors = String((await save()).get("_data/authors.yaml"));
  assert.is(authors, `${project.read("_data/authors.yaml")}MK:\n  name: Kontributor MK\n`);
  assert.equal(strange, []);
});

editor.run();
