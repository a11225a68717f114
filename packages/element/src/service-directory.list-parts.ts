import type { Sort } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { toggleWords } from './components/search/filters.ts';
import type { ViewContext } from './context.ts';
import { formatCountry, formatDistance, formatLanguage, formatUnits, isolate } from './format.ts';
import { icon } from './icons/icons.ts';
import { loadedIn, type LoadState } from './controllers/directory-controller.ts';
import type { Locale } from './locales/locale.ts';
import type { ListMessages } from './locales/messages.ts';
import { heading } from './render.ts';
import { chosenParts, isChosen, type ChosenPart, type SearchChoice, type WayOn } from './search-choice.ts';
import { whyOf } from './service-directory.parts.ts';

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** The nearest last: going through the menu by keyboard must not ask for the position on the way to another order. */
const SORTS = [
  ['default', 'sortDefault'],
  ['open-first', 'sortOpenFirst'],
  ['name', 'sortName'],
  ['nearest', 'sortNearest'],
] as const;

function renderSort(
  { messages }: Locale,
  wanted: Sort,
  canLocate: boolean,
  onSort: (sort: Sort) => void,
): TemplateResult {
  return html`<span class="picker">
    ${icon('sort')}
    <select
      part="sort"
      aria-label=${messages.sort}
      .value=${wanted}
      @change=${(event: Event) => onSort(valueOf(event) as Sort)}
    >
      ${SORTS.slice(0, canLocate ? 4 : 3).map(
        ([sort, label]) =>
          html`<option value=${sort} ?selected=${sort === wanted}>${messages[label]}</option>`,
      )}
    </select>
    <span class="expand">${icon('expand')}</span>
  </span>`;
}

/** How many there are, in which order, and list or map. */
export function renderBar(
  locale: Locale,
  {
    total,
    sort,
    canLocate,
    locating,
    isPrivacyTold,
    viewSwitch,
    onSort,
    onView,
  }: {
    total: number;
    sort: Sort;
    canLocate: boolean;
    locating: 'no' | 'waiting' | 'failed';
    /** Does what becomes of the position stand elsewhere? */
    isPrivacyTold: boolean;
    viewSwitch: 'list' | 'map' | undefined;
    onSort: (sort: Sort) => void;
    onView: (isMap: boolean) => void;
  },
): TemplateResult {
  const { messages } = locale;
  const wanted = locating === 'waiting' ? 'nearest' : sort;
  return html`
    <div class="bar" part="bar">
      <span class="total" tabindex="-1">${messages.results(total)}</span>
      ${
        viewSwitch === undefined
          ? nothing
          : html`<span class="segments" part="view" role="group" aria-label=${messages.view}>
              <button aria-pressed=${viewSwitch === 'list'} @click=${() => onView(false)}>
                ${icon('list')} ${messages.list}
              </button>
              <button aria-pressed=${viewSwitch === 'map'} @click=${() => onView(true)}>
                ${icon('map')} ${messages.map}
              </button>
            </span>`
      }
      ${total < 2 ? nothing : renderSort(locale, wanted, canLocate, onSort)}
    </div>
    ${
      locating === 'no' && (sort !== 'nearest' || isPrivacyTold)
        ? nothing
        : html`<p class="quiet" role="status">
            ${locating === 'waiting' ? messages.locating : locating === 'failed' ? messages.locateFailed : messages.locatePrivacy}
          </p>`
    }
  `;
}

/** What a code is called; the code itself of one that has no words. */
const wordsFor = (words: Readonly<Record<string, { label: string } | undefined>>, code: string): string =>
  words[code]?.label ?? code;

/** What one thing that was chosen is called. */
function chosenWords(
  { part, facet = '', word }: ChosenPart & Pick<WayOn, 'word'>,
  choice: SearchChoice,
  { locale, plugins }: ViewContext,
): string {
  const { labels } = locale;
  switch (part) {
    case 'facet':
      return plugins?.facets.words(facet, choice.facets[facet] ?? '', locale) ?? '';
    case 'text':
      return isolate(word ?? choice.text.trim());
    case 'group':
      return choice.group === undefined ? '' : labels.needGroups[choice.group].label;
    case 'needs':
      return formatUnits(
        choice.needs.map((code) => wordsFor(labels.needs, code)),
        locale,
      );
    case 'country':
      return formatCountry(choice.country, locale);
    case 'locality':
      return isolate(choice.locality);
    case 'area':
      return locale.messages.mapArea;
    case 'withinMetres':
      return `${locale.messages.nearMe}: ${formatDistance(choice.withinMetres, locale)}`;
    case 'language':
      return formatLanguage(choice.language, locale);
    case 'audience':
      return wordsFor(labels.audience, choice.audience);
    default:
      return toggleWords(part, locale);
  }
}

/**
 * What was chosen, each to be taken away again.
 * @param hasTiles are there tiles of needs? The one that is pressed says so itself.
 */
export function renderChosen(
  context: ViewContext,
  choice: SearchChoice,
  hasTiles: boolean,
  onChoose: (choice: SearchChoice) => void,
): TemplateResult | typeof nothing {
  const { messages } = context.locale;
  const parts = chosenParts(choice).filter(({ part }) => !hasTiles || part !== 'group');
  if (parts.length === 0) return nothing;
  return html`<div class="chosen" role="group" aria-label=${messages.chosen}>
    ${parts.map((part) => {
      const words = chosenWords(part, choice, context);
      // A facet that is not there, or not yet, filters nothing.
      if (words === '') return nothing;
      return html`<button
        class="chip"
        part="chip"
        data-part=${part.part}
        aria-label=${messages.remove(words)}
        @click=${() => onChoose(part.without)}
      >
        ${words} ${icon('close')}
      </button>`;
    })}
  </div>`;
}

function wordsOfWay(way: WayOn, choice: SearchChoice, context: ViewContext): string {
  const { messages } = context.locale;
  const words = chosenWords(way, choice, context);
  return way.count === undefined ? messages.remove(words) : messages.withoutOne(words, way.count);
}

/** Nothing fits: what there is without one of the choices, and whom to call. Or there is nothing at all. */
export function renderEmpty(
  context: ViewContext,
  emergency: TemplateResult,
  choice: SearchChoice,
  waysOn: readonly WayOn[],
  onChoose: (choice: SearchChoice) => void,
  onClear: () => void,
): TemplateResult {
  const { locale, directory, headingLevel } = context;
  const { messages } = locale;
  const isDirectoryEmpty = directory.services.length === 0;
  const open = waysOn.filter((way) => way.count !== 0 && chosenWords(way, choice, context) !== '');
  // Without the only thing that was chosen there is all: no need to offer that twice.
  const isLast = (way: WayOn) => !isChosen(way.without);
  return html`<div class="message" part="message empty">
    <slot name="empty">
      ${heading(headingLevel + 1, isDirectoryEmpty ? messages.emptyDirectory : messages.emptyTitle)}
      ${isDirectoryEmpty ? nothing : html`<p>${messages.emptyText}</p>`}
    </slot>
    ${
      open.length === 0
        ? nothing
        : html`<ul class="ways-on">
            ${open.map(
              (way) =>
                html`<li>
                  <button class=${isLast(way) ? 'primary' : ''} @click=${() => onChoose(way.without)}>
                    ${wordsOfWay(way, choice, context)}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${
      waysOn.length === 0
        ? nothing
        : html`${
            open.some(isLast)
              ? nothing
              : html`<button class="primary" @click=${onClear}>${icon('close')} ${messages.clearAll}</button>`
          }
          ${emergency}`
    }
  </div>`;
}

/** What of the data may be old or is not there: no connection, entries that could not be read. */
export function renderGaps(
  messages: ListMessages,
  isOnline: boolean,
  load: LoadState,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const loaded = loadedIn(load);
  if (loaded === undefined) return nothing;
  const { failures } = load;
  const gaps = [
    ...(isOnline ? [] : [messages.offline]),
    ...(failures === undefined ? [] : [`${messages.errorTitle}. ${whyOf(failures, messages)}`]),
    ...(loaded.unread > 0 ? [messages.unreadRecords(loaded.unread)] : []),
  ];
  if (gaps.length === 0) return nothing;
  return html`<div class="gaps" part="gaps">
    <p class="quiet" role="status">${gaps.join(' ')}</p>
    ${failures === undefined ? nothing : html`<button @click=${onRetry}>${icon('retry')} ${messages.retry}</button>`}
  </div>`;
}
