import type { CodeLabels } from '@service-directory/schema';
import type { Messages } from './messages.ts';

/** The interface languages, in the order of the menu, with what loads them. Each is fetched when it is first used. */
const LOADERS: Readonly<Record<string, () => Promise<[{ default: Messages }, { default: CodeLabels }]>>> = {
  nb: () => Promise.all([import('./nb.ts'), import('@service-directory/schema/locales/nb')]),
  en: () => Promise.all([import('./en.ts'), import('@service-directory/schema/locales/en')]),
  ar: () => Promise.all([import('./ar.ts'), import('@service-directory/schema/locales/ar')]),
};

/** What each interface language calls itself. */
export const INTERFACE_LANGUAGES: readonly { language: string; ownName: string }[] = [
  { language: 'nb', ownName: 'Norsk' },
  { language: 'en', ownName: 'English' },
  { language: 'ar', ownName: 'العربية' },
];

/** Everything that depends on the language of the interface. */
export interface Locale {
  messages: Messages;
  labels: CodeLabels;
  lang: string;
  direction: 'ltr' | 'rtl';
}

/** Languages whose readers are served by another language that is there, before English. */
const SERVED_BY: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['da', 'nb'],
  ['sv', 'nb'],
]);

/** The interface language for a wish (BCP 47): itself, its base language, a near one, or English. */
export function interfaceLanguageFor(wanted: string): string {
  const base = wanted.toLowerCase().split('-', 1)[0] ?? '';
  return (
    [base, SERVED_BY.get(base)].find((language) => Object.keys(LOADERS).includes(language ?? '')) ?? 'en'
  );
}

/** Loads the words of an interface language. Rejects when its files cannot be fetched. */
export async function loadLocale(wanted: string): Promise<Locale> {
  const lang = interfaceLanguageFor(wanted);
  const load = LOADERS[lang];
  if (load === undefined) throw new Error(`There are no words for the language «${lang}».`);
  const [{ default: messages }, { default: labels }] = await load();
  return { messages, labels, lang, direction: messages.direction };
}
