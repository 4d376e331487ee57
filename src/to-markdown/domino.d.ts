// The package's own declaration names the module as it was called before it was forked.
declare module "@mixmark-io/domino" {
  export function createDocument(html: string, force?: boolean): Document;
}
