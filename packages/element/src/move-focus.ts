import type { LitElement } from 'lit';
import type { ServiceDirectoryList } from './components/list/list.ts';
import type { ServiceDirectoryRecord } from './components/record/record.ts';

/** Where the eyes and the focus of the reader go when a part of the element takes the place of another. */

/** To the name of the record, at the top of the element or, beside the list, of the record. */
export async function focusRecord(element: LitElement, isBesideList: boolean): Promise<void> {
  await element.updateComplete;
  const record = element.renderRoot.querySelector<ServiceDirectoryRecord>('service-directory-record');
  await record?.updateComplete;
  (isBesideList ? record : element)?.scrollIntoView({ block: 'start' });
  if (record === null)
    element.renderRoot.querySelector<HTMLElement>('#record-name')?.focus({ preventScroll: true });
  else record.focusName();
}

/** To how many were found, which stands above them; what is in sight already is not moved. */
export async function focusFound(element: LitElement): Promise<void> {
  await element.updateComplete;
  const total = element.renderRoot.querySelector<HTMLElement>('.total');
  if (total === null) return;
  total.focus({ preventScroll: true });
  const { top } = total.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) total.scrollIntoView({ block: 'start' });
}

/**
 * Shows the first of what was found to who chose a need above the filters: no further down than it takes, so that the way
 * back stays near. The focus stays where it is.
 */
export async function showFound({ updateComplete, renderRoot }: LitElement): Promise<void> {
  await updateComplete;
  const above = ['.chosen', '.message', '.gaps', '.bar'].map((part) =>
    renderRoot.querySelector(`.main > ${part}`),
  );
  above
    .find((part) => part !== null)
    ?.scrollIntoView({
      block: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
}

/** The list of cards, where there is one. */
export const listOf = ({ renderRoot }: LitElement): ServiceDirectoryList | null =>
  renderRoot.querySelector('service-directory-list');

/** Back to the button of a card that opens its record, wherever in the window that is then. */
export async function focusMoreOf(element: LitElement, id = ''): Promise<void> {
  await element.updateComplete;
  listOf(element)?.cardOf(id)?.focusMore();
}

/** How far below the top of the window a card stands, in CSS pixels; undefined when it is not in sight. */
export function topOfCard(element: LitElement, id: string): number | undefined {
  const list = listOf(element);
  return list?.hidden === false ? list.drawnCard(id)?.getBoundingClientRect().top : undefined;
}
