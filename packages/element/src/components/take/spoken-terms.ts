import { entryConditions, type Service, type Text } from '@service-directory/schema';
import { evidenceOf } from '../../access-lines.ts';
import { todayAt, wordsOfCode, type RecordContext } from '../../context.ts';
import { ageOf } from '../record/record-access.ts';

/** Words of the interface, or a text of the directory. */
export type Spoken = string | Text;

/** A condition and what it rests on. */
const withEvidence = (label: string, evidence: string): string =>
  evidence === '' ? label : `${label}. ${evidence}`;

/** How one gets in and for whom the door is: what decides whether it is worth the way. */
export function spokenTerms(service: Service, context: RecordContext): Spoken[] {
  const { locale } = context;
  const { messages, labels } = locale;
  const names: Readonly<Record<string, { label: string } | undefined>> = labels.entry;
  const entries = entryConditions(service, todayAt(service, context)).flatMap((condition): Spoken[] => {
    const label = names[condition.value]?.label;
    if (label === undefined) return [];
    const said = withEvidence(label, evidenceOf(condition, locale));
    return condition.note === undefined ? [said] : [said, condition.note];
  });
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
