/** Vue 3, checked by the compiler alone: what its tools take the tag for. */
import '@service-directory/element/vue';
import type { GlobalComponents } from 'vue';

type Tag = InstanceType<GlobalComponents['service-directory']>['$props'];

export const right: Tag = {
  id: 'list',
  class: 'wide',
  src: '/directory.json',
  view: 'split',
  exitHidden: true,
  headingLevel: 3,
  directory: { kind: 'service-directory' },
  query: { text: 'food', openNow: true },
  onServiceDirectoryLoad: (event) => event.detail.services.toFixed(),
};

export const asText: Tag = { headingLevel: '3', exitHidden: '' };

// @ts-expect-error A view that does not exist.
export const wrongView: Tag = { view: 'globe' };
// @ts-expect-error An attribute that does not exist.
export const wrongName: Tag = { sources: '/directory.json' };
// @ts-expect-error A search that does not exist.
export const wrongQuery: Tag = { query: { openTomorrow: true } };
// @ts-expect-error A detail that this event does not have.
export const wrongDetail: Tag = { onServiceDirectoryResults: (event) => event.detail.id };
