import { test } from "uvu";
import * as assert from "uvu/assert";
import { editorFile } from "../../src/data/editor-file.ts";
import { readDataFile } from "../../src/data/registries.ts";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";

const FILE = "_data/editor.yaml";

function readText(text: string) {
  const faults = new FileDiagnostics(FILE);
  const bytes = new TextEncoder().encode(text);
  const settings = readDataFile(editorFile, { path: FILE, bytes }, faults);
  return { settings, lines: formatDiagnostics(faults.list) };
}

for (const [text, settings] of [
  ["host: github\nrepository: media/situs\n", { host: "github", repository: "media/situs" }],
  [
    "host: gitlab\nrepository: media/redaksi/situs\nbranch: terbit\naddress: https://git.example/\nsignIn: { clientId: 4f1c }\nreview: true\n",
    {
      host: "gitlab",
      repository: "media/redaksi/situs",
      branch: "terbit",
      address: "https://git.example",
      signIn: { clientId: "4f1c" },
      review: true,
    },
  ],
  [
    "host: github\nrepository: media/situs\nsignIn: { address: https://masuk.example/ }\n",
    { host: "github", repository: "media/situs", signIn: { address: "https://masuk.example" } },
  ],
  [
    "host: github\nrepository: media/situs\nsignIn:\nreview: false\n",
    { host: "github", repository: "media/situs" },
  ],
] as const) {
  test(`read: ${JSON.stringify(text)}`, () => {
    const { settings: read, lines } = readText(text);
    assert.is(lines, "");
    assert.equal(
      { branch: undefined, address: undefined, signIn: undefined, ...read },
      { branch: undefined, address: undefined, signIn: undefined, review: false, ...settings },
    );
  });
}

const GITHUB = "host: github\n";
for (const [text, ...expected] of [
  [
    "",
    '1:1  galat  missing-field  Isian "host" wajib ada. Tambahkan, misalnya host: github.',
    '1:1  galat  missing-field  Isian "repository" wajib ada. Tambahkan, misalnya repository: media/situs.',
  ],
  [
    "host: bitbucket\nrepository: media/situs\n",
    '1:7  galat  invalid-value  Nilai "bitbucket" tidak dapat dipakai untuk "host". Pilihannya: "github" atau "gitlab".',
  ],
  [
    "backend: github\nrepo: media/situs\n",
    '1:1  galat  unknown-key  Isian "backend" tidak dikenal. Mungkin maksud Anda "host".',
    '2:1  galat  unknown-key  Isian "repo" tidak dikenal. Mungkin maksud Anda "repository".',
  ],
  [
    `${GITHUB}repository: https://github.com/media/situs.git\n`,
    '2:13  galat  invalid-value  Repositori "https://github.com/media/situs.git" tidak dapat dikenali. Tulis repository: media/situs.',
  ],
  [
    `${GITHUB}repository: git@github.com:media/situs.git\n`,
    '2:13  galat  invalid-value  Repositori "git@github.com:media/situs.git" tidak dapat dikenali. Tulis repository: media/situs.',
  ],
  [
    `${GITHUB}repository: situs\n`,
    '2:13  galat  invalid-value  Repositori "situs" tidak dapat dikenali. Tulis pemilik dan namanya saja, misalnya repository: media/situs.',
  ],
  [
    `${GITHUB}repository: media/../situs\n`,
    '2:13  galat  invalid-value  Repositori "media/../situs" tidak dapat dikenali. Tulis pemilik dan namanya saja, misalnya repository: media/situs.',
  ],
  [
    `${GITHUB}repository: media/situs\naddress: http://git.example\n`,
    '3:10  galat  invalid-value  Nilai "http://git.example" tidak dapat dipakai untuk "address". Tulis misalnya address: https://git.contoh.id.',
  ],
  [
    `${GITHUB}repository: media/situs\naddress: "https://git.example; script-src *"\n`,
    '3:10  galat  invalid-value  Nilai "https://git.example; script-src *" tidak dapat dipakai untuk "address". Tulis misalnya address: https://git.contoh.id.',
  ],
  [
    `${GITHUB}repository: media/situs\nsignIn: { clientId: 4f1c }\n`,
    "3:11  galat  invalid-value  Di GitHub clientId saja tidak cukup: kuncinya harus disimpan server. Tulis address klien OAuth Anda, misalnya signIn: { address: https://masuk.contoh.id }, atau hapus signIn dan masuk dengan token.",
  ],
  [
    `${GITHUB}repository: media/situs\nsignIn: { clientId: 4f1c, address: https://masuk.example }\n`,
    "3:11  galat  invalid-value  signIn berisi salah satu: address, atau clientId. Hapus yang tidak dipakai.",
  ],
] as const) {
  test(`told: ${JSON.stringify(text)}`, () => {
    const { settings, lines } = readText(text);
    assert.is(settings, undefined);
    assert.equal(
      lines.split("\n"),
      expected.map((line) => `${FILE}:${line}`),
    );
  });
}

test.run();
