import type {
  AccessExplanations,
  CodeNames,
  ListCodeNames,
  RecordCodeNames,
} from '@service-directory/schema';
import type { ListMessages, Messages, RecordMessages } from './messages.ts';

/** What stands in the file of the words of records and map. */
interface RecordWords {
  default: RecordMessages;
  labels: RecordCodeNames;
  explanations: AccessExplanations;
}

type Loader = () => Promise<{
  default: ListMessages;
  labels: ListCodeNames;
  loadRecordWords: () => Promise<RecordWords>;
}>;

/** The interface languages: what each calls itself, and what loads its words. Each is fetched when it is first used. */
const LANGUAGES: ReadonlyMap<string, { ownName: string; load: Loader }> = new Map([
  [
    'en',
    {
      ownName: 'English',
      load: () => import('./en.ts'),
    },
  ],
  [
    'es',
    {
      ownName: 'Español',
      load: () => import('./es.ts'),
    },
  ],
  [
    'fr',
    {
      ownName: 'Français',
      load: () => import('./fr.ts'),
    },
  ],
  [
    'lv',
    {
      ownName: 'Latviešu',
      load: () => import('./lv.ts'),
    },
  ],
  [
    'lt',
    {
      ownName: 'Lietuvių',
      load: () => import('./lt.ts'),
    },
  ],
  [
    'hu',
    {
      ownName: 'Magyar',
      load: () => import('./hu.ts'),
    },
  ],
  [
    'nb',
    {
      ownName: 'Norsk',
      load: () => import('./nb.ts'),
    },
  ],
  [
    'nn',
    {
      ownName: 'Nynorsk',
      load: () => import('./nn.ts'),
    },
  ],
  [
    'pl',
    {
      ownName: 'Polski',
      load: () => import('./pl.ts'),
    },
  ],
  [
    'pt',
    {
      ownName: 'Português',
      load: () => import('./pt.ts'),
    },
  ],
  [
    'ro',
    {
      ownName: 'Română',
      load: () => import('./ro.ts'),
    },
  ],
  [
    'sq',
    {
      ownName: 'Shqip',
      load: () => import('./sq.ts'),
    },
  ],
  [
    'so',
    {
      ownName: 'Soomaali',
      load: () => import('./so.ts'),
    },
  ],
  [
    'vi',
    {
      ownName: 'Tiếng Việt',
      load: () => import('./vi.ts'),
    },
  ],
  [
    'tr',
    {
      ownName: 'Türkçe',
      load: () => import('./tr.ts'),
    },
  ],
  [
    'bg',
    {
      ownName: 'Български',
      load: () => import('./bg.ts'),
    },
  ],
  [
    'ru',
    {
      ownName: 'Русский',
      load: () => import('./ru.ts'),
    },
  ],
  [
    'uk',
    {
      ownName: 'Українська',
      load: () => import('./uk.ts'),
    },
  ],
  [
    'ar',
    {
      ownName: 'العربية',
      load: () => import('./ar.ts'),
    },
  ],
  [
    'fa',
    {
      ownName: 'فارسی',
      load: () => import('./fa.ts'),
    },
  ],
  [
    'ti',
    {
      ownName: 'ትግርኛ',
      load: () => import('./ti.ts'),
    },
  ],
  [
    'th',
    {
      ownName: 'ไทย',
      load: () => import('./th.ts'),
    },
  ],
  [
    'zh',
    {
      ownName: '简体中文',
      load: () => import('./zh.ts'),
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
  /** The words of list and search. */
  messages: ListMessages;
  /** The names of the codes that stand there. */
  labels: ListCodeNames;
  /** The language that is shown, BCP 47. */
  lang: string;
  /** In which direction it is written. */
  direction: 'ltr' | 'rtl';
  /** Fetches the words of records and map; rejects when they do not come. */
  loadRecordWords: () => Promise<RecordWords>;
  /** Said to the reader, in English, when a plugin left some words of its language out. */
  gap?: string;
}

/** Interface languages of plugins: each adds one, or takes the place of one that is there. */
export interface MoreLanguages {
  /** The language among them that serves a wish (BCP 47), and what loads its words. */
  find: (wanted: string) => { language: string; load: () => Promise<FullLocale> } | undefined;
  /** As `languagesInMenu`, with them. */
  inMenu: (first: readonly string[]) => readonly InterfaceLanguage[];
}

/** The same with what a full record and the map need besides, see `loadFull`. */
export interface FullLocale extends Locale {
  messages: Messages;
  labels: CodeNames;
  /** What explains the codes of what is asked of a person. */
  explanations: AccessExplanations;
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
  const { default: messages, labels, loadRecordWords } = loaded;
  return { messages, labels, lang, direction: messages.direction, loadRecordWords };
}

/** The same with the words of records and map. Rejects when they cannot be fetched. */
export async function loadFull(locale: Locale): Promise<FullLocale> {
  const { default: messages, labels, explanations } = await locale.loadRecordWords();
  return {
    ...locale,
    messages: { ...locale.messages, ...messages },
    labels: { ...locale.labels, ...labels },
    explanations,
  };
}
