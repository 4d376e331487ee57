import type { LinkView } from "./views.ts";

/**
 * Where the table of places comes from. Its licence asks whoever prints names from it to say so (ODbL 1.0,
 * clause 4.3); once in a site is enough.
 */
export const PLACE_DATA: { readonly data: LinkView; readonly license: LinkView } = {
  data: { label: "idn-area-data", url: "https://github.com/fityannugroho/idn-area-data" },
  license: {
    label: "Open Database License (ODbL)",
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
};
