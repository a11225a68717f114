/**
 * What runs in the page of the bench: one list of the same services, drawn by one contestant. Told what to do by run.mjs.
 */
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { mergeDirectories, queryServices, readDirectory, type Result } from '@service-directory/schema';
import { drawIcons } from '../../../packages/element/src/components/card/card-icons.ts';
import { cardTemplate } from '../../../packages/element/src/components/card/card-template.ts';
import { cardStyles } from '../../../packages/element/src/components/card/card.styles.ts';
import { ServiceDirectoryCard } from '../../../packages/element/src/components/card/card.ts';
import { ServiceDirectoryList } from '../../../packages/element/src/components/list/list.ts';
import { stateStyles } from '../../../packages/element/src/components/state/state.styles.ts';
import type { ViewContext } from '../../../packages/element/src/context.ts';
import { loadLocale } from '../../../packages/element/src/locales/locale.ts';
import { base } from '../../../packages/element/src/styles/base.ts';

const LANGUAGE = 'nb';

/** The card as a component with a shadow root of its own, as one writes it in Lit: same words, icons and looks. */
class LitCard extends LitElement {
  static override properties = { result: { attribute: false }, context: { attribute: false } };
  static override styles = [base, stateStyles, cardStyles];

  declare result: Result | undefined;
  declare context: ViewContext | undefined;

  override render(): TemplateResult | typeof nothing {
    const { result, context } = this;
    return result === undefined || context === undefined ? nothing : cardTemplate(result, context, true);
  }

  override updated(): void {
    drawIcons(this.renderRoot);
  }
}

customElements.define('lit-card', LitCard);
customElements.define('service-directory-card', ServiceDirectoryCard);
customElements.define('service-directory-list', ServiceDirectoryList);

interface Contestant {
  show(results: readonly Result[], context: ViewContext): void;
  /** True when a card says what it should. */
  hasCard(result: Result): boolean;
  /** True when all cards are in the document. */
  isFull(): boolean;
}

const keyOf = ({ service }: Result) => service.id;
const inBox = (draw: (results: readonly Result[], context: ViewContext) => TemplateResult): Contestant => {
  const box = document.createElement('div');
  document.body.append(box);
  const isCardOf = (card: LitCard, result: Result) =>
    card.result === result && card.hasUpdated && card.renderRoot.querySelector('article') !== null;
  return {
    show: (results, context) => render(draw(results, context), box),
    hasCard: (result) =>
      [...box.querySelectorAll<LitCard>('lit-card')].some((card) => isCardOf(card, result)),
    isFull: () => true,
  };
};
const litCard = (result: Result, context: ViewContext) =>
  html`<lit-card role="listitem" .result=${result} .context=${context}></lit-card>`;

const contestants: Record<string, () => Contestant> = {
  'repeat()': () =>
    inBox(
      (results, context) =>
        html`<div role="list">${repeat(results, keyOf, (result) => litCard(result, context))}</div>`,
    ),
  virtualizer: () =>
    inBox(
      (results, context) =>
        html`<div role="list">
          ${virtualize({ items: [...results], keyFunction: keyOf, renderItem: (result) => litCard(result, context) })}
        </div>`,
    ),
  ours: () => {
    const list = document.createElement('service-directory-list');
    list.setAttribute('role', 'list');
    document.body.append(list);
    return {
      show: (results, context) => (list.content = { results, context, hasMap: true, markedId: undefined }),
      hasCard: (result) => (list.drawnCard(keyOf(result))?.childElementCount ?? 0) > 0,
      isFull: () => list.isFull,
    };
  },
};

/** The end of the next frame: what was put into the document is on the screen. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let contestant: Contestant;
let context: ViewContext;
let results: readonly Result[];

const orders: Record<string, () => readonly Result[]> = {
  all: () => results,
  filter: () => results.filter((_, index) => index % 2 === 1),
  sort: () => [...results].reverse(),
};

const bench = {
  /** Loads the services and puts an empty list on the page. */
  async prepare(name: string, at: number): Promise<void> {
    const { directory } = readDirectory(await (await fetch('/directory.json')).json());
    if (directory === undefined) throw new Error('The directory cannot be read.');
    context = {
      directory: mergeDirectories([directory]),
      locale: await loadLocale(LANGUAGE),
      at,
      headingLevel: 2,
    };
    results = queryServices({}, context.directory, { at }).results;
    contestant = contestants[name]!();
    await drawn();
  },

  /** Shows services in an order. Milliseconds until the first cards are on the screen, and until all are in the document. */
  async show(order: string): Promise<{ firstMs: number; allMs: number }> {
    const wanted = orders[order]!();
    const began = performance.now();
    contestant.show(wanted, context);
    do await drawn();
    while (!contestant.hasCard(wanted[0]!));
    const firstMs = performance.now() - began;
    while (!contestant.isFull()) await new Promise((resolve) => setTimeout(resolve, 1));
    await drawn();
    return { firstMs, allMs: performance.now() - began };
  },

  /** The name of the last service in the list. */
  lastName: (): string => {
    const name = results.at(-1)!.service.name;
    return typeof name === 'string' ? name : (name[LANGUAGE] ?? '');
  },

  count: (): number => results.length,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
