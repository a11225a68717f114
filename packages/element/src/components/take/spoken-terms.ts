import type { Service, Text } from '@service-directory/schema';
import type { RecordContext } from '../../context.ts';
import { wordsOfCode } from '../../words-of-code.ts';
import { ageOf, entryLines } from '../record/record-access.ts';

/** Words of the interface, or a text of the directory. */
type Spoken = string | Text;

/** A condition, and what it rests on where somebody says it. */
export const withEvidence = ({ label, evidence }: { label: string; evidence: string }): string =>
  evidence === '' ? label : `${label}. ${evidence}`;

/** How one gets in and for whom the door is: what decides whether it is worth the way. */
export function spokenTerms(service: Service, context: RecordContext): Spoken[] {
  const { messages, labels } = context.locale;
  const entries = entryLines(service, context).flatMap((line): Spoken[] => [
    withEvidence(line),
    ...(line.note === undefined ? [] : [line.note]),
  ]);
  const groups = (service.audience ?? []).map(({ group, welcome }) => {
    const { label } = wordsOfCode('audience', group, service, context);
    return `${label}: ${labels.welcome[welcome].label}`;
  });
  const age = ageOf(service, messages);
  const { access, notOffered } = service;
  return [
    ...entries,
    ...groups,
    ...(age === undefined ? [] : [age]),
    ...(access.eligibility === undefined ? [] : [`${messages.eligibility}:`, access.eligibility]),
    ...(notOffered === undefined ? [] : [`${messages.notOffered}:`, notOffered]),
  ];
}
