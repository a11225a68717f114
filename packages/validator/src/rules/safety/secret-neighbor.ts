import { fieldOf, recordsAt, textAt, type Data } from '../../data.ts';
import { FoundTexts, type FoundText } from '../../facts/found-texts.ts';
import { identityOf } from '../../facts/identity.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { mayPoint, pointsTo } from '../../facts/pointing-words.ts';
import {
  namesOfOthers,
  saysWhere,
  SecretNameFinder,
  SecretNames,
  type SecretNameList,
} from '../../facts/secret-names.ts';
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
interface Kept {
  names: SecretNames;
  /** Names of the secret services and of their places. */
  services: ReadonlySet<string>;
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
    names: new SecretNames(),
    services: new Set<string>(),
    candidates: [] as Candidate[],
    texts: new FoundTexts(mayPoint),
  }),
  see({ list, record, path }, { names, services, candidates, texts }) {
    names.see(list, record);
    if (list === 'services' && hasConfidentialPlace(record)) {
      const short = identityOf(record).names.filter((name) => name.length >= MIN_NAME);
      for (const name of [...short, ...tellingNamesOf(record)]) services.add(name);
      // Where it is itself is told by location/confidential-landmark.
      return;
    }
    if (candidates.length < MAX_KEPT) candidates.push(...pointingIn(record, path, texts));
  },
  finish(memory, report, { head }) {
    tellNeighbors(listOf(memory), [...pointingIn(head, [], memory.texts), ...memory.candidates], report);
  },
  across(memory, others, report, { head }) {
    const list = namesOfOthers(listOf(memory), others.map(listOf));
    tellNeighbors(list, [...pointingIn(head, [], memory.texts), ...memory.candidates], report);
  },
});

/** The names by which a house of theirs is meant. */
function listOf({ names, services }: Kept): SecretNameList {
  const open = new Set(names.openOrganizations);
  const whole = [...services, ...names.organizations].filter((name) => !open.has(name));
  return { whole, short: names.short };
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

function tellNeighbors(list: SecretNameList, candidates: readonly Candidate[], report: Report): void {
  const known = new SecretNameFinder(list);
  if (known.size === 0) return;
  for (const { field, path, recordId, text } of candidates)
    if (pointsTo(text, known)) report({ path, params: { field }, recordId });
}
