// Sitemaps and robots.txt. Pure.

export { NEWS_SITEMAP_URL, newsSitemapFiles } from "./news-sitemap.ts";
export { ROBOTS_URL, robotsFiles } from "./robots.ts";
export type { SitemapContext } from "./sitemap.ts";
export { SITEMAP_URL, sitemapFiles } from "./sitemap.ts";
