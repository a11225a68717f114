import { fieldOf, recordsAt, stringsAt, textAt, type Data } from '../../data.ts';
import { FoundTexts, type FoundText } from '../../facts/found-texts.ts';
import { identityOf } from '../../facts/identity.ts';
import { NameSet } from '../../facts/name-set.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { mayPoint, pointsTo } from '../../facts/pointing-words.ts';
import { saysWhere } from '../../facts/secret-names.ts';
import { MIN_NAME, tellingNamesOf } from '../../facts/telling-names.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule, type Report } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** So many texts that point at something are kept, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_KEPT = 20_000;

interface Candidate extends FoundText {
  recordId: string;
}

/** What is kept of who has secret places. */
interface SecretNames {
  services: ReadonlySet<string>;
  /** Names of organisations by their id; those that have a secret place, and those that have an open service. */
  organizations: ReadonlyMap<string, readonly string[]>;
  secret: ReadonlySet<string>;
  open: ReadonlySet<string>;
}

const office = (directions: string) => ({
  locations: [
    {
      id: 'kontoret',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
      directions: { nb: directions, en: 'Ring the bell.' },
    },
  ],
});

/**
 * Flags a sentence that points at a secret place by its name, where the record or the sentence has an address: «samme inngang som».
 * The name of the secret place is public, and the address of its neighbour is its own.
 */
export const locationSecretNeighbor = defineWholeRule({
  code: 'location/secret-neighbor',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file, also in free text and every translation',
  why: 'The shelter says nothing of where it is, and the café writes “same entrance as the shelter” below its own address.',
  on: 'whole',
  ok: besideShelter(office('Ring på.')),
  notOk: besideShelter(office('Samme inngang som Trygt bosted.')),
  start: () => ({
    services: new Set<string>(),
    organizations: new Map<string, readonly string[]>(),
    secret: new Set<string>(),
    open: new Set<string>(),
    candidates: [] as Candidate[],
    texts: new FoundTexts(mayPoint),
  }),
  see({ list, record, path }, { services, organizations, secret, open, candidates, texts }) {
    if (list === 'organizations') organizations.set(textAt(record, 'id') ?? '', identityOf(record).names);
    else {
      const isSecret = hasConfidentialPlace(record);
      for (const id of stringsAt(record, 'organizationIds')) (isSecret ? secret : open).add(id);
      if (isSecret) {
        const short = identityOf(record).names.filter((name) => name.length >= MIN_NAME);
        for (const name of [...short, ...tellingNamesOf(record)]) services.add(name);
        // Where it is itself is told by location/confidential-landmark.
        return;
      }
    }
    if (candidates.length < MAX_KEPT) candidates.push(...pointingIn(record, path, texts));
  },
  finish(memory, report, { head }) {
    tellNeighbors(namesOf(memory), [...pointingIn(head, [], memory.texts), ...memory.candidates], report);
  },
  across(memory, others, report, { head }) {
    const own = new Set(namesOf(memory));
    const names = others.flatMap(namesOf).filter((name) => !own.has(name));
    tellNeighbors(names, [...pointingIn(head, [], memory.texts), ...memory.candidates], report);
  },
});

/** An organisation that has nothing but secret places is as good as one of them; one with open ones gives its name to these too. */
function namesOf({ services, organizations, secret, open }: SecretNames): string[] {
  const ofOpen = new Set([...organizations].flatMap(([id, names]) => (open.has(id) ? names : [])));
  const ofSecret = [...organizations].flatMap(([id, names]) =>
    secret.has(id) && !open.has(id) ? names : [],
  );
  return [...services, ...ofSecret].filter((name) => name.length >= MIN_NAME && !ofOpen.has(name));
}

const hasOpenAddress = (record: Data): boolean =>
  recordsAt(record, 'locations').some(
    ([, location]) =>
      isPublicPlace(location) &&
      (fieldOf(location, 'address') !== undefined || fieldOf(location, 'position') !== undefined),
  );

/** The texts of a record that point at something from a house that anyone may find. */
function pointingIn(record: Data, path: Path, texts: FoundTexts): Candidate[] {
  const found = texts.in(record, path);
  if (found.length === 0) return [];
  const recordId = textAt(record, 'id') ?? '';
  const isOpen = hasOpenAddress(record);
  return found.flatMap((one) => (isOpen || saysWhere(one.text) ? [{ ...one, recordId }] : []));
}

function tellNeighbors(names: readonly string[], candidates: readonly Candidate[], report: Report): void {
  if (names.length === 0) return;
  const known = new NameSet();
  for (const name of names) known.add(name);
  for (const { field, path, recordId, text } of candidates)
    if (pointsTo(text, known)) report({ path, params: { field }, recordId });
}
