import { dateAt, originOf, type Results, type Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../../context.ts';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Locks } from '../../query-state.ts';
import type { FacetChoice, SearchChoice } from '../../search-choice.ts';
import type { Facet } from '../contract/facet.ts';
import { frozenCopy } from '../frozen.ts';
import { NONSENSE, type Guard } from '../guard.ts';
import { pluginIcon } from '../icons.ts';
import { wordsIn } from '../read-words.ts';

/** What a filter that is on or off has as its value. */
const ON = 'on';
/** More values than this in a list are nothing to choose from. */
const MOST_VALUES = 200;
/** More letters than this are no value. */
const MOST_LETTERS = 200;

const VALUES = {
  name: 'values()',
  gives: `a list of at most ${MOST_VALUES} short texts`,
  read: (answer: unknown): readonly string[] | typeof NONSENSE => {
    if (!Array.isArray(answer) || answer.length > MOST_VALUES) return NONSENSE;
    const values: unknown[] = [...(answer as unknown[])];
    return values.every((value): value is string => typeof value === 'string' && value.length <= MOST_LETTERS)
      ? [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]
      : NONSENSE;
  },
};

/** A facet of a plugin, guarded. Once a hook of it failed it is gone: half a filter would hide what it should show. */
export class FacetPart {
  readonly #values = new WeakMap<Service, { today: string; values: readonly string[] }>();
  #days = new Map<string, string>();
  #at: number | undefined;
  #isBroken = false;

  /** @param key `plugin/facet` */
  constructor(
    readonly key: string,
    readonly facet: Facet,
    readonly guard: Guard,
  ) {}

  get isBroken(): boolean {
    return this.#isBroken;
  }

  get isList(): boolean {
    return this.facet.valueLabel !== undefined;
  }

  /** The values of a service; none, and the facet is gone, when it fails. */
  valuesOf(service: Service, { directory, at }: ViewContext): readonly string[] {
    if (this.#isBroken) return [];
    const { timeZone } = originOf(directory, service.id);
    const today = this.#todayIn(timeZone, at);
    const known = this.#values.get(service);
    if (known?.today === today) return known.values;
    const values = this.guard.call(VALUES, () => this.facet.values(frozenCopy(service), { today, timeZone }));
    if (values === undefined) {
      this.#isBroken = true;
      return [];
    }
    const kept = this.isList || values.length === 0 ? values : [ON];
    this.#values.set(service, { today, values: kept });
    return kept;
  }

  /** The local date, worked out once for all services of a time zone. */
  #todayIn(timeZone: string, at: number): string {
    if (this.#at !== at) this.#days = new Map();
    this.#at = at;
    const today = this.#days.get(timeZone) ?? dateAt(at, timeZone);
    this.#days.set(timeZone, today);
    return today;
  }

  /** What it is called, or one of its values; the value itself when there are no words. */
  words(value: string | undefined, locale: Locale): string {
    const { label, valueLabel } = this.facet;
    const name = () => wordsIn(label, locale, this.guard, 'label')?.text ?? this.facet.id;
    if (value === undefined || valueLabel === undefined) return name();
    return (
      wordsIn(() => valueLabel(value, locale), locale, this.guard, 'valueLabel()')?.text ??
      value.slice(0, MOST_LETTERS)
    );
  }
}

/** What facets need of the search. */
interface Search {
  choice: SearchChoice;
  found: Results | undefined;
  find: (locks: Locks, facets: FacetChoice) => Results | undefined;
}

interface FacetParts {
  choice: SearchChoice;
  context: ViewContext;
  onChange: (change: Partial<SearchChoice>) => void;
}

/** The facets of all plugins. */
export class Facets {
  constructor(private readonly parts: readonly FacetPart[]) {}

  /** Those that are chosen and there. */
  #chosen(choice: FacetChoice): { part: FacetPart; value: string }[] {
    return this.parts.flatMap((part) => {
      const value = choice[part.key];
      return value === undefined || part.isBroken ? [] : [{ part, value }];
    });
  }

  /** A choice without what was chosen of these facets where they are gone: nobody filters by them any more. */
  withoutGone(choice: SearchChoice, now: Facets): SearchChoice {
    const has = ({ parts }: Facets, key: string) => parts.some((part) => part.key === key);
    const all = Object.entries(choice.facets);
    const kept = all.filter(([key]) => !has(this, key) || has(now, key));
    return kept.length === all.length ? choice : { ...choice, facets: Object.fromEntries(kept) };
  }

  /** Whether a service fits what is chosen; undefined when nothing is. */
  within(choice: FacetChoice, context: ViewContext): ((service: Service) => boolean) | undefined {
    const { services } = context.directory;
    // All are asked first: one that fails in the middle must not have hidden anything.
    for (const { part } of this.#chosen(choice))
      for (const service of services) part.valuesOf(service, context);
    const chosen = this.#chosen(choice);
    if (chosen.length === 0) return undefined;
    return (service) => chosen.every(({ part, value }) => part.valuesOf(service, context).includes(value));
  }

  /** What a choice is called; undefined when its facet is not there. */
  words(key: string, value: string, locale: Locale): string | undefined {
    const part = this.parts.find((candidate) => candidate.key === key && !candidate.isBroken);
    if (part === undefined) return undefined;
    return part.isList
      ? `${part.words(undefined, locale)}: ${part.words(value, locale)}`
      : part.words(undefined, locale);
  }

  /** The filters, with how many services each would leave. */
  render(
    context: ViewContext,
    search: Search,
    locks: Locks,
    onChange: FacetParts['onChange'],
  ): TemplateResult | typeof nothing {
    const parts: FacetParts = { choice: search.choice, context, onChange };
    const counted = this.parts.map((part) => ({ part, counts: this.#count(part, context, search, locks) }));
    const shown = counted.filter(
      ({ part, counts }) =>
        !part.isBroken && (counts.size > 0 || parts.choice.facets[part.key] !== undefined),
    );
    if (shown.length === 0) return nothing;
    const toggles = shown.filter(({ part }) => !part.isList);
    const lists = shown.filter(({ part }) => part.isList);
    return html`${
      toggles.length === 0
        ? nothing
        : html`<div class="chips">
            ${toggles.map(({ part, counts }) => renderToggle(part, counts.get(ON) ?? 0, parts))}
          </div>`
    }
    ${
      lists.length === 0
        ? nothing
        : html`<div class="chips">${lists.map(({ part, counts }) => renderList(part, counts, parts))}</div>`
    }`;
  }

  /** How many services there are with each value, counted without what is chosen of this facet itself. */
  #count(part: FacetPart, context: ViewContext, search: Search, locks: Locks): Map<string, number> {
    const counts = new Map<string, number>();
    const { [part.key]: chosen, ...others } = search.choice.facets;
    // Most are not chosen: for them what was found is what there is to count.
    const results = chosen === undefined ? search.found : search.find(locks, others);
    for (const { service } of results?.results ?? [])
      for (const value of part.valuesOf(service, context)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }
}

const changed = (key: string, value: string | undefined, { choice }: FacetParts): Partial<SearchChoice> => {
  const { [key]: _old, ...others } = choice.facets;
  return { facets: value === undefined ? others : { ...others, [key]: value } };
};

function renderToggle(part: FacetPart, count: number, parts: FacetParts): TemplateResult {
  const isOn = parts.choice.facets[part.key] === ON;
  const name = isOn ? 'check' : part.facet.icon;
  return html`<button
    type="button"
    data-filter=${part.key}
    aria-pressed=${isOn}
    ?disabled=${!isOn && count === 0}
    @click=${() => parts.onChange(changed(part.key, isOn ? undefined : ON, parts))}
  >
    ${name === undefined ? nothing : pluginIcon(name)} ${part.words(undefined, parts.context.locale)}
    <span class="count">${count}</span>
  </button>`;
}

function renderList(part: FacetPart, counts: ReadonlyMap<string, number>, parts: FacetParts): TemplateResult {
  const { locale } = parts.context;
  const chosen = parts.choice.facets[part.key];
  // What is chosen stays in the list even when nothing is left of it.
  const values = [...new Set([...counts.keys(), ...(chosen === undefined ? [] : [chosen])])];
  const options = values
    .map((value) => ({ value, label: part.words(value, locale), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale.lang));
  return html`<label class="choose">
    <span>${part.words(undefined, locale)}</span>
    <span class="picker is-plain">
      <select
        data-filter=${part.key}
        @change=${({ target }: Event) =>
          parts.onChange(changed(part.key, (target as HTMLSelectElement).value || undefined, parts))}
      >
        <option value="" ?selected=${chosen === undefined}>${locale.messages.allNeeds}</option>
        ${options.map(
          ({ value, label, count }) =>
            html`<option value=${value} ?selected=${value === chosen}>${label} (${count})</option>`,
        )}
      </select>
      <span class="expand">${icon('expand')}</span>
    </span>
  </label>`;
}
