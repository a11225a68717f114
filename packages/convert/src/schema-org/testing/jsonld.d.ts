/** The parts of jsonld (Digital Bazaar) that the tests use. */
declare module 'jsonld' {
  interface Options {
    documentLoader?: (
      url: string,
    ) => Promise<{ contextUrl?: undefined; documentUrl: string; document: unknown }>;
  }
  const jsonld: {
    expand(document: unknown, options?: Options): Promise<Record<string, unknown>[]>;
    compact(document: unknown, context: unknown, options?: Options): Promise<Record<string, unknown>>;
    toRDF(document: unknown, options?: Options & { format?: string }): Promise<string>;
  };
  export default jsonld;
}
