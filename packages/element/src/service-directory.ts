import type { Service } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOf, numberOr, textOr } from './attributes.ts';
import { ContextKeeper } from './context-keeper.ts';
import { ClockController } from './controllers/clock-controller.ts';
import { DirectoryController, loadedIn } from './controllers/directory-controller.ts';
import { FocusController } from './controllers/focus-controller.ts';
import { HashController } from './controllers/hash-controller.ts';
import { LatePartsController } from './controllers/late-parts-controller.ts';
import { LeaveController } from './controllers/leave-controller.ts';
import { LocaleController } from './controllers/locale-controller.ts';
import { NavigationController } from './controllers/navigation-controller.ts';
import { OnlineController } from './controllers/online-controller.ts';
import { PageController } from './controllers/page-controller.ts';
import { PatienceController } from './controllers/patience-controller.ts';
import { PluginsController } from './controllers/plugins-controller.ts';
import { SearchController } from './controllers/search-controller.ts';
import { WidthController } from './controllers/width-controller.ts';
import { DirectoryView } from './service-directory.view.ts';
import { announceLoad, dispatch } from './events.ts';
import { FirstFrame } from './first-frame.ts';
import type { Insides } from './insides.ts';
import { Layout, type View } from './layout.ts';
import type { Plugin } from './plugins/contract/plugin.ts';
import type { DirectoryQuery } from './plugins/kit.ts';
import { lockedTo, locksFrom, type Locks } from './query-state.ts';
import { ReaderActions } from './reader-actions.ts';
import { hasPlace } from './search-choice.ts';
import {
  renderError,
  renderLoading,
  renderMissingPart,
  renderOwnName,
  renderTop,
  showChosenLanguage,
} from './service-directory.parts.ts';
import { serviceDirectoryStyles } from './service-directory.styles.ts';
import { base } from './styles/base.ts';
import { frame } from './styles/frame.ts';
import { picker } from './styles/picker.ts';
import { tokens } from './styles/tokens.ts';

/** From this width search, list and map stand side by side. */
const WIDE_FROM_PX = 1000;
/** So long after the list is drawn the parts of a record are fetched: the phone is busy with the list until then. */
const RECORD_AFTER_MS = 100;
/** A plain page that is the same for everyone and shows no recent searches. */
const DEFAULT_EXIT_URL = 'https://www.wikipedia.org/';

export type { View };

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
 * @fires service-directory-error - detail: `{ url, reason, plugin?, fault?, message? }`
 * @fires service-directory-results - The reader changed the search; detail: `{ total }`
 * @fires service-directory-select - The reader opened or closed a record; detail: `{ id }`
 * @fires service-directory-contact - The reader used a contact; detail: `{ id, channel }`
 * @fires service-directory-exit - The reader leaves
 * @cssproperty --service-directory-ink - Text; #1c2a2e, dark #eef3f3
 * @cssproperty --service-directory-soft-ink - Text that is less important; #51626a, dark #b3c2c6
 * @cssproperty --service-directory-paper - Ground; #fbf9f6, dark #12191b
 * @cssproperty --service-directory-card - Ground of cards, buttons and fields; #ffffff, dark #1a2326
 * @cssproperty --service-directory-line - Lines that only part things; #dcd8d0, dark #334247
 * @cssproperty --service-directory-edge - Edges of what can be pressed; #7c8a90, dark #71868d
 * @cssproperty --service-directory-brand - What can be pressed or is chosen; #0b5560, dark #7fd0d8
 * @cssproperty --service-directory-on-brand - Text on it; #ffffff, dark #0b2226
 * @cssproperty --service-directory-brand-tint - Ground of what is chosen; #e3f0f1, dark #17363b
 * @cssproperty --service-directory-open - Open, and what is promised; #1a6a3c, dark #86d9a6
 * @cssproperty --service-directory-open-tint - Ground of open; #e5f3ea, dark #14301f
 * @cssproperty --service-directory-unknown - Not known; #7a4a00, dark #f3c67a
 * @cssproperty --service-directory-unknown-tint - Ground of not known; #fdf1dc, dark #382a10
 * @cssproperty --service-directory-closed - Closed; #4b555c, dark #b3c2c6
 * @cssproperty --service-directory-closed-tint - Ground of closed; #eeece8, dark #232e32
 * @cssproperty --service-directory-map-land - Land on the map; #f3efe6, dark #26332f
 * @cssproperty --service-directory-map-sea - Sea on the map; #d5e5ea, dark #111c21
 * @cssproperty --service-directory-map-green - Parks and woods on the map; #dde8d0, dark #213a2b
 * @cssproperty --service-directory-map-built - Towns on the map; #e9e2d6, dark #303d39
 * @cssproperty --service-directory-map-coast - Coasts on the map; #93a9b0, dark #4b656c
 * @cssproperty --service-directory-map-border - Borders on the map; #b9ab95, dark #66715f
 * @cssproperty --service-directory-map-road - Streets on the map; #ffffff, dark #4a5b56
 * @cssproperty --service-directory-map-main-road - Large roads on the map; #fbe2a6, dark #7b6f47
 * @cssproperty --service-directory-map-road-edge - Edges of roads, and houses; #cfc2ab, dark #1b2624
 * @cssproperty --service-directory-leave - Ground of the button to leave; the colour of text
 * @cssproperty --service-directory-on-leave - Text on it; the ground
 * @cssproperty --service-directory-focus - Ring round what has the focus; the brand
 * @cssproperty --service-directory-focus-width - Width of that ring; 3px
 * @cssproperty --service-directory-radius - Roundness of corners; 12px
 * @cssproperty --service-directory-space - Step of the distances between things; 4px
 * @cssproperty --service-directory-max-width - Greatest width of what is shown; 1360px
 * @cssproperty --service-directory-sticky-top - Height of what the page keeps at its own top, below which the button to leave stays; 0px
 * @cssproperty --service-directory-font - Font family; the system’s
 * @cssproperty --service-directory-font-size - Size of running text; 1.0625em of the size set in the browser
 * @csspart base - The ground of everything
 * @csspart frame - What is shown, with its margins
 * @csspart top - The bar that stays in view
 * @csspart leave - The button to leave
 * @csspart language - The menu of languages
 * @csspart lead - The sentence below the heading
 * @csspart emergency - The numbers for danger
 * @csspart gaps - What could not be loaded
 * @csspart search - The search field
 * @csspart tile - A need to choose
 * @csspart chip - A filter, or what was chosen
 * @csspart bar - How many there are, the order, list or map
 * @csspart sort - The menu of orders
 * @csspart view - List or map
 * @csspart list - The cards
 * @csspart card - A card
 * @csspart card-name - The name on a card
 * @csspart state - Open, closed or not known, on card and record
 * @csspart conditions - What they ask and who is told, on card and record
 * @csspart contact - A way to get in touch, on card and record
 * @csspart more - The button that opens the record
 * @csspart record - A full record
 * @csspart record-name - The name on a record
 * @csspart section - A section of a record
 * @csspart back - The button back to the list
 * @csspart map - The map
 * @csspart message - What is said instead of a list: also `loading`, `error` or `empty`
 * @csspart loading - While the list is on its way
 * @csspart error - When the list or a record did not come
 * @csspart empty - When nothing fits
 * @csspart hint - The lines below everything
 */
export class ServiceDirectory extends LitElement {
  static override styles = [tokens, base, picker, frame, serviceDirectoryStyles];

  /** One or more addresses of directories, separated by spaces. */
  @property({ converter: textOr('') }) src = '';
  /**
   * One or more public keys (Ed25519 in Base64), separated by spaces: what is not signed by one of them, as
   * `service-directory publish --sign` does, is not shown. See docs/publish.md.
   */
  @property({ attribute: 'public-key' }) publicKey: string | undefined;
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
  /**
   * `outline` is bundled and asks nobody; `none` draws points alone; `pmtiles:` and `raster:` with an address of the page’s own
   * host; `kartverket` and `osm` ask the reader first; else the id of a basemap of a plugin.
   */
  @property({ converter: textOr('outline') }) basemap = 'outline';
  /** Where «Leave this page» goes. */
  @property({ attribute: 'exit-url', converter: textOr(DEFAULT_EXIT_URL) }) exitUrl: string =
    DEFAULT_EXIT_URL;
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
  readonly #hash = new HashController(
    this,
    () => this.urlState === 'hash',
    (choice) => this.#search.choose(choice ?? this.#search.choice),
  );
  readonly #late = new LatePartsController(this);
  readonly #leaver = new LeaveController(this);
  readonly #locale = new LocaleController(this);
  readonly #navigation = new NavigationController(this);
  readonly #online = new OnlineController(this);
  readonly #page = new PageController(this);
  readonly #patience = new PatienceController(this);
  readonly #plugins = new PluginsController(this);
  readonly #search = new SearchController(this);
  readonly #width = new WidthController(this, WIDE_FROM_PX);
  #hasAids = false;
  readonly #frame = new FirstFrame(this);
  readonly #contexts = new ContextKeeper();
  readonly #layout = new Layout(this, this.#width, this.#navigation);
  readonly #insides: Insides = {
    host: this,
    contexts: this.#contexts,
    hash: this.#hash,
    late: this.#late,
    layout: this.#layout,
    loader: this.#loader,
    locale: this.#locale,
    navigation: this.#navigation,
    online: this.#online,
    plugins: this.#plugins,
    search: this.#search,
    locks: () => this.#locks(),
    urls: () => this.#urls(),
    updateContext: () => this.#updateContext(),
  };
  readonly #actions = new ReaderActions(this.#insides);
  readonly #view = new DirectoryView(this.#insides, this.#frame, this.#actions);

  constructor() {
    super();
    new FocusController(this);
    this.#loader.sourceOf = async (url) => {
      if (this.#plugins.awaits('sources')) await this.#plugins.ready;
      const source = this.#plugins.parts?.sources.open(url, this.#language(), this.#locks());
      const key = this.publicKey ?? undefined;
      return key === undefined
        ? source
        : (await import('./sources/signed/open-signed.ts')).openSigned(key, source !== undefined);
    };
    this.#plugins.onParts = (now, before) => {
      const { choice } = this.#search;
      this.#search.choice = before?.facets.withoutGone(choice, now.facets) ?? choice;
      // A source that came after its address: what could not be loaded without it is loaded now.
      const { state: load } = this.#loader;
      if (load.status === 'error' || (load.status === 'complete' && load.value.failures.length > 0))
        this.#load();
    };
    // The menu goes back to the language that is shown; the reader is told, and may ask for the other again.
    this.#locale.onFailed = () => {
      if (this.readerLanguage !== '') this.readerLanguage = this.#locale.locale?.lang ?? '';
    };
    this.#online.onOnline = () => this.#retryLanguage();
    // Record and map need their words, too: asked for one after the other they cost a slow line a round trip more.
    this.#late.onWanted = (part) => void (part !== 'near' && this.#locale.wantFull());
    this.#loader.onSettled = (state) => announceLoad(this, state);
    this.#leaver.onLeave = () => dispatch(this, 'service-directory-exit', {});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that was taken away while loading begins anew where it is put.
    if (this.hasUpdated && this.#loader.state.status === 'initial') this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plugins')) {
      this.#plugins.own = this.plugins;
      this.#plugins.refresh();
    }
    if (changed.has('src') || changed.has('directory') || changed.has('publicKey')) this.#load();
    this.#locale.isFullShown = this.#navigation.selectedId !== undefined || this.#layout.isMapShown;
    // A language of a plugin is not shown in English first.
    if (!this.#plugins.awaits('languages'))
      this.#locale.want(this.#language(), this.#plugins.parts?.languages);
    this.#leaver.exitUrl = addressOf(this.exitUrl, document.baseURI) ?? DEFAULT_EXIT_URL;
    this.#leaver.isEnabled = !this.exitHidden;
    this.#updateContext();
    this.#search.update(this.#hash.isReading ? undefined : this.#contexts.context, this.#locks());
    this.#actions.wantShards();
    const isReady = this.#contexts.context !== undefined && this.#search.found !== undefined;
    this.#patience.update(!isReady && ['pending', 'complete'].includes(this.#loader.state.status));
  }

  /** Is fulfilled when the results are those of the search, also when what it takes is loaded first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let settled: unknown;
    do {
      settled = this.#search.settled;
      await super.getUpdateComplete();
      await settled;
    } while (settled !== this.#search.settled);
    await super.getUpdateComplete();
    await this.#frame.drawn;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    showChosenLanguage(this);
    if (this.#search.found === undefined) return;
    this.#frame.note();
    if (!this.#frame.isDrawn) return;
    this.#wantAids();
    // What was asked for and did not come is asked for again when the reader wants it, not whenever the page is drawn.
    if (this.#navigation.selectedId !== undefined) this.#late.wantFirst('record');
    // The record comes while the reader looks at the list: it must open when the phone has lost its connection since.
    else this.#late.wantFirst('record', RECORD_AFTER_MS);
    if (this.#late.statusOf('record') === 'ready') void this.#locale.wantFull();
    if (this.#layout.isMapShown) this.#late.wantFirst('map');
    const { choice } = this.#search;
    if (this.#layout.isNearShown(choice) || hasPlace(choice)) this.#late.wantFirst('near');
  }

  override render(): TemplateResult {
    const { locale } = this.#locale;
    // Without words or without anything to load, what stands between the tags is all there is.
    if (locale === undefined || this.#loader.state.status === 'initial') return html`<slot></slot>`;
    const { state: load } = this.#loader;
    const { stage } = this.#patience;
    return html`<div
      class="base ${this.#page.hasColorScheme ? 'follows-page' : ''} in-${this.#page.direction}"
      part="base"
    >
      <div class="sized">
        <div class="frame" part="frame" dir=${locale.direction} lang=${locale.lang}>
          ${renderTop(locale, {
            language: this.#language(),
            ownLanguages: this.#ownLanguages(),
            more: this.#plugins.parts?.languages,
            exitUrl: this.exitHidden ? undefined : this.#leaver.exitUrl,
            pressesLeft: this.#leaver.pressesLeft,
            onLanguage: (language) => (this.readerLanguage = language),
            onLeave: () => this.#leaver.leave(),
          })}
          ${this.#locale.failed === undefined ? nothing : renderMissingPart(locale, () => this.#retryLanguage(), renderOwnName(this.#locale.failed, this.#plugins.parts?.languages))}
          ${
            this.#contexts.context !== undefined && this.#search.found !== undefined
              ? this.#view.render(this.#contexts.context, this.#search.found)
              : load.failures !== undefined
                ? renderError(
                    locale,
                    this.headingLevel,
                    load.failures,
                    load.status === 'pending' ? stage : undefined,
                    () => this.reload(),
                  )
                : renderLoading(locale, this.headingLevel, stage)
          }
          <slot name="footer"></slot>
          ${this.exitHidden ? nothing : html`<p class="hint" part="hint">${locale.messages.leaveHint}</p>`}
          ${locale.gap === undefined ? nothing : html`<p class="hint" part="hint" lang="en" dir="ltr">${locale.gap}</p>`}
          ${locale.messages.origin.origin === 'machine' ? html`<p class="hint" part="hint">${locale.messages.machineTranslated}</p>` : nothing}
        </div>
      </div>
    </div>`;
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

  /**
   * Opens the record of a service and moves to its name, of one that is no more that of the service in its place; undefined goes back
   * to the list. Does nothing for an id that is not there.
   */
  select(id: string | undefined): void {
    if (id === undefined) return this.#navigation.select(id);
    const old = this.#contexts.context?.directory.services.find((service) => service.id === id);
    const shown = [id, old?.replacedBy].find((one) => one && this.#search.resultOf(one));
    if (shown === undefined) return;
    this.#navigation.select(shown);
    void this.#actions.fetchRecord();
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

  /** Asks once more for the language that did not come. */
  #retryLanguage(): void {
    const { failed } = this.#locale;
    if (failed === undefined) return;
    if (this.readerLanguage !== '') this.readerLanguage = failed;
    this.#locale.retry();
  }

  /** The languages of the element, the page and the directory, in this order. */
  #ownLanguages(): string[] {
    const nearest = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    const heads = loadedIn(this.#loader.state)?.directory.heads ?? [];
    return [this.lang, nearest, ...heads.flatMap(({ languages }) => languages)];
  }

  #locks(): Locks {
    return locksFrom(this.onlyNeeds, this.onlyLocality, this.onlyCountry, this.onlyAudience);
  }

  /** Asks for what the first view does without. Where it does not come, the list is none the worse. */
  #wantAids(): void {
    if (this.#hasAids) return;
    this.#hasAids = true;
    import('./aids.ts').then(
      ({ addAids }) => addAids(this, this.#insides, () => this.#locksLeaveNothing()),
      () => undefined,
    );
  }

  /** Only a list that is here as a whole tells. */
  #locksLeaveNothing(): boolean {
    const whole = loadedIn(this.#loader.state)?.directory.services.length ?? 0;
    const isWhole = this.#loader.state.status === 'complete' && this.#loader.shards === undefined;
    return isWhole && whole > 0 && this.#contexts.context?.directory.services.length === 0;
  }

  #load(): void {
    if (this.directory !== undefined && this.directory !== null) this.#loader.use(this.directory);
    else if (this.src.trim() !== '') void this.#loader.load(this.#urls(), this.publicKey);
  }

  #urls(): string[] {
    return this.src.trim().split(/\s+/);
  }

  #updateContext(): void {
    const whole = loadedIn(this.#loader.state)?.directory;
    const { locale } = this.#locale;
    if (whole === undefined || locale === undefined) return this.#contexts.update(undefined);
    this.#contexts.update({
      directory: lockedTo(this.#locks(), whole),
      locale: this.#loader.shards?.localeOf(locale) ?? locale,
      at: this.#clock.at,
      headingLevel: this.headingLevel,
      plugins: this.#plugins.parts,
      renderOrigin: this.#loader.severalPart?.renderOrigin,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory': ServiceDirectory;
  }
}
