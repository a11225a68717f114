import { AUDIENCE, baseLanguageOf, type Facets, type Toggle } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLanguage } from '../../format.ts';
import { icon, type IconName } from '../../icons/icons.ts';
import { interfaceLanguageFor, type Locale } from '../../locales/locale.ts';
import type { SearchChoice } from '../../search-choice.ts';

/** The filters that are on or off, each with its icon: those always in sight, and those behind “more”. */
const TOGGLE_ROWS = {
  first: [
    ['openNow', 'hours'],
    ['noPapers', 'papers'],
    ['free', 'cost'],
    ['noAppointment', 'walkIn'],
  ],
  more: [
    ['openToday', 'hours'],
    ['fromAfar', 'phone'],
    ['wheelchair', 'wheelchair'],
    ['withoutAuthorities', 'safety'],
  ],
} as const satisfies Record<string, readonly (readonly [Toggle, IconName])[]>;

/** What a toggle is called. */
export const toggleWords = (toggle: Toggle, { messages }: Locale): string =>
  messages[toggle === 'wheelchair' ? 'wheelchairAccess' : toggle];

interface FilterParts {
  locale: Locale;
  choice: SearchChoice;
  /** How many there would be; unknown while nothing was searched. */
  facets: Facets | undefined;
  onChange: (change: Partial<SearchChoice>) => void;
}

/** Is any of what stands behind “more” chosen? Then it is in sight. */
export const hasMoreChosen = (choice: SearchChoice, hasAudience: boolean): boolean =>
  choice.language !== '' ||
  Object.keys(choice.facets).length > 0 ||
  (hasAudience && choice.audience !== '') ||
  TOGGLE_ROWS.more.some(([toggle]) => choice[toggle]);

/** Filters as buttons with counts. One that would leave nothing cannot be pressed. */
export const renderToggles = (
  row: keyof typeof TOGGLE_ROWS,
  { locale, choice, facets, onChange }: FilterParts,
): TemplateResult[] =>
  TOGGLE_ROWS[row].map(([toggle, iconName]) => {
    const isOn = choice[toggle];
    const count = facets?.[toggle];
    return html`
      <button
        type="button"
        part="chip"
        data-filter=${toggle}
        aria-pressed=${isOn}
        ?disabled=${!isOn && count === 0}
        @click=${() => onChange({ [toggle]: !isOn })}
      >
        ${icon(isOn ? 'check' : iconName)} ${toggleWords(toggle, locale)}
        ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
      </button>
    `;
  });

/** A list to choose one of, with counts. */
function renderList(
  name: 'language' | 'audience',
  label: string,
  anyLabel: string,
  options: readonly { value: string; label: string; count: number }[],
  chosen: string,
  { onChange }: FilterParts,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<label class="choose">
    <span>${label}</span>
    <span class="picker is-plain">
      <select
        data-filter=${name}
        @change=${(event: Event) => onChange({ [name]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${chosen === ''}>${anyLabel}</option>
        ${options.map(
          (option) =>
            html`<option
              value=${option.value}
              ?selected=${option.value === chosen}
              ?disabled=${option.count === 0 && option.value !== chosen}
            >
              ${option.label} (${option.count})
            </option>`,
        )}
      </select>
      <span class="expand">${icon('expand')}</span>
    </span>
  </label>`;
}

/** Codes with counts; what is chosen stays in the list even when nothing is left of it. */
const counted = (
  counts: ReadonlyMap<string, number> | undefined,
  chosen: string,
): [code: string, count: number][] => {
  const entries = [...(counts ?? [])];
  return chosen === '' || counts?.has(chosen) === true ? entries : [...entries, [chosen, 0]];
};

/** The same for who reads one of two languages in which others of them are helped too. */
const nearTo = (language: string): string => interfaceLanguageFor(language).replace('nn', 'nb');

/** The filters behind “more”. */
export function renderMoreFilters(parts: FilterParts & { hasAudience: boolean }): TemplateResult {
  const { locale, choice, facets, hasAudience } = parts;
  const { messages, labels } = locale;
  // As it is counted: a page may ask for one in the form of a country.
  const language = baseLanguageOf(choice.language);
  const languages = counted(facets?.languages, language)
    .map(([code, count]) => ({ value: code, label: formatLanguage(code, locale), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale.lang));
  // That nobody in the list speaks her language is said, and first: she would look for it. Of a part of a list nobody knows that.
  const isSpoken = languages.some(({ value }) => nearTo(value) === nearTo(locale.lang));
  if (facets?.needs !== undefined && languages.length > 0 && !isSpoken)
    languages.unshift({ value: locale.lang, label: formatLanguage(locale.lang, locale), count: 0 });
  const groups = new Map(counted(facets?.audience, choice.audience));
  const audience = AUDIENCE.flatMap((code) => {
    const count = groups.get(code);
    return count === undefined ? [] : [{ value: code, label: labels.audience[code].label, count }];
  });
  return html`<div class="chips">${renderToggles('more', parts)}</div>
    <div class="chips">
      ${renderList('language', messages.speaks, messages.anyLanguage, languages, language, parts)}
      ${hasAudience ? renderList('audience', messages.welcomes, messages.everybody, audience, choice.audience, parts) : nothing}
    </div>`;
}
