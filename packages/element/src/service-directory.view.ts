import type { Result, Results } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';
import { loadedIn } from './controllers/directory-controller.ts';
import type { FirstFrame } from './first-frame.ts';
import { formatCountry } from './format.ts';
import type { Insides } from './insides.ts';
import { focusFound, showFound } from './move-focus.ts';
import type { PlaceView } from './place-view.ts';
import { lockedTo } from './query-state.ts';
import type { ServiceDirectoryMap } from './components/map-panel/map-panel.ts';
import type { ReaderActions } from './reader-actions.ts';
import { hasPlace, type SearchChoice } from './search-choice.ts';
import { renderBar, renderChosen, renderEmpty, renderGaps } from './service-directory.list-parts.ts';
import { renderMissingPart, renderMissingRecord, renderTitle } from './service-directory.parts.ts';

/** Of more services the reader is told how to see fewer: nobody reads through so many. */
const LONG_LIST = 200;

/** Draws a directory that is there: search, list or record, and map. */
export class DirectoryView {
  readonly #in: Insides;
  readonly #frame: FirstFrame;
  readonly #actions: ReaderActions;

  constructor(insides: Insides, frame: FirstFrame, actions: ReaderActions) {
    this.#in = insides;
    this.#frame = frame;
    this.#actions = actions;
  }

  render(context: ViewContext, found: Results): TemplateResult {
    const { late, layout, loader, navigation, search } = this.#in;
    const { messages } = context.locale;
    const { isWide, hasMap } = layout;
    const { isDrawn } = this.#frame;
    const { selectedId } = navigation;
    const selected = selectedId === undefined ? undefined : search.resultOf(selectedId);
    const hasSearch = this.#hasSearch(context);
    return html`
      ${selected === undefined || isWide ? this.#renderIntro(context, found) : nothing}
      <span class="for-screen-readers" role="status"
        >${
          selected === undefined && (found.results.length > 0 || loader.shards === undefined)
            ? messages.results(found.results.length)
            : ''
        }</span
      >
      <div
        class="columns ${isWide ? 'is-wide' : ''} ${hasMap ? '' : 'has-no-map'} ${hasSearch ? '' : 'has-no-search'}"
      >
        ${!hasSearch || (selected !== undefined && !isWide) ? nothing : this.#renderSearch(context, found)}
        <div class="main">
          ${selected === undefined ? this.#renderList(context, found) : this.#renderRecord(context, selected)}
          ${
            isDrawn
              ? this.#renderCards(
                  context,
                  found,
                  selected !== undefined ||
                    found.results.length === 0 ||
                    search.hasNoWords ||
                    layout.isMapOnly,
                )
              : html`<div class="is-late"></div>`
          }
          ${
            selected === undefined && hasPlace(search.choice)
              ? (late.made.near?.renderAfar(this.#placeView(context, found)) ?? nothing)
              : nothing
          }
        </div>
        ${isWide && hasMap && isDrawn ? html`<div class="side">${this.#renderMap(context, found)}</div>` : nothing}
      </div>
      ${selected === undefined || isWide ? nothing : this.#renderEmergency(context, found)}
    `;
  }

  /** In an empty list there is nothing to search; in one that comes in parts there is, before anything has come. */
  #hasSearch({ directory }: ViewContext): boolean {
    return (
      !this.#in.host.searchHidden && (directory.services.length > 0 || this.#in.loader.shards !== undefined)
    );
  }

  #renderIntro(context: ViewContext, found: Results): TemplateResult {
    const { host, loader, online } = this.#in;
    const { locale } = context;
    return html`
      ${renderTitle(locale, host.headingLevel, host.urlState === 'hash')}
      ${this.#renderEmergency(context, found)}
      ${loader.severalPart?.renderSources(this.#placeView(context, found)) ?? nothing}
      ${renderGaps(locale.messages, online.isOnline, loader.state, () => host.reload())}
    `;
  }

  #renderEmergency(context: ViewContext, found: Results): TemplateResult {
    const { locale, directory } = context;
    const { severalPart } = this.#in.loader;
    const { country } = this.#in.locks();
    const isOther = country !== '' && country !== directory.country;
    return directory.heads.length > 1 && severalPart !== undefined
      ? severalPart.renderEmergencies(this.#placeView(context, found))
      : html`<service-directory-emergency
          exportparts="emergency"
          .locale=${locale}
          .contacts=${directory.emergencyContacts ?? []}
          .head=${directory}
          .at=${context.at}
          .country=${isOther ? formatCountry(directory.country, locale) : ''}
        ></service-directory-emergency>`;
  }

  #placeView(context: ViewContext, found: Results): PlaceView {
    const { loader, locks, search, urls } = this.#in;
    return {
      context,
      found,
      choice: search.choice,
      locks: locks(),
      lock: (directory) => lockedTo(locks(), directory),
      near: search.near,
      search: this.#actions.nearSearch,
      loaded: loadedIn(loader.state),
      loader,
      urls: urls(),
      onChoose: this.#onChoose,
    };
  }

  #renderSearch(context: ViewContext, found: Results): TemplateResult {
    const { host, late, layout, loader, locks, navigation, search } = this.#in;
    const { locale, plugins } = context;
    const { choice } = search;
    const isNearShown = layout.isNearShown(choice);
    const view = this.#placeView(context, found);
    return html`<div class="side">
      <service-directory-search
        exportparts="search, tile, chip"
        .locale=${locale}
        .choice=${choice}
        .facets=${loader.shards?.facetsOf(found.facets) ?? found.facets}
        .renderMore=${
          plugins === undefined
            ? undefined
            : (onChange: (change: Partial<SearchChoice>) => void) =>
                plugins.facets.render(context, search, locks(), onChange)
        }
        .total=${found.results.length}
        .hasNeeds=${host.onlyNeeds === ''}
        .hasAudience=${host.onlyAudience === ''}
        .isNearShown=${isNearShown}
        .isRoomy=${layout.isWide}
        @choose=${this.#onChoose}
        @show-found=${({ detail }: CustomEvent<boolean>) => void (detail ? focusFound : showFound)(host)}
        @show-near=${(event: CustomEvent<boolean | undefined>) => navigation.showNear(event.detail)}
      >
        ${loader.severalPart?.renderCountries(view) ?? nothing}
        ${
          !isNearShown
            ? nothing
            : late.statusOf('near') === 'failed'
              ? html`<div slot="near">${renderMissingPart(locale, () => void late.want('near'))}</div>`
              : (late.made.near?.renderNear(view) ?? nothing)
        }
      </service-directory-search>
    </div>`;
  }

  #renderList(context: ViewContext, found: Results): TemplateResult {
    const { host, layout, loader, locks, search } = this.#in;
    const { locale } = context;
    // Without the words that the reader typed the list would be of something else.
    if (search.hasNoWords) return renderMissingPart(locale, () => search.retryWords());
    const { isMapOnly } = layout;
    const total = found.results.length;
    const part = loader.shards?.render(context, total);
    // That nothing fits is not known as long as only a part was looked at.
    if (part !== undefined && total === 0) return part;
    const onChoose = (choice: SearchChoice) => this.#actions.choose(choice);
    return html`
      ${renderBar(locale, {
        total,
        sort: search.sort,
        canLocate: 'geolocation' in navigator,
        locating: search.locating,
        isPrivacyTold: !host.searchHidden && layout.isNearShown(search.choice),
        viewSwitch: layout.isWide || !layout.hasMap ? undefined : isMapOnly ? 'map' : 'list',
        onSort: (sort) => search.sortBy(sort),
        onView: (isMapShown) => this.#actions.showMap(isMapShown),
      })}
      ${part}
      ${
        host.searchHidden || total === 0
          ? nothing
          : renderChosen(context, search.choice, host.onlyNeeds === '', onChoose)
      }
      ${
        total > LONG_LIST && !host.searchHidden && !isMapOnly
          ? html`<p class="quiet">${locale.messages.longList}</p>`
          : nothing
      }
      ${isMapOnly ? this.#renderMap(context, found) : nothing}
      ${
        total === 0
          ? renderEmpty(
              context,
              this.#renderEmergency(context, found),
              search.choice,
              search.waysOn(locks(), loader.shards === undefined),
              onChoose,
              () => this.#actions.clear(),
            )
          : nothing
      }
    `;
  }

  /** The cards: they stay, out of sight, while the reader is at a record or at the map. */
  #renderCards(context: ViewContext, found: Results, isAway: boolean): TemplateResult {
    const { layout, navigation } = this.#in;
    return html`<service-directory-list
      part="list"
      exportparts="card, name: card-name, state, conditions, contact, more"
      role="list"
      dir=${context.locale.direction}
      ?hidden=${isAway}
      .content=${{ results: found.results, context, hasMap: layout.hasMap, markedId: navigation.markedId }}
      @open-record=${this.#onOpen}
      @show-on-map=${(event: CustomEvent<string>) => this.#actions.showPlaceOnMap(event.detail)}
    ></service-directory-list>`;
  }

  #renderRecord(context: ViewContext, result: Result): TemplateResult {
    const { contexts, host, late, layout, locale } = this.#in;
    const part = late.statusOf('record');
    const recordContext = contexts.recordContextOf(context, locale.full);
    const headingLevel = host.headingLevel + (layout.isWide ? 1 : 0);
    if (part !== 'ready' || recordContext === undefined)
      return renderMissingRecord(
        result,
        context,
        headingLevel,
        part === 'failed' || locale.hasNoFull,
        () => this.#actions.close(),
        () => void this.#actions.fetchRecord(),
      );
    return html`<service-directory-record
      exportparts="record, record-name, section, back, state, conditions, contact"
      dir=${context.locale.direction}
      .result=${result}
      .context=${recordContext}
      .hasMap=${layout.hasMap}
      .basemap=${this.#basemap()}
      .headingLevel=${headingLevel}
      @close-record=${() => this.#actions.close()}
      @open-record=${this.#onOpen}
      @show-on-map=${() => this.#actions.showPlaceOnMap(result.service.id)}
    ></service-directory-record>`;
  }

  /** Undefined while it is not known which ones there are. */
  #basemap(): string | undefined {
    return this.#in.plugins.awaits('basemaps') ? undefined : this.#in.host.basemap;
  }

  #renderMap(context: ViewContext, found: Results): TemplateResult {
    const { contexts, host, late, locale: words, navigation, search } = this.#in;
    const { locale } = context;
    if (late.statusOf('map') === 'failed' || words.hasNoFull)
      return html`<p class="quiet">${locale.messages.mapFailed}</p>`;
    void late.want('map');
    const map = () => host.renderRoot.querySelector<ServiceDirectoryMap>('service-directory-map');
    // Until the map has come there is nothing to pass by.
    return html`<button class="skip" @click=${() => map()?.passBy?.()}>${locale.messages.skipMap}</button>
      <service-directory-map
        exportparts="map"
        dir=${locale.direction}
        .results=${found.results}
        .context=${contexts.recordContextOf(context, words.full)}
        .basemap=${this.#basemap()}
        .selectedId=${navigation.selectedId ?? navigation.markedId}
        .choice=${search.choice}
        @search-area=${(event: CustomEvent<SearchChoice['area']>) =>
          this.#actions.choose({ ...search.choice, area: event.detail })}
        @select-point=${this.#onOpen}
      ></service-directory-map>`;
  }

  readonly #onChoose = (event: CustomEvent<SearchChoice>): void => this.#actions.choose(event.detail);

  readonly #onOpen = (event: CustomEvent<string>): void => this.#actions.open(event.detail);
}
