import type { Service } from '@service-directory/schema';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ViewContext } from '../context.ts';
import { pluginIcon } from './icons.ts';
import { leavesPage } from './leaves-page.ts';
import { base } from '../styles/base.ts';
import { renderAsk } from './ask.ts';
import { askStyles } from './ask.styles.ts';
import { answerTo, keepAnswer } from './consents.ts';
import type { ActionPart, Outcome } from './parts/actions.ts';

const styles = css`
  :host {
    display: contents;
  }

  .ask,
  [role='status'] {
    flex-basis: 100%;
  }

  [role='status']:empty {
    display: none;
  }

  small {
    display: block;
  }

  a,
  button {
    min-height: 48px;
    max-width: 100%;
  }
`;

/** One action of a plugin: a button or a link, the question before it when it gives something away, and what came of it. */
export class ServiceDirectoryPluginAction extends LitElement {
  static override styles = [base, askStyles, styles];

  @property({ attribute: false }) action: ActionPart | undefined;
  @property({ attribute: false }) service: Service | undefined;
  @property({ attribute: false }) context: ViewContext | undefined;

  @state() private isAsking = false;
  @state() private isRunning = false;
  @state() private outcome: Outcome | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('service') && !changed.has('action')) return;
    this.isAsking = false;
    this.isRunning = false;
    this.outcome = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { action: part, service, context } = this;
    if (part === undefined || service === undefined || context === undefined) return nothing;
    if (!part.isAvailable(service, context)) return nothing;
    const label = part.label(context);
    const href = part.href(service, context);
    if (label === undefined || href === undefined) return nothing;
    const site = href === null ? undefined : leavesPage(href);
    const words = html`${part.action.icon === undefined ? nothing : pluginIcon(part.action.icon)}
      <span>
        <span lang=${label.lang ?? nothing} dir="auto">${label.text}</span>
        ${site === undefined ? nothing : html`<small>${context.locale.messages.opensOtherSite}: <bdi>${site}</bdi></small>`}
      </span>`;
    const { reveals } = part.action;
    const hasToAsk = reveals !== undefined && answerTo(part.key, reveals) !== 'allowed';
    return html`
      ${
        href === null || hasToAsk
          ? html`<button
              type="button"
              ?disabled=${this.isRunning}
              aria-expanded=${hasToAsk ? String(this.isAsking) : nothing}
              @click=${() => (hasToAsk ? (this.isAsking = !this.isAsking) : void this.#run())}
            >
              ${words}
            </button>`
          : html`<a
              class="button"
              href=${href}
              rel="noreferrer noopener"
              target=${site === undefined ? nothing : '_blank'}
              >${words}</a
            >`
      }
      ${
        hasToAsk && this.isAsking
          ? renderAsk(reveals, context.locale, part.guard, (isAllowed) => this.#answer(isAllowed))
          : nothing
      }
      <p role="status">${this.#outcome(context)}</p>
    `;
  }

  #outcome({ locale }: ViewContext): TemplateResult | string | typeof nothing {
    if (this.outcome === undefined) return nothing;
    if (!this.outcome.worked) return locale.messages.actionFailed;
    const { words } = this.outcome;
    return words === undefined
      ? nothing
      : html`<span lang=${words.lang ?? nothing} dir="auto">${words.text}</span>`;
  }

  #answer(isAllowed: boolean): void {
    const { action: part } = this;
    this.isAsking = false;
    const reveals = part?.action.reveals;
    if (part !== undefined && reveals !== undefined && isAllowed) {
      keepAnswer(part.key, reveals, 'allowed');
      if (part.action.href === undefined) void this.#run();
    }
    // What opens an address is now a link: she presses it herself, and a browser lets it open.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('a, button')?.focus());
  }

  async #run(): Promise<void> {
    const { action: part, service, context } = this;
    if (part === undefined || service === undefined || context === undefined) return;
    this.isRunning = true;
    this.outcome = undefined;
    const outcome = await part.run(service, context);
    // Another service may stand here by now.
    if (this.service !== service || this.action !== part) return;
    this.isRunning = false;
    this.outcome = outcome;
  }
}
