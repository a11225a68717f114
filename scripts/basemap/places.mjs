/**
 * Chooses the places to name, and from which zoom on, so that their labels do not overlap.
 *
 * At each zoom the places come in order of weight (population; more for capitals and for Norway). One is shown if its
 * label has room beside those shown, and beside those of twice its weight that wait for a higher zoom: Hannover
 * must not be named before Berlin. A place shown at one zoom is shown at all higher ones.
 */

import { encodeRows } from './geometry.mjs';

const bounds = { west: -25, south: 34, east: 45, north: 81 };
const zooms = { first: 3, lastElsewhere: 7, lastInNorway: 9 };
const most = { elsewhere: 1200, inNorway: 400 };

/** Room of a label of 12 px in pixels, centred on the point: the name above, below or on a dot. */
const labelRoom = (name) => ({ width: 7 * name.length + 14, height: 30 });

/** A place needs at least this many inhabitants outside Norway to be named at a zoom. */
const leastPopulation = { 3: 500_000, 4: 250_000, 5: 80_000, 6: 25_000, 7: 8_000 };
const leastPopulationInNorway = {
  3: 200_000,
  4: 100_000,
  5: 20_000,
  6: 7_000,
  7: 2_500,
  8: 1_000,
  9: 0,
};

/** GeoNames gives English names to the best known towns; the map says what the road sign says, in Latin letters. */
const localNames = {
  Antwerp: 'Antwerpen',
  Århus: 'Aarhus',
  Belgrade: 'Beograd',
  Brussels: 'Bruxelles – Brussel',
  Bucharest: 'București',
  Chisinau: 'Chișinău',
  Copenhagen: 'København',
  Florence: 'Firenze',
  Genoa: 'Genova',
  Geneva: 'Genève',
  Hyvinge: 'Hyvinkää',
  Lisbon: 'Lisboa',
  Milan: 'Milano',
  Munich: 'München',
  Naples: 'Napoli',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  Odessa: 'Odesa',
  Prague: 'Praha',
  Pristina: 'Prishtinë – Priština',
  Rome: 'Roma',
  Seville: 'Sevilla',
  'The Hague': 'Den Haag',
  Turin: 'Torino',
  Venice: 'Venezia',
  Vienna: 'Wien',
  Warsaw: 'Warszawa',
  Pilsen: 'Plzeň',
  Ávanuorri: 'Havøysund',
  // Places with both a Norwegian and a Sami name, in the order of the road sign.
  Kautokeino: 'Guovdageaidnu – Kautokeino',
  Kárášjohka: 'Kárášjohka – Karasjok',
  Snåase: 'Snåase – Snåsa',
  Vuonnabahta: 'Vuonnabahta – Varangerbotn',
};

/** Towns in Norway whose inhabitants GeoNames does not give; without a number they would come after every village. */
const townsOfUnknownSize = {
  population: 8_000,
  ids: new Map([
    [3140128, 'Sandvika'],
    [3149640, 'Kolbotn'],
    [3152327, 'Hokksund'],
    [3145757, 'Mjøndalen'],
    [3143423, 'Orkanger'],
    [3143237, 'Osøyro'],
    [3163379, 'Ålgård'],
    [3158608, 'Eidsvoll'],
    [3148354, 'Langesund'],
    [3149864, 'Kleppestø'],
    [3138304, 'Sola'],
  ]),
};

/** Parts of towns, and an entry that is no place. */
const isPlace = (city) => city.featureCode !== 'PPLX' && !city.name.includes('weather');

export function choosePlaces(cities) {
  const candidates = cities
    .filter((city) => isPlace(city) && isInside(city.loc.coordinates))
    .map(toCandidate)
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  const chosen = new Map();
  for (let zoom = zooms.first; zoom <= zooms.lastInNorway; zoom++) {
    const labels = new Labels(zoom);
    for (const place of chosen.keys()) labels.add(place, true);
    for (const place of candidates) {
      if (chosen.has(place) || !mayAppear(place, zoom, chosen)) continue;
      const hasRoom = labels.hasRoomFor(place);
      if (hasRoom) chosen.set(place, zoom);
      labels.add(place, hasRoom);
    }
  }
  return [...chosen].map(([place, zoom]) => ({ ...place, zoom }));
}

/** Names beside one text of numbers: longitude and latitude in thousandths of a degree, and the smallest zoom. */
export function encodePlaces(places) {
  return {
    names: places.map((place) => place.name),
    points: encodeRows(
      places.map(({ lon, lat, zoom }) => [Math.round(lon * 1000), Math.round(lat * 1000), zoom]),
    ),
  };
}

/** In which countries the same places are, ISO 3166-1 joined, in the same order: for who types the name of one. */
export const encodeCountries = (places) => ({
  countries: places.map(({ inNorway, country }) => (inNorway ? 'NO' : country)).join(''),
});

function isInside([lon, lat]) {
  return lon > bounds.west && lon < bounds.east && lat > bounds.south && lat < bounds.north;
}

function toCandidate(city) {
  const [lon, lat] = city.loc.coordinates;
  const inNorway = city.country === 'NO' || city.country === 'SJ';
  const inhabitants = townsOfUnknownSize.ids.has(city.cityId)
    ? townsOfUnknownSize.population
    : city.population;
  const population = inhabitants * (city.featureCode === 'PPLC' ? 3 : 1);
  const name = ['RO', 'MD'].includes(city.country) ? withCommas(city.name) : city.name;
  return {
    id: city.cityId,
    country: city.country,
    name: localNames[name] ?? name,
    lon,
    lat,
    population,
    inNorway,
    weight: population * (inNorway ? 5 : 1),
  };
}

/** Romanian letters, which GeoNames writes with a cedilla. */
function withCommas(name) {
  return name.replace(/[şţŞŢ]/g, (letter) => ({ ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' })[letter]);
}

function mayAppear(place, zoom, chosen) {
  if (place.inNorway)
    return place.population >= leastPopulationInNorway[zoom] && count(chosen, true) < most.inNorway;
  return (
    zoom <= zooms.lastElsewhere &&
    place.population >= leastPopulation[zoom] &&
    count(chosen, false) < most.elsewhere
  );
}

function count(chosen, inNorway) {
  let sum = 0;
  for (const place of chosen.keys()) if (place.inNorway === inNorway) sum++;
  return sum;
}

/** The labels at one zoom, shown or waiting, in squares of 256 pixels so that only neighbours are compared. */
class Labels {
  #squares = new Map();

  constructor(zoom) {
    this.zoom = zoom;
  }

  hasRoomFor(place) {
    const box = this.#box(place);
    const isInTheWay = (other) =>
      (other.isShown || other.weight > 2 * place.weight) && overlaps(box, other.box);
    return !this.#squaresOf(box).some((square) => square.some(isInTheWay));
  }

  add(place, isShown) {
    const box = this.#box(place);
    for (const square of this.#squaresOf(box)) square.push({ box, isShown, weight: place.weight });
  }

  #box({ name, lon, lat }) {
    const [x, y] = toPixels(lon, lat, this.zoom);
    const { width, height } = labelRoom(name);
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  }

  #squaresOf(box) {
    const squares = [];
    for (let x = Math.floor(box.left / 256); x <= Math.floor(box.right / 256); x++) {
      for (let y = Math.floor(box.top / 256); y <= Math.floor(box.bottom / 256); y++) {
        const key = `${x} ${y}`;
        if (!this.#squares.has(key)) this.#squares.set(key, []);
        squares.push(this.#squares.get(key));
      }
    }
    return squares;
  }
}

const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Web Mercator, as the map draws it. */
export function toPixels(lon, lat, zoom) {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}
