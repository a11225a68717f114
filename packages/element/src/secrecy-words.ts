import type { Location, Service } from '@service-directory/schema';
import type { RecordContext } from './context.ts';

/**
 * What is said of a place that not everybody may know; an empty text of a public one. Who cannot be asked gives nobody the
 * address, and is not said to.
 */
export function secrecyWords(
  { visibility }: Location,
  { contacts = [] }: Pick<Service, 'contacts'>,
  { messages, labels }: RecordContext['locale'],
): string {
  if (contacts.length === 0 && visibility === 'confidential') return labels.visibility[visibility].label;
  if (contacts.length === 0 && visibility === 'on-request') return messages.areaPlace;
  switch (visibility) {
    case 'confidential':
      return messages.confidentialPlace;
    case 'on-request':
      return messages.onRequestPlace;
    case 'area':
      return messages.areaPlace;
    default:
      return '';
  }
}
