import type { Diagnostic } from "../diagnostics/index.ts";
import { nearest, quote } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import { createDateFilters, number } from "../language/index.ts";
import type { RecordLine, Redirect, Site } from "../model/index.ts";
import { urlKey } from "../urls/index.ts";
import type { DeadLink } from "./link-check.ts";

/** What may answer a URL of the record, and why one may not be answered. */
export interface UrlSources {
  /** URLs of all pages. */
  readonly urls: ReadonlySet<string>;
  readonly redirects: readonly Redirect[];
  readonly drafts: readonly Story[];
  readonly scheduled: readonly Story[];
  /** Those that readers can reach. */
  readonly shown: readonly Story[];
  /** Files whose own faults keep them from being read; those are told elsewhere. */
  readonly unread: ReadonlySet<string>;
  /** "posts" */
  readonly postsFolder: string;
  /** "_data" */
  readonly dataFolder: string;
  /** The build's clock, in milliseconds since 1970, and how the medium tells time. */
  readonly now: number;
  readonly site: Pick<Site, "zone" | "zoneLabels">;
}

/**
 * URLs that were published and that nothing answers any longer. None is lost in silence: a story is
 * withdrawn with its reason (Pedoman Pemberitaan Media Siber, clause 5), not deleted, and a reader
 * who kept a link still arrives. The site's own templates may answer; who knows of those decides.
 *
 * @param recordFile the record, for messages: "_data/published.yaml"
 */
export function findLostUrls(
  record: readonly RecordLine[],
  recordFile: string,
  sources: UrlSources,
): DeadLink[] {
  const answered = new Set(
    [...sources.urls, ...sources.redirects.map(({ from }) => from)].map(urlKey),
  );
  const lost = record.filter(
    ({ url, file }) => !answered.has(urlKey(url)) && !sources.unread.has(file),
  );
  if (lost.length === 0) return [];
  const there = new Set([...sources.drafts, ...sources.scheduled].map(({ file }) => file));
  const missing = new Set(lost.filter(({ file }) => !there.has(file)));
  const stories = record.filter(({ file }) => file.startsWith(`${sources.postsFolder}/`));
  const first = lost[0];
  // Data copied from another newsroom, as one begins with the sample's.
  if (
    first !== undefined &&
    stories.length >= FOREIGN &&
    stories.every((line) => missing.has(line))
  ) {
    return [foreign(first.url, recordFile)];
  }
  const early = beforeTheirTime(lost, sources);
  const clock = clockMovedBack(early, recordFile, sources);
  if (clock !== undefined) {
    const told = new Set(early);
    const others = lost.filter((line) => !told.has(line));
    return [clock, ...lostUrlsOf(others, record, recordFile, sources)];
  }
  return lostUrlsOf(lost, record, recordFile, sources);
}

/**
 * So many stories that readers had are scheduled again, under the very URL that they had: who dates a
 * story anew does it to one or two, and mostly the URL changes with the date.
 */
const MANY = 3;

/** Those that were published at the URL and so, nearly always, on the day that they still have. */
function beforeTheirTime(lost: readonly RecordLine[], { scheduled }: UrlSources): RecordLine[] {
  const urls = new Map(scheduled.map(({ file, url }) => [file, url]));
  return lost.filter(({ file, url }) => urls.get(file) === url);
}

/** A machine whose clock has gone back would take the site's newest stories, or all, from their readers. */
function clockMovedBack(
  early: readonly RecordLine[],
  recordFile: string,
  { now, shown, site }: UrlSources,
): DeadLink | undefined {
  const [first] = early;
  if (first === undefined || (early.length < MANY && shown.length > 0)) return undefined;
  const { url, line, column } = first;
  const { dateTime } = createDateFilters({ zone: site.zone, zoneLabels: site.zoneLabels });
  const message = `${number(early.length)} berita yang sudah terbit akan hilang karena dianggap terjadwal, antara lain ${quote(url, 90)}: menurut jam komputer ini sekarang ${dateTime(now)}. Betulkan jam komputer, atau SOURCE_DATE_EPOCH. Jika jam itu benar dan beritanya memang ditunda, hapus baris-barisnya dari catatan ini.`;
  return {
    path: url,
    diagnostic: {
      file: recordFile,
      line,
      column,
      severity: "error",
      rule: "clock-moved-back",
      message,
    },
  };
}

function lostUrlsOf(
  lost: readonly RecordLine[],
  record: readonly RecordLine[],
  recordFile: string,
  sources: UrlSources,
): DeadLink[] {
  const known = new Set(record.map(({ file }) => file));
  const fresh = sources.shown.filter(({ file }) => !known.has(file));
  const drafts = new Set(sources.drafts.map(({ file }) => file));
  const scheduled = new Set(sources.scheduled.map(({ file }) => file));
  return lost.map(({ url, file, line, column }) => {
    const told = (severity: Diagnostic["severity"], why: string): DeadLink => ({
      path: url,
      diagnostic: {
        file: recordFile,
        line,
        column,
        severity,
        rule: "lost-url",
        message: `Alamat ${quote(url, 90)} pernah terbit. ${why}`,
      },
    });
    // Nothing to be mended: the story comes back by itself, with a redirect from where it was.
    if (scheduled.has(file)) {
      return told(
        "warning",
        `Berkasnya, ${quote(file, 90)}, kini terjadwal, jadi alamat itu kosong sampai terbit lagi.`,
      );
    }
    if (drafts.has(file)) {
      return told(
        "error",
        `Berkasnya, ${quote(file, 90)}, kini draf. Berita yang sudah terbit dicabut dengan withdrawn beserta alasannya (Pedoman Media Siber, butir 5), bukan disembunyikan.`,
      );
    }
    if (!file.startsWith(`${sources.postsFolder}/`)) {
      return told(
        "error",
        `Halaman dari ${quote(file, 90)} itu kini tidak ada. Arahkan alamatnya di ${quote(`${sources.dataFolder}/redirects.yaml`)}, misalnya ${url}: /, atau hapus baris ini jika memang boleh hilang.`,
      );
    }
    const renamed = renamedTo(url, fresh);
    return told(
      "error",
      [
        `Berkasnya, ${quote(file, 90)}, kini tidak ada.`,
        ...(renamed === undefined
          ? []
          : [`Jika kini menjadi ${quote(renamed.file, 90)}, tulis di sana aliases: [${url}].`]),
        `${renamed === undefined ? "Kembalikan" : "Jika tidak, kembalikan"} berkasnya, lalu cabut beritanya dengan withdrawn (Pedoman Media Siber, butir 5).`,
        "Jika alamatnya memang boleh hilang, hapus baris ini.",
      ].join(" "),
    );
  });
}

/** So many stories, and none of them there: the record is another newsroom's. */
const FOREIGN = 3;

function foreign(url: string, recordFile: string): DeadLink {
  const message =
    "Tidak satu pun tulisan di catatan ini ada di situs ini. Jika catatannya ikut tersalin dari situs lain, hapus berkas ini; Jejak membuatnya lagi. Jika bukan, kembalikan tulisannya.";
  const place = { file: recordFile, line: 1, column: 1 };
  return { path: url, diagnostic: { ...place, severity: "error", rule: "lost-url", message } };
}

/** The story that a renamed file may be: of those not yet recorded the one whose URL is most alike. */
function renamedTo(url: string, fresh: readonly Story[]): Story | undefined {
  const sameDay = fresh.filter((story) => parent(story.url) === parent(url));
  if (sameDay.length === 1) return sameDay[0];
  const near = nearest(
    url,
    fresh.map((story) => story.url),
  );
  return fresh.find((story) => story.url === near);
}

/** "/2024/12/10/berita/" gives "/2024/12/10/". */
function parent(url: string): string {
  return url.replace(/[^/]*\/?$/u, "");
}
