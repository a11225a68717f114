/** The words of the list without scripts, for the PHP that draws one where its publisher has put none beside it. */
import { fileURLToPath } from 'node:url';
import { importSources } from '../../../scripts/docs/import-sources.mjs';

/** Lists of codes of which the labels are shown. */
const LISTS = [
  'needs',
  'audience',
  'welcome',
  'residenceStatus',
  'identification',
  'personalNumber',
  'anonymity',
  'cost',
  'entry',
  'records',
  'police',
  'immigration',
  'professionalSecrecy',
  'basis',
  'locationKind',
  'wheelchair',
  'channel',
  'languageMode',
  'holidayRule',
  'weekdays',
];
/** Languages that are spoken at services, besides those of the element; others are shown by their code. */
const SPOKEN =
  'am az bn bs ckb cs da de el et fi ha he hi hr hy id ig it ja ka kmr ko ku mk mn ms my ne nl no pa prs ps rom rw se sk sl sr sv sw ta tl ur yo'.split(
    ' ',
  );
/** As `publish` writes them. */
const WRITTEN_AS = { en: 'en-GB', nn: 'nb' };
const YEAR = 2001;
const DAY = 23;

/** Patterns of dates, by month: `{day}` and `{year}` are filled in. */
function datesOf(language, day) {
  const format = new Intl.DateTimeFormat([`${language}-u-ca-gregory-nu-latn`, 'en'], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(Date.UTC(YEAR, month, day ?? 1))
      .map(({ type, value }) => (type === 'year' || type === 'day' ? `{${type}}` : value))
      .join('')
      // Versions of Node differ in which blanks keep a line together.
      .replaceAll(/\s/g, ' '),
  );
}

function namesOf(language, codes) {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' });
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]));
}

/** By language: `words`, `labels` by list and code, `months`, `days` and `names` of languages. */
export async function listWords() {
  const { LOADERS } = await importSources(
    `export { LOADERS } from './validator/src/publish/words/loaders.ts';`,
    fileURLToPath(new URL('../..', import.meta.url)),
  );
  const codes = [...new Set([...Object.keys(LOADERS), ...SPOKEN])].sort();
  const all = {};
  for (const [language, load] of Object.entries(LOADERS)) {
    const { words, labels } = await load();
    const written = WRITTEN_AS[language] ?? language;
    all[language] = {
      words: { ...words, isMachine: words.isMachine ? '1' : '' },
      labels: Object.fromEntries(
        LISTS.map((list) => [
          list,
          Object.fromEntries(Object.entries(labels[list]).map(([code, { label }]) => [code, label])),
        ]),
      ),
      months: { ...datesOf(written) },
      days: { ...datesOf(written, DAY) },
      names: namesOf(written, codes),
    };
  }
  return all;
}
