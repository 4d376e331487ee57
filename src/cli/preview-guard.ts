import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import type { Duplex } from "node:stream";

/** The only address on which a preview listens unless it is asked for more. */
const THIS_MACHINE = "127.0.0.1";

/**
 * Whom a preview answers. Its pages are not published yet, and its socket names each file that is worked on,
 * drafts too; so neither other machines nor pages of the web that are open in the same browser may have them:
 *
 * - it listens on this machine alone, unless `--host` says otherwise;
 * - it answers only under names that belong to this machine: a page of the web can have its own name lead
 *   to 127.0.0.1 (DNS rebinding), but its requests carry that name;
 * - it answers no request that a page of another origin makes, and opens the socket by which pages learn of
 *   what is saved only to its own pages.
 */
export class PreviewGuard {
  /** The address to listen on; undefined for all. */
  readonly address: string | undefined;
  private readonly host: string | undefined;

  /** @param host as `--host` gives it: empty for every address of this machine, undefined without it */
  constructor(host: string | undefined) {
    this.host = host?.toLowerCase();
    this.address = host === undefined ? THIS_MACHINE : host === "" ? undefined : host;
  }

  /** Whether other machines are meant to reach the preview. */
  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /**
   * Answers a request that is not to be served.
   *
   * @returns whether it was answered
   */
  readonly refuse = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { origin } = request.headers;
    if (!this.isOwnName(request) || (origin !== undefined && !isSameOrigin(request))) {
      answer(
        response,
        403,
        "Pratinjau ini hanya dapat dibuka di komputer ini. Untuk perangkat lain: jejak serve --host",
      );
      return true;
    }
    if (isOrdinary(request.url ?? "")) return false;
    notFound(response);
    return true;
  };

  /** Whether a page of the preview itself asks for the socket that tells it to load anew. */
  readonly isOwnPage = (request: IncomingMessage): boolean =>
    this.isOwnName(request) && isSameOrigin(request);

  private isOwnName({ headers }: IncomingMessage): boolean {
    const header = headers.host ?? headers[":authority"];
    // Only programs send none; a browser always does.
    if (header === undefined) return true;
    const name = nameIn(String(header));
    if (name === undefined) return false;
    if (name === "localhost" || name.endsWith(".localhost")) return true;
    if (/^127(?:\.\d+){3}$/u.test(name) || name === "::1") return true;
    if (!this.isOpen) return false;
    // A number can't be made to lead elsewhere.
    const own = hostname().toLowerCase();
    return isIP(name) !== 0 || [this.host, own, `${own}.local`].includes(name);
  }
}

/** A request that can't be served: there is nothing at such an address. */
export function notFound(response: ServerResponse): void {
  answer(response, 404, "Halaman ini tidak ada.");
}

/** The same for what Node can't read as a request: an address of tens of thousands of letters, no HTTP at all. */
export function refuseUnread(error: NodeJS.ErrnoException, connection: Duplex): void {
  if (error.code === "ECONNRESET" || !connection.writable) {
    connection.destroy();
    return;
  }
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "404 Not Found" : "400 Bad Request";
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

/** "[::1]:8080" gives "::1"; undefined for what is no name. */
function nameIn(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/gu, "").replace(/\.$/u, "");
  } catch {
    return undefined;
  }
}

function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  const host = headers.host ?? headers[":authority"];
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Whether an address can be that of a file: it can be decoded, stays within the site, and is a path. */
function isOrdinary(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//")) return false;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/su, ""));
    return !/[\p{Cc}\\]/u.test(path) && !path.split("/").includes("..");
  } catch {
    return false;
  }
}
