import type { MessageLanguage } from '../../finding.ts';
import type { DirectorySummary } from '../summary.ts';
import type { FreshnessSummary } from '../summary-freshness.ts';
import { countTable, namedRows } from './count-table.ts';
import { html, type Markup } from './markup.ts';
import { codeLabel, htmlWords, languageName } from './words/index.ts';

/** So many towns and languages are named; a directory of one country has a few large ones and many small. */
const MOST_NAMES = 12;

/** What the directories hold and how fresh it is, as tables of numbers with bars. */
export function holdsSection(summary: DirectorySummary, lang: MessageLanguage): Markup {
  const words = htmlWords(lang);
  const { services, residenceKnown, residenceUnknown, withoutLocality, languagesUnknown, freshness } =
    summary;
  const columns = [words.columns.name, words.columns.services] as const;
  const tables = [
    numbersTable(summary, lang),
    ...(freshness === undefined ? [] : [freshnessTable(freshness, lang)]),
    countTable(
      words.residence.caption,
      columns,
      [
        ...residenceKnown.map(({ name, count }) => ({
          name: codeLabel('residenceStatus', name, lang),
          count,
        })),
        { name: words.residence.unknown, count: residenceUnknown, isUnsure: true },
      ],
      services,
    ),
    countTable(
      words.needs,
      columns,
      summary.needGroups.map(({ name, count }) => ({ name: codeLabel('needGroups', name, lang), count })),
      services,
    ),
    countTable(
      words.localities.caption,
      columns,
      [
        ...namedRows(summary.localities, MOST_NAMES, String, words.localities.others),
        { name: words.localities.none, count: withoutLocality, isUnsure: true },
      ],
      services,
    ),
    countTable(
      words.languages.caption,
      columns,
      [
        ...namedRows(summary.languages, MOST_NAMES, (tag) => languageName(tag, lang), words.languages.others),
        { name: words.languages.unknown, count: languagesUnknown, isUnsure: true },
      ],
      services,
    ),
    countTable(
      words.texts,
      columns,
      namedRows(summary.texts, MOST_NAMES, (tag) => languageName(tag, lang), words.languages.others),
      services,
    ),
  ];
  return html`<section aria-labelledby="holds">
    <h2 id="holds">${words.holds.heading}</h2>
    <p>${words.holds.intro}</p>
    <div class="cards">${tables.map((table) => html`<div class="card">${table}</div> `)}</div>
  </section>`;
}

function numbersTable(summary: DirectorySummary, lang: MessageLanguage): Markup {
  const { numbers, columns } = htmlWords(lang);
  return countTable(
    numbers.caption,
    [columns.name, columns.count],
    [
      { name: numbers.services, count: summary.services },
      { name: numbers.withoutSource, count: summary.withoutSource, isPart: true },
      { name: numbers.organizations, count: summary.organizations },
      { name: numbers.places, count: summary.places },
      { name: numbers.confidentialPlaces, count: summary.confidentialPlaces, isPart: true },
    ],
  );
}

function freshnessTable(freshness: FreshnessSummary, lang: MessageLanguage): Markup {
  const { freshness: words, columns } = htmlWords(lang);
  const table = countTable(
    words.caption,
    [columns.name, columns.services],
    [
      { name: words.within3Months, count: freshness.within3Months },
      { name: words.within6Months, count: freshness.within6Months },
      { name: words.within12Months, count: freshness.within12Months },
      { name: words.older, count: freshness.older, isUnsure: true },
      { name: words.never, count: freshness.never, isUnsure: true },
    ],
    freshness.inUse,
  );
  return html`${table}
    <p>${words.summary(freshness.stale, freshness.dueSoon)}</p>`;
}
