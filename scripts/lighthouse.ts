import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { pageOfKind } from "../test/browser/page-kinds.ts";
import { CHROMIUM, CHROMIUM_ARGS } from "../test/support/browser.ts";
import { serveFolder } from "../test/support/static-server.ts";

/**
 * Lighthouse's view of a finished site: `npx tsx scripts/lighthouse.ts [folder]`, `_site` when none
 * is named. Wants the checkers of CI: `npm ci --prefix .ci/tools --ignore-scripts`.
 */

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** The part of Lighthouse's result that is used here. */
export interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}
interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly unknown[] };
}
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

const TOOLS = fileURLToPath(new URL("../.ci/tools/node_modules/", import.meta.url));

/** Audits addresses one after the other in a browser of their own, as a phone on slow 4G. */
export async function audit(
  addresses: readonly string[],
  categories: readonly Category[] = CATEGORIES,
): Promise<Report[]> {
  const entry = pathToFileURL(join(TOOLS, "lighthouse/core/index.js")).href;
  const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const reports: Report[] = [];
    for (const address of addresses) {
      const result = await lighthouse(address, {
        port,
        onlyCategories: categories,
        logLevel: "error",
        // A slow network is waited for only when speed is asked for.
        throttlingMethod: categories.includes("performance") ? "simulate" : "provided",
        maxWaitForLoad: 30_000,
      });
      if (result === undefined) throw new Error(`Lighthouse has no result for ${address}.`);
      const { lhr } = result;
      if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
      reports.push(lhr);
    }
    return reports;
  } finally {
    await browser.close();
  }
}

/** What keeps a category from 100, a line each. */
export function shortcomings(report: Report, category: string): string[] {
  const refs = report.categories[category]?.auditRefs ?? [];
  return refs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const found = JSON.stringify(report.audits[id]?.details?.items ?? []).slice(0, 400);
      return `${category}: ${id} (${report.audits[id]?.title}) ${found}`;
    });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function row(path: string, report: Report): Record<string, string | number> {
  const score = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  const time = (id: string) => `${Math.round(report.audits[id]?.numericValue ?? 0)} ms`;
  return {
    page: path,
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best practices": score("best-practices"),
    SEO: score("seo"),
    LCP: time("largest-contentful-paint"),
    CLS: (report.audits["cumulative-layout-shift"]?.numericValue ?? 0).toFixed(3),
    TBT: time("total-blocking-time"),
    transfer: `${((report.audits["total-byte-weight"]?.numericValue ?? 0) / 1000).toFixed(1)} kB`,
  };
}

async function main(output: string): Promise<void> {
  if (!existsSync(join(output, "index.html"))) throw new Error(`${output} holds no finished site.`);
  const host = await serveFolder(output);
  try {
    const site = { name: "site", source: process.cwd(), output, origin: host.origin };
    const kinds = ["home", "story with a picture", "story without a picture", "kanal"];
    const pages = kinds.map((kind) => pageOfKind(site, kind));
    const reports = await audit(pages.map(({ address }) => address));
    console.table(reports.map((report, index) => row(pages[index]?.url ?? "", report)));
    for (const [index, report] of reports.entries()) {
      const faults = CATEGORIES.slice(1).flatMap((category) => shortcomings(report, category));
      for (const fault of faults) console.log(`${pages[index]?.url}  ${fault}`);
    }
  } finally {
    host.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(resolve(process.argv[2] ?? "_site"));
