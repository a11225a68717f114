/**
 * More ground for the map of `<service-directory>`: an archive or folder of the page’s own host, and two maps of others, which
 * ask the reader first. See docs/maps.md.
 * @packageDocumentation
 */
export { kartverket, type KartverketOptions } from './kartverket.ts';
export { osm, type OsmOptions } from './osm.ts';
export { pmtiles, type PmtilesOptions } from './pmtiles.ts';
export { raster, type RasterOptions } from './raster.ts';
