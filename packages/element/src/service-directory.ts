import type { Result, Results, Service } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AttributeWarnings, numberOr, textOr } from './attributes.ts';
import type { RecordContext, ViewContext } from './context.ts';
import { ClockController } from './controllers/clock-controller.ts';
import { DirectoryController, type LoadedDirectory } from './controllers/directory-controller.ts';
import { LatePartsController } from './controllers/late-parts-controller.ts';
import { LeaveController } from './controllers/leave-controller.ts';
import { LocaleController } from './controllers/locale-controller.ts';
import { NavigationController } from './controllers/navigation-controller.ts';
import { OnlineController } from './controllers/online-controller.ts';
import { PluginsController } from './controllers/plugins-controller.ts';
import { SearchController } from './controllers/search-controller.ts';
import { WidthController } from './controllers/width-controller.ts';
import { announceLoad, dispatch } from './events.ts';
import type { FullLocale } from './locales/locale.ts';
import { focusBehindMap, focusCardOf, focusRecord, topOfCard } from './move-focus.ts';
import type { Plugin } from './plugins/contract/plugin.ts';
import type { DirectoryQuery } from './plugins/kit.ts';
import { fromHash, locksFrom, toHash, type Locks } from './query-state.ts';
import { heading } from './render.ts';
import { chosenParts, NO_CHOICE, type SearchChoice } from './search-choice.ts';
import { renderBar, renderChosen, renderEmpty, renderGaps } from './service-directory.list-parts.ts';
import {
  renderError,
  renderLoading,
  renderMissingPart,
  renderMissingRecord,
  renderTop,
} from './service-directory.parts.ts';
import { serviceDirectoryStyles } from './service-directory.styles.ts';
import { base } from './styles/base.ts';
import { picker } from './styles/picker.ts';
import { tokens } from './styles/tokens.ts';

/** From this width search, list and map stand side by side. */
const WIDE_FROM_PX = 1000;
/** So long after the list is drawn the parts of a record are fetched: the phone is busy with the list until then. */
const RECORD_AFTER_MS = 100;
/** Of more services the reader is told how to see fewer: nobody reads through so many. */
const LONG_LIST = 200;
/** A plain page that is the same for everyone and shows no recent searches. */
const DEFAULT_EXIT_URL = 'https://www.wikipedia.org/';

const VIEWS = ['auto', 'list', 'map', 'split'] as const;
export type View = (typeof VIEWS)[number];

/**
 * A list and a map of services that help without asking for residence status, in the reader's language, on a page that
 * nobody else hears of: no request but the host's own files, nothing stored.
 *
 * @slot - Shown until the element is ready, and where scripts do not run: put a phone number and a way out here.
 * @slot header - Takes the place of heading and lead.
 * @slot footer - Below everything.
 * @slot empty - Takes the place of the words when nothing fits.
 * @slot error - Takes the place of the words when the list cannot be loaded.
 * @fires service-directory-load - detail: `{ services, problems }`
 * @fires service-directory-error - detail: `{ url, reason, plugin?, message? }`
 * @fires service-directory-results - The reader changed the search; detail: `{ total }`
 * @fires service-directory-select - The reader opened or closed a record; detail: `{ id }`
 * @fires service-directory-contact - The reader used a contact; detail: `{ id, channel }`
 * @fires service-directory-exit - The reader leaves
 * @csspart list - The cards
 * @csspart empty - The words when nothing fits, and the ways on
 * @csspart error - The words when the list or a record did not come
 * @csspart loading - The words while it is on its way
 * @cssproperty --service-directory-brand - Colour of what can be pressed; #0b5560
 * @cssproperty --service-directory-paper - Ground; #fbf9f6
 * @cssproperty --service-directory-card - Ground of cards; #ffffff
 * @cssproperty --service-directory-ink - Colour of text; #1c2a2e
 * @cssproperty --service-directory-font - Font family; the system's
 * @cssproperty --service-directory-font-size - Size of running text; 1.0625rem
 */
export class ServiceDirectory extends LitElement {
  static override styles = [tokens, base, picker, serviceDirectoryStyles];

  /** One or more addresses of directories, separated by spaces. */
  @property({ converter: textOr('') }) src = '';
  /** The directory itself, instead of `src`. */
  @property({ attribute: false }) directory: unknown;
  /** Language of interface and content (BCP 47); else that of the nearest ancestor, then the directory's first. */
  @property({ converter: textOr('') }) override lang = '';
  /** `auto` shows list and map side by side where there is room. */
  @property({ converter: textOr('auto') }) view: View = 'auto';
  /** Need codes, separated by spaces, to which the directory is locked. */
  @property({ attribute: 'only-needs', converter: textOr('') }) onlyNeeds = '';
  /** Town or municipality to which the directory is locked. */
  @property({ attribute: 'only-locality', converter: textOr('') }) onlyLocality = '';
  /** Country (ISO 3166-1) to which the directory is locked. */
  @property({ attribute: 'only-country', converter: textOr('') }) onlyCountry = '';
  /** Audience code to which the directory is locked. */
  @property({ attribute: 'only-audience', converter: textOr('') }) onlyAudience = '';
  /** `outline` is bundled and asks nobody; `none` draws points alone; else the id of a basemap of a plugin. */
  @property({ converter: textOr('outline') }) basemap = 'outline';
  /** Where «Leave this page» goes. */
  @property({ attribute: 'exit-url', converter: textOr(DEFAULT_EXIT_URL) }) exitUrl = DEFAULT_EXIT_URL;
  /** Leaves out the button to leave, and the three presses of Shift. */
  @property({ type: Boolean, attribute: 'exit-hidden' }) exitHidden = false;
  /** Leaves out the map. */
  @property({ type: Boolean, attribute: 'map-hidden' }) mapHidden = false;
  /** Leaves out search, needs and filters. */
  @property({ type: Boolean, attribute: 'search-hidden' }) searchHidden = false;
  /** Level of the first heading, 1–6. */
  @property({ attribute: 'heading-level', converter: numberOr(2) }) headingLevel = 2;
  /** `hash` writes the search after `#` in the address, for hosts that want searches to be linkable. */
  @property({ attribute: 'url-state', converter: textOr('none') }) urlState: 'none' | 'hash' = 'none';

  /** Plugins for this element alone, see docs/plugins.md. */
  @property({ attribute: false }) plugins: readonly Plugin[] | undefined;

  @state() private readerLanguage = '';

  readonly #clock = new ClockController(this, () => Date.now());
  readonly #loader = new DirectoryController(this);
  readonly #late = new LatePartsController(this);
  readonly #leaver = new LeaveController(this);
  readonly #locale = new LocaleController(this);
  readonly #navigation = new NavigationController(this);
  readonly #online = new OnlineController(this);
  readonly #plugins = new PluginsController(this);
  readonly #search = new SearchController(this);
  readonly #width = new WidthController(this, WIDE_FROM_PX);
  readonly #warnings = new AttributeWarnings();
  #context: ViewContext | undefined;
  #recordContext: { of: ViewContext; full: FullLocale; context: RecordContext } | undefined;
  #view: View = 'auto';

  constructor() {
    super();
    this.#loader.sourceOf = async (url) => {
      if (this.#plugins.awaits('sources')) await this.#plugins.ready;
      return this.#plugins.parts?.sources.open(url, this.#language(), this.#locks());
    };
    // A source that came after its address: what could not be loaded without it is loaded now.
    this.#plugins.onParts = () => {
      const { state: load } = this.#loader;
      if (load.status === 'error' || (load.status === 'complete' && load.value.failures.length > 0))
        this.#load();
    };
    this.#loader.onSettled = (state) => announceLoad(this, state);
    this.#leaver.onLeave = () => dispatch(this, 'service-directory-exit', {});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.urlState === 'hash') this.#search.choose(fromHash(location.hash));
    // An element that was taken away while loading begins anew where it is put.
    if (this.hasUpdated && this.#loader.state.status === 'initial') this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plugins')) {
      this.#plugins.own = this.plugins;
      this.#plugins.refresh();
    }
    if (changed.has('src') || changed.has('directory')) this.#load();
    // A language of a plugin is not shown in English first.
    if (!this.#plugins.awaits('languages'))
      this.#locale.want(this.#language(), this.#plugins.parts?.languages);
    this.#leaver.exitUrl = this.#warnings.address(
      'exit-url',
      this.exitUrl,
      document.baseURI,
      DEFAULT_EXIT_URL,
    );
    this.#view = this.#warnings.oneOf('view', this.view, VIEWS, 'auto');
    this.#leaver.isEnabled = !this.exitHidden;
    this.#updateContext();
    this.#search.update(this.#context, this.#locks());
  }

  /** Is fulfilled when the results are those of the search, also when what it takes is loaded first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#search.settled;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.#search.found === undefined) return;
    // What was asked for and did not come is asked for again when the reader wants it, not whenever the page is drawn.
    if (this.#navigation.selectedId !== undefined) this.#late.wantFirst('record');
    // The record comes while the reader looks at the list: it must open when the phone has lost its connection since.
    else this.#late.wantFirst('record', RECORD_AFTER_MS);
    if (this.#late.statusOf('record') === 'ready') void this.#locale.wantFull();
    if (this.#hasMap() && (this.#isWide() || this.#isMapWanted())) this.#late.wantFirst('map');
  }

  override render(): TemplateResult {
    const { locale } = this.#locale;
    // Without words or without anything to load, what stands between the tags is all there is.
    if (locale === undefined || this.#loader.state.status === 'initial') return html`<slot></slot>`;
    const { state: load } = this.#loader;
    return html`
      <div class="frame" dir=${locale.direction} lang=${locale.lang}>
        ${renderTop(locale, {
          language: this.#language(),
          ownLanguages: this.#ownLanguages(),
          more: this.#plugins.parts?.languages,
          exitUrl: this.exitHidden ? undefined : this.#leaver.exitUrl,
          pressesLeft: this.#leaver.pressesLeft,
          onLanguage: (language) => (this.readerLanguage = language),
          onLeave: () => this.#leaver.leave(),
        })}
        ${
          load.status === 'error'
            ? renderError(locale, this.headingLevel, () => this.reload())
            : this.#context === undefined || this.#search.found === undefined
              ? renderLoading(locale)
              : this.#renderDirectory(this.#context, this.#search.found)
        }
        <slot name="footer"></slot>
        ${this.exitHidden ? nothing : html`<p class="hint">${locale.messages.leaveHint}</p>`}
        ${locale.gap === undefined ? nothing : html`<p class="hint" lang="en" dir="ltr">${locale.gap}</p>`}
        ${locale.messages.origin.origin === 'machine' ? html`<p class="hint">${locale.messages.machineTranslated}</p>` : nothing}
      </div>
    `;
  }

  #renderDirectory(context: ViewContext, found: Results): TemplateResult {
    const { messages } = context.locale;
    const { selectedId } = this.#navigation;
    const selected = selectedId === undefined ? undefined : this.#search.resultOf(selectedId);
    return html`
      ${selected === undefined || this.#isWide() ? this.#renderIntro(context) : nothing}
      <span class="for-screen-readers" role="status"
        >${selected === undefined ? messages.results(found.results.length) : ''}</span
      >
      <div
        class="columns ${this.#isWide() ? 'is-wide' : ''} ${this.#hasMap() ? '' : 'has-no-map'} ${
          this.searchHidden ? 'has-no-search' : ''
        }"
      >
        ${this.searchHidden || (selected !== undefined && !this.#isWide()) ? nothing : this.#renderSearch(context, found)}
        <div class="main">
          ${selected === undefined ? this.#renderList(context, found) : this.#renderRecord(context, selected)}
          ${this.#renderCards(context, found, selected !== undefined || found.results.length === 0 || this.#search.hasNoWords || this.#isMapOnly())}
        </div>
        ${this.#isWide() && this.#hasMap() ? html`<div class="side">${this.#renderMap(context, found)}</div>` : nothing}
      </div>
    `;
  }

  #renderIntro({ locale, directory }: ViewContext): TemplateResult {
    const { messages } = locale;
    return html`
      <div class="intro">
        <slot name="header">
          ${heading(this.headingLevel, messages.title)}
          <p class="lead">${messages.lead}</p>
        </slot>
      </div>
      <service-directory-emergency
        .locale=${locale}
        .contacts=${directory.emergencyContacts ?? []}
        .sourceLanguage=${directory.languages[0]}
      ></service-directory-emergency>
      ${renderGaps(messages, this.#online.isOnline, this.#loadedValue())}
    `;
  }

  #renderSearch(context: ViewContext, found: Results): TemplateResult {
    const { locale, plugins } = context;
    return html`<div class="side">
      <service-directory-search
        .locale=${locale}
        .choice=${this.#search.choice}
        .facets=${found.facets}
        .renderMore=${
          plugins === undefined
            ? undefined
            : (onChange: (change: Partial<SearchChoice>) => void) =>
                plugins.facets.render(context, this.#search, this.#locks(), onChange)
        }
        .hasNeeds=${this.onlyNeeds === ''}
        .hasAudience=${this.onlyAudience === ''}
        .isRoomy=${this.#isWide()}
        @choose=${this.#onChoose}
      ></service-directory-search>
    </div>`;
  }

  #renderList(context: ViewContext, found: Results): TemplateResult {
    const { locale } = context;
    // Without the words that the reader typed the list would be of something else.
    if (this.#search.hasNoWords) return renderMissingPart(locale, () => this.#search.retryWords());
    const isMapOnly = this.#isMapOnly();
    return html`
      ${renderBar(locale, {
        total: found.results.length,
        sort: this.#search.sort,
        canLocate: 'geolocation' in navigator,
        locating: this.#search.locating,
        viewSwitch: this.#isWide() || !this.#hasMap() ? undefined : isMapOnly ? 'map' : 'list',
        onSort: (sort) => this.#search.sortBy(sort),
        onView: (isMapShown) => this.#showMap(isMapShown),
      })}
      ${
        this.searchHidden || found.results.length === 0
          ? nothing
          : renderChosen(context, this.#search.choice, chosenParts(this.#search.choice), (choice) =>
              this.#choose(choice),
            )
      }
      ${
        found.results.length > LONG_LIST && !this.searchHidden && !isMapOnly
          ? html`<p class="quiet">${locale.messages.longList}</p>`
          : nothing
      }
      ${isMapOnly ? this.#renderMap(context, found) : nothing}
      ${
        found.results.length === 0
          ? renderEmpty(
              context,
              this.#search.choice,
              this.#search.waysOn(this.#locks()),
              (choice) => this.#choose(choice),
              () => this.#clearByReader(),
            )
          : nothing
      }
    `;
  }

  /** The cards: they stay, out of sight, while the reader is at a record or at the map. */
  #renderCards(context: ViewContext, found: Results, isAway: boolean): TemplateResult {
    return html`<service-directory-list
      part="list"
      role="list"
      dir=${context.locale.direction}
      ?hidden=${isAway}
      .content=${{ results: found.results, context, hasMap: this.#hasMap(), markedId: this.#navigation.markedId }}
      @open-record=${(event: CustomEvent<string>) => this.#openByReader(event.detail)}
      @show-on-map=${(event: CustomEvent<string>) => this.#showPlaceOnMap(event.detail)}
    ></service-directory-list>`;
  }

  #renderRecord(context: ViewContext, result: Result): TemplateResult {
    const part = this.#late.statusOf('record');
    const recordContext = this.#recordContextOf(context);
    if (part !== 'ready' || recordContext === undefined)
      return renderMissingRecord(
        context.locale,
        part === 'failed' || this.#locale.hasNoFull,
        () => this.#closeByReader(),
        () => void this.#fetchRecord(),
      );
    return html`<service-directory-record
      dir=${context.locale.direction}
      .result=${result}
      .context=${recordContext}
      .hasMap=${this.#hasMap()}
      .headingLevel=${this.headingLevel + (this.#isWide() ? 1 : 0)}
      @close-record=${() => this.#closeByReader()}
      @open-record=${(event: CustomEvent<string>) => this.#openByReader(event.detail)}
      @show-on-map=${() => this.#showPlaceOnMap(result.service.id)}
    ></service-directory-record>`;
  }

  #renderMap(context: ViewContext, found: Results): TemplateResult {
    if (this.#late.statusOf('map') === 'failed')
      return html`<p class="quiet">${context.locale.messages.mapFailed}</p>`;
    void this.#late.want('map');
    return html`<button class="skip" @click=${this.#onSkipMap}>${context.locale.messages.skipMap}</button>
      <service-directory-map
        dir=${context.locale.direction}
        .results=${found.results}
        .context=${context}
        .basemap=${this.#plugins.awaits('basemaps') ? undefined : this.basemap}
        .selectedId=${this.#navigation.selectedId ?? this.#navigation.markedId}
        @select-point=${(event: CustomEvent<string>) => this.#openByReader(event.detail)}
      ></service-directory-map>`;
  }

  /** The search, as it is; setting it searches, without an event. */
  get query(): DirectoryQuery {
    return this.#search.query(this.#locks());
  }

  set query(query: DirectoryQuery) {
    this.#search.set(query);
    this.#navigation.reset();
  }

  /** The services shown, in order. */
  get results(): readonly Service[] {
    return (this.#search.found?.results ?? []).map(({ service }) => service);
  }

  /** Loads the directory again. */
  reload(): void {
    this.#plugins.refresh();
    this.#load();
  }

  /** Opens the record of a service; undefined goes back to the list. Does nothing for an id that is not there. */
  select(id: string | undefined): void {
    if (id === undefined || this.#search.resultOf(id) !== undefined) this.#navigation.select(id);
  }

  /** Clears the search and goes back to the list. */
  clear(): void {
    this.#search.clear();
    this.#navigation.reset();
  }

  /** Asks the browser where the reader is, to sort by distance. The position stays in this element. */
  locate(): Promise<void> {
    return this.#search.locate();
  }

  /** The language wanted: the reader's choice, the attribute, the nearest `lang` on the page, the directory's first. */
  #language(): string {
    return [this.readerLanguage, ...this.#ownLanguages()].find((language) => language !== '') ?? 'en';
  }

  /** The languages of the element, the page and the directory, in this order. */
  #ownLanguages(): string[] {
    const nearest = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    return [this.lang, nearest, ...(this.#loadedValue()?.directory.languages ?? [])];
  }

  #locks(): Locks {
    return locksFrom(this.onlyNeeds, this.onlyLocality, this.onlyCountry, this.onlyAudience);
  }

  #loadedValue(): LoadedDirectory | undefined {
    const { state: load } = this.#loader;
    return load.status === 'complete' ? load.value : load.status === 'pending' ? load.before : undefined;
  }

  #load(): void {
    if (this.directory !== undefined && this.directory !== null) this.#loader.use(this.directory);
    else if (this.src.trim() !== '') void this.#loader.load(this.src.trim().split(/\s+/));
  }

  #updateContext(): void {
    const directory = this.#loadedValue()?.directory;
    const { locale } = this.#locale;
    if (directory === undefined || locale === undefined) {
      this.#context = undefined;
      return;
    }
    const { at } = this.#clock;
    const { headingLevel } = this;
    const plugins = this.#plugins.parts;
    const old = this.#context;
    const isSame =
      old?.directory === directory &&
      old.locale === locale &&
      old.at === at &&
      old.plugins === plugins &&
      old.headingLevel === headingLevel;
    if (!isSame) this.#context = { directory, locale, at, headingLevel, plugins };
  }

  /** The context with the words of a record; undefined until they are there. */
  #recordContextOf(context: ViewContext): RecordContext | undefined {
    const { full } = this.#locale;
    if (full === undefined) return undefined;
    const old = this.#recordContext;
    if (old?.of !== context || old.full !== full)
      this.#recordContext = { of: context, full, context: { ...context, locale: full } };
    return this.#recordContext?.context;
  }

  #isWide(): boolean {
    return this.#width.isWide && (this.#view === 'auto' || this.#view === 'split');
  }

  #hasMap(): boolean {
    return !this.mapHidden && this.#view !== 'list';
  }

  #isMapWanted(): boolean {
    return this.#navigation.isMapShown ?? this.#view === 'map';
  }

  #isMapOnly(): boolean {
    return !this.#isWide() && this.#hasMap() && this.#isMapWanted();
  }

  #onChoose(event: CustomEvent<SearchChoice>): void {
    this.#choose(event.detail);
  }

  #choose(choice: SearchChoice): void {
    this.#search.choose(choice);
    this.#navigation.reset();
    if (this.urlState === 'hash') {
      const hash = toHash(choice);
      // The whole address: a bare `#…` is read against the page's `<base>`, which may be another page.
      const address = location.pathname + location.search + (hash === '' ? '' : `#${hash}`);
      history.replaceState(history.state, '', address);
    }
    this.#search.update(this.#context, this.#locks());
    dispatch(this, 'service-directory-results', { total: this.results.length });
  }

  #clearByReader(): void {
    this.#choose(NO_CHOICE);
  }

  #showMap(isMapShown: boolean): void {
    if (isMapShown) void this.#late.want('map');
    this.#navigation.showMap(isMapShown);
  }

  #showPlaceOnMap(id: string): void {
    this.#navigation.showOnMap(id, this.#isWide());
    if (this.#isWide()) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('service-directory-map')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #openByReader(id: string): void {
    this.#navigation.open(id, topOfCard(this, id));
    dispatch(this, 'service-directory-select', { id });
    void this.#fetchRecord();
  }

  async #fetchRecord(): Promise<void> {
    await Promise.all([this.#late.want('record'), this.#locale.wantFull(true)]);
    await focusRecord(this, this.#isWide());
  }

  #closeByReader(): void {
    const id = this.#navigation.selectedId;
    this.#navigation.close();
    dispatch(this, 'service-directory-select', { id: undefined });
    void focusCardOf(this, id, this.#navigation.cardTop);
  }

  #onSkipMap(event: Event): void {
    focusBehindMap(this, event.currentTarget);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory': ServiceDirectory;
  }
}
