/** A directory with ten mistakes, as YAML; made by `scripts/make-example.mjs`. */
declare module 'virtual:check-example' {
  const text: string;
  export default text;
}
