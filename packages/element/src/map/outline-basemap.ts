import type { BasemapStage, BasemapView, MapDrawing, MapSight } from '../plugins/contract/basemap.ts';
import { decodeOutline, decodePlaces, regionsInView, type Bounds, type EncodedOutline, type EncodedPlaces, type Outline, type Place, type Position, type RegionIndex } from './outline/decode.ts'; // prettier-ignore
import { REGION_FILES } from './outline/region-files.ts';

/** More labels than this at once are noise. */
const MOST_LABELS = 120;
/** What is finer lies above what is coarser. */
const ORDER = { overview: 0, regions: 10 };

/**
 * The bundled basemap: land, borders and place names, from files of the host alone. The overview is drawn at once, finer
 * regions when they come into view; what cannot be fetched is left out and the overview stays.
 */
export class OutlineBasemap implements BasemapView {
  readonly #stage: BasemapStage;
  readonly #regions = new Map<string, { outline?: Outline; drawing?: MapDrawing | undefined }>();
  readonly #labels = new Map<string, MapDrawing>();
  #index: RegionIndex | undefined;
  #places: Place[] = [];

  constructor(stage: BasemapStage) {
    this.#stage = stage;
    void this.#start();
  }

  /** Draws what is in sight. */
  update(sight: MapSight): void {
    this.#updateRegions(sight);
    this.#updateLabels(sight);
  }

  async #start(): Promise<void> {
    try {
      const [overview, index, places] = await Promise.all([
        import('./outline/overview.json'),
        import('./outline/index.json'),
        import('./outline/places.json'),
      ]);
      if (this.#stage.signal.aborted) return;
      this.#draw(decodeOutline(overview.default as EncodedOutline), ORDER.overview);
      this.#index = index.default as RegionIndex;
      this.#places = decodePlaces(places.default as EncodedPlaces);
      this.update(this.#stage.sight());
    } catch (error) {
      // The points are there without it.
      console.warn('<service-directory>: the outlines of the map could not be loaded.', error);
    }
  }

  #draw({ land, coast, borders }: Outline, order: number, sea?: Bounds): MapDrawing {
    return this.#stage.addShapes({
      order,
      areas: [
        ...(sea === undefined ? [] : [{ kind: 'sea' as const, rings: [ringOf(sea)] }]),
        { kind: 'land', rings: land },
      ],
      lines: [
        { kind: 'coast', lines: coast },
        { kind: 'border', lines: borders },
      ],
    });
  }

  #updateRegions(sight: MapSight): void {
    if (this.#index === undefined) return;
    const isFine = sight.zoom >= this.#index.minimumZoom;
    const wanted = new Set(isFine ? regionsInView(this.#index, sight) : []);
    for (const [id, region] of this.#regions) {
      if (wanted.has(id)) continue;
      region.drawing?.remove();
      region.drawing = undefined;
    }
    for (const id of wanted) {
      const region = this.#regions.get(id);
      if (region === undefined) void this.#loadRegion(id);
      else if (region.outline !== undefined)
        region.drawing ??= this.#draw(region.outline, ORDER.regions, this.#boundsOf(id));
    }
  }

  #boundsOf(id: string): Bounds | undefined {
    return this.#index?.regions.find((candidate) => candidate.id === id);
  }

  async #loadRegion(id: string): Promise<void> {
    const region: { outline?: Outline } = {};
    this.#regions.set(id, region);
    try {
      const file = await REGION_FILES.get(id)!();
      if (this.#stage.signal.aborted) return;
      region.outline = decodeOutline(file.default as EncodedOutline);
      this.#updateRegions(this.#stage.sight());
    } catch {
      // The overview stays where a region cannot be fetched; it is asked for again with the next move.
      this.#regions.delete(id);
    }
  }

  #updateLabels({ zoom, west, south, east, north }: MapSight): void {
    const wanted = new Map(
      this.#places
        .filter(
          ({ minimumZoom, latitude, longitude }) =>
            minimumZoom <= zoom &&
            latitude >= south &&
            latitude <= north &&
            longitude >= west &&
            longitude <= east,
        )
        .slice(0, MOST_LABELS)
        .map((place) => [`${place.name} ${place.latitude}`, place]),
    );
    for (const [key, label] of this.#labels) {
      if (wanted.has(key)) continue;
      label.remove();
      this.#labels.delete(key);
    }
    for (const [key, { name, longitude, latitude }] of wanted) {
      if (!this.#labels.has(key)) this.#labels.set(key, this.#stage.addLabel(name, [longitude, latitude]));
    }
  }
}

const ringOf = ({ west, south, east, north }: Bounds): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
