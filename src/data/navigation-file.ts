import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import type { Navigation } from "../model/index.ts";
import { deceptiveHost, deceptiveLink, meantAddress } from "../urls/index.ts";
import { optional, text } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile, requiredFile } from "./data-file.ts";

const navigationItem = z.strictObject({
  label: text().describe("What the link says.").meta({ example: "Beranda" }),
  url: text().describe("A path of this site, or an address.").meta({ example: "/" }),
});

const navigationSchema = z.strictObject({
  main: z.array(navigationItem).describe("The menu at the head of every page."),
  footer: optional(z.array(navigationItem)).describe("The links at the foot of every page."),
});

/** `_data/navigation.yaml`: the menu at the head and the links at the foot of every page. */
export const navigationFile = dataFile({
  schema: navigationSchema,
  missing: requiredFile,
  absent: { main: [], footer: [] } as Navigation,
  read: readNavigation,
});

/** A path of this site, or an address that a reader's browser may be sent to. */
const LINK =
  /^(?:\/(?![\\/])[^\\\s<>"]*|https?:\/\/[^\\\s<>"]+|mailto:[^\\\s<>"@]+@[^\\\s<>"@]+|tel:\+?[\d().-]+)$/iu;

function isLink(address: string): boolean {
  return LINK.test(address) && (!/^http/iu.test(address) || URL.canParse(address));
}

function readNavigation(
  value: z.output<typeof navigationSchema>,
  { source, diagnostics }: ReadFile,
): Navigation | undefined {
  const menu = (name: "main" | "footer") =>
    (value[name] ?? []).map((item, index) => {
      const at = source.locate([name, index, "url"]);
      const host = deceptiveHost(item.url);
      if (host !== undefined) {
        diagnostics.error("deceptive-link", at, deceptiveLink(item.url, host));
      } else if (!isLink(item.url)) {
        const meant = meantAddress(item.url);
        diagnostics.error(
          "unsafe-link",
          at,
          `Alamat ${quote(item.url)} harus diawali satu "/" atau https://.${meant === undefined ? "" : ` Tulis ${meant}.`}`,
        );
      }
      return { ...item, ...at };
    });
  const menus = { main: menu("main"), footer: menu("footer") };
  return diagnostics.hasErrors ? undefined : menus;
}
