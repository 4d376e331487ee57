import { existsSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCli } from "../../src/cli/cli.ts";
import type { Outcome } from "../support/commands.ts";
import { run as runCommand } from "../support/commands.ts";
import { story } from "../support/newsroom.ts";
import type { Project } from "../support/project.ts";
import { withProject } from "../support/project.ts";
import { CONFIG, ELEVENTY, JEJAK, WITH_TSX } from "../support/site-command.ts";

const SITE = {
  "eleventy.config.ts": CONFIG,
  "posts/a.md": story("title: Satu"),
  "posts/nanti.md": story("title: Nanti\ndate: 2025-06-01 07.00 WITA"),
};

function run(project: Project, script: string, args: readonly string[]): Outcome {
  return runCommand(process.execPath, [...WITH_TSX, script, ...args], {
    cwd: project.root,
    env: { SOURCE_DATE_EPOCH: "1735707600" },
  });
}

/** The same without a process of its own, for calls that end before anything is built. */
async function call(args: readonly string[]): Promise<Outcome> {
  const { log, error } = console;
  const said = { stdout: "", stderr: "" };
  const into = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += `${text}\n`;
  };
  Object.assign(console, { log: into("stdout"), error: into("stderr") });
  try {
    const status = await runCli(args);
    return { status, ...said };
  } finally {
    Object.assign(console, { log, error });
  }
}

const cli = suite("the command jejak");

cli("builds the site and says what an editor wants to know, as Eleventy does", async () => {
  await withProject(SITE, async (project) => {
    const { status, stdout, stderr } = run(project, JEJAK, ["build"]);
    assert.is(stderr, "");
    assert.is(status, 0);
    assert.match(stdout, "Media Uji siap di _site");
    assert.match(stdout, /Tulisan +1 terbit/u);
    assert.match(stdout, 'Terjadwal  1, berikutnya Minggu, 1 Juni 2025 pukul 07.00 WITA: "Nanti"');
    assert.ok(project.files("_site").includes("_site/2024/12/10/a/index.html"));
    assert.not(project.files("_site").some((file) => file.includes("nanti")));
    await withProject(SITE, async (other) => {
      const called = run(other, ELEVENTY, ["--config=eleventy.config.ts", "--quiet"]);
      assert.is(called.status, 0);
      assert.equal(other.contents("_site"), project.contents("_site"));
    });
  });
});

cli("checks what was built as if nothing were known of it", async () => {
  // A warning, and a summary with more than one line.
  const files = {
    ...SITE,
    "posts/b.md": story("title: Dua\ndate: 2024-12-10 09.30\nlocation: Denpasar"),
  };
  await withProject(files, async (project) => {
    assert.is(run(project, JEJAK, ["build"]).status, 0);
    const check = () => {
      const { status, stdout, stderr } = run(project, JEJAK, ["check"]);
      return [status, stdout.replace(/\d+(?:,\d)? detik/u, "… detik"), stderr];
    };
    const known = check();
    assert.match(String(known[2]), "posts/b.md:");
    project.remove(".jejak/build");
    assert.equal(known, check());
  });
});

cli(
  "finds by a check what a template of the site's own can't print of one story alone",
  async () => {
    const layout =
      '{% extends "jejak-theme/layouts/story.njk" %}{% block title %}{% if jejakPage.url == "/2024/12/10/a/" %}{{ tiada() }}{% endif %}{% endblock %}';
    const files = {
      ...SITE,
      "posts/b.md": story("title: Dua"),
      "posts/c.md": story("title: Tiga"),
    };
    await withProject(
      { ...files, "_includes/jejak/layouts/story.njk": layout },
      async (project) => {
        const { status, stderr } = run(project, JEJAK, ["check"]);
        assert.is(status, 2);
        assert.match(stderr, /tiada/u);
      },
    );
  },
);

cli("lists what a build changed, for people, in a file and for programs", async () => {
  const files = { ...SITE, "posts/b.md": story("title: Dua\nauthor: AO\ndate: 2024-12-11 08:00") };
  await withProject(files, async (project) => {
    const list = () => JSON.parse(project.read("daftar/ubah.json"));
    const into = ["--changes", "daftar/ubah.json"];
    const nothing = { written: [], removed: [], urls: [] };

    const first = run(project, JEJAK, ["build", "--quiet", ...into]);
    assert.equal([first.status, first.stdout, first.stderr], [0, "", ""]);
    const published = project.files("_site").map((file) => file.slice("_site/".length));
    assert.equal(
      list().written,
      published.filter((file) => file !== ".jejak.sha256"),
    );
    assert.ok(list().urls.includes("https://uji.example/2024/12/10/a/"));

    // A list that a build has written is nothing that the site is made from.
    const again = JSON.parse(run(project, JEJAK, ["build", "--json"]).stdout);
    assert.equal([again.status, again.counts.stories, again.changes], ["unchanged", 2, nothing]);
    const timed = run(project, JEJAK, ["build", "--timings", ...into]);
    assert.match(timed.stdout, /sudah yang terbaru.*\nWaktu: \d+,\d\d detik\n$/u);
    assert.equal(list(), nothing);

    const before = project.hashes("_site");
    project.remove("posts/b.md");
    project.write({ "posts/a.md": story("title: Satu Lagi") });
    const edited = run(project, JEJAK, ["build", "--timings", ...into]);
    assert.is(edited.status, 0, edited.stderr);
    assert.match(
      edited.stdout,
      /Halaman yang berubah:\n {4}https:\/\/uji\.example\/2024\/12\/10\/a\/\n {4}https:\/\/uji\.example\/2024\/12\/11\/b\/ \(dihapus\)\n/u,
    );
    assert.match(edited.stdout, /\d,\d\d detik {2}menerbitkan\n/u);
    const after = project.hashes("_site");
    const isOurs = (path: string) => path !== ".jejak.sha256";
    assert.equal(
      list().written,
      Object.keys(after)
        .filter((path) => isOurs(path) && after[path] !== before[path])
        .sort(),
    );
    assert.equal(
      list().removed,
      Object.keys(before)
        .filter((path) => !(path in after))
        .sort(),
    );
    assert.ok(list().urls.includes("https://uji.example/2024/12/11/b/"));

    const last = project.read("daftar/ubah.json");
    project.write({ "posts/a.md": story("author: A0") });
    const failed = run(project, JEJAK, ["build", "--json", ...into]);
    assert.equal([failed.status, failed.stderr], [1, ""]);
    const { status, errors, diagnostics } = JSON.parse(failed.stdout);
    assert.equal([status, errors, diagnostics[0].rule], ["failed", 1, "unknown-author"]);
    assert.match(run(project, JEJAK, ["build", "--quiet"]).stderr, "posts/a.md:4:9  galat");
    assert.is(project.read("daftar/ubah.json"), last);
  });
});

cli("writes no list of changes over or among what the site is made from", async () => {
  await withProject(SITE, async (project) => {
    const before = process.cwd();
    process.chdir(project.root);
    try {
      for (const [file, why] of [
        ["../ubah.json", "di luar situs"],
        ["package.json", "bukan daftar perubahan"],
        ["_data/ubah.json", "tempat berkas situs"],
        ["_site/ubah.json", "tempat berkas situs"],
        ["posts", "bukan daftar perubahan"],
      ] as const) {
        const { status, stderr } = await call(["build", "--changes", file]);
        assert.is(status, 2, file);
        assert.match(stderr, why);
      }
      assert.is((await call(["build", "--changes", "a.json", "--changes", "b.json"])).status, 2);
      assert.equal(project.files("_site"), []);
    } finally {
      process.chdir(before);
    }
  });
});

cli("switches a link to the new site in one step when it is asked to", async () => {
  await withProject(SITE, async (project) => {
    for (const title of ["Satu", "Dua", "Tiga"]) {
      project.write({ "posts/a.md": story(`title: ${title}`) });
      assert.is(run(project, JEJAK, ["build", "--atomic"]).status, 0);
      assert.match(project.read("_site/2024/12/10/a/index.html"), title);
    }
    const folder = readlinkSync(join(project.root, "_site"));
    assert.is(folder, "_site.3");
    assert.match(project.read("_site.2/2024/12/10/a/index.html"), "Dua");
    assert.not.ok(existsSync(join(project.root, "_site.1")));
  });
});

cli("ends with 1 and every fault when the content has faults, build and check alike", async () => {
  await withProject(
    { ...SITE, "posts/a.md": story("author: A0"), "posts/b.md": story("date: 2024-02-30") },
    async (project) => {
      for (const command of ["build", "check"]) {
        const { status, stderr } = run(project, JEJAK, [command]);
        assert.is(status, 1, command);
        assert.match(stderr, 'posts/a.md:4:9  galat  unknown-author  Kode penulis "A0"');
        assert.match(stderr, "posts/b.md:4:7  galat  bad-date");
        assert.match(stderr, "2 galat");
      }
      assert.equal(project.files("_site"), []);
    },
  );
});

cli("check tells that all is well and writes nothing", async () => {
  await withProject(SITE, async (project) => {
    const before = project.files(".");
    const { status, stdout } = run(project, JEJAK, ["check"]);
    assert.is(status, 0);
    assert.match(stdout, "Media Uji tanpa galat.");
    assert.equal(project.files("."), before);
  });
});

cli("lists the stories of an origin on request, and asks for its name", async () => {
  const files = { ...SITE, "posts/b.md": story("title: Kutipan\nsource: { name: Kantor Uji }") };
  await withProject(files, async (project) => {
    const { status, stdout } = run(project, JEJAK, ["check", "--source", "kantor"]);
    assert.is(status, 0);
    assert.match(stdout, '1 tulisan bersumber dari "kantor":');
    assert.match(stdout, "posts/b.md  (terbit, Selasa, 10 Desember 2024)");
  });
  const nameless = await call(["check", "--source"]);
  assert.is(nameless.status, 2);
  assert.match(nameless.stderr, "source");
  for (const args of [
    ["--source", ""],
    ["--source", " \u00a0"],
    ["--source="],
    ["--source", "a", "--source", "b"],
  ]) {
    const { status, stdout, stderr } = await call(["check", ...args]);
    assert.equal([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, "Sebutkan nama satu sumber");
  }
});

cli("checks files that are named, or that Git says have changed, and mends them", async () => {
  const files = {
    ...SITE,
    "posts/2024/b.md": story("title: Dua\nauthor: A0"),
    "posts/2024/c.md": story("title: Tiga\nauthor: ao"),
  };
  await withProject(files, async (project) => {
    const git = (...args: string[]) => {
      const { status, stderr } = runCommand(
        "git",
        ["-c", "user.name=U", "-c", "user.email=u@u.example", ...args],
        {
          cwd: project.root,
        },
      );
      assert.is(status, 0, stderr);
    };
    const within = async (args: readonly string[]) => {
      const folder = process.cwd();
      process.chdir(project.root);
      try {
        return await call(args);
      } finally {
        process.chdir(folder);
      }
    };
    const one = await within(["check", "posts/2024/b.md"]);
    assert.is(one.status, 1);
    assert.match(one.stderr, "  4 | author: A0\n    |         ^^");
    assert.not.match(one.stderr, "c.md");
    assert.match(
      (await within(["check", "posts/2024", "--format", "github"])).stdout,
      "::error file=posts/2024/c.md,",
    );

    assert.match((await within(["check", "--changed"])).stderr, "tidak dikelola dengan Git");
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "awal");
    const none = await within(["check", "--changed", "--format", "json"]);
    assert.equal([none.status, JSON.parse(none.stdout).diagnostics], [0, []]);
    git("checkout", "-q", "-b", "berita");
    project.write({ "posts/2024/b.md": story("title: Dua\nauthor: ZZ") });
    git("commit", "-q", "-a", "-m", "ubah");
    project.write({ "posts/baru ini.md": story("title: Baru\nauthor: QQ") });
    const rules = async (...args: string[]) =>
      JSON.parse((await within(["check", "--format", "json", ...args])).stdout).diagnostics.map(
        ({ file }: { file: string }) => file,
      );
    assert.equal(await rules("--changed"), ["posts/baru ini.md"]);
    assert.equal(await rules("--base", "main"), ["posts/2024/b.md", "posts/baru ini.md"]);
    assert.match((await within(["check", "--base", "utama"])).stderr, "pangkal bersama");
    // What others may lead to is gone, so all are looked at.
    project.remove("posts/baru ini.md");
    project.remove("posts/a.md");
    assert.equal(await rules("--changed"), ["posts/2024/b.md", "posts/2024/c.md"]);

    const fixed = await within(["check", "--fix", "posts/2024/c.md"]);
    assert.is(fixed.status, 0);
    assert.match(fixed.stderr, "- author: ao");
    assert.is(project.read("posts/2024/c.md"), story("title: Tiga\nauthor: AO"));
  });
});

cli("writes schemas for editors, and with each build where the site asks for it", async () => {
  await withProject(SITE, async (project) => {
    assert.is(run(project, JEJAK, ["schema"]).status, 0);
    const before = project.contents(".jejak/schemas");
    assert.match(before["story.json"] ?? "", '"AO"');
    assert.match(
      run(project, JEJAK, ["schema", "--output", "../x"]).stderr,
      "berada di luar situs ini",
    );
    project.remove(".jejak/schemas");
    const asked = CONFIG.replace(
      "(jejak)",
      "(jejak, { editorSchemas: true, sharePictures: false })",
    );
    project.write({ "eleventy.config.ts": asked });
    assert.is(run(project, JEJAK, ["build"]).status, 0);
    assert.equal(project.contents(".jejak/schemas"), before);
  });
});

cli("says of a file that it can't check what to name instead", async () => {
  await withProject({ ...SITE, "catatan.txt": "" }, async (project) => {
    const { status, stderr } = run(project, JEJAK, ["check", "catatan.txt"]);
    assert.is(status, 2);
    assert.match(stderr, '"catatan.txt" bukan tulisan, halaman, atau data situs ini.');
  });
});

cli("ends with 2 for an option that the plugin does not know, and points at it", async () => {
  await withProject(
    { ...SITE, "eleventy.config.ts": CONFIG.replace("(jejak)", "(jejak, { listingsize: 9 })") },
    async (project) => {
      const { status, stderr } = run(project, JEJAK, ["build"]);
      assert.is(status, 2);
      assert.match(
        stderr,
        'eleventy.config.ts:4:29  galat  unknown-key  Opsi "listingsize" tidak dikenal. Mungkin maksud Anda "listingSize".',
      );
    },
  );
});

cli("refuses a part of the site that there is not", async () => {
  for (const part of ["0/5", "6/5", "a/b", "5", "2/5/1"]) {
    const { status, stderr } = await call(["build", "--shard", part]);
    assert.is(status, 2, part);
    assert.ok(
      stderr.includes(`Bagian "${part}" tidak ada. Tulis bagian ke berapa dari berapa`),
      stderr,
    );
  }
  const { stderr } = await call(["build", "--shard", "1/5", "--shard", "2/5"]);
  assert.match(stderr, "Sebutkan satu nilai sesudah --shard.");
});

cli("ends with 2 for a wrong call and shows how it is called", async () => {
  for (const args of [
    [],
    ["build", "--outptu", "x"],
    ["build", "--output"],
    ["build", "--output="],
    ["build", "--output", "a", "--output", "b"],
    ["check", "--config", "--output", "x"],
    ["check", "--pathprefix", "/a/", "--pathprefix", "/b/"],
    ["check", "--format", "xml"],
    ["check", "--base"],
    ["serve", "--port", "x"],
    ["serve", "--port", "70000"],
    ["serve", "--host", "203.0.113.7"],
    ["serve", "--host", "a", "--host", "b"],
  ]) {
    const { status, stderr } = await call(args);
    assert.is(status, 2, args.join(" "));
    assert.is.not(stderr.trim(), "");
  }
  // The shell gets that status, too.
  await withProject(SITE, async (project) => {
    const { status, stdout, stderr } = run(project, JEJAK, ["biuld"]);
    assert.equal([status, stdout], [2, ""]);
    assert.match(stderr, "Maksud Anda: build?");
  });
});

cli("ends with 2 outside a site", async () => {
  await withProject({}, async (project) => {
    const { status, stderr } = run(project, JEJAK, ["build"]);
    assert.is(status, 2);
    assert.match(stderr, "Di folder ini tidak ada eleventy.config.ts");
  });
});

cli(
  "brings raw copy into the site that its configuration describes, or says what is wrong with that",
  async () => {
    const copy =
      "Pasar Ramai\n\nJember – Warga datang, Selasa (10/12/2024).\n\nMereka pulang. (AO)\n";
    const config = CONFIG.replace("addPlugin(jejak", 'addPlugin(jejak, { posts: "berita" }');
    assert.not(config === CONFIG);
    const files = { "eleventy.config.ts": config, "berita/.gitkeep": "", "n.txt": copy };
    await withProject(files, async (project) => {
      const { status, stdout, stderr } = run(project, JEJAK, ["import", "text", "n.txt"]);
      assert.equal([status, stderr], [0, ""]);
      assert.match(stdout, /Diimpor +1 tulisan/u);
      assert.ok(project.files("berita").includes("berita/2024/12/pasar-ramai.md"));
      project.write({ "eleventy.config.ts": config.replace("posts", "pots") });
      const wrong = run(project, JEJAK, ["import", "text", "n.txt"]);
      assert.equal([wrong.status, wrong.stdout], [2, ""]);
      assert.match(wrong.stderr, "pots");
      assert.match(wrong.stderr, "Impor terhenti.");
    });
  },
);

cli("explains itself in Indonesian, command by command", async () => {
  for (const [args, text] of [
    [["--help"], "Membangun situs berita"],
    [["build", "--help"], "Folder keluaran"],
    [["serve", "--help"], "Port server"],
    [["check", "--help"], "Memeriksa semua tulisan"],
    [["schema", "--help"], "Menulis skema JSON"],
    [["new", "--help"], "Membuat berkas tulisan baru"],
    [["--version"], /^\d+\.\d+\.\d+/u],
  ] as const) {
    const { status, stdout, stderr } = await call(args);
    assert.equal([status, stderr], [0, ""]);
    assert.match(stdout, text);
  }
});

cli.run();
