import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleReporter } from "../src/report/report.ts";

const terminal = suite("the terminal");

terminal("gets no control sequence and no turned line from what a build says", () => {
  const said: string[] = [];
  const { log, error } = console;
  console.log = console.error = (text: string) => void said.push(text);
  try {
    for (const say of [consoleReporter.info, consoleReporter.problem]) {
      say("Judul \u001b[31m\u009b31m\u202e\nbaris kedua\u0007");
    }
  } finally {
    console.log = log;
    console.error = error;
  }
  assert.equal(said, Array(2).fill("Judul \ufffd[31m\ufffd31m\ufffd\nbaris kedua\ufffd"));
});

terminal.run();
