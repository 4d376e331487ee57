/**
 * Whether Windows keeps a name for a device, so that neither a folder nor a file can have it, in any case of
 * letters (Microsoft, "Naming Files, Paths, and Namespaces"). A site is built and copied on Windows, too.
 */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/iu.test(name);
}
