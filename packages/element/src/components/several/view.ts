import type { MergedDirectory } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedDirectory } from '../../controllers/directory-controller.ts';
import type { PlaceView } from '../../place-view.ts';

/** The numbers for danger of several directories, those of the country that was chosen first. */
export const renderEmergencies = ({ context, choice, locks }: PlaceView): TemplateResult =>
  html`<service-directory-emergencies
    .locale=${context.locale}
    .heads=${context.directory.heads}
    .at=${context.at}
    .country=${locks.country === '' ? choice.country : locks.country}
    .isLocked=${locks.country !== ''}
  ></service-directory-emergencies>`;

/** How many more there are, within the locks, in what has come since the list was drawn. */
function newcomersIn({ directory, next }: LoadedDirectory, lock: PlaceView['lock']): number {
  if (next === undefined) return 0;
  const countOf = (all: MergedDirectory) =>
    lock(all).services.filter(({ status }) => status !== 'inactive' && status !== 'defunct').length;
  return Math.max(0, countOf(next) - countOf(directory));
}

/** The button that was used goes away: the focus goes on to how many there are, and nothing is scrolled. */
function focusTotal({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const total = root.querySelector<HTMLElement>('.total');
  total?.setAttribute('tabindex', '-1');
  total?.focus({ preventScroll: true });
}

/** What of several files is still to come, has come since the list was drawn, or did not come. */
export function renderSources({
  context,
  loaded,
  loader,
  urls,
  lock,
}: PlaceView): TemplateResult | typeof nothing {
  if (loaded === undefined) return nothing;
  const { waiting, failures } = loaded;
  const more = newcomersIn(loaded, lock);
  if (waiting.length === 0 && failures.length === 0 && more === 0) return nothing;
  return html`<service-directory-sources
    .locale=${context.locale}
    .loaded=${loaded}
    .more=${more}
    .urls=${urls}
    @show-next=${(event: Event) => {
      loader.showNext();
      focusTotal(event);
    }}
    @retry=${(event: Event) => {
      loader.retry();
      focusTotal(event);
    }}
  ></service-directory-sources>`;
}

/** The countries to choose from, when the directories are of several and the host page has chosen none. */
export function renderCountries({
  context: { locale, directory },
  choice,
  found,
  loader,
  locks,
  search,
  onChoose,
}: PlaceView): TemplateResult | typeof nothing {
  const countries = [...new Set(directory.heads.map(({ country }) => country))];
  if (countries.length < 2 || locks.country !== '') return nothing;
  return html`<service-directory-countries
    slot="country"
    .locale=${locale}
    .choice=${choice}
    .countries=${countries}
    .search=${search}
    .found=${found}
    .isPart=${loader.shards !== undefined}
    @choose=${onChoose}
  ></service-directory-countries>`;
}
