import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { resolveOptions } from "../../src/options/resolve-options.ts";
import type { MarkdownHook, StoryHook } from "../../src/stories/hooks.ts";
import { StoryMemory } from "../../src/stories/story-memory.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { titlesAt, urlsOf } from "../support/site.ts";

const hooks = suite("hooks of a site's own");

const FILES: Files = {
  "posts/a.md": story("title: Satu\ntags: [Kopi]", "Isi satu."),
  "posts/b.md": story("title: Dua\nslug: b", "Isi dua."),
};

const MARKED: Files = { ...FILES, "posts/a.md": story("title: Satu", "Isi ==penting== satu.") };

const fields = { rating: z.number().min(1).max(5).optional() };

/** A mark, and words that hold script if nobody looks. */
const mark: MarkdownHook = (md) => {
  md.inline.ruler.before("emphasis", "mark", (state, silent) => {
    const found = /^==([^=]+)==/u.exec(state.src.slice(state.pos));
    if (found === null) return false;
    if (!silent) {
      state.push("mark_open", "mark", 1);
      state.push("text", "", 0).content = found[1] ?? "";
      state.push("mark_close", "mark", -1);
    }
    state.pos += found[0].length;
    return true;
  });
  // The parser stops at signs that it knows.
  md.inline.ruler.before("text", "stop", (state, silent) => {
    const next = state.src.indexOf("=", state.pos);
    if (next <= state.pos) return false;
    if (!silent) state.pending += state.src.slice(state.pos, next);
    state.pos = next;
    return true;
  });
};

const asStory = (hook: unknown) => ({ fields, hooks: { story: hook as StoryHook } });

hooks("may leave a story out, as if its file weren't there", () => {
  const options = asStory(({ slug }: { slug: string }) =>
    slug === "b" ? { leaveOut: true } : undefined,
  );
  const site = assemble(FILES, options);
  assert.equal(titlesAt(site, "/indeks/2024/12/10/"), ["Satu"]);
  assert.not(urlsOf(site).includes("/2024/12/10/b/"));
  const linked = { ...FILES, "posts/c.md": story("title: Tiga", "[dua](b.md)") };
  assert.match(faultsOf(linked, options).join("\n"), /posts\/c\.md.*dead-link/u);
  assert.equal(faultsOf(linked, { fields }), []);
});

hooks("may change headline, summary, topics and own fields, everywhere that they show", () => {
  const options = asStory(({ title }: { title: string }) => ({
    title: `${title} Sekali`,
    summary: "Ringkasan dari luar.",
    tags: ["Teh", "Susu"],
    fields: { rating: 4 },
  }));
  const site = assemble(FILES, options);
  assert.equal(titlesAt(site, "/topik/teh/").sort(), ["Dua Sekali", "Satu Sekali"]);
  assert.not(urlsOf(site).includes("/topik/kopi/"));
  const [first] = site.stories;
  assert.is(first?.summary, "Ringkasan dari luar.");
  assert.equal(first?.fields, { rating: 4 });
  assert.equal(faultsOf(FILES, options), []);
});

hooks("have what they change read like front matter, and are named where it is refused", () => {
  const [fault = "", ...others] = faultsOf(
    { "posts/a.md": story("title: Satu\nrating: 3") },
    asStory(() => ({ fields: { rating: 9 } })),
  );
  assert.match(fault, /^posts\/a\.md:5:\d+ .*Setelah diubah oleh opsi "hooks\.story"/u);
  assert.equal(others, []);
  assert.match(
    faultsOf(
      FILES,
      asStory(() => ({ title: "" })),
    ).join("\n"),
    /posts\/a\.md.*hooks\.story/u,
  );
});

const REFUSED: readonly (readonly [what: string, hook: unknown, told: RegExp])[] = [
  [
    "throws",
    () => {
      throw new Error("basis data mati");
    },
    /hooks\.story.*basis data mati/u,
  ],
  ["gives a promise", () => Promise.reject(new Error("x")), /Promise.*jangan pakai async/u],
  ["gives no change", () => "hapus", /nilai yang tidak dikenal/u],
  ["gives false", () => false, /nilai yang tidak dikenal/u],
  ["names what can't be changed", () => ({ url: "/x/" }), /tidak dikenal \(["“]url/u],
  ["gives another kind of value", () => ({ tags: "Kopi" }), /tidak dikenal \(["“]tags/u],
  ["names a field that the site has not", () => ({ fields: { skor: 1 } }), /skor.*opsi fields/u],
  ["gives a function", () => ({ fields: { rating: () => 1 } }), /hooks\.story/u],
  [
    "changes the story itself",
    (given: { topics: unknown[] }) => {
      given.topics.push("x");
    },
    /hooks\.story.*gagal/u,
  ],
];

for (const [what, hook, told] of REFUSED) {
  hooks(`stop the build and name the file where the hook of stories ${what}`, () => {
    const faults = faultsOf({ "posts/a.md": story("title: Satu") }, asStory(hook));
    assert.is(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", /^posts\/a\.md:1:1 /u);
    assert.match(faults[0] ?? "", told);
  });
}

hooks("add Markdown to stories and own pages where the options trust it, and nowhere else", () => {
  const files = { ...MARKED, "pages/kami.md": "---\ntitle: Kami\n---\n==Kami==\n" };
  const site = assemble(files, { hooks: { trusted: ["markdown"], markdown: mark } });
  assert.match(site.stories[0]?.html ?? "", "Isi <mark>penting</mark> satu.");
  assert.match(site.ownPages[0]?.html ?? "", "<mark>Kami</mark>");
  assert.match(String(site.stories[0]?.text), "Isi penting satu.");
  assert.equal(faultsOf(files, { hooks: { trusted: ["markdown"], markdown: mark } }), []);
  const untrusted = assemble(files, { hooks: { markdown: mark } });
  assert.match(untrusted.stories[0]?.html ?? "", "==penting==");
});

hooks("name the file in which a Markdown plugin fails", () => {
  const markdown: MarkdownHook = (md) => {
    md.core.ruler.push("boom", ({ src }) => {
      if (src.includes("penting")) throw new Error("boom");
    });
  };
  const faults = faultsOf(MARKED, { hooks: { trusted: ["markdown"], markdown } });
  assert.is(faults.length, 1);
  assert.match(faults[0] ?? "", /^posts\/a\.md.*hooks\.markdown.*boom/u);
});

/** What stories come to with a memory of how they were read, which must be what they come to without. */
function htmlAfter(before: object, after: object): (readonly string[])[] {
  const memory = new StoryMemory([], "1");
  assemble(MARKED, before, { memory });
  const warm = assemble(MARKED, after, { memory: memory.forNextBuild() });
  return [warm, assemble(MARKED, after)].map(({ stories, pages }) => [
    ...stories.map(({ title, html, digest, summary }) => `${title} ${html} ${digest} ${summary}`),
    ...pages.map(({ url, digest }) => `${url} ${String(digest)}`),
  ]);
}

hooks("are never answered from what is remembered of stories without them", () => {
  const change = (title: string) => asStory(() => ({ title, summary: `${title}.` }));
  const one = change("Lain");
  const trusted = { hooks: { trusted: ["markdown"], markdown: mark } };
  for (const [before, after] of [
    [{}, change("Baru")],
    [change("Baru"), {}],
    [change("Baru"), change("Lain")],
    [one, one],
    [{}, trusted],
    [trusted, {}],
    [{}, asStory(({ slug }: { slug: string }) => ({ leaveOut: slug === "b" }))],
  ] as const) {
    const [warm, cold] = htmlAfter(before, after);
    assert.equal(warm, cold);
  }
});

hooks("leave stories in memory that they don't change, and those that they change likewise", () => {
  for (const hook of [() => undefined, () => ({ tags: ["Teh"] })]) {
    const memory = new StoryMemory([], "1");
    assemble(FILES, asStory(hook), { memory });
    const next = memory.forNextBuild();
    assemble(FILES, asStory(hook), { memory: next });
    assert.not(next.isChanged);
  }
});

hooks("that may weaken safety, or are async, are refused where the configuration has them", () => {
  const text =
    "export default (config) => {\n  config.addPlugin(jejak, {\n    hooks: { markdown, story },\n  });\n};\n";
  const told = (given: object) => {
    const { options, diagnostics } = resolveOptions(
      { hooks: given },
      { path: "eleventy.config.js", text },
    );
    return {
      hooks: options.hooks,
      lines: diagnostics.map((each) => `${each.line} ${each.message}`),
    };
  };
  const untrusted = told({ markdown: mark });
  assert.match(untrusted.lines.join(), /^3 Opsi .hooks\.markdown. .*trusted: \["markdown"\]/u);
  assert.equal(untrusted.hooks, { trusted: [] });
  assert.match(told({ story: async () => undefined }).lines.join(), /^3 .*hooks\.story.*async/u);
  const broken = () => {
    throw new Error("tak ada");
  };
  assert.match(told({ trusted: ["markdown"], markdown: broken }).lines.join(), /gagal.*tak ada/u);
  assert.match(told({ trusted: ["semua"] }).lines.join(), /hooks\.trusted\.0.*"markdown"/u);
  assert.match(told({ stories: () => undefined }).lines.join(), /hooks\.stories.* tidak dikenal/u);
  assert.match(told({ story: 3 }).lines.join(), /hooks\.story. harus berupa fungsi/u);
  const sound = { trusted: ["markdown"], markdown: mark, story: () => undefined };
  assert.equal(told(sound), { hooks: sound, lines: [] });
});

hooks.run();
