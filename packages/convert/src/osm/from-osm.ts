import type { Position } from '@service-directory/schema';
import type { Conversion } from '../conversion.ts';
import { put, type Draft, type DraftDirectory, type DraftOptions } from '../draft/draft.ts';
import { draftHead } from '../draft/head.ts';
import { isPlainObject, ownValue, pointerToken, textOf } from '../json.ts';
import { LossLog } from '../draft/loss-log.ts';
import { CodeReader } from '../draft/tags/code-reader.ts';
import { OperatorList } from '../draft/tags/operator-list.ts';
import { isShown, readTags } from '../draft/tags/read-tags.ts';
import { restsOn } from '../draft/tags/rests-on.ts';
import { TagSet } from '../draft/tags/tag-set.ts';
import { statedVisibility } from '../secrecy/stated-visibility.ts';
import { slugOf, UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import { OSM_SCHEME } from './osm-object.ts';

/** SPDX id of the licence of all data of OpenStreetMap (openstreetmap.org/copyright). */
const OSM_LICENSE = 'ODbL-1.0';

const TYPES: ReadonlySet<unknown> = new Set(['node', 'way', 'relation']);

/** What `node/123` stands for, when the object is one of the map and not a draft (those have negative numbers). */
function objectName(element: unknown): string | undefined {
  const id = ownValue(element, 'id');
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0
    ? `${textOf(ownValue(element, 'type'))}/${id}`
    : undefined;
}

const isDegrees = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

/**
 * Where an object is: a node itself, or the centre that Overpass gives (`out center`). A node may stand anywhere in a
 * house, the centre of an outline in its yard; the middle of a relation says less.
 */
function positionOf(element: unknown): Position | undefined {
  const isNode = ownValue(element, 'type') === 'node';
  const place = isNode ? element : ownValue(element, 'center');
  const latitude = ownValue(place, 'lat');
  const longitude = ownValue(place, 'lon');
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) return undefined;
  const isHouse = isNode || ownValue(ownValue(element, 'tags'), 'building') !== undefined;
  return { latitude, longitude, precision: isHouse ? 'building' : 'street' };
}

/** The tags that are text; others are told. */
function tagsOf(element: unknown, tell: (key: string) => void): Map<string, string> {
  const tags = new Map<string, string>();
  const stored = ownValue(element, 'tags');
  if (!isPlainObject(stored)) return tags;
  for (const [key, value] of Object.entries(stored)) {
    if (typeof value === 'string') tags.set(key, value);
    else tell(key);
  }
  return tags;
}

/** The day whose state of the map the data show. */
const dayOfData = (input: unknown): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?=T)/.exec(textOf(ownValue(ownValue(input, 'osm3s'), 'timestamp_osm_base')))?.[0];

/**
 * Services out of OpenStreetMap: JSON as Overpass gives it (`[out:json]; …; out center;`) or as JOSM saves it.
 *
 * Each object with tags becomes a record for a person to check: conditions `unconfirmed`, checked second-hand with low
 * confidence, and the object as its only source. What a mapper wrote of cost and admission is not taken for a promise
 * of the service. Hours that cannot be read are kept as printed words. Of what may be a refuge from violence neither
 * point nor street is taken over, nor a link to the object, though they are on the map; of what says in tags or words that
 * its place is a secret nothing of where it is. Texts are in `language`; nothing is made up, so that most
 * records still lack a summary and many an organisation, which the validator tells.
 *
 * The directory gets the licence ODbL-1.0: whoever publishes it names OpenStreetMap and its contributors and keeps the
 * licence (opendatacommons.org/licenses/odbl/1-0). Never throws; each loss has a JSON Pointer into the input.
 * @param options `country` for phone numbers without one; `today` when the data do not tell their day
 */
export function fromOsm(input: unknown, options: DraftOptions = {}): Conversion<DraftDirectory> {
  const log = new LossLog('osm');
  const operators = new OperatorList();
  const codes = new CodeReader();
  const services: Draft[] = [];
  const head = draftHead(options);
  const elements = ownValue(input, 'elements');
  if (!Array.isArray(elements)) {
    log.tell('', 'no-osm-data');
    return { output: { ...head, organizations: [], services }, losses: log.all };
  }
  const ids = new UniqueIds();
  const seen = new Set<string>();
  let isFromMap = ownValue(input, 'osm3s') !== undefined;
  const retrievedOn = dayOfData(input) ?? options.today;

  elements.forEach((element: unknown, index) => {
    const path = `/elements/${index}`;
    const at = (key: string) => (key === '' ? path : `${path}/tags/${pointerToken(key)}`);
    if (!TYPES.has(ownValue(element, 'type'))) return log.tell(path, 'no-object');
    const tags = tagsOf(element, (key) => log.tell(at(key), 'unread-value'));
    const name = objectName(element);
    if (name !== undefined && seen.has(name)) return log.tell(path, 'duplicate');
    if (tags.size === 0) return log.tell(path, 'no-tags');
    if (name !== undefined) {
      seen.add(name);
      isFromMap = true;
    }
    const position = positionOf(element);
    if (position === undefined) log.tell(path, 'no-position');
    const read = readTags(
      {
        tags: new TagSet(tags),
        stated: statedVisibility(ownValue(element, 'tags')),
        options,
        operators,
        codes,
        lose: (key, loss) => log.tell(at(key), loss),
      },
      position,
    );
    const title = typeof read['name'] === 'string' ? read['name'] : Object.values(read['name'] ?? {})[0];
    // A link to the object is a link to its point.
    const shown = isShown(read) ? name : undefined;
    if (shown !== name) log.tell(path, 'secret-place');
    const wish = shown?.replace('/', '-') ?? slugOf(String(title ?? '')) ?? 'place';
    const service: Draft = { id: ids.take(shown === undefined ? wish : `osm-${wish}`), ...read };
    const source: Draft = { id: 'osm', url: `https://www.openstreetmap.org/${shown}` };
    put(source, 'retrievedOn', retrievedOn);
    const supports = restsOn(read);
    source['supports'] = supports.length > 0 ? supports : ['identifiers'];
    service['sources'] = shown === undefined ? [] : [source];
    if (shown !== undefined) {
      const others = (read['identifiers'] ?? []) as Draft[];
      service['identifiers'] = [{ scheme: OSM_SCHEME, value: shown }, ...others];
    }
    services.push(service);
  });
  if (isFromMap) head['license'] = OSM_LICENSE;
  return { output: { ...head, organizations: operators.all, services }, losses: log.all };
}
