import type { Service, Text } from '@service-directory/schema';
import type { RecordContext } from '../../context.ts';
import { wordsOfCode } from '../../words-of-code.ts';
import { APPS } from '../contact/contact-line.ts';
import { eligibilityApart } from '../../every-access-line.ts';
import { ageOf, entryLines } from '../record/record-access.ts';
import { areaWords } from '../record/record-facts.ts';

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
  const eligibility = eligibilityApart(service, context);
  const { capacity, contacts = [], notOffered, serviceArea } = service;
  const apps = [...new Set(contacts.flatMap(({ channel }) => APPS[channel] ?? []))];
  const area = areaWords(service, context).filter((words) => words !== '');
  return [
    ...entries,
    ...groups,
    ...(age === undefined ? [] : [age]),
    ...(eligibility === undefined ? [] : [`${messages.eligibility}:`, eligibility]),
    ...(notOffered === undefined ? [] : [`${messages.notOffered}:`, notOffered]),
    ...(capacity === undefined ? [] : [`${messages.capacity}:`, capacity]),
    ...(area.length === 0 ? [] : [`${messages.serviceArea}: ${area.join(', ')}`]),
    ...(serviceArea?.note === undefined ? [] : [serviceArea.note]),
    ...(apps.length === 0 ? [] : [`${apps.join(', ')}: ${messages.appTrace}`]),
  ];
}
