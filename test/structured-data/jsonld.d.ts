/** The parts of jsonld that are used here; it brings no types. */
declare module "jsonld" {
  type Value = { readonly [key: string]: unknown };

  interface LoadedDocument {
    readonly contextUrl?: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  }

  const jsonld: {
    expand(
      document: object,
      options: {
        readonly documentLoader: (url: string) => Promise<LoadedDocument>;
        /** Throws where something would be dropped. */
        readonly safe: boolean;
      },
    ): Promise<Value[]>;
    fromRDF(dataset: string, options: { readonly format: "application/n-quads" }): Promise<Value[]>;
  };
  export default jsonld;
}
