import { originOf, type Result, type Service } from '@service-directory/schema';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { todayAt, type RecordContext } from '../../context.ts';
import { lateIcon } from '../../icons/late-icons.ts';
import { interfaceLanguageFor, loadFull, loadLocale, type FullLocale } from '../../locales/locale.ts';
import {
  takeActions,
  type TakeAction,
  type TakeContext,
  type TakePanel,
} from '../../plugins/box/take-actions.ts';
import { base } from '../../styles/base.ts';
import { printLines } from './print-lines.ts';
import { takeStyles } from './take.styles.ts';
import { spokenRecord } from './spoken-parts.ts';
import { driverLanguage, openAddresses, takeLines } from './take-text.ts';
import { SpeechController, type Heard } from './speech-controller.ts';
import { speakable } from './voices.ts';

/** White around a code, in modules (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;

/**
 * What a reader can do with a record besides reading it: have it read aloud, show the address to a driver, copy, pass on,
 * print. All of it happens on the device, and none of it holds the address of the page.
 */
export class ServiceDirectoryTake extends LitElement {
  static override styles = [base, takeStyles];

  @property({ attribute: false }) result: Result | undefined;
  @property({ attribute: false }) context: RecordContext | undefined;

  @state() private sheet: TakePanel['sheet'];
  @state() private code: readonly (readonly boolean[])[] | undefined;
  /** True when what draws codes could not be fetched. */
  @state() private isCodeMissing = false;
  /** The words of the language of the place, for a driver. */
  @state() private placeLocale: FullLocale | undefined;
  /** True when there are no words in the language of the place. */
  @state() private hasNoAsk = false;

  readonly #speech = new SpeechController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('result') || changed.get('result')?.service === this.result?.service) return;
    this.sheet = undefined;
    this.code = undefined;
    this.placeLocale = undefined;
    this.hasNoAsk = false;
    this.#speech.stop();
  }

  /** What was asked for opens below the buttons, which may be at the lower edge of a small screen. */
  protected override updated(changed: PropertyValues): void {
    if (['sheet', 'code', 'placeLocale'].some((name) => changed.has(name)))
      this.renderRoot.querySelector('.sheet')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult | typeof nothing {
    const { result, context } = this;
    if (result === undefined || context === undefined) return nothing;
    const { messages } = context.locale;
    const { service } = result;
    const said = spokenRecord(result, context);
    const heard = speakable(said, context.locale.lang, this.#speech.voices);
    const own: TakeContext = {
      locale: context.locale,
      today: todayAt(service, context),
      panel: this.#panel(heard),
    };
    return html`
      <div class="buttons">
        ${takeActions.filter(({ isAvailable }) => isAvailable(service, own)).map((action) => this.#renderAction(action, service, own))}
        ${context.plugins?.actions.render('record', service, context)}
      </div>
      ${heard.length > 0 && heard.length < said.length ? html`<p class="help">${messages.listenPart}</p>` : nothing}
      <p class="help">${messages.shareHint}</p>
      <div role="status">
        ${this.sheet === 'copied' ? messages.copied : this.sheet === 'refused' ? messages.actionFailed : nothing}
      </div>
      ${this.sheet === 'refused' ? this.#renderLines(context) : nothing}
      ${this.sheet === 'driver' ? this.#renderDriver(result, context) : nothing}
      ${this.sheet === 'code' ? this.#renderCode(context) : nothing}
    `;
  }

  #renderAction(
    { id, icon: name, label, isPressed, isExpanded, whilePressed, run }: TakeAction,
    service: Service,
    context: TakeContext,
  ): TemplateResult {
    const { locale, panel } = context;
    const isDown = isPressed?.(panel) === true;
    const words = isDown ? whilePressed?.words(locale.messages) : undefined;
    return html`<button
      data-do=${id}
      aria-pressed=${isPressed === undefined ? nothing : String(isDown)}
      aria-expanded=${isExpanded === undefined ? nothing : String(isExpanded(panel))}
      @click=${() => void run(service, context)}
    >
      ${lateIcon(isDown ? (whilePressed?.icon ?? name) : name)}
      ${words ?? (typeof label === 'function' ? label(locale) : nothing)}
    </button>`;
  }

  #panel(heard: Heard): TakePanel {
    return {
      canListen: heard.length > 0,
      isSpeaking: this.#speech.isSpeaking,
      sheet: this.sheet,
      listen: () => this.#onListen(heard),
      toggle: (sheet) => this.#toggle(sheet),
      copy: () => this.#onCopy(),
      share: () => this.#onShare(),
      print: () => this.#onPrint(),
    };
  }

  #renderDriver({ service }: Result, { locale }: RecordContext): TemplateResult {
    const { messages, lang, direction } = this.placeLocale ?? locale;
    return html`<div class="sheet driver" lang=${lang} dir=${direction}>
      ${this.hasNoAsk ? nothing : html`<p>${messages.driverAsk}</p>`}
      ${openAddresses(service).map((address) => html`<p class="address" lang="und" dir="auto">${address}</p>`)}
    </div>`;
  }

  /** What could not be copied, chosen already. */
  #renderLines({ locale: { messages } }: RecordContext): TemplateResult {
    return html`<textarea
      class="lines"
      readonly
      rows="6"
      dir="auto"
      aria-label=${messages.copy}
      .value=${this.#lines().join('\n')}
    ></textarea>`;
  }

  #renderCode({ locale: { messages } }: RecordContext): TemplateResult | typeof nothing {
    const { code } = this;
    if (this.isCodeMissing) return html`<p class="help" role="alert">${messages.errorText}</p>`;
    if (code === undefined) return nothing;
    const size = code.length + 2 * QUIET_ZONE;
    const dark = code.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`] : [])),
    );
    return html`<div class="sheet">
      <svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${messages.qrCode}>
        ${svg`<path d=${dark.join('')} fill="currentColor" />`}
      </svg>
      <p class="help">${messages.qrHint}</p>
    </div>`;
  }

  #lines(): string[] {
    const { result, context } = this;
    return result === undefined || context === undefined ? [] : takeLines(result.service, context);
  }

  #toggle(sheet: 'driver' | 'code'): void {
    this.sheet = this.sheet === sheet ? undefined : sheet;
    if (this.sheet === 'code') void this.#makeCode();
    if (this.sheet === 'driver') void this.#loadPlaceLocale();
  }

  async #makeCode(): Promise<void> {
    this.isCodeMissing = false;
    try {
      const { encode } = await import('uqr');
      this.code = encode(this.#lines().join('\n'), { ecc: 'L', border: 0 }).data;
    } catch {
      // No connection; pressing the button again asks again.
      this.isCodeMissing = true;
    }
  }

  async #loadPlaceLocale(): Promise<void> {
    const { result, context } = this;
    if (result === undefined || context === undefined) return;
    try {
      const { country, languages } = originOf(context.directory, result.service.id);
      const language = languages[0] ?? context.locale.lang;
      const lang = driverLanguage(result.service, { language, country });
      // Words of a neighbour's language help nobody there; the address does.
      this.hasNoAsk = lang !== language && interfaceLanguageFor(lang) !== lang;
      if (this.hasNoAsk) return;
      this.placeLocale = await loadFull(await loadLocale(lang));
    } catch {
      // The words of the reader's own language stand there: the address is what counts.
    }
  }

  #onListen(parts: Heard): void {
    if (this.#speech.isSpeaking) this.#speech.stop();
    else this.#speech.speak(parts);
  }

  async #onCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#lines().join('\n'));
      this.sheet = 'copied';
    } catch {
      // The browser does not allow it here: the reader can still do it by hand.
      this.sheet = 'refused';
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }

  async #onShare(): Promise<void> {
    try {
      await navigator.share({ text: this.#lines().join('\n') });
    } catch {
      // The reader thought better of it, or the browser does not allow it here.
    }
  }

  #onPrint(): void {
    if (this.context !== undefined) printLines(this.#lines(), this.context.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-take': ServiceDirectoryTake;
  }
}
