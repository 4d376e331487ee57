import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readTypedSignOff } from "../../src/lint/typed-sign-off.ts";

const read = suite("a typed sign-off");
const CODES = ["AO", "RD"];

for (const [typed, codes, sure] of [
  ["(AO)", ["AO"], true],
  ["(AO/EN)", ["AO", "EN"], true],
  ["(ao)", ["ao"], true],
  ["**(AO)**", ["AO"], true],
  ["_(AO/RD)_", ["AO", "RD"], true],
  ["(ant/xyz)", ["ant", "xyz"], false],
  ["(AMR/01)", ["AMR", "01"], false],
  ["(AMF*)", ["AMF"], true],
  ["(AMF\\*)", ["AMF"], true],
  ["(AD_01)", ["AD_01"], true],
  ["(*)", [], true],
  ["[AMR*]", ["AMR"], true],
  ["(ACM/*).", ["ACM"], true],
  ["(PKS)", ["PKS"], false],
] as const) {
  read(`${typed} is ${sure ? "taken" : "only reported"}`, () => {
    const found = readTypedSignOff(`Warga pulang. ${typed}`, CODES);
    assert.equal(found?.codes, codes);
    assert.is(found?.sure, sure);
    assert.is(found?.rest, "Warga pulang.");
    assert.ok(typed.includes(found?.signOff ?? "?"));
  });
}

for (const typed of [
  "(10/12/2024)",
  "(work from home)",
  "(*hoaks*)",
  "[^1]",
  "(AO]",
  "(1)",
  "(90 menit)",
  "AO",
  "",
]) {
  read(`${JSON.stringify(typed)} is none`, () => {
    assert.is(readTypedSignOff(`Warga pulang. ${typed}`, CODES), undefined);
  });
}

read("stands at the end and apart from the words before it", () => {
  assert.is(readTypedSignOff("Kata (AO) itu singkatan.", CODES), undefined);
  assert.is(readTypedSignOff("Nilai f(AO)", CODES), undefined);
  assert.is(readTypedSignOff("(AO)", CODES)?.rest, "");
});

read.run();
