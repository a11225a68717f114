/**
 * A pictogram for every code of every list, as data.
 * @packageDocumentation
 */
export { pictogramOf } from './pictogram-of.ts';
export { PICTOGRAM_ATTRIBUTES, PICTOGRAM_VIEW_BOX, pictogramSvg } from './pictogram-svg.ts';
export { type Pictogram, type PictogramShape, type ShapeTag } from './shapes.ts';
