import { suite } from "uvu";
import * as assert from "uvu/assert";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";

const direction = suite("words that run from right to left");

const FILES = {
  "posts/2024/12/arab.md": story(
    "title: «بسم الله» (الفاتحة)\nslug: arab\nsummary: السلام عليكم.\ncategory: daerah\ndate: 2024-12-10 09.00",
    "> بِسْمِ اللَّهِ (الفاتحة: ١).",
  ),
  "posts/2024/12/latin.md": story(
    "title: Belajar kata بسم الله di pesantren\nslug: latin\ncategory: daerah\ndate: 2024-12-10 10.00",
  ),
};

direction(
  "stand as they are read: headlines, standfirsts, cards and links, wherever they are shown",
  async () => {
    await withProject(FILES, async (project) => {
      await project.build();
      const page = (path: string) => project.read(`_site/${path}index.html`);
      const own = page("2024/12/10/arab/");
      assert.match(own, '<h1 dir="rtl">«بسم الله» (الفاتحة)</h1>');
      assert.match(own, '<p class="standfirst" dir="rtl">السلام عليكم.</p>');
      assert.match(own, '<p dir="rtl">');
      const listing = page("kanal/daerah/");
      assert.match(listing, 'class="card-title" dir="rtl"');
      assert.match(listing, 'class="card-summary" dir="rtl"');
      assert.match(page(""), ' dir="rtl"');
      // A neighbour's headline keeps its order among the words around it.
      assert.match(page("2024/12/10/latin/"), "<bdi>«بسم الله» (الفاتحة)</bdi>");
    });
  },
);

direction("leave a line alone that only holds some of them", async () => {
  await withProject(FILES, async (project) => {
    await project.build();
    const html = project.read("_site/2024/12/10/latin/index.html");
    assert.match(html, "<h1>Belajar kata بسم الله di pesantren</h1>");
  });
});

direction.run();
