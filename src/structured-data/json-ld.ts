/**
 * JSON for a `<script>` in HTML. What could end the script or begin a comment is escaped as JSON allows,
 * so that no headline can break out of it; so are the two line ends that older scripts don't read.
 *
 * @example scriptJson({ a: "</script>" }) // '{"a":"\\u003c/script>"}'
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
