/** A directory with ten mistakes, as YAML; made by `scripts/make-example.mjs`. */
declare module 'virtual:check-example' {
  const text: string;
  export default text;
  /** What stands in it for the day on which it is tried. */
  export const dayOfTrial: string;
}

/** The pages of the plain folder by name, as what stands before and behind the list without scripts. */
declare module 'virtual:plain-pages' {
  const pages: Readonly<Record<string, readonly [before: string, after: string]>>;
  export default pages;
}
