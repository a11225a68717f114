import type * as L from 'leaflet';
import { decodeOutline, decodePlaces, regionsInView, type EncodedOutline, type EncodedPlaces, type Outline, type Place, type Position, type RegionIndex } from './outline/decode.ts'; // prettier-ignore

/** More labels than this at once are noise. */
const MOST_LABELS = 120;

type Leaflet = typeof L;

const toLatLngs = (lines: readonly (readonly Position[])[]): L.LatLngTuple[][] =>
  lines.map((line) => line.map(([longitude, latitude]): L.LatLngTuple => [latitude, longitude]));

/**
 * The bundled basemap on a Leaflet map: land, borders and place names, from files of the host alone. The overview is
 * drawn at once, finer regions when they come into view; what cannot be fetched is left out and the overview stays.
 */
export class OutlineLayer {
  readonly #leaflet: Leaflet;
  readonly #map: L.Map;
  readonly #regions = new Map<string, L.LayerGroup | 'loading'>();
  readonly #labels = new Map<string, L.Marker>();
  #index: RegionIndex | undefined;
  #places: Place[] = [];
  #isGone = false;

  constructor(leaflet: Leaflet, map: L.Map) {
    this.#leaflet = leaflet;
    this.#map = map;
    map.createPane('outline-overview').style.zIndex = '200';
    map.createPane('outline-regions').style.zIndex = '210';
    map.createPane('outline-labels').style.zIndex = '350';
    void this.#start();
  }

  /** Draws what the current view needs. */
  update(): void {
    this.#updateRegions();
    this.#updateLabels();
  }

  /** Stops answering what is still on its way. */
  destroy(): void {
    this.#isGone = true;
  }

  async #start(): Promise<void> {
    const [overview, index, places] = await Promise.all([
      import('./outline/overview.json'),
      import('./outline/index.json'),
      import('./outline/places.json'),
    ]);
    if (this.#isGone) return;
    this.#draw(decodeOutline(overview.default as EncodedOutline), 'outline-overview').addTo(this.#map);
    this.#index = index.default as RegionIndex;
    this.#places = decodePlaces(places.default as EncodedPlaces);
    this.update();
  }

  #draw(outline: Outline, pane: string, sea?: L.LatLngBoundsExpression): L.LayerGroup {
    const { polygon, polyline, rectangle, layerGroup } = this.#leaflet;
    const shared = { pane, interactive: false, smoothFactor: 0.7 };
    return layerGroup([
      ...(sea === undefined ? [] : [rectangle(sea, { ...shared, stroke: false, className: 'sea' })]),
      polygon(toLatLngs(outline.land), { ...shared, stroke: false, className: 'land' }),
      polyline(toLatLngs(outline.coast), { ...shared, weight: 1, className: 'coast' }),
      polyline(toLatLngs(outline.borders), { ...shared, weight: 1, className: 'border' }),
    ]);
  }

  #updateRegions(): void {
    if (this.#index === undefined) return;
    const isFine = this.#map.getZoom() >= this.#index.minimumZoom;
    const bounds = this.#map.getBounds();
    const view = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
    const wanted = new Set(isFine ? regionsInView(this.#index, view) : []);
    for (const [id, group] of this.#regions) {
      if (group !== 'loading' && !wanted.has(id)) group.remove();
    }
    for (const id of wanted) {
      const group = this.#regions.get(id);
      if (group === undefined) void this.#loadRegion(id);
      else if (group !== 'loading') group.addTo(this.#map);
    }
  }

  async #loadRegion(id: string): Promise<void> {
    this.#regions.set(id, 'loading');
    try {
      const file = (await import(`./outline/regions/${id}.json`)) as { default: EncodedOutline };
      const region = this.#index?.regions.find((candidate) => candidate.id === id);
      if (this.#isGone || region === undefined) return;
      const sea: L.LatLngBoundsLiteral = [
        [region.south, region.west],
        [region.north, region.east],
      ];
      this.#regions.set(id, this.#draw(decodeOutline(file.default), 'outline-regions', sea));
      this.#updateRegions();
    } catch {
      // The overview stays where a region cannot be fetched; it is asked for again with the next move.
      this.#regions.delete(id);
    }
  }

  #updateLabels(): void {
    const zoom = this.#map.getZoom();
    const bounds = this.#map.getBounds();
    const wanted = new Map(
      this.#places
        .filter(
          ({ minimumZoom, latitude, longitude }) =>
            minimumZoom <= zoom && bounds.contains([latitude, longitude]),
        )
        .slice(0, MOST_LABELS)
        .map((place) => [`${place.name} ${place.latitude}`, place]),
    );
    for (const [key, label] of this.#labels) {
      if (wanted.has(key)) continue;
      label.remove();
      this.#labels.delete(key);
    }
    for (const [key, place] of wanted) {
      if (!this.#labels.has(key)) this.#labels.set(key, this.#label(place).addTo(this.#map));
    }
  }

  #label({ name, latitude, longitude }: Place): L.Marker {
    const words = document.createElement('span');
    words.textContent = name;
    words.setAttribute('aria-hidden', 'true');
    const icon = this.#leaflet.divIcon({ className: 'place', html: words, iconSize: [0, 0] });
    return this.#leaflet.marker([latitude, longitude], {
      icon,
      pane: 'outline-labels',
      interactive: false,
      keyboard: false,
    });
  }
}
