import type { CodeLabels } from '@service-directory/schema';
import type { Messages } from './messages.ts';

type Loader = () => Promise<[{ default: Messages }, { default: CodeLabels }]>;

/** The interface languages: what each calls itself, and what loads its words. Each is fetched when it is first used. */
const LANGUAGES: ReadonlyMap<string, { ownName: string; load: Loader }> = new Map([
  [
    'en',
    {
      ownName: 'English',
      load: () => Promise.all([import('./en.ts'), import('@service-directory/schema/locales/en')]),
    },
  ],
  [
    'es',
    {
      ownName: 'Español',
      load: () => Promise.all([import('./es.ts'), import('@service-directory/schema/locales/es')]),
    },
  ],
  [
    'fr',
    {
      ownName: 'Français',
      load: () => Promise.all([import('./fr.ts'), import('@service-directory/schema/locales/fr')]),
    },
  ],
  [
    'lv',
    {
      ownName: 'Latviešu',
      load: () => Promise.all([import('./lv.ts'), import('@service-directory/schema/locales/lv')]),
    },
  ],
  [
    'lt',
    {
      ownName: 'Lietuvių',
      load: () => Promise.all([import('./lt.ts'), import('@service-directory/schema/locales/lt')]),
    },
  ],
  [
    'hu',
    {
      ownName: 'Magyar',
      load: () => Promise.all([import('./hu.ts'), import('@service-directory/schema/locales/hu')]),
    },
  ],
  [
    'nb',
    {
      ownName: 'Norsk',
      load: () => Promise.all([import('./nb.ts'), import('@service-directory/schema/locales/nb')]),
    },
  ],
  [
    'nn',
    {
      ownName: 'Nynorsk',
      load: () => Promise.all([import('./nn.ts'), import('@service-directory/schema/locales/nn')]),
    },
  ],
  [
    'pl',
    {
      ownName: 'Polski',
      load: () => Promise.all([import('./pl.ts'), import('@service-directory/schema/locales/pl')]),
    },
  ],
  [
    'pt',
    {
      ownName: 'Português',
      load: () => Promise.all([import('./pt.ts'), import('@service-directory/schema/locales/pt')]),
    },
  ],
  [
    'ro',
    {
      ownName: 'Română',
      load: () => Promise.all([import('./ro.ts'), import('@service-directory/schema/locales/ro')]),
    },
  ],
  [
    'sq',
    {
      ownName: 'Shqip',
      load: () => Promise.all([import('./sq.ts'), import('@service-directory/schema/locales/sq')]),
    },
  ],
  [
    'so',
    {
      ownName: 'Soomaali',
      load: () => Promise.all([import('./so.ts'), import('@service-directory/schema/locales/so')]),
    },
  ],
  [
    'vi',
    {
      ownName: 'Tiếng Việt',
      load: () => Promise.all([import('./vi.ts'), import('@service-directory/schema/locales/vi')]),
    },
  ],
  [
    'tr',
    {
      ownName: 'Türkçe',
      load: () => Promise.all([import('./tr.ts'), import('@service-directory/schema/locales/tr')]),
    },
  ],
  [
    'bg',
    {
      ownName: 'Български',
      load: () => Promise.all([import('./bg.ts'), import('@service-directory/schema/locales/bg')]),
    },
  ],
  [
    'ru',
    {
      ownName: 'Русский',
      load: () => Promise.all([import('./ru.ts'), import('@service-directory/schema/locales/ru')]),
    },
  ],
  [
    'uk',
    {
      ownName: 'Українська',
      load: () => Promise.all([import('./uk.ts'), import('@service-directory/schema/locales/uk')]),
    },
  ],
  [
    'ar',
    {
      ownName: 'العربية',
      load: () => Promise.all([import('./ar.ts'), import('@service-directory/schema/locales/ar')]),
    },
  ],
  [
    'fa',
    {
      ownName: 'فارسی',
      load: () => Promise.all([import('./fa.ts'), import('@service-directory/schema/locales/fa')]),
    },
  ],
  [
    'ti',
    {
      ownName: 'ትግርኛ',
      load: () => Promise.all([import('./ti.ts'), import('@service-directory/schema/locales/ti')]),
    },
  ],
  [
    'th',
    {
      ownName: 'ไทย',
      load: () => Promise.all([import('./th.ts'), import('@service-directory/schema/locales/th')]),
    },
  ],
  [
    'zh',
    {
      ownName: '简体中文',
      load: () => Promise.all([import('./zh.ts'), import('@service-directory/schema/locales/zh')]),
    },
  ],
]);

/** An interface language, by its tag (BCP 47) and by what it calls itself. */
export interface InterfaceLanguage {
  language: string;
  ownName: string;
}

/** Every interface language, sorted by its own name: Latin letters first, then the other scripts. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = [...LANGUAGES].map(
  ([language, { ownName }]) => ({ language, ownName }),
);

/** Everything that depends on the language of the interface. */
export interface Locale {
  messages: Messages;
  labels: CodeLabels;
  lang: string;
  direction: 'ltr' | 'rtl';
}

/** Languages whose readers are served by another language that is there, before English (ISO 639). */
const SERVED_BY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nb: ['no', 'da', 'sv'],
    fa: ['prs', 'pes'],
    ro: ['mo', 'rom', 'rmy'],
    sq: ['als', 'aln'],
    zh: ['cmn', 'yue'],
  }).flatMap(([language, readers]) => readers.map((reader) => [reader, language] as const)),
);

/** The interface language that serves a wish (BCP 47, or with `_` as WordPress writes it): its base language, or a near one. */
function servedBy(wanted: string): string | undefined {
  const base = wanted.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return LANGUAGES.has(base) ? base : SERVED_BY.get(base);
}

/** The interface language for a wish (BCP 47), or English. */
export const interfaceLanguageFor = (wanted: string): string => servedBy(wanted) ?? 'en';

/**
 * The languages of the menu: those that the page and the directory are in first, then the others by their own names.
 * @param first languages (BCP 47) of the page and the directory; those that are not there are left out
 */
export function languagesInMenu(first: readonly string[]): readonly InterfaceLanguage[] {
  const ahead = [...new Set(first.map(servedBy))].flatMap((language) =>
    INTERFACE_LANGUAGES.filter((candidate) => candidate.language === language),
  );
  return [...ahead, ...INTERFACE_LANGUAGES.filter((candidate) => !ahead.includes(candidate))];
}

/** Loads the words of an interface language. Rejects when its files cannot be fetched. */
export async function loadLocale(wanted: string): Promise<Locale> {
  const lang = interfaceLanguageFor(wanted);
  const loaded = await LANGUAGES.get(lang)?.load();
  if (loaded === undefined) throw new Error(`There are no words for the language «${lang}».`);
  const [{ default: messages }, { default: labels }] = loaded;
  return { messages, labels, lang, direction: messages.direction };
}
