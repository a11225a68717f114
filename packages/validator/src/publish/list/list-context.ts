import { resolveText, type Directory, type Organization, type Text } from '@service-directory/schema';
import { escapeHtml } from './escape-html.ts';
import { directionOf, type ListLanguage } from './list-language.ts';

/** What every part of a list needs. */
export interface ListContext {
  directory: Directory;
  language: ListLanguage;
  /** YYYY-MM-DD in the time zone of the directory. */
  today: string;
  /** By id. */
  organizations: ReadonlyMap<string, Organization>;
  formats: { month: Intl.DateTimeFormat; day: Intl.DateTimeFormat; languages: Intl.DisplayNames };
}

/** Languages whose dates another one has better: of British English, and of Bokmål, which every Node knows. */
const WRITTEN_AS: Readonly<Record<string, string>> = { en: 'en-GB', nn: 'nb' };

/** Formatters of a language; making one costs a hundred times what using it does. */
function formatsOf({ words }: ListLanguage) {
  const lang = WRITTEN_AS[words.language] ?? words.language;
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([`${lang}-u-ca-gregory-nu-latn`, 'en'], { timeZone: 'UTC', ...options });
  const month = { year: 'numeric', month: 'long' } as const;
  return {
    month: dates(month),
    day: dates({ ...month, day: 'numeric' }),
    languages: new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'code' }),
  };
}

export const makeContext = (directory: Directory, language: ListLanguage, today: string): ListContext => ({
  directory,
  language,
  today,
  organizations: new Map(directory.organizations.map((organization) => [organization.id, organization])),
  formats: formatsOf(language),
});

/** Our own words as text of the page. */
export const own = escapeHtml;

function resolve(text: Text | undefined, { directory, language }: ListContext) {
  const { asked, words } = language;
  return resolveText(
    text,
    asked === words.language ? asked : [asked, words.language],
    directory.languages[0],
  );
}

/** A text of the data within a line: kept in its own order and marked with its language. Empty when there is none. */
export function inline(text: Text | undefined, context: ListContext): string {
  const found = resolve(text, context);
  if (found === undefined) return '';
  const isOther = found.lang !== undefined && found.lang !== context.language.words.language;
  return `<bdi${isOther ? ` lang="${escapeHtml(found.lang ?? '')}"` : ''}>${escapeHtml(found.text)}</bdi>`;
}

/** A text of the data as an element of its own, marked with its language and the way it runs. Empty when there is none. */
export function block(tag: string, text: Text | undefined, context: ListContext): string {
  const found = resolve(text, context);
  if (found === undefined) return '';
  const { lang = context.language.words.language } = found;
  const marks =
    lang === context.language.words.language ? '' : ` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
  return `<${tag}${marks}>${escapeHtml(found.text)}</${tag}>`;
}

/** A name or a number that belongs to no language. */
export const isolated = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** A date for reading. Western digits and the Gregorian calendar in every language: it must be the one on the door. */
export function dateText(date: string, { formats }: ListContext): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const format = day === undefined ? formats.month : formats.day;
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
}

/** The name of a language in that of the list; its tag when nobody knows it. */
export function languageName(code: string, { formats }: ListContext): string {
  try {
    return formats.languages.of(code) ?? code;
  } catch {
    // What is no tag is shown as it is.
    return code;
  }
}

/** Parts that are there, one after the other. */
export const joined = (parts: readonly string[], between = ''): string =>
  parts.filter((part) => part !== '').join(between);

/** A list, or nothing when it is empty; a list of one is what it holds. */
export function bullets(items: readonly string[]): string {
  const there = items.filter((item) => item !== '');
  if (there.length < 2) return there.join('');
  return `<ul>${there.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
