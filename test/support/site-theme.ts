import type { SiteThemeFacts } from "../../src/outputs/context/site-theme-facts.ts";

/** How a site looks, for the tests of what is told of it to machines. */
export const SITE_THEME: SiteThemeFacts = {
  headScript: '(()=>{document.documentElement.classList.add("js")})();',
  fingerprinted: ["/assets/jejak-3F2A91BC.css", "/assets/jejak-7D10E4AA.js"],
  icons: [
    {
      url: "/assets/icon-192-a7bc4fcb.png",
      type: "image/png",
      sizes: "192x192",
      isMaskable: false,
    },
    {
      url: "/assets/icon-512-2a0719a9.png",
      type: "image/png",
      sizes: "512x512",
      isMaskable: false,
    },
    {
      url: "/assets/icon-512-maskable-ecf4692d.png",
      type: "image/png",
      sizes: "512x512",
      isMaskable: true,
    },
  ],
  favicon: { path: "favicon.ico", contents: new Uint8Array([0, 0, 1, 0]) },
  colors: { brand: "#b3361b", ground: "#ffffff" },
};
