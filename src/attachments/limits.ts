/**
 * No larger file is published. GitHub takes no file of more than 100 MB into a repository, so none that a
 * newsroom keeps there is refused here alone.
 *
 * @see https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github
 */
export const MAX_ATTACHMENT_BYTES = 100_000_000;

/**
 * What is larger is told: Cloudflare Pages and Workers refuse a whole site for one such file, and a reader
 * pays for it by the megabyte. An hour of speech as MP3 of 48 kbit/s is 22 MB.
 *
 * @see https://developers.cloudflare.com/pages/platform/limits/
 */
export const HEAVY_ATTACHMENT_BYTES = 25 * 1024 * 1024;
