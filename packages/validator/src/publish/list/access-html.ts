import {
  accessSummary,
  entryConditions,
  type Condition,
  type ConditionKey,
  type Service,
} from '@service-directory/schema';
import { block, bullets, dateText, joined, own, type ListContext } from './list-context.ts';
import { fill } from './list-language.ts';

const labelIn = (names: Readonly<Record<string, { label: string } | undefined>>, code: string) =>
  names[code]?.label;

/** What a condition rests on and when that was read, or that it is old. Nothing for what is not known. */
function evidenceText(condition: Condition, context: ListContext): string {
  const { value, basis, evidenceOn, evidenceYear, isStale } = condition;
  const { words, labels } = context.language;
  if (value === 'unconfirmed' || basis === undefined) return '';
  if (evidenceOn === undefined) return words.neverVerified;
  const date = dateText(evidenceYear ?? evidenceOn.slice(0, 7), context);
  return isStale
    ? fill(words.oldEvidence, { date })
    : fill(words.evidence, { basis: labels.basis[basis].label, date });
}

function conditionItem(label: string, condition: Condition, context: ListContext): string {
  const evidence = evidenceText(condition, context);
  const known = evidence === '' ? '' : ` – <small>${own(evidence)}</small>`;
  return joined([own(label), known, block('div', condition.note, context)]);
}

/** What they ask, who will be told and what it costs, in words; and what of that nobody knows. */
export function accessItems(service: Service, context: ListContext): { known: string[]; unknown: string[] } {
  const { labels, words } = context.language;
  const known: string[] = [];
  const unknown: string[] = [];
  for (const [key, condition] of Object.entries(accessSummary(service, context.today)) as [
    ConditionKey,
    Condition,
  ][]) {
    const label = labelIn(labels[key], condition.value);
    if (label === undefined) continue;
    const isGap = condition.value === 'unconfirmed';
    // Whether papers matter is what people look for first: it stands there also when nobody knows.
    if (!isGap || key === 'residenceStatus' || condition.note !== undefined)
      known.push(conditionItem(label, condition, context));
    else unknown.push(own(label));
  }
  const eligibility = block('div', service.access.eligibility, context);
  if (eligibility !== '') known.push(`${own(words.eligibility)}: ${eligibility}`);
  return { known, unknown };
}

/** How a person gets in. */
export function entryHtml(service: Service, context: ListContext): string {
  const { labels, words } = context.language;
  const items = entryConditions(service, context.today).flatMap((condition) => {
    const label = labelIn(labels.entry, condition.value);
    return label === undefined ? [] : [conditionItem(label, condition, context)];
  });
  return items.length === 0 ? own(words.gettingInUnknown) : bullets(items);
}
