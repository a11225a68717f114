import type { LabelKind, ShapeKind } from '../../plugins/contract/basemap.ts';

/**
 * What the features of Protomaps' basemap (version 3 and 4 of its layers, https://docs.protomaps.com/basemaps/layers) are drawn
 * as. Calm: what does not help to find the way is left out.
 */

const GREEN = /^(?:park|forest|wood|grass|grassland|meadow|scrub|cemetery|garden|nature_reserve|national_park|protected_area|recreation_ground|golf_course|pitch|allotments|village_green|orchard|zoo)$/; // prettier-ignore
const BUILT = /^(?:residential|urban_area|industrial|commercial|retail|hospital|school|university|college|railway|aerodrome|military)$/; // prettier-ignore
/** From these zooms on: before, they are a grey blur. */
const FROM = { building: 15, path: 14, minor: 10 };

export type Geometry = 'point' | 'line' | 'area';

/** The shape of a feature, if it is drawn at a zoom of the map. */
export function shapeOf(
  layer: string,
  properties: Readonly<Record<string, unknown>>,
  geometry: Geometry,
  zoom: number,
): ShapeKind | undefined {
  const kind = String(properties['kind'] ?? '');
  if (geometry === 'area') {
    if (layer === 'earth') return 'land';
    if (layer === 'water') return 'sea';
    if (layer === 'buildings') return zoom >= FROM.building && kind !== 'address' ? 'building' : undefined;
    if (layer !== 'landuse') return undefined;
    return GREEN.test(kind) ? 'green' : BUILT.test(kind) ? 'built' : undefined;
  }
  if (geometry === 'point') return undefined;
  if (layer === 'water') return 'river';
  if (layer === 'boundaries')
    return kind === 'country' || properties['kind_detail'] === 2 ? 'border' : 'inner-border';
  if (layer === 'transit') return kind === 'rail' ? 'rail' : kind === 'ferry' ? 'ferry' : undefined;
  if (layer !== 'roads') return undefined;
  return roadOf(kind, zoom);
}

function roadOf(kind: string, zoom: number): ShapeKind | undefined {
  switch (kind) {
    case 'highway':
      return 'motorway';
    case 'major_road':
    case 'medium_road':
      return 'main-road';
    case 'minor_road':
      return zoom >= FROM.minor ? 'road' : undefined;
    case 'path':
      return zoom >= FROM.path ? 'path' : undefined;
    case 'rail':
    case 'ferry':
      return kind;
    default:
      return undefined;
  }
}

/** What a name is of, and how it ranks among others: the smaller is written first. */
export function labelOf(
  layer: string,
  properties: Readonly<Record<string, unknown>>,
  zoom: number,
): { kind: LabelKind; rank: number } | undefined {
  const kind = String(properties['kind'] ?? '');
  const numberOf = (key: string) => Number(properties[key]) || 0;
  if (layer === 'places') {
    // Their smallest zoom is counted as the map counts; what is missing is there at all.
    if (numberOf('min_zoom') > zoom + 1) return undefined;
    if (kind === 'country') return zoom <= 6 ? { kind, rank: 0 } : undefined;
    if (kind === 'region') return zoom >= 6 && zoom <= 8 ? { kind, rank: 30 } : undefined;
    const size = numberOf('population_rank');
    const isTown = /^(?:city|town)$/.test(String(properties['kind_detail'] ?? ''));
    return { kind: isTown ? 'town' : 'place', rank: (isTown ? 10 : 40) + (18 - size) };
  }
  if (layer === 'pois' && kind === 'station') return zoom >= 13 ? { kind: 'station', rank: 5 } : undefined;
  if (layer === 'water' && zoom >= 9) return { kind: 'water', rank: 70 };
  return undefined;
}
