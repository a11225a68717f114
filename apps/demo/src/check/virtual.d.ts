/** A directory with ten mistakes, as YAML; made by `scripts/make-example.mjs`. */
declare module 'virtual:check-example' {
  const text: string;
  export default text;
  /** What stands in it for the day on which it is tried. */
  export const dayOfTrial: string;
}
