import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  aPage,
  directoryIn,
  directoryStory,
  makeBrokenDirectory,
  makeManyServices,
  type DirectoryArgs,
} from './testing/directory-story.ts';

import { makeDirectory, makeDirectoryOf, makeOtherDirectory, SHOWN } from './testing/fixtures.ts';
import { makeSpanishSample, makeSwedishSample } from './testing/countries.ts';
import { connect, idsSeen, named, says, serve, shown, until } from './testing/story.ts';

const meta: Meta<DirectoryArgs> = {
  ...directoryStory,
  title: 'Directory',
  component: 'service-directory',
  parameters: aPage('Every state of the public element, from nothing to too much.'),
};

export default meta;
type Story = StoryObj<DirectoryArgs>;

/** What a host page puts between the tags. */
const CALL_US = html`<p>Call <a href="tel:116117">116 117</a>.</p>`;

export const AllServices: Story = {
  args: { directory: makeDirectory() },
  play: ({ canvasElement }) => says(canvasElement, `${SHOWN} services`, 'Open Door'),
};

export const OneService: Story = {
  args: { directory: makeDirectoryOf('open-door') },
  play: ({ canvasElement }) => says(canvasElement, '1 service', 'Open Door'),
};

/** The cards are those of the other stories: looking through all of them would take axe minutes. */
export const ThousandServices: Story = {
  args: { directory: makeManyServices(1000) },
  parameters: { a11y: { test: 'off' } },
  play: ({ canvasElement }) => says(canvasElement, '1000 services', 'Open Door 1'),
};

export const EmptyDirectory: Story = {
  args: { directory: makeDirectoryOf() },
  play: ({ canvasElement }) => says(canvasElement, 'The list is empty.'),
};

export const NoMatch: Story = {
  args: { directory: makeDirectory() },
  play: async (context) => {
    await shown(context.canvasElement, '[part~="list"]');
    directoryIn(context).query = { text: 'nosuchword', free: true };
    await says(
      context.canvasElement,
      'No service fits all of this',
      /Without “nosuchword”: \d+/,
      'Ambulance',
    );
  },
};

export const Loading: Story = {
  args: { src: 'never.json', between: CALL_US },
  beforeEach: () => serve({ 'never.json': new Promise(() => undefined) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="loading"]');
    await says(canvasElement, 'Loading the list …', '116 117');
  },
};

export const Failed: Story = {
  args: { src: 'list.json', between: CALL_US },
  beforeEach: () => serve({ 'list.json': new Response('', { status: 500 }) }),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'The list could not be loaded', '116 117');
    await named(canvasElement, 'Try again');
  },
};

export const NotADirectory: Story = {
  args: { directory: { kind: 'something else' } },
  play: ({ canvasElement }) => says(canvasElement, 'The list could not be loaded'),
};

export const PartlyFailed: Story = {
  args: { src: 'list.json gone.json' },
  beforeEach: () => serve({ 'list.json': makeDirectory(), 'gone.json': new TypeError('Failed to fetch') }),
  play: ({ canvasElement }) => says(canvasElement, 'A part of the list could not be loaded.', 'Open Door'),
};

export const TwoDirectories: Story = {
  args: { src: 'list.json other.json' },
  beforeEach: () => serve({ 'list.json': makeDirectory(), 'other.json': makeOtherDirectory() }),
  play: ({ canvasElement }) => says(canvasElement, `${SHOWN + 2} services`),
};

/** Those who move on find the next country in the same list. */
export const ThreeCountries: Story = {
  args: { src: 'no.json se.json es.json' },
  beforeEach: () =>
    serve({ 'no.json': makeDirectory(), 'se.json': makeSwedishSample(), 'es.json': makeSpanishSample() }),
  play: ({ canvasElement }) => says(canvasElement, `${SHOWN + 5} services`, 'Country', 'Spain'),
};

/** The reader has no connection when the page comes. */
export const OfflineBefore: Story = {
  args: { src: 'list.json', between: CALL_US },
  beforeEach: () => {
    const restore = [connect(false), serve({ 'list.json': new TypeError('Failed to fetch') })];
    return () => restore.forEach((undo) => undo());
  },
  play: ({ canvasElement }) => says(canvasElement, 'The list could not be loaded', '116 117'),
};

/** The connection is lost while the reader reads. */
export const OfflineAfter: Story = {
  args: { src: 'list.json' },
  beforeEach: () => {
    const restore = [serve({ 'list.json': makeDirectory() }), connect(true)];
    return () => restore.forEach((undo) => undo());
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    connect(false);
    await says(canvasElement, 'You are offline. This is the list as it was loaded.', 'Open Door');
  },
};

export const BrokenRecords: Story = {
  args: { directory: makeBrokenDirectory() },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'entries could not be read.', 'Open Door');
    await until(() => expect(idsSeen(canvasElement).sort()).toEqual(['all-night-line', 'open-door']));
  },
};

export const LongWords: Story = {
  args: { directory: makeDirectoryOf('long-words', 'only-norwegian'), lang: 'nb' },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Oppfølgingstjeneste');
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};
