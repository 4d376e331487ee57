import { test } from "uvu";
import * as assert from "uvu/assert";
import { readAttachment } from "../../src/attachments/read-facts.ts";
import { objectStream, pdf } from "../support/documents.ts";
import { m4a, mp3, mp4, ogg, webm } from "../support/recordings.ts";
import { wordFile, zip } from "../support/zip.ts";

const buffer = (content: string | Uint8Array) =>
  typeof content === "string" ? Buffer.from(content) : Buffer.from(content);

const sheet = (extra: Record<string, string> = {}) =>
  zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>", ...extra });
const openDocument = (kind: string, extra: Record<string, string> = {}) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>", ...extra });

/** File name, contents, and what it lasts where it is a sound. */
const SOUND: readonly (readonly [string, string | Uint8Array, number?])[] = [
  ["putusan.pdf", pdf("Putusan")],
  ["PUTUSAN.PDF", pdf("Putusan", "", [objectStream("<< /Type /Annot /Subtype /Link >>")])],
  ["taut.pdf", pdf("Taut", "/OpenAction << /S /URI /URI (https://contoh.example/) >>")],
  ["surat.docx", wordFile(["Surat."])],
  ["data.xlsx", sheet()],
  ["data.ods", openDocument("spreadsheet")],
  ["surat.odt", openDocument("text")],
  ["data.csv", 'nama,harga,telepon,akun\nkopi,-5,+62 812,@akun\nteh,3,,"a = b"\n'],
  ["data.csv", "\ufeffnama;harga\nkopi;5\n"],
  ["catatan.txt", "Kode <html> di tengah kalimat boleh.\n"],
  ["rekaman.mp3", mp3(3), 3],
  ["rekaman.mp3", mp3(3, false), 3],
  ["rekaman.m4a", m4a(61), 61],
  ["rekaman.ogg", ogg(12), 12],
  ["pesan.opus", ogg(12), 12],
  ["film.mp4", mp4(5, ["vide", "soun"], "isom"), 5],
  ["film.webm", webm(5), 5],
];

for (const [name, content, seconds] of SOUND) {
  test(`${name} is published as what it is`, async () => {
    const probe = await readAttachment(buffer(content), name);
    assert.ok(probe.ok, JSON.stringify(probe));
    assert.is(probe.facts.bytes, buffer(content).length);
    assert.is(Math.round(probe.facts.seconds ?? 0), seconds ?? 0);
  });
}

const SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const HEVC = Buffer.from(
  mp4(3, ["vide"], "isom").toString("latin1").replace("avc1", "hvc1"),
  "latin1",
);
const PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>";

/** File name, contents, the rule, and words of the message. */
const REFUSED: readonly (readonly [string, string | Uint8Array, "broken" | "active", RegExp])[] = [
  ["a.pdf", "", "broken", /kosong/u],
  ["a.pdf", "Bukan PDF sama sekali.", "broken", /bukan PDF\. Kirim/u],
  ["a.pdf", pdf("Putusan").subarray(0, 200), "broken", /terpotong/u],
  [
    "a.pdf",
    Buffer.concat([pdf("P"), Buffer.from(zip({ "x.html": PAGE.repeat(40) }))]),
    "broken",
    /terpotong/u,
  ],
  ["a.pdf", Buffer.concat([Buffer.from(PAGE), pdf("P")]), "broken", /halaman web/u],
  ["a.pdf", wordFile(["Surat."]), "broken", /Word, bukan PDF/u],
  ["a.pdf", Buffer.from("MZ\x90\0"), "broken", /program Windows, bukan PDF/u],
  ["a.mp3", PAGE, "broken", /halaman web/u],
  ["a.mp3", Buffer.from(`\ufeff${PAGE}`, "utf16le"), "broken", /halaman web/u],
  ["a.mp3", `<!-- lagu --><svg onload="alert(1)"></svg>`, "broken", /halaman web/u],
  ["a.mp3", `ID3\x03\0\0\0\0\0\0${PAGE}`, "broken", /Berkas ini (?:rusak|tidak memuat suara)/u],
  ["a.mp3", Buffer.from("RIFF\0\0\0\0WAVEfmt "), "broken", /WAV, bukan MP3/u],
  ["a.mp3", m4a(3), "broken", /M4A, bukan MP3/u],
  ["a.m4a", mp4(3, ["soun", "vide"]), "broken", /video/u],
  ["a.m4a", mp4(3, []), "broken", /tidak memuat suara/u],
  ["a.m4a", m4a(3).subarray(0, 60), "broken", /rusak|tidak memuat suara/u],
  ["a.mp4", m4a(3), "broken", /gambar bergerak/u],
  ["a.mp4", HEVC, "broken", /HEVC/u],
  ["a.mp4", PAGE, "broken", /halaman web/u],
  ["a.webm", mp4(3, ["vide"], "isom"), "broken", /M4A, bukan WebM/u],
  ["a.ogg", ogg(3).subarray(0, 30), "broken", /rusak|tidak memuat suara/u],
  ["a.csv", PAGE, "broken", /halaman web/u],
  ["a.csv", Buffer.from("harga\n\xa35\n", "latin1"), "broken", /UTF-8/u],
  ["a.txt", "a\0b", "broken", /bukan TXT/u],
  ["a.docx", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"), "broken", /Office lama/u],
  ["a.docx", zip({ "a.txt": "a" }), "broken", /bukan Word/u],
  ["a.xlsx", sheet().subarray(0, 100), "broken", /terpotong/u],
  ["a.pdf", pdf("P", "/OpenAction 6 0 R", [SCRIPT]), "active", /skrip \(JavaScript\)/u],
  [
    "a.pdf",
    pdf("P", "/OpenAction 6 0 R", [SCRIPT.replace("Java", "J#61v#61")]),
    "active",
    /skrip/u,
  ],
  ["a.pdf", pdf("P", "/OpenAction 6 0 R", [objectStream(SCRIPT)]), "active", /skrip/u],
  [
    "a.pdf",
    pdf("P", "", [objectStream(SCRIPT).replace("/ObjStm", "/Obj#53tm")]),
    "active",
    /skrip/u,
  ],
  [
    "a.pdf",
    pdf("P", "", [objectStream("<< >>", "/Filter /LZWDecode")]),
    "active",
    /tidak dapat diperiksa/u,
  ],
  [
    "a.pdf",
    pdf("P", "", [objectStream("<< >>", "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>")]),
    "active",
    /tidak dapat diperiksa/u,
  ],
  ["a.pdf", pdf("P", "/X << /Encrypt 9 0 R >>", [objectStream("<< >>")]), "active", /dikunci/u],
  ["a.pdf", pdf("P", "/AA << /O << /S /Launch /F (cmd.exe) >> >>"), "active", /program lain/u],
  ["a.pdf", pdf("P", "/Names << /EmbeddedFiles 6 0 R >>"), "active", /berkas lain/u],
  ["a.pdf", pdf("P", "/AcroForm << /XFA 6 0 R >>"), "active", /XFA/u],
  ["a.xlsx", sheet({ "xl/vbaProject.bin": "x" }), "active", /makro/u],
  ["a.odt", openDocument("text", { "Basic/script-lc.xml": "<x/>" }), "active", /makro/u],
  ["a.csv", "nama,harga\n\"=cmd|' /C calc'!A0\",5\n", "active", /rumus/u],
  ["a.csv", "nama;harga\n@SUM(A1);5\n", "active", /rumus/u],
];

for (const [name, content, rule, message] of REFUSED) {
  test(`${name} is refused: ${message.source}`, async () => {
    const probe = await readAttachment(buffer(content), name);
    assert.not(probe.ok);
    if (probe.ok) return;
    assert.is(probe.rule, `${rule}-attachment`, probe.message);
    assert.match(probe.message, message);
  });
}

test("a PDF whose objects would fill the memory is refused", async () => {
  const bomb = objectStream(`<< /A (${"a".repeat(70_000_000)}) >>`);
  const probe = await readAttachment(pdf("P", "", [bomb]), "a.pdf");
  assert.match(JSON.stringify(probe), /tidak dapat diperiksa/u);
});

test.run();
