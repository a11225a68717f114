import type { Service } from '@service-directory/schema';
import { html, render, type TemplateResult } from 'lit';
import { todayAt, type ViewContext } from '../../context.ts';
import type { ActionContext, ActionPlace, ServiceAction } from '../contract/action.ts';
import { frozenCopy } from '../frozen.ts';
import { NONSENSE, PATIENCE_MS, type Guard } from '../guard.ts';
import { areWords, wordsIn, type ShownWords } from '../read-words.ts';
import { actionLink } from './link.ts';

const AVAILABLE = {
  name: 'isAvailable()',
  gives: 'true or false',
  read: (answer: unknown): boolean | typeof NONSENSE => (typeof answer === 'boolean' ? answer : NONSENSE),
};

const HREF = {
  name: 'href()',
  gives: 'an address of https, http, tel, sms, mailto or geo, or undefined',
  read: (answer: unknown): string | null | typeof NONSENSE => {
    if (answer === undefined) return null;
    return (typeof answer === 'string' ? actionLink(answer) : undefined) ?? NONSENSE;
  },
};

/** What running came to: words to show, nothing, or that it did not work. */
export type Outcome = { worked: true; words?: ShownWords } | { worked: false };

/** An action of a plugin, guarded. */
export class ActionPart {
  /** @param key `plugin/action` */
  constructor(
    readonly key: string,
    readonly action: ServiceAction,
    readonly guard: Guard,
  ) {}

  label({ locale }: ViewContext): ShownWords | undefined {
    return wordsIn(this.action.label, locale, this.guard, 'label');
  }

  isAvailable(service: Service, view: ViewContext): boolean {
    const { isAvailable } = this.action;
    return (
      isAvailable === undefined ||
      this.guard.call(AVAILABLE, () => isAvailable(frozenCopy(service), contextOf(service, view))) === true
    );
  }

  /** What it opens; undefined when that is nothing, null when it opens nothing by its nature. */
  href(service: Service, view: ViewContext): string | undefined | null {
    const { href } = this.action;
    if (href === undefined) return null;
    return this.guard.call(HREF, () => href(frozenCopy(service), contextOf(service, view))) ?? undefined;
  }

  async run(service: Service, view: ViewContext): Promise<Outcome> {
    let hasAnswered = false;
    const hook = {
      name: 'run()',
      gives: 'nothing, or words to show',
      read: (answer: unknown): ShownWords | null | typeof NONSENSE => {
        hasAnswered = true;
        if (answer === undefined || answer === '') return null;
        return areWords(answer)
          ? (wordsIn(answer, view.locale, this.guard, 'what run() gave') ?? null)
          : NONSENSE;
      },
    };
    // The reader may take her time in a sheet of the device: only much later is it told.
    const words = await this.guard.wait(
      hook,
      () => this.action.run?.(frozenCopy(service), contextOf(service, view)),
      { patienceMs: 15 * PATIENCE_MS },
    );
    if (words === undefined && !hasAnswered) return { worked: false };
    return words === undefined || words === null ? { worked: true } : { worked: true, words };
  }
}

const contextOf = (service: Service, view: ViewContext): ActionContext => ({
  locale: view.locale,
  today: todayAt(service, view),
});

/** The actions of all plugins. */
export class Actions {
  constructor(private readonly parts: readonly ActionPart[]) {}

  /** Draws those of the list at the end of a card, in a row of their own. */
  drawOnCard(card: Element, service: Service, view: ViewContext): void {
    const article = card.firstElementChild;
    const actions = this.render('card', service, view);
    if (article === null || actions.length === 0) return;
    let row = article.querySelector<HTMLElement>(':scope > .of-plugins');
    if (row === null) {
      row = document.createElement('div');
      row.className = 'actions of-plugins';
      article.append(row);
    }
    render(actions, row);
  }

  /** Those that can be done with a service at a place. */
  render(place: ActionPlace, service: Service, view: ViewContext): TemplateResult[] {
    return this.parts
      .filter(({ action }) => (action.on ?? ['record']).includes(place))
      .map(
        (part) =>
          html`<service-directory-plugin-action
            data-do=${part.key}
            .action=${part}
            .service=${service}
            .context=${view}
          ></service-directory-plugin-action>`,
      );
  }
}
