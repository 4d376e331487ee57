import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shortName, webManifest } from "../../../src/outputs/hosting/web-manifest.ts";
import { contextOf } from "./hosts-support.ts";

const manifest = suite("the web manifest");

const ajv = new Ajv({ strict: false });
formats.default(ajv);
const isManifest = ajv.compile(
  JSON.parse(
    readFileSync(new URL("../../fixtures/web-manifest.schema.json", import.meta.url), "utf8"),
  ),
);

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly purpose: string }[];
}

function made(name: string, pathPrefix = "/"): Manifest {
  const { path, contents } = webManifest(contextOf({ name }, { pathPrefix }));
  assert.is(path, "manifest.webmanifest");
  const parsed: Manifest = JSON.parse(String(contents));
  const isSound = isManifest(parsed) as boolean;
  assert.ok(isSound, ajv.errorsText(isManifest.errors));
  return parsed;
}

manifest("is as browsers want it, and names the medium", () => {
  const { name, short_name, start_url, icons } = made("JejakIndonesia.id");
  assert.is(name, "JejakIndonesia.id");
  assert.is(short_name, "Jejak");
  assert.is(start_url, "/");
  assert.equal(
    icons.map(({ purpose }) => purpose),
    ["any", "any", "maskable"],
  );
});

manifest("keeps to its path where the site lives below one", () => {
  const { id, start_url, scope, icons } = made("Kabar", "/berita/");
  assert.equal([id, start_url, scope], ["/berita/", "/berita/", "/berita/"]);
  for (const { src } of icons) assert.ok(src.startsWith("/berita/assets/"), src);
});

manifest("takes any name as text", () => {
  const name = `"Kabar" </script> 👩‍🌾 \\ '`;
  assert.is(made(name).name, name);
});

for (const [name, short] of [
  ["Kompas.com", "Kompas.com"],
  ["Liputan6.com", "Liputan6.com"],
  ["JejakIndonesia.id", "Jejak"],
  ["BeritaDaerah.co.id", "BeritaDaerah"],
  ["CNN Indonesia", "CNN"],
  ["Harian Umum Suara Merdeka", "Harian Umum"],
  ["Persatuankewartawanan", "Persatuankew"],
  [
    "👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾",
    "👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾",
  ],
  ["", ""],
] as const) {
  manifest(`"${name}" is called "${short}" below its icon`, () => {
    assert.is(shortName(name), short);
  });
}

manifest.run();
