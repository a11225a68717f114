/** What the analyzer tells of all elements, made by the plugin in main.ts. */
declare module 'virtual:custom-elements' {
  const manifest: object;
  export default manifest;
}
