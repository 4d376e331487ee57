import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pdf } from "../support/documents.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { Served } from "../support/served.ts";
import { CONFIG } from "../support/site-command.ts";
import { serveFolder } from "../support/static-server.ts";

const options = { storyUrl: "/{category}/{slug}.html", api: true };
const FILES = {
  "posts/banjir.md": story(
    "title: Banjir\ncategory: daerah\naliases: [/daerah/banjir/, /2019/banjir.html]",
    "Isi [data](data.pdf).",
  ),
  "posts/data.pdf": pdf("Data"),
};
const URL = "/daerah/banjir.html";

test("a site of addresses that end in .html is published whole, and follows a story to another kanal", () =>
  withProject(FILES, async (project) => {
    await project.build({ options });
    const host = await serveFolder(join(project.root, "_site"), { headers: true });
    const get = async (path: string) => {
      const response = await fetch(host.origin + path);
      return { response, text: await response.text() };
    };
    try {
      const page = await get(URL);
      assert.is(page.response.status, 200);
      assert.match(page.text, `<link rel="canonical" href="https://uji.example${URL}">`);
      assert.match(page.text, `"@id":"https://uji.example${URL}#artikel"`);
      const file = /href="(\/berkas\/[^"]+)"/u.exec(page.text)?.[1] ?? "";
      assert.is((await get(file)).response.status, 200);
      const data = await get("/daerah/banjir.story.json");
      assert.is(data.response.headers.get("access-control-allow-origin"), "*");
      assert.is(JSON.parse(data.text).uri, `https://uji.example${URL}`);
      assert.match((await get("/sitemap-stories-2024.xml")).text, `https://uji.example${URL}<`);
      for (const old of ["/daerah/banjir/", "/2019/banjir.html"]) {
        assert.match((await get(old)).text, `0; url=${URL}`);
      }
      const rules = project.read("_site/_redirects").split("\n");
      assert.ok(rules.includes(`/daerah/banjir/ ${URL} 301`));
      // Cloudflare shows the page there, and would lead in circles.
      assert.not.ok(rules.includes(`/daerah/banjir ${URL} 301`));
    } finally {
      host.close();
    }
    assert.ok(await project.isUnchanged({ options }));
    project.write({ "posts/banjir.md": FILES["posts/banjir.md"].replace("daerah\n", "budaya\n") });
    await project.build({ options });
    assert.match(project.read("_site/budaya/banjir.html"), "Banjir");
    assert.not.ok(project.files("_site/daerah").includes("_site/daerah/banjir.story.json"));
  }));

test("the preview shows such a page, with its ribbon where it is still a draft", () =>
  withProject(
    {
      ...FILES,
      "eleventy.config.ts": CONFIG.replace(
        "addPlugin(jejak)",
        `addPlugin(jejak, ${JSON.stringify(options)})`,
      ),
      "posts/draf.md": story("title: Rancangan\ncategory: daerah\ndraft: true"),
    },
    async (project) => {
      const site = new Served(project);
      try {
        assert.match((await site.get(URL)).html, "Banjir");
        const response = await fetch(`${await site.origin()}/daerah/draf.html`, {
          headers: { accept: "text/html", "sec-fetch-dest": "document" },
        });
        assert.is(response.status, 200);
        assert.match(await response.text(), /Rancangan/u);
        project.write({ "posts/tanpa.md": story("title: Tanpa") });
        await site.until("a story without a kanal is told", () =>
          site.said.includes("missing-field"),
        );
        assert.is(await site.stop(), 0);
      } finally {
        await site.stop();
      }
    },
  ));

test.run();
