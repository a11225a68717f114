import { foldText } from '@service-directory/schema';
import { recordsAt, stringsAt, textAt, type Data } from '../../data.ts';
import { identityOf } from '../../facts/identity.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** So many open places are compared, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_COMPARED = 20_000;
/** A shorter name of a place, such as «Huset», is that of many. */
const MIN_NAME = 6;

interface OpenPlace {
  keys: readonly string[];
  path: Path;
  recordId: string;
}

/** By what two records are the same service: a name, and an organisation, a number or a mail besides. */
function keysOf(service: Data): string[] {
  const { names, contacts } = identityOf(service);
  const besides = [...stringsAt(service, 'organizationIds'), ...contacts];
  return names.flatMap((name) => besides.map((beside) => `${name}\n${beside}`));
}

/** A place of another service may bear the name of this one. */
const keysOfName = (name: unknown): string[] =>
  textsOf(name)
    .map(foldText)
    .filter((folded) => folded.length >= MIN_NAME)
    .map((folded) => `\n${folded}`);

const hasAddress = (location: Data): boolean =>
  isPublicPlace(location) && (location['address'] !== undefined || location['position'] !== undefined);

const openShelter = {
  name: 'Trygt bosted',
  locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
};

/**
 * Flags a public place of a service that another record of the same name and organisation, number or mail keeps secret. The
 * secret one need not say where it is: that it says nothing is what protects it.
 */
export const locationOpenTwin = defineWholeRule({
  code: 'location/open-twin',
  severity: 'error',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'Someone who knew better made the place secret in one record, and an older row of the same shelter still gives its address. The list shows both.',
  on: 'whole',
  ok: besideShelter({ ...openShelter, name: 'Kontoret' }),
  notOk: besideShelter(openShelter),
  start: () => ({ hidden: new Set<string>(), open: [] as OpenPlace[] }),
  see({ list, record, path }, { hidden, open }) {
    if (list !== 'services') return;
    if (hasConfidentialPlace(record)) {
      for (const key of [...keysOf(record), ...keysOfName(record['name'])]) hidden.add(key);
      return;
    }
    if (open.length >= MAX_COMPARED) return;
    const shown = recordsAt(record, 'locations').filter(([, location]) => hasAddress(location));
    const own = shown.length === 0 ? [] : keysOf(record);
    for (const [index, location] of shown)
      open.push({
        keys: [...own, ...keysOfName(location['name'])],
        path: [...path, 'locations', index],
        recordId: textAt(record, 'id') ?? '',
      });
  },
  finish({ hidden, open }, report) {
    if (hidden.size === 0) return;
    for (const { keys, path, recordId } of open)
      if (keys.some((key) => hidden.has(key))) report({ path, recordId });
  },
});
