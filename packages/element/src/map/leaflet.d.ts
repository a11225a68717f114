declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
