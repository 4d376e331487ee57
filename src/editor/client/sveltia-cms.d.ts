/**
 * What is used of Sveltia CMS. The package is there only where an editor is wanted, and its own types name files
 * in a way that Node doesn't resolve.
 */
declare module "@sveltia/cms" {
  const CMS: {
    registerCustomFormat(
      name: string,
      extension: string,
      methods: {
        readonly fromFile: (text: string) => object;
        readonly toFile: (entry: Readonly<Record<string, unknown>>) => string;
      },
    ): void;
    init(setup: { readonly config: object }): Promise<void>;
  };
  export default CMS;
}
