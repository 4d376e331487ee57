const numbered = (count: number, make: (index: number) => string, glue: string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(glue);

const HEAD = "title: Judul\ndate: 2024-12-10 14:30\nauthor: AO\n";

/** Texts that have made readers of Markdown slow, or this one. */
export const BODIES: Readonly<Record<string, (count: number) => string>> = {
  "open brackets": (n) => "[".repeat(n),
  "open pictures": (n) => "![".repeat(n),
  "open links": (n) => "[a](".repeat(n),
  "nested links": (n) => "[a".repeat(n) + "](b)".repeat(n),
  "mixed emphasis": (n) => "*a **b _c ".repeat(n),
  "backticks of every length": (n) =>
    numbered(Math.ceil(Math.sqrt(2 * n)), (i) => "`".repeat(i), " "),
  "open tags": (n) => "<a ".repeat(n),
  "open comments": (n) => "<!--".repeat(n),
  "quotation marks": (n) => "\"a '".repeat(n),
  "half addresses": (n) => "http://".repeat(n),
  addresses: (n) => "https://ä.example/ü ".repeat(n),
  "hosts alone in marks": (n) => "--https://a-a.id-- https://b.id_ ".repeat(n / 4),
  "an address of the mark before it": (n) => `==https://a.id/${"=".repeat(n)}`,
  "a host of hyphens": (n) => `https://${"a-".repeat(n)}`,
  "bold words behind addresses": (n) => "https://a.id**b** ".repeat(n / 4),
  "mail addresses": (n) => "a@b.co ".repeat(n),
  "footnotes within the line": (n) => "^[a]".repeat(n),
  "open footnotes": (n) => "^[".repeat(n),
  "footnotes, each its own": (n) =>
    `${numbered(n, (i) => `[^${i}]`, " ")}\n\n${numbered(n, (i) => `[^${i}]: a`, "\n\n")}`,
  "one footnote, often": (n) => `${"[^a] ".repeat(n)}\n\n[^a]: b`,
  "references, each its own": (n) =>
    `${numbered(n, (i) => `[a${i}]`, " ")}\n\n${numbered(n, (i) => `[a${i}]: b${i}.md`, "\n")}`,
  "headings of one name": (n) => "## a\n\n".repeat(n),
  "links to headings": (n) => `${"## a\n\n".repeat(n)}${"[a](#a) ".repeat(n)}`,
  "dead links": (n) => "[a](x.md)\n".repeat(n),
  "dead pictures": (n) => "![a](x.jpg) ".repeat(n),
  "quotations in quotations": (n) => `${"> ".repeat(n)}a`,
  "deep quotations, each anew": (n) => `${"> ".repeat(90)}a\n\n`.repeat(Math.ceil(n / 90)),
  "deep lists, each anew": (n) => `${"- ".repeat(90)}a\n\nb\n\n`.repeat(Math.ceil(n / 90)),
  "lists in lists, indented too little": (n) => "   1. a\n    - b\n      3. c\n".repeat(n / 4),
  "deep lists before lines that go on": (n) => `${"- ".repeat(80)}a\n${"   - b\n".repeat(n / 4)}`,
  "lists in lists": (n) => `${"- ".repeat(n)}a`,
  "a long table": (n) => `|a|b|\n|-|-|\n${"|[x](x.md)|\\||\n".repeat(n)}`,
  "a wide table": (n) => `|${"a|".repeat(n)}\n|${"-|".repeat(n)}\n|b|`,
  "a wide table of short rows": (n) =>
    `|${"a|".repeat(n / 4)}\n|${"-|".repeat(n / 4)}\n${"|b|\n".repeat(n / 4)}`,
  "many small tables": (n) => "|a|\n|-|\n|b|\n\n".repeat(n / 4),
  tags: (n) => "<b>\n".repeat(n),
  "code spans": (n) => "`  a\n b` ".repeat(n),
  "backticks of falling length": (n) => {
    const longest = Math.ceil(Math.sqrt(2 * n));
    return numbered(longest, (i) => "`".repeat(longest - i), " ");
  },
  "open links before words": (n) => `${"[a](".repeat(n)}${"a ".repeat(n)}`,
  "names with spaces in brackets": (n) => "![a](a a ".repeat(n),
  "one name of many spaces": (n) => `[a](${"a ".repeat(n)}`,
  "a long reference, often": (n) =>
    `${"[a]\n\n".repeat(n)}[a]: https://x.example/${"a".repeat(2 * n)}`,
  "a long title, often": (n) => `${"[a]\n\n".repeat(n)}[a]: / "${"a".repeat(2 * n)}"`,
  "a long path to a picture, often": (n) => `${"![a]\n\n".repeat(n)}[a]: ${"../".repeat(n)}a.jpg`,
  "pictures in pictures": (n) => `${"![a".repeat(n)}${"](b)".repeat(n)}`,
  "footnotes in footnotes": (n) => `${"^[a".repeat(n)}${"]".repeat(n)}`,
  "open footnotes before a word": (n) => `${"[^".repeat(n)}${"a".repeat(n)}`,
  "short links, each a paragraph": (n) => "[](/b)\n\n".repeat(n),
  "underlined headings": (n) => "a\n-\n\n".repeat(n),
  "cells with escaped pipes": (n) => `|a|\n|-|\n|${"a\\|b|".repeat(n)}`,
  "headings in Arabic": (n) => "# ا\n".repeat(n / 4),
  "codes of other systems, open": (n) => "{% ".repeat(n),
  "cards, each its own": (n) => numbered(n / 4, (i) => `https://x.com/a/status/${i}`, "\n\n"),
  "points behind an amount": (n) => `Rp1${".".repeat(n)}1`,
  "amounts in one paragraph": (n) => "Rp. 1,000 ".repeat(n),
};

/** The same for readers of YAML. */
export const FRONT_MATTERS: Readonly<Record<string, (count: number) => string>> = {
  items: (n) => `tags:\n${"  - a\n".repeat(n)}`,
  "open lists": (n) => `a: ${"[".repeat(n)}`,
  "open quotation marks": (n) => `a: "\n`.repeat(n),
  aliases: (n) => "a: *b\n".repeat(n),
  tabs: (n) => "a:\n\tb: c\n".repeat(n),
};

/** Whole heads, as large as they may be, that have made a check slow or its report endless. */
export const HEADS: Readonly<Record<string, (count: number) => string>> = {
  "apostrophes after an open quotation mark": (n) => `title: "A${"'a".repeat(n)}`,
  "escapes that YAML doesn't know": (n) => `title: "${"\\q".repeat(n)}"`,
  "keys without values, all the same": (n) => "? a\n".repeat(n),
  "tags of YAML's own": (n) => `${HEAD}tags: [${"!a ,".repeat(n)}]`,
  "tags of YAML's own, one after another": (n) => `${HEAD}tags: ${" !a".repeat(n)}`,
  "marks that are none": (n) => `${HEAD}tags: [${"b!,".repeat(n)}]`,
  "quoted words in one value": (n) => `${HEAD}summary: ${'"kata" '.repeat(n)}`,
  "open quotation marks in one value": (n) => `${HEAD}summary: ${" 'kata".repeat(n)}: "`,
  "open brackets, closed at the end": (n) => `${HEAD}summary: a${": [".repeat(n)}]: b`,
  "unknown authors": (n) =>
    `title: J\ndate: 2024-12-10\nauthor: [${numbered(n, (i) => `X${i}`, ",")}]`,
  "unknown keys": (n) => HEAD + numbered(n, (i) => `k${i}: x`, "\n"),
  "unknown keys within": (n) => `${HEAD}image:\n${numbered(n, (i) => `  k${i}: x`, "\n")}`,
  topics: (n) => `${HEAD}tags: [${numbered(n, (i) => `t${i}`, ",")}]`,
  "topics without a letter": (n) => `${HEAD}tags: [${Array(n).fill('"?"').join(",")}]`,
  "old addresses": (n) => `${HEAD}aliases: [${numbered(n, (i) => `/a${i}/`, ",")}]`,
  "empty corrections": (n) => `${HEAD}corrections:\n${"  - {a}\n".repeat(n)}`,
  "slashes in a slug": (n) => `${HEAD}type: ralat\nof: ${"/".repeat(n)}x`,
  "letters of a headline": (n) => `title: ${"a".repeat(n)}\ndate: 2024-12-10\nauthor: AO`,
  "authors in one text": (n) => `title: J\ndate: 2024-12-10\nauthor: ${"A,".repeat(n)}`,
  "places in one text": (n) => `${HEAD}location: ${"Jember, ".repeat(n)}`,
  "steps up to a picture": (n) => `${HEAD}image: { src: ${"../".repeat(n)}a.jpg, alt: "" }`,
  "controls, escaped": (n) => `${HEAD}contributors: [${Array(n).fill('"\\x01"').join(",")}]`,
};
