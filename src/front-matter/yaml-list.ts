/** A list as it is written in YAML on one line, each entry quoted where it must be: `[Kopi, "Kopi: Aceh"]`. */
export function yamlList(entries: readonly string[]): string {
  return `[${entries.map(yamlText).join(", ")}]`;
}

/** A text as it is written in a list or object on one line: quoted where it must be. */
export function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'’()+/-]*$/u.test(text) ? text : JSON.stringify(text);
}
