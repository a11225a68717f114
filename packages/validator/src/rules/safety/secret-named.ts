import { stringsBelow, textAt, type Data, type StringLeaf } from '../../data.ts';
import { NameSet } from '../../facts/name-set.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { addSecretNames, namesBoth } from '../../facts/secret-names.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule, type Report, type RuleContext } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** So many texts with a number are kept, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_KEPT = 40_000;
/** Fields that hold no sentences for readers. A place that bears the name of a secret one is told by location/open-twin. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'alternateName',
  'internal',
  'address',
  'sources',
  'verification',
  'position',
]);

interface Candidate {
  /** The field of the record, or of the head. */
  field: string;
  path: Path;
  recordId: string;
  text: string;
}

/**
 * A number behind a word, without which no text holds a street and a house; figures with decimals, or a link to a map. What they say is
 * looked for where a name was found.
 */
const MAY_SAY_WHERE = /\p{L}\.?\s{0,2}\d|\d[.,]\d{3}|\d°|maps?[./]|goo\.gl|w3w|what3words|\/{3}/u;
const withNumber = (holder: unknown): readonly StringLeaf[] =>
  stringsBelow(holder, NO_TEXTS).filter(({ value }) => MAY_SAY_WHERE.test(value));

/** Flags a sentence that names a service whose place is secret, and a street: in another record, or of the directory itself. */
export const locationSecretNamed = defineWholeRule({
  code: 'location/secret-named',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file, also in free text and every translation',
  why: 'The shelter says nothing of where it is, and the page of another service says “we take you to the shelter in …”. Nobody who checks the record of the shelter sees it.',
  on: 'whole',
  ok: besideShelter({
    summary: { nb: 'De følger deg til Trygt bosted.', en: 'They take you to Trygt bosted.' },
  }),
  notOk: besideShelter({
    summary: { nb: 'De følger deg til Trygt bosted i Prøvegata 9.', en: 'They take you to Trygt bosted.' },
  }),
  start: () => ({
    names: new NameSet(),
    candidates: [] as Candidate[],
    /** What was found in parts that stand in several records. */
    known: new WeakMap<object, readonly StringLeaf[]>(),
  }),
  see({ list, record, path }, { names, candidates, known }) {
    const recordId = textAt(record, 'id') ?? '';
    if (list === 'services' && hasConfidentialPlace(record)) {
      addSecretNames(record, names);
      // Its own texts are searched by location/confidential-words.
      return;
    }
    if (candidates.length >= MAX_KEPT) return;
    for (const field of Object.keys(record)) {
      if (NO_TEXTS.has(field)) continue;
      for (const leaf of leavesOf(record, field, known))
        candidates.push({ field, path: [...path, field, ...leaf.path], recordId, text: leaf.value });
    }
  },
  finish({ names, candidates }, report, context) {
    tellNamed(names, candidates, report, context);
  },
  across({ names: own, candidates }, others, report, context) {
    const names = new NameSet();
    for (const other of others) for (const name of other.names) if (!own.has(name)) names.add(name);
    tellNamed(names, candidates, report, context);
  },
});

function tellNamed(
  names: NameSet,
  candidates: readonly Candidate[],
  report: Report,
  { head, secrets }: RuleContext,
): void {
  if (names.size === 0) return;
  const ofHead = withNumber(head).map(({ path, value }) => ({
    field: String(path[0]),
    path,
    recordId: textAt(head, 'id') ?? '',
    text: value,
  }));
  for (const { field, path, recordId, text } of [...ofHead, ...candidates])
    if (namesBoth(text, names, secrets.publicStreets)) report({ path, params: { field }, recordId });
}

function leavesOf(
  record: Data,
  field: string,
  known: WeakMap<object, readonly StringLeaf[]>,
): readonly StringLeaf[] {
  const value = record[field];
  if (typeof value !== 'object' || value === null) return withNumber(value);
  let leaves = known.get(value);
  if (leaves === undefined) known.set(value, (leaves = withNumber(value)));
  return leaves;
}
