import { test } from "uvu";
import * as assert from "uvu/assert";
import { internationalPhone } from "../../src/language/phone.ts";

const PHONES: readonly (readonly [string, string])[] = [
  ["(0333) 123456", "+62333123456"],
  ["0812-3456-7890", "+6281234567890"],
  ["+62 812 3456 7890", "+6281234567890"],
  ["62 812 3456 7890", "+6281234567890"],
  ["+1 212 555 0100", "+12125550100"],
  ["14045", "14045"],
  ["", ""],
];

for (const [written, dialled] of PHONES) {
  test(`${JSON.stringify(written)} is dialled ${dialled || "never"}`, () => {
    assert.is(internationalPhone(written), dialled);
    assert.is(internationalPhone(dialled), dialled);
  });
}

test.run();
