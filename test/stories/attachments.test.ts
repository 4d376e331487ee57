import { test } from "uvu";
import * as assert from "uvu/assert";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { storyOf } from "../support/site.ts";
import { faultTests } from "./support.ts";

const BESIDE = {
  "posts/putusan.pdf": "PDF",
  "posts/Sidang.mp3": "MP3",
  "posts/lain.md": story("title: Lain", "[a](putusan.pdf) [b](Sidang.mp3)"),
};
const STORY = "posts/satu.md";

/** The story that a test is about. */
function ofFirst({ stories }: AssembledSite) {
  return stories.find(({ file }) => file === STORY);
}

function html(body: string, more = "", files: Readonly<Record<string, string>> = {}): string {
  const site = assemble({ ...BESIDE, ...files, [STORY]: story(more, body) });
  assert.equal(
    site.diagnostics.map(({ message }) => message),
    [],
  );
  return ofFirst(site)?.html ?? "";
}

test("a document among words tells its kind and size", () => {
  assert.match(
    html("Majelis membacakan [putusan](putusan.pdf) itu."),
    /membacakan <a href="\/berkas\/putusan-[0-9a-f]{12}\.pdf" type="application\/pdf">putusan&nbsp;<span class="file-facts">\(PDF, 1,2 MB\)<\/span><\/a> itu\./u,
  );
});

test("a document that stands alone is a card", () => {
  assert.match(
    html("Isi.\n\n[Putusan *lengkap*](putusan.pdf)\n\nIsi."),
    /<p class="file-card"><a href="\/berkas\/putusan-[0-9a-f]{12}\.pdf" type="application\/pdf"><span class="file-card-title">Putusan <em>lengkap<\/em><\/span> <span class="file-card-facts">PDF, 1,2 MB<\/span><\/a><\/p>/u,
  );
});

test("a sound that stands alone is a player that loads nothing by itself", () => {
  assert.match(
    html("Isi.\n\n[Sidang & putusan](Sidang.mp3)"),
    /<figure class="sound">\n<figcaption><span class="sound-title">Sidang &amp; putusan<\/span> <a href="(\/berkas\/sidang-[0-9a-f]{12}\.mp3)" type="audio\/mpeg">Unduh \(MP3, 3 menit 30 detik, 1,2 MB\)<\/a><\/figcaption>\n<audio controls preload="none" src="\1" aria-label="Sidang &amp; putusan"><\/audio>\n<\/figure>/u,
  );
});

test("a file's facts are no words of the story", () => {
  const with1 = assemble({ ...BESIDE, [STORY]: story("", "Isi [putusan](putusan.pdf) ini.") });
  assert.is(ofFirst(with1)?.words, 3);
  assert.is(String(ofFirst(with1)?.text), "Isi putusan ini.");
  const card = assemble({ ...BESIDE, [STORY]: story("", "Isi.\n\n[Rekaman](Sidang.mp3)") });
  assert.is(String(ofFirst(card)?.text), "Isi. Rekaman");
});

test("only what is linked is published, each once", () => {
  const site = assemble({
    "posts/putusan.pdf": "PDF",
    "posts/Sidang.mp3": "MP3",
    "posts/lain.pdf": "PDF",
    [STORY]: story("audio: Sidang.mp3", "[A](putusan.pdf) [B](putusan.pdf) [C](Sidang.mp3)"),
    "pages/profil.md": "---\ntitle: Profil\n---\n[Akta](akta.pdf)\n",
    "pages/akta.pdf": "PDF",
  });
  assert.equal(
    site.attachments.map(({ file, title }) => [file, title]),
    [
      ["posts/Sidang.mp3", "Judul"],
      ["posts/putusan.pdf", "A"],
      ["pages/akta.pdf", "Akta"],
    ],
  );
  assert.is(ofFirst(site)?.audio?.facts.seconds, 210);
});

test("below a path every address has it", () => {
  const site = assemble(
    { ...BESIDE, [STORY]: story("", "[A](putusan.pdf)\n\n[B](Sidang.mp3)") },
    {},
    { pathPrefix: "/berita/" },
  );
  const found = ofFirst(site)?.html.match(/(?:href|src)="[^"]*berkas/gu) ?? [];
  assert.is(found.length, 3);
  for (const each of found) assert.match(each, /"\/berita\/berkas/u);
});

const told = (body: string, ...lines: string[]) =>
  [{ ...BESIDE, [STORY]: story("", body) }, ...lines] as const;

faultTests([
  [
    "a name in other letters is told with the right one",
    ...told(
      "Isi [a](PUTUSAN.pdf).",
      `${STORY}:6:9  galat  missing-attachment  Berkas "PUTUSAN.pdf" tidak ada. Mungkin maksud Anda "putusan.pdf".`,
    ),
  ],
  [
    "a file outside the stories' folder is refused",
    ...told(
      "Isi [a](../rahasia.pdf), [b](/etc/rahasia.pdf).",
      `${STORY}:6:9  galat  missing-attachment  Berkas "../rahasia.pdf" berada di luar folder posts/. Simpan di samping tulisan dan tulis namanya saja.`,
      `${STORY}:6:30  galat  dead-link  Halaman "/etc/rahasia.pdf" tidak ada di situs ini. Periksa alamatnya.`,
    ),
  ],
]);

test("what a story can't offer is told where it names it", () => {
  const faults = faultsOf({
    ...BESIDE,
    "posts/rusak.pdf": "",
    "posts/skrip.pdf": "JS",
    "posts/besar.mp3": "BESAR",
    [STORY]: story(
      "audio: putusan.pdf",
      [
        "[a](rusak.pdf) [b](skrip.pdf) [c](laporan.doc) [d](berkas.zip)",
        "[e](contoh.id/laporan.pdf) [f](tiada.ods) [g](%2e%2e/%2e%2e/a.pdf)",
        "",
        "[h](besar.mp3)",
      ].join("\n"),
    ),
  });
  assert.equal(
    faults.map((line) => line.replace(/^posts\/satu\.md:/u, "").split(". ")[0]),
    [
      '5:8  galat  attachment-type  Berkas "putusan.pdf" bukan jenis yang dapat diterbitkan',
      '7:5  galat  broken-attachment  Berkas "rusak.pdf" tidak dapat diterbitkan',
      '7:20  galat  active-attachment  Berkas "skrip.pdf" tidak dapat diterbitkan',
      '7:35  galat  attachment-type  Berkas "laporan.doc" bukan jenis yang dapat diterbitkan',
      '7:52  galat  attachment-type  Berkas "berkas.zip" bukan jenis yang dapat diterbitkan',
      '8:5  galat  missing-attachment  Berkas "contoh.id/laporan.pdf" tidak ada',
      '8:32  galat  missing-attachment  Berkas "tiada.ods" tidak ada',
      '8:47  galat  missing-attachment  Berkas "../../a.pdf" berada di luar folder posts/',
      '10:5  peringatan  heavy-attachment  Berkas "besar.mp3" besarnya 30 MB',
    ],
  );
});

test("a recording on another server is told", () => {
  assert.match(
    faultsOf({ [STORY]: story("audio: https://contoh.example/a.mp3") }).join("\n"),
    /5:8 {2}galat {2}missing-attachment {2}Rekaman ini ada di server lain/u,
  );
});

test("a story without such files is as it was", () => {
  assert.equal(storyOf(story()).attachments, []);
});

test("no page may lie where the files do", () => {
  const page = { "pages/berkas.md": "---\ntitle: Berkas\n---\nIsi.\n" };
  assert.equal(faultsOf(page), []);
  assert.match(
    faultsOf({ ...page, ...BESIDE, [STORY]: story("", "[a](putusan.pdf)") }).join("\n"),
    /pages\/berkas\.md:1:1 {2}galat {2}duplicate-url {2}Alamat "\/berkas\/" dipakai dokumen dan rekaman/u,
  );
});

test.run();
