import { isData, valueAt } from '../model/data.ts';
import { nameOf } from '../model/directory-document.ts';
import type { FormContext } from './form-context.ts';

/** Fields that tell one item of a list from another, the best first. */
const TELLING = [
  'label',
  'title',
  'code',
  'value',
  'url',
  'group',
  'date',
  'from',
  'text',
  'id',
  'channel',
] as const;

const asWords = (value: unknown, languages: readonly string[]): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isData(value) ? nameOf({ name: value }, languages) : undefined;
};

function titleOfPeriod(item: unknown, { all }: FormContext): string | undefined {
  const opens = valueAt(item, ['opens']);
  if (typeof opens !== 'string') return undefined;
  const closes = valueAt(item, ['closes']);
  const days = valueAt(item, ['days']);
  const weekdays: Readonly<Record<string, { explanation: string } | undefined>> = all.labels.weekdays;
  const names = Array.isArray(days)
    ? days.map((day) => weekdays[String(day)]?.explanation ?? String(day))
    : [];
  const end = typeof closes === 'string' ? closes : '?';
  const isOver = typeof closes === 'string' && closes <= opens;
  return `${names.join(' ')} ${opens}–${end}${isOver ? ` (${all.words.nextDay})` : ''}`.trim();
}

/** What an item of a list is called, so that it is found without opening it. */
export function itemTitle(context: FormContext, item: unknown): string {
  const { languages, all } = context;
  const found =
    titleOfPeriod(item, context) ??
    nameOf(item, languages) ??
    TELLING.map((key) => asWords(valueAt(item, [key]), languages)).find(
      (words) => words !== undefined && words !== '',
    );
  return found === undefined || found === '' ? all.words.empty : found;
}
