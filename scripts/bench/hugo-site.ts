/** A generated story as Hugo reads it: its date in full, its author, kanal and place as taxonomies. */
export function hugoStory(text: string): string {
  return text
    .replace(/^date: (\S+) (\S+)$/mu, "date: $1T$2:00+07:00")
    .replace(/^author: (.*)$/mu, "penulis: [$1]")
    .replace(/^category: (.*)$/mu, "kanal: [$1]")
    .replace(/^location: (.*)$/mu, "lokasi: [$1]")
    .replace(/^tags:/mu, "topik:")
    .replaceAll(/\]\([^)]*?(berita-\d+)\.md\)/gu, ']({{< ref "$1" >}})');
}

/**
 * Configuration and layouts of a newspaper in Hugo: stories with full text, listings of twenty with
 * cards by kanal, topik, lokasi and penulis, a feed for each, Open Graph, JSON-LD and a sitemap.
 */
export function hugoFiles({ related }: { related: boolean }): Readonly<Record<string, string>> {
  return {
    "config.toml": [
      'baseURL = "https://uji.example/"',
      'languageCode = "id"',
      'title = "JejakIndonesia.id"',
      "paginate = 20",
      "rssLimit = 20",
      'disableKinds = ["section"]',
      "[permalinks]",
      '  "/" = "/:year/:month/:day/:filename/"',
      "[taxonomies]",
      '  kanal = "kanal"',
      '  topik = "topik"',
      '  lokasi = "lokasi"',
      '  penulis = "penulis"',
      "[related]",
      "  threshold = 10",
      "  [[related.indices]]",
      '    name = "topik"',
      "    weight = 100",
      "  [[related.indices]]",
      '    name = "lokasi"',
      "    weight = 60",
      "",
    ].join("\n"),
    "layouts/partials/card.html":
      '<article class="card"><p class="kicker">{{ range first 1 .Params.kanal }}<a href="/kanal/{{ urlize . }}/">{{ . }}</a>{{ end }}</p><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Summary | plainify | truncate 160 }}</p><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "2 Jan 2006" }}</time></p></article>\n',
    "layouts/_default/baseof.html":
      '<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }} – {{ site.Title }}</title><meta name="description" content="{{ with .Summary }}{{ . | plainify | truncate 160 }}{{ end }}"><link rel="canonical" href="{{ .Permalink }}">{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">{{ end }}{{ template "_internal/opengraph.html" . }}{{ template "_internal/twitter_cards.html" . }}{{ block "head" . }}{{ end }}</head><body><header><p><a href="/">{{ site.Title }}</a></p><nav><ul>{{ range $name, $_ := site.Taxonomies.kanal }}<li><a href="/kanal/{{ $name }}/">{{ $name }}</a></li>{{ end }}</ul></nav></header><main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>\n',
    "layouts/_default/single.html": `{{ define "head" }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02T15:04:05-07:00") "mainEntityOfPage" .Permalink | jsonify | safeJS }}</script>{{ end }}{{ define "main" }}<article><header><h1>{{ .Title }}</h1><p>{{ range .Params.penulis }}<a href="/penulis/{{ urlize . }}/">{{ . }}</a>{{ end }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "2 January 2006 15.04" }}</time> {{ .ReadingTime }} menit baca</p></header>{{ .Content }}<ul>{{ range .Params.topik }}<li><a href="/topik/{{ urlize . }}/">{{ . }}</a></li>{{ end }}</ul></article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>${related ? '<section>{{ range first 3 (site.RegularPages.Related .) }}{{ partial "card.html" . }}{{ end }}</section>' : ""}{{ end }}\n`,
    "layouts/_default/list.html":
      '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .Pages).Pages }}{{ partial "card.html" . }}{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}\n',
    "layouts/_default/terms.html":
      '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}\n',
    "layouts/index.html":
      '{{ define "main" }}{{ range (.Paginate site.RegularPages).Pages }}{{ partial "card.html" . }}{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}\n',
  };
}
