import { definePlugin, type MapPosition } from '../index.ts';

/** A file of the host's own: what GeoJSON (RFC 7946) calls a feature collection. Invented, round Oslo. */
const HARBOUR: {
  features: {
    geometry: { type: string; coordinates: unknown };
    properties: { kind: string; name?: string };
  }[];
} = {
  features: [
    {
      properties: { kind: 'land' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [[9.2, 60.6], [9.2, 59.2], [10.35, 59.2], [10.55, 59.6], [10.6, 59.85], [10.72, 59.9], [10.78, 59.85], [10.7, 59.5], [10.8, 59.2], [12.1, 59.2], [12.1, 60.6]], // prettier-ignore
        ],
      },
    },
    {
      properties: { kind: 'road' },
      geometry: { type: 'LineString', coordinates: [[10.2, 59.75], [10.6, 59.9], [10.75, 59.92], [11.1, 60.2]] }, // prettier-ignore
    },
    { properties: { kind: 'name', name: 'Oslo' }, geometry: { type: 'Point', coordinates: [10.75, 59.95] } },
    {
      properties: { kind: 'name', name: 'Drammen' },
      geometry: { type: 'Point', coordinates: [10.2, 59.72] },
    },
  ],
};

/** An example: a basemap drawn from own GeoJSON. Colours follow the reader's light or dark; nobody is asked. */
export const harbour = definePlugin({
  id: 'harbour',
  basemaps: [
    {
      id: 'harbour',
      label: { en: 'Map of the fjord', nb: 'Kart over fjorden' },
      attribution: [{ text: 'Drawn for this example' }],
      bounds: { west: 9.2, south: 59.2, east: 12.1, north: 60.6 },
      zooms: { from: 7, to: 12 },
      create: (stage) => {
        for (const { properties, geometry } of HARBOUR.features) {
          const { coordinates } = geometry;
          if (geometry.type === 'Polygon')
            stage.addShapes({ areas: [{ kind: 'land', rings: coordinates as MapPosition[][] }] });
          if (geometry.type === 'LineString')
            stage.addShapes({ order: 1, lines: [{ kind: 'road', lines: [coordinates as MapPosition[]] }] });
          if (geometry.type === 'Point')
            stage.addLabel(properties.name ?? '', coordinates as unknown as MapPosition);
        }
      },
    },
  ],
});
