import { test } from "uvu";
import * as assert from "uvu/assert";
import { dateline, datelineError } from "../../src/model/dateline.ts";

const CASES: ReadonlyArray<readonly [pattern: string, withPlace: string, without: string]> = [
  ["{Kota}, {media} –", "Banyuwangi, Uji.id –", "Uji.id –"],
  ["{KOTA}, {media} -", "BANYUWANGI, Uji.id -", "Uji.id -"],
  ["{Kota} ({MEDIA}) -", "Banyuwangi (UJI.ID) -", "(UJI.ID) -"],
  ["{media}, {Kota} -", "Uji.id, Banyuwangi -", "Uji.id -"],
  ["{MEDIA}, {KOTA} --", "UJI.ID, BANYUWANGI --", "UJI.ID --"],
  ["{Kota} |", "Banyuwangi |", ""],
  ["{media} –", "Uji.id –", "Uji.id –"],
];

for (const [pattern, withPlace, without] of CASES) {
  test(`the dateline ${pattern}`, () => {
    assert.is(datelineError(pattern), undefined);
    assert.is(dateline(pattern, "Banyuwangi", "Uji.id"), withPlace);
    assert.is(dateline(pattern, undefined, "Uji.id"), without);
  });
}

for (const name of ["$&", "$1", "{media}", "{MEDIA}", "{Kota}", "A $` B", "\\1"]) {
  test(`a medium called ${name} is printed as it is`, () => {
    assert.is(dateline("{Kota}, {media} –", "Solo", name), `Solo, ${name} –`);
    assert.is(dateline("{media}, {Kota} -", undefined, name), `${name} -`);
  });
}

for (const token of ["{kota}", "{Media}", "{}", "{Kota", "{Kota }"]) {
  test(`the token ${token} is none`, () => {
    assert.is(
      datelineError(`${token}, {media} –`)?.startsWith(`Pola dateline memuat "${token.trim()}`),
      true,
    );
  });
}

test.run();
