import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Answer } from "../../src/starter/answers.ts";
import {
  codeOf,
  emailAt,
  readCategories,
  readCode,
  readEmail,
  readLine,
  readUrl,
  readZone,
} from "../../src/starter/answers.ts";

const answers = suite("answers for a new newsroom");

const refused = <Value>(answer: Answer<Value>) => "fault" in answer;
const value = <Value>(answer: Answer<Value>) => ("fault" in answer ? undefined : answer.value);

answers("take a site's address as people write it", () => {
  for (const [typed, url] of [
    ["contoh.id", "https://contoh.id"],
    ["  WWW.Contoh.id/ ", "https://www.contoh.id"],
    ["http://contoh.id", "http://contoh.id"],
    ["https://nama.github.io/situs/", "https://nama.github.io/situs"],
    ["kabar-kita.co.id", "https://kabar-kita.co.id"],
    ["localhost:8080", "https://localhost:8080"],
    ["berita-ijén.id", "https://xn--berita-ijn-j7a.id"],
  ] as const) {
    assert.is(value(readUrl(typed)), url, typed);
  }
  for (const typed of [
    ...["", "contoh", "b c.id", "https://", "ftp://contoh.id", "contoh.id?a=1", "contoh.id#a"],
    ...["nama@contoh.id", "javascript:alert(1)", "contoh.id/<b>", "contoh.id/a'b"],
  ]) {
    assert.ok(refused(readUrl(typed)), typed);
  }
});

answers("take kanal with commas between, each with an address of its own", () => {
  assert.equal(value(readCategories("Daerah, Kota & Desa ,, Opini")), [
    "Daerah",
    "Kota & Desa",
    "Opini",
  ]);
  for (const typed of ["", " , ", "Daerah, daerah", "Daerah, ???", "Aux", "a".repeat(101)]) {
    assert.ok(refused(readCategories(typed)), typed);
  }
  assert.ok(refused(readCategories(Array.from({ length: 31 }, (_, n) => `K${n}`).join(","))));
});

answers("take names, codes, zones and mail, and say what can't be one", () => {
  assert.is(value(readLine("  Kabar\t Ijen ", "Nama")), "Kabar Ijen");
  assert.ok(refused(readLine(" ", "Nama")));
  assert.ok(refused(readLine("a\u0000b", "Nama")));
  assert.is(value(readCode(" AO ")), "AO");
  for (const code of ["", "A O", "../x", "con", "-"]) assert.ok(refused(readCode(code)), code);
  assert.is(value(readZone("wita")), "WITA");
  assert.ok(refused(readZone("GMT")));
  assert.is(value(readEmail("redaksi@contoh.id")), "redaksi@contoh.id");
  assert.ok(refused(readEmail("redaksi contoh.id")));
});

answers("suggest the code that a newsroom would give, and where its readers would write", () => {
  assert.is(codeOf("Siti Aminah"), "SA");
  assert.is(codeOf("Éva 2 Østby"), "EO");
  assert.is(codeOf("Budi"), "BU");
  assert.is(codeOf("???"), "");
  assert.is(emailAt("https://www.kabarijen.id"), "redaksi@kabarijen.id");
  assert.is(emailAt("https://kabar.github.io/kita"), undefined);
  assert.is(emailAt("http://127.0.0.1:8080"), undefined);
});

answers.run();
