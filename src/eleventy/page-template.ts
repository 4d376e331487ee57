/** The one template, which has no file, that Jejak's pages go through within Eleventy. */
export const PAGE_TEMPLATE = "jejak-pages.11ty.js";

/** The layout by which that template asks for its page. */
export const PAGE_LAYOUT = "jejak/eleventy-page";

/** The layout by which a template of the site's own asks for the theme's frame. */
export const FRAME_LAYOUT = "jejak/page";

/** Whether an input path is that of Jejak's own pages. */
export function isPageTemplate(inputPath: string): boolean {
  return inputPath.endsWith(`/${PAGE_TEMPLATE}`);
}
