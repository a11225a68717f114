/**
 * A directory of as many services as asked for over Europe: invented, the same every time for the same seed. Most are in
 * large towns, some in villages; most have a door, some help a whole country by phone, some have a place that is not for
 * everybody; of nearly half of the doors the hours are known. Texts are made of the words of a small directory, each as often as there.
 */
import { readFileSync } from 'node:fs';
import { loadSource } from '../validator/load-source.mjs';

const PLACES = new URL('../../packages/element/src/map/outline/places.json', import.meta.url);

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Picks by weight: the sums of the weights up to each are looked up by halves. */
function picker(weights) {
  const sums = [];
  let sum = 0;
  for (const weight of weights) sums.push((sum += weight));
  return (number) => {
    const wanted = number * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const { decodePlaces } = await loadSource('../../element/src/map/outline/decode.ts');

/** The places of the map, which come in order of how large they are: the weight falls as sizes of towns do (Zipf). */
const townsOf = () =>
  decodePlaces(JSON.parse(readFileSync(PLACES, 'utf8')))
    .filter(({ latitude, longitude }) => latitude > 35 && longitude > -25 && longitude < 45)
    .map((town, index) => ({ ...town, weight: 1 / (index + 8) ** 0.85 }));

/** Sentences of a small directory in a language, as lists of words. */
const sentencesOf = ({ services }, language) =>
  services.flatMap(({ summary, description }) =>
    [summary, description].flatMap((text) =>
      (text?.[language] ?? '')
        .split(/(?<=[.!?])\s+/)
        // What is said of a secret address would be untrue of an invented door, and is refused.
        .filter(
          (sentence) => sentence.length > 20 && !/secret|hemmelig|skjult|adress|address/i.test(sentence),
        )
        .map((sentence) => sentence.split(' ')),
    ),
  );

/** Countries in order of how many live there. */
const COUNTRIES = 'DE FR GB IT ES UA PL RO NL BE CZ SE PT GR HU AT CH BG RS DK FI NO SK IE HR'.split(' ');
const pickCountry = picker(COUNTRIES.map((_, index) => 1 / (index + 2)));

const SYLLABLES =
  'ba be bo da di el en fa fi ga ha hel in ja ka ki la li lo ma mi na ni no or pa ra ri ro sa si so ta ti to va ve vi'.split(
    ' ',
  );

/** Words that syllables make by chance and that mean something: a text with one asks for papers, and is refused. */
const REAL_WORDS = new Set(['visa']);

/** A name that nobody has, of two to four syllables. */
const inventName = (random) => {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  );
  const name = syllables.join('');
  if (REAL_WORDS.has(name)) return inventName(random);
  return name[0].toUpperCase() + name.slice(1);
};

const WORKDAYS = ['mo', 'tu', 'we', 'th', 'fr'];
const weekOf = (publicHolidays, ...periods) => ({
  periods: periods.map(([days, opens, closes]) => ({ days, opens, closes })),
  publicHolidays,
});

/** Weeks that are common, and how often: offices, longer days, evenings, every day, day and night. */
const WEEKS = [
  { share: 8, hours: weekOf('closed', [WORKDAYS, '09:00', '15:00']) },
  { share: 4, hours: weekOf('closed', [WORKDAYS, '10:00', '18:00'], [['sa'], '10:00', '14:00']) },
  { share: 3, hours: weekOf('closed', [['tu', 'th'], '17:00', '20:00']) },
  { share: 2, hours: weekOf('open', [[...WORKDAYS, 'sa', 'su'], '12:00', '22:00']) },
  { share: 1, hours: { always: true } },
];
const pickWeek = picker(WEEKS.map(({ share }) => share));

/** Of so many that have a door somebody has looked up when it is open; of the others nobody knows for sure. */
const SHARE_WITH_HOURS = 0.45;

/** The hours of a service, and what is needed for them to count: when they were looked up, and where they stand. */
const hoursOf = (random, { sources, verification }) => ({
  openingHours: WEEKS[pickWeek(random())].hours,
  sources: [
    ...sources,
    {
      id: 'hours',
      url: 'https://hours.example/',
      retrievedOn: '2026-11-02',
      supports: ['openingHours'],
    },
  ],
  verification: { ...verification, method: 'website', lastVerifiedOn: '2026-11-02' },
});

/** The head of the directory. */
export const europeHead = (small) => ({
  ...small,
  id: 'europe-invented',
  name: { nb: 'Oppdiktet katalog over Europa', en: 'Invented directory of Europe' },
  organizations: [],
  services: [],
});

/**
 * Gives services one by one.
 * @param small a small directory whose services are taken as patterns
 */
export function* europeServices(small, count, seed = 1) {
  const random = seeded(seed);
  const towns = townsOf();
  const pickTown = picker(towns.map(({ weight }) => weight));
  const sentences = { nb: sentencesOf(small, 'nb'), en: sentencesOf(small, 'en') };
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const text = (language, length) =>
    Array.from({ length }, () => {
      const words = [...oneOf(sentences[language])];
      // A word of every tenth place is somebody's own.
      if (random() < 0.6) words[Math.floor(random() * words.length)] = inventName(random);
      return words.join(' ');
    }).join(' ');
  const patterns = small.services.filter(({ status = 'active' }) => status === 'active');
  for (let index = 0; index < count; index += 1) {
    const { seeAlso, replacedBy, description, capacity, notOffered, internal, extensions, ...pattern } =
      oneOf(patterns);
    const town = towns[pickTown(random())];
    const name = inventName(random);
    const kind = random();
    const near = () => (random() + random() + random() - 1.5) * 0.12;
    const round = (number) => Math.round(number * 10_000) / 10_000;
    const position = {
      latitude: round(town.latitude + near()),
      longitude: round(town.longitude + 2 * near()),
      precision: 'street',
    };
    const address = { street: `${inventName(random)} ${1 + Math.floor(random() * 99)}`, locality: town.name };
    const location =
      kind < 0.86
        ? { id: 'door', visibility: 'public', address, position }
        : kind < 0.93
          ? { id: 'place', visibility: 'on-request', address: { locality: town.name } }
          : undefined;
    const cut = (words) => (words.length <= 200 ? words : `${words.slice(0, words.lastIndexOf(' ', 195))} …`);
    yield {
      ...pattern,
      id: `${pattern.id}-${index}`,
      name: { nb: `${name} ${town.name}`, en: `${name} ${town.name}` },
      alternateName: undefined,
      summary: { nb: cut(text('nb', 1)), en: cut(text('en', 1)) },
      description: { nb: text('nb', 3), en: text('en', 3) },
      locations: location === undefined ? [] : [location],
      serviceArea:
        location === undefined
          ? { scope: 'national', countries: [COUNTRIES[pickCountry(random())]] }
          : { scope: 'local', regions: [town.name] },
      ...(location?.visibility === 'public' && random() < SHARE_WITH_HOURS ? hoursOf(random, pattern) : {}),
    };
  }
}
