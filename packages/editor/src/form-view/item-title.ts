import { isData, valueAt } from '../model/data.ts';
import { nameOf } from '../model/directory-document.ts';
import type { Field } from '../form/field.ts';
import type { FormContext, Place } from './form-context.ts';
import { labelOfCode } from './render-code.ts';
import { nameOfLanguage } from './render-text.ts';

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

const asWords = (value: unknown, { languages, all }: FormContext): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isData(value) ? nameOf({ name: value }, languages, all.lang) : undefined;
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

/** A language that is spoken, by its name and code: `svensk (sv)`. */
function titleOfLanguage(item: unknown, fields: readonly Field[], { all }: FormContext): string | undefined {
  const code = valueAt(item, ['code']);
  const isLanguage = fields.some(({ name, entity }) => name === 'code' && entity === 'languageEntry');
  if (!isLanguage || typeof code !== 'string' || code === '') return undefined;
  const name = nameOfLanguage(code, all.lang);
  return name === code ? code : `${name} (${code})`;
}

/**
 * What an item of a list is called, so that it is found without opening it.
 * @param fields those of the item: codes are told by their labels
 */
export function itemTitle(
  context: FormContext,
  item: unknown,
  place: Place,
  fields: readonly Field[],
): string {
  const { languages, all } = context;
  const found =
    titleOfPeriod(item, context) ??
    titleOfLanguage(item, fields, context) ??
    nameOf(item, languages, all.lang) ??
    TELLING.map((key) => {
      const value = valueAt(item, [key]);
      const field = fields.find(({ name }) => name === key);
      return (field && labelOfCode(context, field, place, value)) ?? asWords(value, context);
    }).find((words) => words !== undefined && words !== '');
  return found === undefined || found === '' ? all.words.empty : found;
}
