import {
  accessSummary,
  CONDITION_KEYS,
  CONDITION_QUESTIONS,
  entryConditions,
  type Condition,
  type ConditionKey,
} from '@service-directory/schema';
import { sourceNumbers } from './describe-sources.ts';
import { lineWith, type Line } from './fact.ts';
import type { Telling } from './telling.ts';
import { withPart, writeDate } from './words/index.ts';

type Labels = Readonly<Record<string, { label: string; explanation: string } | undefined>>;

/** Promises whose words matter: readers see more than the name of the code, and dare by it. */
const IN_FULL: ReadonlySet<ConditionKey> = new Set([
  ...CONDITION_QUESTIONS.told,
  'residenceStatus',
  'anonymity',
]);

/** What a promise rests on, when it was looked at for this alone, and whether it is old. */
function evidenceOf(condition: Condition, checkedOn: string | undefined, telling: Telling): string {
  const { basis, sources, evidenceOn, isStale } = condition;
  const { language, service } = telling;
  const { words } = language;
  const said = basis === undefined ? words.noEvidence : words.basis[basis];
  const numbers = sourceNumbers(telling);
  const cited = sources.flatMap(({ id }) => numbers.get(id) ?? []);
  const pages = cited.length === 0 ? [] : [words.source(service.sources.length === 1 ? [] : cited)];
  // The dates of the sources stand beside them.
  const isOwnDate = evidenceOn !== undefined && (cited.length === 0 || evidenceOn === checkedOn);
  const where = [...pages, ...(isOwnDate ? [words.checkedOn(writeDate(evidenceOn, language))] : [])];
  return [withPart(said, where.join(', ')), ...(isStale ? [words.isOld] : [])].join('; ');
}

const checkedOnOf = (stored: unknown): string | undefined =>
  typeof stored === 'object' && stored !== null && 'checkedOn' in stored
    ? String(stored.checkedOn)
    : undefined;

export interface DescribedConditions {
  /** What is known, each with what it rests on and what it is limited to. */
  known: Line[];
  /** Ways in, with what they rest on where the record says it. */
  entry: Line[];
  /** A question for everything that is not known. */
  questions: string[];
  /** Is any of it called old? */
  hasOld: boolean;
}

/** What the directory says of a service's conditions, and what it has to ask. */
export function describeConditions(telling: Telling): DescribedConditions {
  const { service, today, language, tell } = telling;
  const { words } = language;
  const summary = accessSummary(service, today);
  const ways = entryConditions(service, today);
  const quoted = (text: string | undefined) => (text === undefined ? undefined : words.quote(text));

  const knownLine = (key: ConditionKey): Line => {
    const labels: Labels = language.labels[key];
    const condition = summary[key];
    const code = labels[condition.value];
    const evidence = evidenceOf(condition, checkedOnOf(service.access[key]), telling);
    const said = tell(condition.note) ?? (IN_FULL.has(key) ? code?.explanation : undefined);
    return lineWith(`${code?.label ?? condition.value}: ${evidence}`, [quoted(said)]);
  };
  const entryLine = (way: Condition, index: number): Line => {
    const label = (language.labels.entry as Labels)[way.value]?.label ?? way.value;
    const evidence = evidenceOf(way, checkedOnOf(service.access.entry?.[index]), telling);
    return lineWith(way.basis === undefined ? label : `${label}: ${evidence}`, [quoted(tell(way.note))]);
  };
  const questionOf = (key: ConditionKey): string => {
    const note = tell(summary[key].note);
    return note === undefined ? words.questions[key] : `${words.questions[key]} ${words.weWrite(note)}`;
  };

  const isKnown = (key: ConditionKey) => summary[key].value !== 'unconfirmed';
  const known = CONDITION_KEYS.filter(isKnown);
  return {
    known: known.map(knownLine),
    entry: ways.map(entryLine),
    questions: CONDITION_KEYS.filter((key) => !isKnown(key)).map(questionOf),
    hasOld:
      known.some((key) => summary[key].isStale) || ways.some((way) => way.basis !== undefined && way.isStale),
  };
}
