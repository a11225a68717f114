import {
  accessSummary,
  CONDITION_KEYS,
  entryConditions,
  type Condition,
  type ConditionKey,
  type Service,
} from '@service-directory/schema';
import { writeDate, type ReviewLanguage } from './words/index.ts';

const labelOf = (labels: Readonly<Record<string, { label: string } | undefined>>, code: string): string =>
  labels[code]?.label ?? code;

/** What a promise rests on, and when that was read. */
function evidenceOf(
  { basis, sources, evidenceOn, isStale }: Condition,
  language: ReviewLanguage,
  allow: (text: string) => string | undefined,
): string {
  const { words } = language;
  const said = basis === undefined ? words.noEvidence : words.basis[basis];
  const read = sources.flatMap(({ url, retrievedOn, publishedOn }) => {
    const address = allow(url);
    return address === undefined
      ? []
      : [words.readOn(address, writeDate(retrievedOn, language), publishedOn)];
  });
  const on = read.length === 0 && evidenceOn !== undefined ? [writeDate(evidenceOn, language)] : [];
  const where = [...read, ...on].join('; ');
  return [where === '' ? said : `${said} (${where})`, ...(isStale ? [words.isOld] : [])].join('; ');
}

export interface DescribedConditions {
  /** What is known, each with what it rests on. */
  known: string[];
  /** Ways in, with what they rest on where the record says it. */
  entry: string[];
  /** A question for everything that is not known. */
  questions: string[];
}

/** What the directory says of a service's conditions, and what it has to ask. */
export function describeConditions(
  service: Service,
  today: string,
  language: ReviewLanguage,
  allow: (text: string) => string | undefined,
): DescribedConditions {
  const { labels, words } = language;
  const summary = accessSummary(service, today);
  const isKnown = (key: ConditionKey) => summary[key].value !== 'unconfirmed';
  return {
    known: CONDITION_KEYS.filter(isKnown).map(
      (key) => `${labelOf(labels[key], summary[key].value)}: ${evidenceOf(summary[key], language, allow)}`,
    ),
    entry: entryConditions(service, today).map((way) => {
      const label = labelOf(labels.entry, way.value);
      return way.basis === undefined ? label : `${label}: ${evidenceOf(way, language, allow)}`;
    }),
    questions: CONDITION_KEYS.filter((key) => !isKnown(key)).map((key) => words.questions[key]),
  };
}
