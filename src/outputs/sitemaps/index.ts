// Sitemaps and robots.txt. Pure.

export { newsSitemapFiles, nextNewsChange, sitemapUrls } from "./news-sitemap.ts";
export { ROBOTS_URL, robotsFiles } from "./robots.ts";
export { sitemapFiles } from "./sitemap.ts";
