/** Svelte 4 and 5, checked by the compiler alone: what its tools take the tag for. */
import '@service-directory/element/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Tag = SvelteHTMLElements['service-directory'];

export const right: Tag = {
  id: 'list',
  class: 'wide',
  src: '/directory.json',
  view: 'split',
  'exit-hidden': true,
  'heading-level': 3,
  directory: { kind: 'service-directory' },
  'onservice-directory-load': (event) => event.detail.services.toFixed(),
  'on:service-directory-select': ({ detail }) => detail.id?.toUpperCase(),
};

// @ts-expect-error Svelte would listen for an event of that name.
export const lostLock: Tag = { 'only-needs': 'food' };
// @ts-expect-error A view that does not exist.
export const wrongView: Tag = { view: 'globe' };
// @ts-expect-error An attribute that does not exist.
export const wrongName: Tag = { sources: '/directory.json' };
// @ts-expect-error A detail that this event does not have.
export const wrongDetail: Tag = { 'onservice-directory-results': (event) => event.detail.id };
