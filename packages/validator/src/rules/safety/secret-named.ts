import { textAt } from '../../data.ts';
import { FoundTexts, type FoundText } from '../../facts/found-texts.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import {
  namesBoth,
  namesOfOthers,
  SecretNameFinder,
  SecretNames,
  type SecretNameList,
} from '../../facts/secret-names.ts';
import { defineWholeRule, type Report, type RuleContext } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** So many texts with a number are kept, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_KEPT = 40_000;

interface Candidate extends FoundText {
  recordId: string;
}

/**
 * A number behind a word, without which no text holds a street and a house; figures with decimals, or a link to a map. What they say is
 * looked for where a name was found.
 */
const MAY_SAY_WHERE = /\p{L}\.?\s{0,2}\d|\d[.,]\d{3}|\d°|maps?[./]|goo\.gl|w3w|what3words|\/{3}/u;
const maySayWhere = (text: string): boolean => MAY_SAY_WHERE.test(text);

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
    names: new SecretNames(),
    candidates: [] as Candidate[],
    texts: new FoundTexts(maySayWhere),
  }),
  see({ list, record, path }, { names, candidates, texts }) {
    names.see(list, record);
    // Its own texts are searched by location/confidential-words.
    if (list === 'services' && hasConfidentialPlace(record)) return;
    const recordId = textAt(record, 'id') ?? '';
    if (candidates.length >= MAX_KEPT) return;
    for (const found of texts.in(record, path)) candidates.push({ ...found, recordId });
  },
  finish({ names, candidates }, report, context) {
    tellNamed(names.list, candidates, report, context);
  },
  across({ names: own, candidates }, others, report, context) {
    const lists = others.map(({ names }) => names.list);
    tellNamed(namesOfOthers(own.list, lists), candidates, report, context);
  },
});

function tellNamed(
  list: SecretNameList,
  candidates: readonly Candidate[],
  report: Report,
  { head, secrets }: RuleContext,
): void {
  const names = new SecretNameFinder(list);
  if (names.size === 0) return;
  const headId = textAt(head, 'id') ?? '';
  const ofHead = new FoundTexts(maySayWhere).in(head, []).map((found) => ({ ...found, recordId: headId }));
  for (const { field, path, recordId, text } of [...ofHead, ...candidates])
    if (namesBoth(text, names, secrets.publicStreets)) report({ path, params: { field }, recordId });
}
