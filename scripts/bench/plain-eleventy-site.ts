const listing = (pagination: string, permalink: string, loop: string) =>
  `---\npagination: ${pagination}\npermalink: ${permalink}\n---\n<!doctype html><html lang="id"><body><ul>{% for post in ${loop} | reverse %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul></body></html>\n`;

/** What stands beside the stories in an Eleventy site as its documentation teaches it. */
export function plainEleventyFiles(): Readonly<Record<string, string>> {
  return {
    "eleventy.config.ts": [
      "export default function (config) {",
      // Eleventy does not read "2024-12-10 14:30".
      '  config.addDateParsing((date) => (typeof date === "string" ? new Date(date.replace(" ", "T") + ":00+07:00") : date));',
      '  config.addCollection("categories", (all) => [...new Set(all.getAll().map((item) => item.data.category))].filter(Boolean));',
      '  config.addCollection("locations", (all) => [...new Set(all.getAll().map((item) => item.data.location))].filter(Boolean));',
      '  return { templateFormats: ["njk", "md"], dir: { input: "." } };',
      "}",
    ].join("\n"),
    "posts/posts.json": '{ "layout": "story.njk" }',
    "_includes/story.njk":
      '<!doctype html><html lang="id"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1><p>{{ page.date | string }}</p>{{ content | safe }}<ul>{% for tag in tags %}<li><a href="/topik/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul></body></html>',
    "topics.njk": listing(
      "{ data: collections, size: 1, alias: topic, filter: [all, categories, locations] }",
      '"/topik/{{ topic | slugify }}/"',
      "collections[topic]",
    ),
    "index.njk": listing(
      "{ data: collections.all, size: 20, alias: posts }",
      '"/indeks/{{ pagination.pageNumber }}/"',
      "posts",
    ),
  };
}
