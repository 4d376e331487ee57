import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { BundledAssets } from "../../src/theme/assets.ts";
import { bundleAssets } from "../../src/theme/assets.ts";
import { ROOT } from "../support/commands.ts";
import type { Files } from "../support/newsroom.ts";

const assets = suite("the theme's assets");

const THEME: Files = {
  "jejak.css": '@import "./css/tokens.css";\n@import "./css/page.css";\n',
  "css/tokens.css": ":root { --space:1rem}\n",
  "css/page.css": "p { margin: var(--space) }\n",
  "scripts/head.ts": "document.title += 'theme head';\n",
  "scripts/main.ts": 'import { part } from "./part.ts";\npart();\n',
  "scripts/part.ts": "export function part(): void { console.log('theme part'); }\n",
  "scripts/tsconfig.json": "{}\n",
  "icons.svg": "<svg/>\n",
};

const CONSTANTS = { "TEXTS.share.copied": "Tersalin" };
const BRAND = ":root{--accent-light:#00f}";

const folders: string[] = [];
const home = process.cwd();

assets.after.each(() => {
  process.chdir(home);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-assets-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function bundled(site: Files = {}, theme: Files = {}): Promise<BundledAssets> {
  return bundleAssets({
    root: process.cwd(),
    themeAssets: folderWith({ ...THEME, ...theme }),
    siteAssets: folderWith(site),
    brandCss: BRAND,
    constants: CONSTANTS,
  });
}

function text({ files }: BundledAssets, address: string | undefined): string {
  const file = files.find(({ path }) => `/${path}` === address);
  assert.ok(file, `${address} is among ${files.map(({ path }) => path)}`);
  return Buffer.from(file?.contents ?? [])
    .toString("utf8")
    .trim();
}

async function failure(bundling: Promise<unknown>): Promise<string> {
  const error = await bundling.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, Error);
  return (error as Error).message;
}

const names = ({ files }: BundledAssets) =>
  files.map(({ path }) => path.replace(/-[0-9A-Z]{8}\./u, "-#.")).sort();

assets("are one style sheet, one script, the icons and a line for the head", async () => {
  const made = await bundled();
  assert.is(
    text(made, made.styleSheet),
    ":root{--space:1rem}p{margin:var(--space)}:root{--accent-light:#00f}",
  );
  assert.match(text(made, made.script), "theme part");
  assert.match(made.headScript, /^\(\(\)=>\{document\.title\+="theme head";?\}\)\(\);$/u);
  assert.is(text(made, made.icons), "<svg/>");
  assert.is(made.printSheet, undefined);
  assert.equal(made.fonts, []);
  assert.equal(made.warnings, []);
  assert.equal(names(made), ["assets/icons-#.svg", "assets/jejak-#.css", "assets/jejak-#.js"]);
});

assets("are the same wherever the sources lie and the build runs", async () => {
  const fonts = {
    "jejak.css": '@font-face{font-family:A;src:url("fonts/a.woff2") format("woff2")}',
    "fonts/a.woff2": "A",
  };
  const here = await bundled(fonts);
  process.chdir(folderWith({}));
  assert.equal(await bundled(fonts), here);
  const changed = await bundled(fonts, { "scripts/part.ts": "export const part = () => {};" });
  assert.is(changed.styleSheet, here.styleSheet);
  assert.is.not(changed.script, here.script);
});

// The tokens switch between light and dark with values that are nothing but a space.
assets("keep empty custom properties and values made of two of them", async () => {
  const made = await bundled({
    "css/tokens.css": `:root { --light: initial; --dark: ; --paper: var(--light, #fff) var(--dark, #111) }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --light: ; --dark: initial } }
:root[data-theme="dark"] { --dark: initial; --light: }`,
  });
  const css = text(made, made.styleSheet);
  assert.match(
    css,
    ":root{--light: initial;--dark: ;--paper: var(--light, #fff) var(--dark, #111) }",
  );
  assert.match(css, "{:root:not([data-theme=light]){--light: ;--dark: initial }}");
  assert.match(css, /:root\[data-theme=dark\]\{--dark: ?initial;--light: ?\}/u);
});

assets("are written for the browsers of old phones", async () => {
  const made = await bundled({
    "site.css": ".a { &:hover { inset: 0 } }",
    "scripts/part.ts": "export const part = () => document.body?.title ?? '';",
  });
  assert.match(text(made, made.styleSheet), ".a:hover{top:0;right:0;bottom:0;left:0}");
  assert.not.match(text(made, made.script), "?.");
});

assets("give way to the site's own, file by file", async () => {
  const tokens = await bundled({ "css/tokens.css": ":root{--space:2rem}" });
  assert.match(text(tokens, tokens.styleSheet), /^:root\{--space:2rem\}p\{/u);

  const look = await bundled({ "jejak.css": '@import "css/page.css"; b { color: red }' });
  assert.match(text(look, look.styleSheet), /^p\{margin:var\(--space\)\}b\{color:red\}/u);

  const part = await bundled({
    "scripts/part.js": "export function part() { console.log('own') }",
  });
  assert.match(text(part, part.script), '"own"');
  assert.not.match(text(part, part.script), "theme part");

  const icons = await bundled({ "icons.svg": "<svg><!-- own --></svg>" });
  assert.match(text(icons, icons.icons), "own");

  for (const made of [tokens, look, part, icons]) {
    assert.equal(names(made), ["assets/icons-#.svg", "assets/jejak-#.css", "assets/jejak-#.js"]);
  }
});

assets("can be extended by what replaces them", async () => {
  const made = await bundled({
    "css/tokens.css": '@import "jejak/css/tokens.css"; :root { --wide:2rem}',
  });
  assert.match(text(made, made.styleSheet), /^:root\{--space:1rem\}:root\{--wide:2rem\}p\{/u);
});

assets("end with the site's own additions", async () => {
  const made = await bundled({ "site.css": ":root { --accent-light:red}" });
  assert.match(text(made, made.styleSheet), /#00f\}:root\{--accent-light:red\}$/u);
});

assets(
  "carry fonts and pictures beside the style sheet, and name the fonts to load first",
  async () => {
    const made = await bundled({
      "site.css": [
        '@font-face { font-family: "Own Sans"; src: url("./fonts/sans.woff2") format("woff2") }',
        '@font-face { font-family: "Own Sans Fallback"; src: local("Arial") }',
        "@font-face { font-family: Serif; font-style: italic; src: url(fonts/italic.woff2) }",
        "@font-face { font-family: Serif; font-style: normal; src: url(fonts/serif.woff2) }",
        "@font-face { font-family: Third; src: url(fonts/third.woff2) }",
        '.a { background: url("logo.svg") } .b { background: url("/elsewhere.png") }',
      ].join("\n"),
      "fonts/sans.woff2": "sans",
      "fonts/italic.woff2": "italic",
      "fonts/serif.woff2": "serif",
      "fonts/third.woff2": "third",
      "fonts/OFL.txt": "licence",
      "logo.svg": "<svg/>",
    });
    assert.equal(
      made.fonts.map((font) => text(made, font)),
      ["sans", "serif"],
    );
    const css = text(made, made.styleSheet);
    assert.match(css, /url\("?\.\/sans-[0-9A-Z]{8}\.woff2"?\)/u);
    assert.match(css, "url(/elsewhere.png)");
    assert.equal(names(made), [
      "assets/fonts/OFL.txt",
      "assets/icons-#.svg",
      "assets/italic-#.woff2",
      "assets/jejak-#.css",
      "assets/jejak-#.js",
      "assets/logo-#.svg",
      "assets/logo.svg",
      "assets/sans-#.woff2",
      "assets/serif-#.woff2",
      "assets/third-#.woff2",
    ]);
  },
);

assets("leave behind what belongs to a look that the site replaced", async () => {
  const theme = {
    "css/tokens.css": "@font-face { font-family: A; src: url(../fonts/a.woff2) }",
    "fonts/a.woff2": "A",
    "fonts/OFL.txt": "licence",
  };
  assert.ok(names(await bundled({}, theme)).includes("assets/a-#.woff2"));
  const replaced = names(await bundled({ "jejak.css": "p { margin: 0 }" }, theme));
  assert.not.ok(replaced.some((name) => name.endsWith("woff2")));
});

assets("include the site's other files, but no sources", async () => {
  const made = await bundled({
    "brand/logo.svg": "<svg/>",
    "embed.js": "1",
    "embed.css": "p{}",
    "scripts/unused.ts": "1",
    ".DS_Store": "x",
  });
  const others = names(made).filter((name) => !name.includes("-#"));
  assert.equal(others, ["assets/brand/logo.svg", "assets/embed.css", "assets/embed.js"]);
});

assets("have a sheet for print when there is one", async () => {
  const made = await bundled({}, { "print.css": "nav { display: none }" });
  assert.match(made.printSheet ?? "", /^\/assets\/print-[0-9A-F]{8}\.css$/u);
  assert.is(text(made, made.printSheet), "nav{display:none}");
});

assets("are not doubled when the site is the theme's own", async () => {
  const folder = folderWith({ ...THEME, "logo.svg": "<svg/>", "site.css": "i { margin: 0 }" });
  const made = await bundleAssets({
    root: process.cwd(),
    themeAssets: folder,
    siteAssets: folder,
    brandCss: "",
    constants: {},
  });
  assert.is(text(made, made.styleSheet).match(/margin:var/gu)?.length, 1);
  assert.match(text(made, made.styleSheet), /i\{margin:0\}$/u);
  assert.ok(names(made).includes("assets/logo.svg"));
});

assets("need no folder of the site's", async () => {
  const made = await bundleAssets({
    root: process.cwd(),
    themeAssets: folderWith(THEME),
    siteAssets: join(tmpdir(), "jejak-no-such-folder"),
    brandCss: "",
    constants: {},
  });
  assert.is(made.files.length, 3);
});

assets(
  "hold the constants that a script asks for, and are named anew when one changes",
  async () => {
    const setup = {
      root: process.cwd(),
      themeAssets: folderWith({ ...THEME, "scripts/main.ts": "alert(TEXTS.share.copied);" }),
      siteAssets: folderWith({}),
      brandCss: "",
    };
    const words = (copied: string) => ({
      "TEXTS.share.copied": copied,
      "TEXTS.share.label": "Nihil",
    });
    const made = await bundleAssets({ ...setup, constants: words("Tersalin") });
    const other = await bundleAssets({ ...setup, constants: words('"</script>\\ $1') });
    assert.is(text(made, made.script), '(()=>{alert("Tersalin")})();');
    const said: string[] = [];
    new Function("alert", text(other, other.script))((words: string) => said.push(words));
    assert.equal(said, ['"</script>\\ $1']);
    assert.not.match(text(other, other.script), "</script>");
    assert.is.not(other.script, made.script);
    assert.is(other.styleSheet, made.styleSheet);
  },
);

assets("tell where a style sheet or script is at fault", async () => {
  const fault = async (files: Files) => {
    const message = await failure(bundled(files));
    assert.match(message, /^CSS atau skrip tidak dapat dibaca\.\n/u);
    // Paths are told from where the command runs.
    const site = relative(process.cwd(), folders.at(-1) ?? "").replaceAll("\\", "/");
    return message.split("\n").slice(1).join("\n").replaceAll(`${site}/`, "");
  };
  assert.match(
    await fault({ "site.css": "a {\n  color: red" }),
    /^site\.css:\d:\d+: Expected "\}"/u,
  );
  assert.match(await fault({ "site.css": "p{}\n}" }), 'site.css:2:1: Unexpected "}"');
  assert.match(
    await fault({ "site.css": '/* é */ @import "./gone.css";' }),
    'site.css:1:17: Could not resolve "./gone.css"',
  );
  assert.match(
    await fault({ "scripts/main.js": "let a = 1;\nlet b = ;" }),
    'scripts/main.js:2:9: Unexpected ";"',
  );
  assert.match(
    await fault({ "scripts/main.ts": 'import "./gone.ts";' }),
    'scripts/main.ts:1:8: Could not resolve "./gone.ts"',
  );
  assert.match(
    await fault({ "site.css": "p { margin: 0 }\n@import './css/page.css';" }),
    "site.css:2:1",
  );
});

assets("warn of a property that does not exist", async () => {
  const { warnings } = await bundled({ "site.css": "p { widht: 1px }" });
  assert.is(warnings.length, 1);
  assert.match(warnings[0] ?? "", /site\.css:1:5: "widht" is not a known CSS property/u);
});

assets("are named the same each time, in whatever order their sources were read", async () => {
  const setup = {
    root: ROOT,
    themeAssets: join(ROOT, "_includes/assets"),
    siteAssets: folderWith({}),
    brandCss: BRAND,
    constants: CONSTANTS,
  };
  // One in some twenty-five differed.
  const made = await Promise.all(Array.from({ length: 24 }, () => bundleAssets(setup)));
  const names = made.map(({ files }) => files.map(({ path }) => path).join(" "));
  assert.is(new Set(names).size, 1);
});

assets.run();
