import type { HeadersContext } from "../../../src/outputs/hosting/headers.ts";
import type { PagesContext } from "../../../src/pages/context.ts";
import { assemble } from "../../support/newsroom.ts";
import { SITE_THEME } from "../../support/site-theme.ts";

/** What hosts and browsers are told is made from, for an empty newsroom in memory. */
export function contextOf(
  site: { readonly name?: string; readonly url?: string } = {},
  setup: { readonly now?: number; readonly pathPrefix?: string } = {},
): PagesContext & HeadersContext {
  const { name = "Kabar", url = "https://kabar.example" } = site;
  const data = `name: ${JSON.stringify(name)}\nurl: ${url}\ndescription: Kabar.\nzone: WIB\n`;
  const { context } = assemble({ "_data/site.yaml": data }, {}, setup);
  return { ...context, theme: SITE_THEME, policySources: {}, api: false, search: true };
}
