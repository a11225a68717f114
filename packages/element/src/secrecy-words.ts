import type { Location } from '@service-directory/schema';
import type { RecordContext } from './context.ts';

/** What is said of a place that not everybody may know; an empty text of a public one. */
export function secrecyWords({ visibility }: Location, { messages }: RecordContext['locale']): string {
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
