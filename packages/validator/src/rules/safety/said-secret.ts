import { fieldOf, isData, recordsAt, stringsBelow, textAt, type Data } from '../../data.ts';
import { OWN_WORDS } from '../../facts/own-words.ts';
import {
  secretBesideName,
  secretFlagBelow,
  secretInAddress,
  tagsOfEditors,
  type SaidBeside,
} from '../../facts/secret-said-beside.ts';
import { secretNotedIn } from '../../facts/secret-said-notes.ts';
import { secretSaidInAny } from '../../facts/secret-said.ts';
import { shownPlaceOf } from '../../facts/shown-place.ts';
import type { Path } from '../../finding.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** Other texts in which it does, and those of its parts; where else to go (`notOffered`) is another's. */
const HOLDERS = [
  ['alert', 'text'],
  ['access', 'eligibility'],
  ['serviceArea', 'note'],
] as const;
const PARTS = [
  ['locations', ['name', 'area', 'directions', 'surroundings']],
  ['contacts', ['label', 'purpose', 'note']],
] as const;

/** Fields whose words may say it beside a name. */
const NAMES = ['name', 'alternateName'];
/** Fields that hold what other programs say. */
const FLAGGED = ['extensions', 'internal'];

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
    const shown = shownPlaceOf(service);
    if (shown === undefined) return;
    const said = firstSaid(service, context);
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

function firstSaid(service: Data, context: RuleContext): Said | undefined {
  for (const field of OWN_WORDS) {
    const said = saidIn(fieldOf(service, field), field, [field], context);
    if (said !== undefined) return said;
  }
  for (const [field, word] of HOLDERS) {
    const said = saidIn(fieldOf(fieldOf(service, field), word), word, [field, word], context);
    if (said !== undefined) return said;
  }
  for (const [list, fields] of PARTS) {
    const said = saidInList(service, list, fields, context);
    if (said !== undefined) return said;
  }
  return (
    saidBeside(NAMES, (field) => secretBesideName(fieldOf(service, field), [field], context.languages)) ??
    saidInNotes(service, context.languages) ??
    saidBeside(FLAGGED, (field) => secretFlagBelow(fieldOf(service, field), [field]))
  );
}

function saidBeside(
  fields: readonly string[],
  find: (field: string) => SaidBeside | undefined,
): Said | undefined {
  for (const field of fields) {
    const said = find(field);
    if (said !== undefined) return { ...said, field };
  }
  return undefined;
}

/** What was found in the lists of a run, for the same stand in many services. */
const knownOfRun = new WeakMap<RuleContext, WeakMap<object, Said | typeof NOTHING>>();
const NOTHING = Symbol('nothing said');

function saidInList(
  service: Data,
  list: string,
  fields: readonly string[],
  context: RuleContext,
): Said | undefined {
  const records = fieldOf(service, list);
  if (!Array.isArray(records)) return undefined;
  let known = knownOfRun.get(context);
  if (known === undefined) knownOfRun.set(context, (known = new WeakMap()));
  const found = known.get(records);
  // An object may stand in two lists, as it does in aliases of YAML.
  if (found !== undefined && (found === NOTHING || found.path[0] === list))
    return found === NOTHING ? undefined : found;
  const said = findInList(service, list, fields, context);
  known.set(records, said ?? NOTHING);
  return said;
}

function findInList(
  service: Data,
  list: string,
  fields: readonly string[],
  context: RuleContext,
): Said | undefined {
  for (const [index, part] of recordsAt(service, list))
    for (const field of fields) {
      const said = saidIn(fieldOf(part, field), field, [list, index, field], context);
      if (said !== undefined) return said;
    }
  return list === 'locations' ? saidBesidePlace(service, context) : undefined;
}

/** What the name or the address of a place says besides it. */
function saidBesidePlace(service: Data, { languages }: RuleContext): Said | undefined {
  for (const [index, place] of recordsAt(service, 'locations')) {
    const path: Path = ['locations', index];
    const said =
      secretInAddress(place, path, languages) ??
      secretBesideName(fieldOf(place, 'name'), [...path, 'name'], languages);
    const [, , field = ''] = said?.path ?? [];
    if (said !== undefined) return { ...said, field: String(field === 'address' ? said.path[3] : field) };
  }
  return undefined;
}

/** The notes of the editors, who know best, in whichever language of the directory, and in those in which most write. */
function saidInNotes(service: Data, languages: readonly string[]): Said | undefined {
  for (const { path, value } of stringsBelow(fieldOf(service, 'internal'))) {
    const words = secretNotedIn(value, tagsOfEditors(languages));
    if (words !== undefined) return { path: ['internal', ...path], field: 'internal', words };
  }
  return undefined;
}

/** The first language of a text that says it. */
function saidIn(text: unknown, field: string, path: Path, { languages }: RuleContext): Said | undefined {
  if (typeof text === 'string') {
    const words = secretSaidInAny(text, languages[0] ?? '');
    return words === undefined ? undefined : { path, field, words };
  }
  if (!isData(text)) return undefined;
  for (const tag of Object.keys(text)) {
    const words = text[tag];
    const said =
      typeof words === 'string' ? secretSaidInAny(words, tag === '' ? (languages[0] ?? '') : tag) : undefined;
    if (said !== undefined) return { path: tag === '' ? path : [...path, tag], field, words: said };
  }
  return undefined;
}
