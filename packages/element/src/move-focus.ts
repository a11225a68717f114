import type { LitElement } from 'lit';
import type { ServiceDirectoryCard } from './components/card/card.ts';
import type { ServiceDirectoryRecord } from './components/record/record.ts';

/** Where the eyes and the focus of the reader go when a part of the element takes the place of another. */

/** To the name of the record, at the top of the element or, beside the list, of the record. */
export async function focusRecord(element: LitElement, isBesideList: boolean): Promise<void> {
  await element.updateComplete;
  const record = element.renderRoot.querySelector<ServiceDirectoryRecord>('service-directory-record');
  await record?.updateComplete;
  (isBesideList ? record : element)?.scrollIntoView({ block: 'start' });
  record?.focusName();
}

const cardsOf = ({ renderRoot }: LitElement): ServiceDirectoryCard[] => [
  ...renderRoot.querySelectorAll<ServiceDirectoryCard>('service-directory-card'),
];

/** Back to the card from which a record was opened. */
export async function focusCardOf(element: LitElement, id: string | undefined): Promise<void> {
  await element.updateComplete;
  const card = cardsOf(element).find((candidate) => candidate.dataset['id'] === id);
  await card?.updateComplete;
  card?.scrollIntoView({ block: 'center' });
  card?.focusMore();
}

/** To a card of the list by its place, such as the first that was not there before. */
export async function focusCardAt(element: LitElement, place: number): Promise<void> {
  await element.updateComplete;
  const card = cardsOf(element)[place];
  await card?.updateComplete;
  card?.focusMore();
}

/** Past the map, from the button in front of it. */
export function focusBehindMap(element: LitElement, button: EventTarget | null): void {
  const map = button instanceof HTMLElement ? button.nextElementSibling : undefined;
  const after = map?.nextElementSibling ?? element.renderRoot.querySelector('.hint');
  if (!(after instanceof HTMLElement)) return;
  after.tabIndex = -1;
  after.focus();
}
