import { htmlElements, type XmlElement, xmlRoot } from "../xml-tree.ts";

/**
 * The rules of the W3C Feed Validation Service (github.com/w3c/feedvalidator) that apply to what Jejak
 * writes, errors and warnings alike, each under the name that the service gives it. Written anew from
 * its messages; not one line is taken over.
 *
 * @param location the address at which the feed is served
 * @returns "InvalidRFC2822Date item/pubDate: kemarin", one for each fault
 */
export function feedFaults(xml: string, location: string, now: number): string[] {
  const faults: string[] = [];
  const report: Report = (rule, where, what = "") => {
    faults.push(`${rule} ${where}${what === "" ? "" : `: ${what.slice(0, 80)}`}`);
  };
  const root = xmlRoot(xml);
  everywhere(root, report);
  if (root.name === "rss") rss(root, location, now, report);
  else if (root.name === "feed") atom(root, location, now, report);
  else report("UndefinedElement", root.name);
  return faults;
}

type Report = (rule: string, where: string, what?: string) => void;

const NAMESPACES: Readonly<Record<string, string>> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
};

function everywhere(root: XmlElement, report: Report): void {
  for (const [name, uri] of Object.entries(root.attributes)) {
    const prefix = /^xmlns:(.+)$/u.exec(name)?.[1];
    if (prefix !== undefined && NAMESPACES[prefix] !== uri) report("NonstdPrefix", prefix, uri);
  }
  const visit = (element: XmlElement, parent: string): void => {
    const [prefix, local] = element.name.split(":");
    if (local !== undefined && root.attributes[`xmlns:${prefix}`] === undefined) {
      report("MissingNamespace", `${parent}/${element.name}`);
    }
    const texts = [element.text, ...Object.values(element.attributes)];
    if (texts.some((text) => /[\u0080-\u009f\ufffd]/u.test(text))) {
      report("BadCharacters", `${parent}/${element.name}`);
    }
    for (const child of element.children) visit(child, element.name);
  };
  visit(root, "");
}

const CHANNEL = new Set(
  "title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item".split(
    " ",
  ),
);
const ITEM = new Set(
  "title link description author category comments enclosure guid pubDate source".split(" "),
);
const REPEATED = new Set(["item", "category", "atom:link", "dc:creator"]);

function rss(root: XmlElement, location: string, now: number, report: Report): void {
  const [channel] = root.children;
  if (root.attributes.version !== "2.0" || channel?.name !== "channel") {
    report("InvalidRSSVersion", "rss");
    return;
  }
  known(channel, CHANNEL, report);
  if (textOf(channel, "title") === undefined) report("MissingTitle", "channel");
  if (textOf(channel, "link") === undefined) report("MissingLink", "channel");
  if (textOf(channel, "description") === undefined) report("MissingDescription", "channel");
  if (textOf(channel, "language") === undefined) report("MissingDCLanguage", "channel");
  language(textOf(channel, "language") ?? "", "channel/language", report);
  const links = named(channel, "atom:link");
  if (!links.some(({ attributes }) => attributes.rel === "self")) {
    report("MissingAtomSelfLink", "channel");
  }
  for (const link of links) atomLink(link, "channel", location, report);
  const names = channel.children.map(({ name }) => name);
  if (names.indexOf("item") !== -1 && names.lastIndexOf("item") !== names.length - 1) {
    report("MisplacedItem", "channel");
  }
  if (
    names.slice(names.indexOf("item")).some((name) => name !== "item") &&
    names.includes("item")
  ) {
    report("MisplacedItem", "channel");
  }
  plain(channel, ["title", "description", "copyright"], "ContainsHTML", report);
  blank(channel, ["title", "ttl"], report);
  fullLink(textOf(channel, "link"), "channel/link", "InvalidFullLink", report);
  for (const name of ["pubDate", "lastBuildDate"]) {
    rfc822(textOf(channel, name), `channel/${name}`, now, report);
  }
  const ttl = textOf(channel, "ttl");
  if (ttl !== undefined && !/^[1-9]\d*$/u.test(ttl)) report("InvalidPositiveInteger", "ttl", ttl);
  const guids = new Set<string>();
  for (const item of named(channel, "item")) rssItem(item, guids, now, report);
}

function rssItem(item: XmlElement, guids: Set<string>, now: number, report: Report): void {
  known(item, ITEM, report);
  const names = item.children.map(({ name }) => name);
  if (!names.includes("title") && !names.includes("description")) {
    report("ItemMustContainTitleOrDescription", "item");
  }
  const content = names.indexOf("content:encoded");
  if (content !== -1 && !names.slice(0, content).includes("description")) {
    report("NeedDescriptionBeforeContent", "item");
  }
  if (names.includes("author") && names.includes("dc:creator")) {
    report("DuplicateItemSemantics", "item", "author");
  }
  plain(item, ["title", "category"], "ContainsHTML", report);
  blank(item, ["title", "category"], report);
  fullLink(textOf(item, "link"), "item/link", "InvalidFullLink", report);
  rfc822(textOf(item, "pubDate"), "item/pubDate", now, report);
  const [guid] = named(item, "guid");
  if (guid === undefined) report("MissingGuid", "item");
  else {
    if (guids.has(guid.text)) report("DuplicateValue", "item/guid", guid.text);
    guids.add(guid.text);
    if (!["true", "false", undefined].includes(guid.attributes.isPermaLink)) {
      report("InvalidBooleanAttribute", "item/guid");
    }
    if (guid.attributes.isPermaLink !== "false") {
      fullLink(guid.text, "item/guid", "InvalidHttpGUID", report);
    }
    if (/^\d{1,8}$/u.test(guid.text)) report("NotSufficientlyUnique", "item/guid", guid.text);
  }
  for (const enclosure of named(item, "enclosure")) {
    const { url, length, type } = enclosure.attributes;
    if (url === undefined || length === undefined || type === undefined) {
      report("MissingAttribute", "item/enclosure");
    }
    if (!/^\d+$/u.test(length ?? "")) report("InvalidNonNegativeInteger", "item/enclosure", length);
    if (!/^[\w.+-]+\/[\w.+-]+$/u.test(type ?? "")) {
      report("InvalidMIMEAttribute", "item/enclosure", type);
    }
    if (!/^https?:\/\/([a-z0-9-]+\.)+[a-z0-9-]+(:\d+)?(\/|$)/iu.test(url ?? "")) {
      report("InvalidURLAttribute", "item/enclosure", url);
    }
  }
  for (const name of ["description", "content:encoded"]) {
    for (const { text } of named(item, name)) html(text, `item/${name}`, report);
  }
}

const FEED = new Set(
  "author category contributor generator icon id link logo rights subtitle title updated entry".split(
    " ",
  ),
);
const ENTRY = new Set(
  "author category content contributor id link published rights source summary title updated".split(
    " ",
  ),
);
const ATOM_REPEATED = new Set(["author", "category", "contributor", "link", "entry"]);

function atom(feed: XmlElement, location: string, now: number, report: Report): void {
  if (feed.attributes.xmlns !== NAMESPACES.atom) report("MissingNamespace", "feed");
  known(feed, FEED, report, ATOM_REPEATED);
  for (const name of ["title", "id", "updated"]) {
    if (textOf(feed, name) === undefined) report("MissingElement", `feed/${name}`);
  }
  const links = named(feed, "link");
  if (!links.some(({ attributes }) => attributes.rel === "self")) report("MissingSelf", "feed");
  if (feed.attributes["xml:lang"] === undefined) report("MissingDCLanguage", "feed");
  language(feed.attributes["xml:lang"] ?? "", "feed/@xml:lang", report);
  const names = feed.children.map(({ name }) => name);
  if (names.includes("entry") && names.slice(names.indexOf("entry")).some((n) => n !== "entry")) {
    report("MisplacedMetadata", "feed");
  }
  atomCommon(feed, "feed", location, now, report);
  const ids = new Set<string>();
  const times = new Set<string>();
  for (const entry of named(feed, "entry")) {
    known(entry, ENTRY, report, ATOM_REPEATED);
    for (const name of ["title", "id", "updated", "author"]) {
      if (textOf(entry, name) === undefined) report("MissingElement", `entry/${name}`);
    }
    atomCommon(entry, "entry", location, now, report);
    const id = textOf(entry, "id") ?? "";
    if (ids.has(id)) report("DuplicateEntries", "entry", id);
    ids.add(id);
    const updated = textOf(entry, "updated") ?? "";
    if (times.has(updated)) report("DuplicateUpdated", "entry", updated);
    times.add(updated);
    const content = named(entry, "content")[0];
    if (content === undefined && textOf(entry, "summary") === undefined) {
      report("MissingTextualContent", "entry");
    }
    if (content?.attributes.type === "html") html(content.text, "entry/content", report);
    else if (content !== undefined) report("ContainsUndeclaredHTML", "entry/content");
    if (content !== undefined && content.text === "") report("NotBlank", "entry/content");
  }
}

function atomCommon(
  parent: XmlElement,
  where: string,
  location: string,
  now: number,
  report: Report,
): void {
  plain(parent, ["title", "subtitle", "summary"], "ContainsUndeclaredHTML", report);
  blank(parent, ["title", "subtitle", "summary", "generator"], report);
  const id = textOf(parent, "id") ?? "";
  if (!URL.canParse(id) || new URL(id).href !== id) report("NonCanonicalURI", `${where}/id`, id);
  for (const name of ["id", "updated", "published"]) {
    const text = textOf(parent, name);
    if (text !== undefined && text !== text.trim()) report("UnexpectedWhitespace", name, text);
  }
  for (const name of ["updated", "published"]) rfc3339(textOf(parent, name), name, now, report);
  const alternates = new Set<string>();
  for (const link of named(parent, "link")) {
    atomLink(link, where, location, report);
    const { rel, type, hreflang } = link.attributes;
    const key = `${type} ${hreflang}`;
    if ((rel ?? "alternate") !== "alternate") continue;
    if (alternates.has(key)) report("DuplicateAtomLink", where, key);
    alternates.add(key);
  }
  for (const { name, children } of parent.children) {
    if (name !== "author" && name !== "contributor") continue;
    if (!children.some((child) => child.name === "name" && child.text !== "")) {
      report("MissingElement", `${name}/name`);
    }
    for (const uri of children.filter((child) => child.name === "uri")) {
      fullLink(uri.text, `${name}/uri`, "InvalidURI", report);
    }
  }
  for (const { attributes } of named(parent, "category")) {
    if (!attributes.term) report("MissingAttribute", "category/@term");
  }
}

const RELATIONS = new Set(["alternate", "enclosure", "hub", "related", "self", "via", "up"]);

function atomLink(link: XmlElement, where: string, location: string, report: Report): void {
  const { rel = "alternate", type, href, length } = link.attributes;
  if (!RELATIONS.has(rel)) report("UnregisteredAtomLinkRel", where, rel);
  if (Object.values(link.attributes).includes("")) report("AttrNotBlank", `${where}/link`);
  if (link.text.trim() !== "") report("AtomLinkNotEmpty", where);
  if (type !== undefined && !/^[\w.+-]+\/[\w.+-]+$/u.test(type)) {
    report("InvalidMIMEType", where, type);
  }
  if (length !== undefined && !/^\d+$/u.test(length)) {
    report("InvalidNonNegativeInteger", where, length);
  }
  if (href === undefined) report("MissingHref", where);
  else fullLink(href, `${where}/link`, "InvalidLink", report);
  if (rel !== "self") return;
  if (!["application/atom+xml", "application/rss+xml"].includes(type ?? "")) {
    report("SelfNotAtom", where, type);
  }
  if (!/^https?:\/\//u.test(href ?? "")) report("RelativeSelf", where, href);
  else if (href !== location) report("SelfDoesntMatchLocation", where, href);
}

function known(
  parent: XmlElement,
  names: ReadonlySet<string>,
  report: Report,
  repeated = REPEATED,
): void {
  const seen = new Set<string>();
  for (const { name } of parent.children) {
    if (!name.includes(":") && !names.has(name)) {
      report("UndefinedElement", `${parent.name}/${name}`);
    }
    if (seen.has(name) && !repeated.has(name)) {
      report(name === "enclosure" ? "DuplicateEnclosure" : "DuplicateElement", parent.name, name);
    }
    seen.add(name);
  }
}

/** Tags of HTML, or entities, in what is plain text. */
function plain(parent: XmlElement, names: readonly string[], rule: string, report: Report): void {
  for (const { name, text } of parent.children) {
    if (!names.includes(name)) continue;
    const [, tag = ""] = /<\/(\w+)>/u.exec(text) ?? [];
    const entity = /&(?:#\w+|[a-z]+);/u.test(text);
    if (ELEMENTS.has(tag.toLowerCase()) || entity) report(rule, `${parent.name}/${name}`, text);
  }
}

function blank(parent: XmlElement, names: readonly string[], report: Report): void {
  for (const { name, text } of parent.children) {
    if (names.includes(name) && text.trim() === "") report("NotBlank", `${parent.name}/${name}`);
  }
}

function language(code: string, where: string, report: Report): void {
  if (code !== "" && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(code)) {
    report("InvalidLanguage", where, code);
  }
}

function fullLink(text: string | undefined, where: string, rule: string, report: Report): void {
  if (text === undefined) return;
  const other = /[^0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#[\]]/u.exec(text)?.[0];
  if (other !== undefined) report("InvalidUriChar", where, text);
  else if (!/^https?:\/\/[^/]/u.test(text)) report(rule, where, text);
}

const RFC2822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) \d\d:\d\d(:\d\d)? ([+-]\d\d[03]0|GMT)$/u;

function rfc822(text: string | undefined, where: string, now: number, report: Report): void {
  if (text === undefined) return;
  const [, weekday, day, month, year] = RFC2822.exec(text) ?? [];
  const instant = Date.parse(text);
  if (weekday === undefined) {
    report(Number.isNaN(instant) ? "InvalidRFC2822Date" : "ProblematicalRFC822Date", where, text);
    return;
  }
  const date = new Date(`${day} ${month} ${year} 00:00:00 GMT`);
  const name = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][date.getUTCDay()];
  if (name !== weekday) report("IncorrectDOW", where, text);
  plausible(instant, text, where, now, report);
}

function rfc3339(text: string | undefined, where: string, now: number, report: Report): void {
  if (text === undefined) return;
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u;
  const instant = Date.parse(text);
  if (!form.test(text) || Number.isNaN(instant)) report("InvalidRFC3339Date", where, text);
  else plausible(instant, text, where, now, report);
}

function plausible(instant: number, text: string, where: string, now: number, report: Report) {
  const tenMinutes = 600_000;
  if (instant < Date.UTC(1990) || instant > now + tenMinutes) {
    report("ImplausibleDate", where, text);
  }
}

const ELEMENTS = new Set(
  "a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main mark map meta meter nav noscript object ol option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track u ul var video wbr".split(
    " ",
  ),
);
const RISKS = new Set(
  "base body embed frame frameset head html iframe link meta object param script slot style title".split(
    " ",
  ),
);
const SAFE_ATTRIBUTES = new Set(
  "align alt cite class colspan datetime decoding dir headers height hidden href hreflang id lang loading media open rel reversed rows rowspan scope sizes span src srcset start tabindex target title type valign value width".split(
    " ",
  ),
);

/** HTML that a reader would have to clean, or whose addresses lead nowhere from there. */
function html(text: string, where: string, report: Report): void {
  for (const { name, attributes } of htmlElements(text)) {
    if (!ELEMENTS.has(name)) report("NotHtml", where, name);
    else if (RISKS.has(name)) report("SecurityRisk", where, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === "style") {
        if (!/^text-align:(left|right|center)$/u.test(value)) {
          report("DangerousStyleAttr", where, value);
        }
      } else if (!SAFE_ATTRIBUTES.has(attribute) && !attribute.startsWith("data-")) {
        report("SecurityRiskAttr", where, `${name}/@${attribute}`);
      }
      const addresses =
        attribute === "href" || attribute === "src"
          ? [value]
          : attribute === "srcset"
            ? value.split(",").map((candidate) => candidate.trim())
            : [];
      for (const address of addresses) {
        if (!/^(?:https?:\/\/|mailto:|tel:)/u.test(address)) {
          report("ContainsRelRef", where, address);
        }
      }
    }
  }
}

function named({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

function textOf(parent: XmlElement, name: string): string | undefined {
  return named(parent, name)[0]?.text;
}
