import { urlKey } from "../urls/index.ts";

/** Where an old address leads now. */
export interface NewAddress {
  readonly url: string;
  /** Whether readers can see it: a draft leads nobody anywhere. */
  readonly isPublic: boolean;
}

/** The old addresses of an archive, and where each of them leads now. */
export class AddressBook {
  private readonly entries = new Map<string, NewAddress>();
  private readonly hosts: ReadonlySet<string>;

  /** @param hosts under which the archive and the new site are published */
  constructor(hosts: readonly string[]) {
    this.hosts = new Set(hosts.map(bareHost));
  }

  /** @param old a path with its query: "/2012/06/berita.html", "/?p=12" */
  add(old: string, address: NewAddress): void {
    const key = keyOf(old);
    // The first keeps it: of two stories of one address, readers were shown one.
    if (!this.entries.has(key) || this.entries.get(key)?.isPublic === false)
      this.entries.set(key, address);
  }

  get(old: string): NewAddress | undefined {
    return this.entries.get(keyOf(old)) ?? this.entries.get(keyOf(old.replace(/[?#].*$/su, "")));
  }

  /**
   * The path of an address that is the archive's own, with its query; undefined for others'.
   *
   * @param from the address of the page on which it stands, where it is relative
   */
  ownPath(address: string, from?: string): string | undefined {
    const base = from === undefined ? "https://arsip.invalid/" : `https://arsip.invalid${from}`;
    if (!URL.canParse(address, base)) return undefined;
    const url = new URL(address, base);
    if (url.hostname !== "arsip.invalid" && !this.hosts.has(bareHost(url.host))) return undefined;
    if (!/^https?:$/u.test(url.protocol)) return undefined;
    return url.pathname + url.search;
  }
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./u, "");
}

/** A path as readers mean it, and of a query what names a page. */
function keyOf(old: string): string {
  const [path = "/", query = ""] = old.replace(/#.*$/su, "").split("?", 2);
  const kept = [...new URLSearchParams(query)]
    .filter(([name]) => !/^(?:utm_|fbclid|gclid|replytocom|share|amp|m$)/u.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return urlKey(path === "" ? "/" : path) + (kept.length === 0 ? "" : `?${kept.join("&")}`);
}
