import { stringsAt, stringsBelow, textAt, valueAt, type Data } from '../../data.ts';
import { tracesIn, type Trace } from '../../facts/address-words.ts';
import { areaTracesIn } from '../../facts/area-traces.ts';
import { IdSet } from '../../facts/id-set.ts';
import { hasConfidentialPlace, isConfidential, isPublicPlace, SECRET_FIELDS } from '../../facts/places.ts';
import { SecretWords, withoutOpenStreets } from '../../facts/secret-words.ts';
import type { OpenStreets } from '../../facts/public-streets.ts';
import { SecretStreets } from '../../facts/secrets.ts';
import type { Path } from '../../finding.ts';
import { pushAll } from '../../push-all.ts';
import { defineWholeRule } from '../../rule.ts';

/** For those that name no street. */
const NO_WORDS = new SecretWords([]);

/** A text that may give a place away; told once all public streets are known. */
interface Suspect {
  value: string;
  path: Path;
  recordId: string;
  /** Names of streets, of the editors' own notes, that it holds. */
  secretStreets: string[];
  /** What it says besides as the area of a place. */
  areaTraces: readonly Trace[];
}

/** Fields of the place itself, which are told by location/confidential-details. */
const TOLD_FIELDS: ReadonlySet<unknown> = new Set(SECRET_FIELDS);
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['internal']);

/** Does an address stand here by right, or is it told elsewhere? */
function isPassedOver(service: Data, path: Path): boolean {
  if (path[0] !== 'locations') return false;
  const location = valueAt(service, path.slice(0, 2));
  return isPublicPlace(location) || (TOLD_FIELDS.has(path[2]) && isConfidential(location));
}

/** A text that holds something, with its path from the field. */
type SuspectLeaf = Pick<Suspect, 'value' | 'path' | 'secretStreets' | 'areaTraces'>;

/** How many sets of streets are kept as patterns. */
const MAX_PATTERNS = 200;

/** Finds suspects field by field. Of the objects of a run it remembers the texts, for the same stand in many records. */
class SuspectFinder {
  readonly #streets = new SecretStreets();
  readonly #words = new Map<string, SecretWords>();
  /** By what was looked for. */
  readonly #leaves = new WeakMap<SecretWords, WeakMap<object, readonly SuspectLeaf[]>>();

  /** The names of streets that the notes of the editors tell of the secret places of a service. */
  wordsOf(service: Data): SecretWords {
    const streets = this.#streets.of(service);
    const key = streets.join('\n');
    let words = this.#words.get(key);
    if (words === undefined) {
      if (this.#words.size >= MAX_PATTERNS) this.#words.clear();
      this.#words.set(key, (words = streets.length === 0 ? NO_WORDS : new SecretWords(streets)));
    }
    return words;
  }

  /** @param pass texts, by their path in the record, that are not looked at */
  in(record: Data, path: Path, secrets: SecretWords, pass: (path: Path) => boolean): Suspect[] {
    const recordId = textAt(record, 'id') ?? '';
    const suspects: Suspect[] = [];
    for (const field of Object.keys(record)) {
      if (NOT_PUBLISHED.has(field)) continue;
      for (const leaf of this.#leavesOf(record[field], secrets)) {
        const inRecord = [field, ...leaf.path];
        if (!pass(inRecord)) suspects.push({ ...leaf, path: [...path, ...inRecord], recordId });
      }
    }
    return suspects;
  }

  /** The texts below a value that show a trace of an address, or hold one of the streets. */
  #leavesOf(value: unknown, secrets: SecretWords): readonly SuspectLeaf[] {
    if (typeof value !== 'object' || value === null) return suspectsBelow(value, secrets);
    let ofWords = this.#leaves.get(secrets);
    if (ofWords === undefined) this.#leaves.set(secrets, (ofWords = new WeakMap()));
    let known = ofWords.get(value);
    if (known === undefined) ofWords.set(value, (known = suspectsBelow(value, secrets)));
    return known;
  }
}

function suspectsBelow(value: unknown, secrets: SecretWords): SuspectLeaf[] {
  const suspects: SuspectLeaf[] = [];
  for (const { path, value: text } of stringsBelow(value, NOT_PUBLISHED)) {
    const secretStreets = secrets.foundIn(text);
    // In a list of places.
    const areaTraces = typeof path[0] === 'number' && path[1] === 'area' ? areaTracesIn(text) : [];
    if (secretStreets.length + areaTraces.length > 0 || tracesIn(text).length > 0)
      suspects.push({ value: text, path, secretStreets, areaTraces });
  }
  return suspects;
}

/**
 * Flags whatever gives away a confidential place in the texts, contacts and sources of its service, in any language.
 * The words themselves are not repeated in the report.
 */
export const locationConfidentialWords = defineWholeRule({
  code: 'location/confidential-words',
  severity: 'error',
  source: 'Safety guide, section 4: the validator also looks at free text and every translation',
  why: 'The address field is empty, and the street stands in the fifth translation of the description. Whoever looks for the people inside reads that too.',
  on: 'whole',
  ok: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: {
          nb: 'Et trygt sted i Oslo. Ring døgnet rundt.',
          en: 'A safe place in Oslo. Call at any hour.',
        },
        needs: ['crisis-shelter'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  notOk: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place. Come to Hemmeliggata 5.' },
        needs: ['crisis-shelter'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  start: () => ({
    finder: new SuspectFinder(),
    suspects: [] as Suspect[],
    /** Organisations whose own texts name an address, until a service of theirs is not secret. */
    organizations: new Map<string, Suspect[]>(),
    secretOrganizations: new Set<string>(),
    openOrganizations: new IdSet(),
  }),
  see({ list, record, path }, memory) {
    if (list === 'organizations') {
      const suspects = memory.finder.in(record, path, NO_WORDS, () => false);
      if (suspects.length > 0) memory.organizations.set(textAt(record, 'id') ?? '', suspects);
      return;
    }
    const isSecret = hasConfidentialPlace(record);
    for (const id of stringsAt(record, 'organizationIds')) {
      if (isSecret) memory.secretOrganizations.add(id);
      else if (memory.organizations.size > 0) memory.openOrganizations.add(id, 0);
    }
    if (!isSecret) return;
    const found = memory.finder.in(record, path, memory.finder.wordsOf(record), (inRecord) =>
      isPassedOver(record, inRecord),
    );
    pushAll(memory.suspects, found);
  },
  finish(
    { suspects, organizations, secretOrganizations, openOrganizations },
    report,
    { secrets: { publicStreets } },
  ) {
    // An organisation that has nothing but secret places is as good as one of them.
    const own = [...organizations].filter(
      ([id]) => secretOrganizations.has(id) && !openOrganizations.has(id),
    );
    for (const { value, path, recordId, secretStreets, areaTraces } of [
      ...own.flatMap(([, list]) => list),
      ...suspects,
    ]) {
      const open = publicStreets.namedIn(value);
      const ofArea = open.size > 0 ? [] : areaTraces;
      const traces: string[] = [...new Set([...tracesIn(value, open), ...ofArea])];
      if (!traces.includes('street') && isStillThere(value, secretStreets, publicStreets))
        traces.push('street');
      if (traces.length > 0) report({ path, params: { traces, field: String(path[2]) }, recordId });
    }
  },
});

/** Are the secret streets of a text others than those that anyone may know? */
const isStillThere = (text: string, streets: readonly string[], open: OpenStreets): boolean =>
  streets.length > 0 && new SecretWords(streets).foundIn(withoutOpenStreets(text, open)).length > 0;
