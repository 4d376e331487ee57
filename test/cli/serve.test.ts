import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { Served } from "../support/served.ts";
import { CONFIG } from "../support/site-command.ts";

const PAGE = "/2024/12/10/a/";
const serving = suite("jejak serve");

serving(
  "shows what is saved, tells what is wrong, and leaves the last good site alone",
  async () => {
    const files = {
      "eleventy.config.ts": CONFIG,
      "posts/a.md": story("title: Pertama"),
      "_site/index.html": "situs terakhir",
    };
    await withProject(files, async (project) => {
      const site = new Served(project);
      try {
        await site.until("the address is told", () => site.said.includes("Buka http://localhost:"));
        assert.match((await site.get(PAGE)).html, "Pertama");

        project.write({ "posts/a.md": story("title: Kedua") });
        await site.until("a save is seen", async () =>
          (await site.get(PAGE)).html.includes("Kedua"),
        );

        project.write({ "posts/b.md": story("author: A0") });
        await site.until("a fault is told", () => site.said.includes("posts/b.md:4:9  galat"));
        assert.match((await site.get(PAGE)).html, "Kedua");

        project.write({ "posts/b.md": story("title: Ketiga") });
        await site.until("a mended story is shown", async () => {
          return (await site.get("/2024/12/10/b/")).html.includes("Ketiga");
        });

        project.remove("posts/b.md");
        await site.until("a removed story is gone", async () => {
          return (await site.get("/2024/12/10/b/")).status === 404;
        });

        project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>Kaki baru</footer>" });
        await site.until("an override is seen", async () => {
          return (await site.get("/")).html.includes("Kaki baru");
        });
        assert.is(project.read("_site/index.html"), "situs terakhir");
        assert.is(await site.stop(), 0);
      } finally {
        await site.stop();
      }
    });
  },
);

serving("keeps its sitemap current and a robots.txt of the site's own", async () => {
  const robots = "User-agent: *\nDisallow: /pratinjau/\n";
  const files = {
    "eleventy.config.ts": CONFIG.replace(
      "config.addPlugin(jejak);",
      'config.addPlugin(jejak);\n  config.addPassthroughCopy("robots.txt");',
    ),
    "robots.txt": robots,
    "posts/a.md": story("title: Pertama"),
  };
  await withProject(files, async (project) => {
    const site = new Served(project);
    try {
      await site.until("the address is told", () => site.said.includes("Buka http://localhost:"));
      assert.is((await site.get("/robots.txt")).html, robots);
      project.write({ "posts/b.md": story("title: Kedua\ndate: 2024-12-11 08:00") });
      await site.until("the sitemap has a new story", async () =>
        (await site.get("/sitemap-stories-2024.xml")).html.includes("/2024/12/11/b/"),
      );
      assert.is((await site.get("/robots.txt")).html, robots);
    } finally {
      await site.stop();
    }
  });
});

serving(
  "shows a newsroom's own words once they are saved, and tells a key that there is not",
  async () => {
    const files = { "eleventy.config.ts": CONFIG, "posts/a.md": story("title: Pertama") };
    await withProject(files, async (project) => {
      const site = new Served(project);
      const shows = async (words: string) => (await site.get(PAGE)).html.includes(words);
      try {
        await site.until("the address is told", () => site.said.includes("Buka http://localhost:"));
        assert.ok(await shows(">Langsung ke isi<"));
        project.write({ "_data/texts.yaml": "page.skip: Ke isi\n" });
        await site.until("a new wording is shown", () => shows(">Ke isi<"));
        project.write({ "_data/texts.yaml": "page.skp: Isi\n" });
        await site.until("a key with a slip is told", () =>
          site.said.includes('Teks "page.skp" tidak dikenal. Mungkin maksud Anda "page.skip".'),
        );
        assert.ok(await shows(">Ke isi<"));
      } finally {
        await site.stop();
      }
    });
  },
);

/** The first line of the answer to a request as no browser would send it; empty when there is none. */
function answerTo(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => {
      answer += String(chunk);
      // A socket that was opened stays so.
      if (answer.includes("\r\n")) socket.destroy();
    });
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });
}

serving("answers this machine and its own pages alone, and odd requests with 404", async () => {
  const files = { "eleventy.config.ts": CONFIG, "posts/a.md": story("title: Pertama") };
  await withProject(files, async (project) => {
    const site = new Served(project);
    try {
      await site.until("the address is told", () => site.said.includes("Buka http://localhost:"));
      const port = Number(/localhost:(\d+)/u.exec(site.said)?.[1]);
      const said = site.said;
      const get = (url: string, host = `localhost:${port}`) =>
        answerTo(port, `GET ${url} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      assert.match(await get("/"), "200");
      assert.match(await get("/", "evil.example"), "403");
      const odd = [
        "/..%2f..%2fx",
        "/%",
        "/%00",
        "//",
        `/${"a".repeat(9000)}`,
        `/${"a/".repeat(4000)}`,
      ];
      for (const url of odd) assert.match(await get(url), "404", url.slice(0, 20));
      assert.match(await get(`/${"a".repeat(70_000)}`), "404");
      assert.match(await answerTo(port, "bukan HTTP\r\n\r\n"), "400");

      const socketFor = (origin: string) =>
        answerTo(
          port,
          `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
        );
      assert.match(await socketFor(`http://localhost:${port}`), "101");
      assert.match(await socketFor("http://evil.example"), "400");

      // No address of this machine but the loopback's is listened on.
      for (const { address } of Object.values(networkInterfaces()).flatMap((each) => each ?? [])) {
        if (address.startsWith("127.")) continue;
        const reached = await fetch(
          `http://${address.includes(":") ? `[${address}]` : address}:${port}/`,
        )
          .then(() => true)
          .catch(() => false);
        assert.not(reached, address);
      }
      assert.is(site.said, said);
    } finally {
      await site.stop();
    }
  });
});

serving(
  "shows drafts and what is to come, tells of a template, and leaves no folder behind",
  async () => {
    const files = {
      "eleventy.config.ts": CONFIG,
      "posts/a.md": story("title: Pertama"),
      "posts/draf.md": story("title: Draf Uji\ndraft: true"),
      "posts/nanti.md": story("title: Nanti\ndate: 2099-06-01 07.00 WITA"),
    };
    await withProject(files, async (project) => {
      const [site, other] = [new Served(project), new Served(project)];
      try {
        await site.origin();
        assert.match((await site.get("/2024/12/10/draf/")).html, "Draf Uji");
        assert.is((await site.get("/2099/06/01/nanti/")).status, 200);
        const { html } = await site.get("/.jejak/");
        assert.match(html, "Senin, 1 Juni 2099 pukul 07.00 WITA");
        assert.match(html, 'href="/2024/12/10/draf/"');
        // No reader is led to them.
        assert.not.match((await site.get("/")).html, "Draf Uji");
        assert.not.match((await site.get("/sitemap-stories-2024.xml")).html, "draf");

        assert.is.not(await other.origin(), await site.origin());
        const folders = () =>
          new Set(project.files(".jejak/serve").map((path) => path.split("/")[2]));
        assert.is(folders().size, 2);

        project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>{{ kaki</footer>" });
        await site.until("a slip in a template is told", () =>
          site.said.includes("_includes/jejak/partials/site-footer.njk"),
        );
        assert.match(site.said, "Templat ini tidak dapat dipakai");
        assert.not.match(site.said, / at .*:\d+:\d+|stack|Problem writing/u);
        project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>Kaki baru</footer>" });
        await site.until("the mended template is shown", async () =>
          (await site.get("/")).html.includes("Kaki baru"),
        );
      } finally {
        await Promise.all([site.stop(), other.stop()]);
      }
      assert.equal(project.files(".jejak/serve"), []);
    });
  },
);

serving.run();
