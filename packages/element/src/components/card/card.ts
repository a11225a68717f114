import type { Result } from '@service-directory/schema';
import { render } from 'lit';
import { todayAt, type ViewContext } from '../../context.ts';
import { stateOf, whoAnswers } from '../state/state.ts';
import { drawIcons } from './card-icons.ts';
import { cardTemplate, contactsOf } from './card-template.ts';
import { plainCopy } from './plain-copy.ts';
import { PlainElement } from '../../plain-element.ts';

/** What a card shows, and in which words. */
export interface CardContent {
  readonly result: Result;
  readonly context: ViewContext;
  /** Offers to show the place on the map. */
  readonly hasMap: boolean;
}

/** Where Lit draws each card before it is copied: one set of Lit's marks for all cards. */
let scratch: DocumentFragment | undefined;

/** Everything that a card's words hang on. */
function factsOf({ result, context, hasMap }: CardContent): readonly unknown[] {
  const { service, distanceMetres } = result;
  const { tone, headline, detail } = stateOf(result, context);
  const answering = whoAnswers(result);
  const answers = answering && stateOf(answering, context).detail;
  const { locale, directory, headingLevel } = context;
  const today = todayAt(service, context);
  const [first, second] = contactsOf(result, context);
  const ways = [first?.contact, first?.shut?.detail, second?.contact, second?.shut?.detail];
  const words = [tone, headline, detail, answers, ...ways];
  return [service, distanceMetres, locale, directory, headingLevel, hasMap, today, ...words];
}

/** True when a card would say the same again. Most minutes change nothing on most cards. */
function saysTheSame(old: CardContent, content: CardContent): boolean {
  const facts = factsOf(content);
  return factsOf(old).every((fact, index) => fact === facts[index]);
}

/**
 * One service in the list: what it is, who runs it, can I go now, what will they ask of me and who will be told, how do
 * I reach them. Ten thousand of them stand in one document, so a card is plain elements: it has no shadow root (the list
 * has its looks, and listens for what is pressed), and no icons before it is looked at, only the room for them.
 */
export class ServiceDirectoryCard extends PlainElement {
  // Not `#content`: for older browsers that becomes a map beside the cards, which weighs more than the cards.
  private content: CardContent | undefined;
  private hasIcons = false;

  /** Says what a service is; only what changed is drawn anew, so that the focus stays. */
  show(content: CardContent): void {
    const old = this.content;
    this.content = content;
    if (old === undefined || !saysTheSame(old, content)) this.draw(content);
    this.drawPlugins();
  }

  private draw(content: CardContent): void {
    scratch ??= document.createDocumentFragment();
    render(cardTemplate(content.result, content.context, content.hasMap), scratch);
    const next = plainCopy(scratch);
    if (this.hasIcons) drawIcons(next);
    const [before, now] = [this.firstElementChild, next.firstElementChild!];
    if (before === null) this.replaceChildren(next);
    else replaceChanged(before, now);
  }

  /** Draws the icons, when the reader comes near. What is there stays where it is. */
  wake(): void {
    if (this.hasIcons) return;
    this.hasIcons = true;
    drawIcons(this);
    this.classList.add('has-icons');
    this.drawPlugins();
  }

  /** What plugins add, at the end; only on cards that are near. */
  private drawPlugins(): void {
    const { content } = this;
    if (content === undefined || !this.hasIcons) return;
    content.context.plugins?.actions.drawOnCard(this, content.result.service, content.context);
  }

  /** Puts the focus on the button that opens the record. */
  focusMore(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.more')?.focus(options);
  }

  /** Puts the focus on its name. */
  focusName(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('[part="name"]')?.focus(options);
  }
}

/**
 * Puts in what is new and takes out what is gone. What says the same is left alone: it may have the focus. Of the buttons each counts
 * for itself.
 */
function replaceChanged(before: Element, now: Element): void {
  const old = [...before.querySelectorAll(':scope > :not(.of-plugins)')];
  let at = 0;
  for (const part of [...now.children]) {
    const isRow = part.className === 'actions';
    const same = old.findIndex(
      (one, index) => index >= at && (isRow ? one.className === 'actions' : one.isEqualNode(part)),
    );
    if (same < 0) before.insertBefore(part, old[at] ?? before.querySelector(':scope > .of-plugins'));
    else {
      for (; at < same; at++) old[at]!.remove();
      if (isRow) replaceChanged(old[at]!, part);
      at++;
    }
  }
  for (; at < old.length; at++) old[at]!.remove();
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-card': ServiceDirectoryCard;
  }
}
