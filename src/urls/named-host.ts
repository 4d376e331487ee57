import { domainToASCII } from "node:url";

/** A host among words, with or without scheme and path; a mail address is none. */
const NAMED =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}@_-])/giu;

/**
 * Ends of names that are hosts' though neither "https://" nor "www." says so; "M.Hum" and "README.md" are none,
 * and "ASP.NET" is a program.
 */
const BARE =
  /(?<!^asp)\.(?:id|com|org|net|int|gov|edu|info|co|tv|io|me|app|xyz|news|site|online|biz|asia|link|click|top|shop|live|club|my|sg|au|uk|us|eu|nl|jp|cn|ru|ly|cc)$/iu;

/** Hosts of one platform each, under whose names it is known. */
const SAME: readonly (readonly string[])[] = [
  ["youtube.com", "youtu.be"],
  ["x.com", "twitter.com", "t.co"],
  ["facebook.com", "fb.com", "fb.watch", "fb.me", "m.me"],
  ["instagram.com", "instagr.am", "ig.me"],
  ["t.me", "telegram.me", "telegram.org"],
  ["whatsapp.com", "wa.me"],
  ["google.com", "google.co.id", "goo.gl", "maps.app.goo.gl", "g.co"],
  ["threads.net", "threads.com"],
];

/**
 * The host that a link's words name where the link leads to another: "bank.id" of `[bank.id](https://evil.id)`.
 * A host within another, as news.detik.com within detik.com, is the same; so are two names of one platform.
 *
 * @param words what the link shows
 * @param address where it leads; undefined is the answer for all but http, https and mailto
 */
export function otherHostNamed(words: string, address: string): string | undefined {
  if (/^mailto:/iu.test(address)) return otherMailNamed(words, address);
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const named = [...words.slice(0, MOST_WORDS).matchAll(NAMED)]
    .map(([whole, host = ""]) => ({ host, isAddress: whole.length > host.length }))
    .filter(({ host, isAddress }) => isAddress || host.startsWith("www.") || BARE.test(host));
  if (named.some(({ host }) => isSame(domainToASCII(host), hostname))) return undefined;
  return named[0]?.host;
}

/** Nobody reads more of a link's words; in characters. */
const MOST_WORDS = 500;

function otherMailNamed(words: string, address: string): string | undefined {
  const named = /[\w.+-]{1,64}@[\w.-]{1,253}\.[a-z]{2,24}/iu.exec(words.slice(0, MOST_WORDS))?.[0];
  return named === undefined || address.toLowerCase().includes(named.toLowerCase())
    ? undefined
    : named;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^www\./u, ""));
  if (a === undefined || b === undefined || a === "") return false;
  const within = (host: string, zone: string) => host === zone || host.endsWith(`.${zone}`);
  return (
    within(a, b) ||
    within(b, a) ||
    SAME.some((hosts) => [a, b].every((host) => hosts.some((zone) => within(host, zone))))
  );
}
