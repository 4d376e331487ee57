import type { IncomingMessage, ServerResponse } from "node:http";
import type { Preview } from "../eleventy/index.ts";
import { createDateFilters } from "../language/index.ts";
import { prefixed } from "../urls/index.ts";
import { textReader } from "./check-output.ts";
import {
  dressed,
  faultPage,
  isAddressOf,
  overviewPage,
  PREVIEW_PATH,
  PREVIEW_STYLES,
  type PreviewFacts,
  STYLES,
} from "./preview-html.ts";

/** What a preview answers besides the site's own pages, and what it adds to these. */
export class PreviewSite {
  private readonly preview: Preview;
  private readonly root: string;
  /** "/" or "/berita/". */
  private readonly pathPrefix: () => string;

  /** @param pathPrefix asked each time, since the configuration is read again while serving */
  constructor(preview: Preview, root: string, pathPrefix: () => string) {
    this.preview = preview;
    this.root = root;
    this.pathPrefix = pathPrefix;
  }

  /**
   * Answers requests for what is no page of the site: the preview's own, and those in place of pages that can't be made.
   *
   * @returns whether it was answered
   */
  readonly answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = pathOf(request);
    if (path === PREVIEW_STYLES) return send(response, 200, "text/css", STYLES);
    if (path === PREVIEW_PATH) {
      return send(response, 200, "text/html", overviewPage(this.facts()));
    }
    const { diagnostics, failure } = this.preview;
    const url = this.urlOf(path);
    const file = [...this.preview.unmade].find(
      (each) => this.preview.urls.get(each) === url || isAddressOf(each, url),
    );
    if (file !== undefined) {
      const own = diagnostics.filter((each) => each.file === file);
      return send(response, 500, "text/html", faultPage(own, this.facts()));
    }
    if (failure === undefined || !failure.includes(`Halaman ${url} `)) return false;
    return send(response, 500, "text/html", faultPage([], this.facts()));
  };

  /** A page of the site with its ribbon and bar. */
  readonly dress = (html: string, request: IncomingMessage): string => {
    const url = this.urlOf(pathOf(request));
    const { waiting, urls } = this.preview;
    const file = [...urls].find(([, each]) => each === url)?.[0];
    return dressed(html, this.facts(), { story: waiting.find((each) => each.url === url), file });
  };

  private facts(): PreviewFacts {
    const { diagnostics, failure, waiting, site } = this.preview;
    const zones = { zone: site?.zone ?? "WIB", zoneLabels: site?.zoneLabels ?? {} } as const;
    return {
      diagnostics,
      failure,
      waiting,
      dateTime: createDateFilters(zones).dateTime,
      href: (url) => prefixed(url, { pathPrefix: this.pathPrefix() }),
      textOf: textReader(this.root),
    };
  }

  /** The page's URL within the site. */
  private urlOf(path: string): string {
    const prefix = this.pathPrefix().replace(/\/$/u, "");
    const url = prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
    return url.replace(/(?<=\/)index\.html$/u, "");
  }
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? "/").replace(/[?#].*$/su, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
  return true;
}
