import { fieldOf, isData, recordsAt, stringsBelow, textAt, type Data } from '../../data.ts';
import { hasConfidentialPlace, hasWidePlace } from '../../facts/places.ts';
import { secretSaidIn } from '../../facts/secret-said.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Fields in which a service speaks of itself, and those of its parts; where else to go (`notOffered`) is another's. */
const OWN_WORDS = ['name', 'alternateName', 'summary', 'description', 'capacity'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  locations: ['name', 'area', 'directions', 'surroundings'],
  contacts: ['label', 'purpose', 'note'],
};

/** Places that are no house. */
const NO_HOUSE: ReadonlySet<unknown> = new Set(['phone', 'online']);

/** A place that is shown to everyone, by its flag or for want of one. */
const isShown = (place: Data): boolean => {
  const { visibility } = place;
  if (visibility !== 'public' && visibility !== undefined) return false;
  return !NO_HOUSE.has(place['kind']) || fieldOf(place, 'address') !== undefined;
};

/**
 * Flags a text by which the address is a secret, in a service whose every place is shown. With a secret place beside an
 * open one nobody can tell which is meant, and nothing is said.
 */
export const locationSaidSecret = defineRule({
  code: 'location/said-secret',
  severity: 'error',
  source: 'Safety guide, section 4: a misspelt flag cannot quietly switch protection off',
  why: 'Whoever wrote the sentence knows that nobody may find the house, and the field beside it gives it to everyone. To stop once too often costs a minute; the other mistake cannot be taken back.',
  on: 'service',
  when: 'locations',
  ok: {
    summary: { nb: 'Adressen er hemmelig. Ring oss.', en: 'The address is secret. Call us.' },
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  },
  notOk: {
    summary: { nb: 'Adressen er hemmelig. Ring oss.', en: 'Call us.' },
    locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
  },
  check(service, report, context) {
    const places = recordsAt(service, 'locations');
    const shown = places.find(([, place]) => isShown(place));
    if (shown === undefined || hasConfidentialPlace(service) || hasWidePlace(service)) return;
    const said = firstSaid(service, context.languages[0] ?? '');
    if (said === undefined) return;
    const [index, place] = shown;
    report({
      path: said.path,
      params: { field: said.field, said: said.words, visibility: textAt(place, 'visibility') },
      related: [[...context.path, 'locations', index]],
    });
  },
});

interface Said {
  path: Path;
  field: string;
  words: string;
}

function firstSaid(service: Data, sourceLanguage: string): Said | undefined {
  for (const [holder, fields, before] of holdersOf(service))
    for (const field of fields) {
      const said = saidIn(fieldOf(holder, field), field, [...before, field], sourceLanguage);
      if (said !== undefined) return said;
    }
  return saidInNotes(service, sourceLanguage);
}

/** The notes of the editors, who know best. */
function saidInNotes(service: Data, sourceLanguage: string): Said | undefined {
  for (const { path, value } of stringsBelow(fieldOf(service, 'internal'))) {
    const words = secretSaidIn(value, sourceLanguage);
    if (words !== undefined) return { path: ['internal', ...path], field: 'internal', words };
  }
  return undefined;
}

function holdersOf(service: Data): (readonly [unknown, readonly string[], Path])[] {
  const parts = Object.entries(PARTS).flatMap(([list, fields]) =>
    recordsAt(service, list).map(([index, part]) => [part, fields, [list, index]] as const),
  );
  return [
    [service, OWN_WORDS, []],
    [fieldOf(service, 'alert'), ['text'], ['alert']],
    [fieldOf(service, 'access'), ['eligibility'], ['access']],
    [fieldOf(service, 'serviceArea'), ['note'], ['serviceArea']],
    ...parts,
  ];
}

/** The first language of a text that says it. */
function saidIn(text: unknown, field: string, path: Path, sourceLanguage: string): Said | undefined {
  const byLanguage = typeof text === 'string' ? { '': text } : text;
  if (!isData(byLanguage)) return undefined;
  for (const [tag, words] of Object.entries(byLanguage)) {
    const said =
      typeof words === 'string' ? secretSaidIn(words, tag === '' ? sourceLanguage : tag) : undefined;
    if (said !== undefined) return { path: tag === '' ? path : [...path, tag], field, words: said };
  }
  return undefined;
}
