import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  aPage,
  directoryIn,
  directoryStory,
  makeSomeServices,
  type DirectoryArgs,
} from './testing/directory-story.ts';
import { all, one } from './testing/dom.ts';
import { makeDirectoryOf, makeOtherDirectory } from './testing/fixtures.ts';
import { cardOf, gone, idsSeen, says, serve, shown, until, wordsIn } from './testing/story.ts';

const meta: Meta<DirectoryArgs> = {
  ...directoryStory,
  title: 'Directory/Settings',
  component: 'service-directory',
  parameters: aPage('What a host page can lock, leave out and put in its place.'),
  args: { ...directoryStory.args, directory: makeSomeServices() },
};

export default meta;
type Story = StoryObj<DirectoryArgs>;

const found = (canvas: HTMLElement, ...ids: string[]) =>
  until(() => expect(idsSeen(canvas).sort()).toEqual(ids.sort()));

export const OnlyNeeds: Story = {
  args: { onlyNeeds: 'dental legal-advice' },
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'on-friday', 'tomorrow');
    await expect(wordsIn(canvasElement)).not.toContain('What do you need?');
  },
};

export const OnlyLocality: Story = {
  args: { onlyLocality: 'Bergen' },
  play: ({ canvasElement }) => found(canvasElement, 'only-norwegian', 'tomorrow'),
};

export const OnlyCountry: Story = {
  args: { directory: undefined, src: 'list.json other.json', onlyCountry: 'SE' },
  beforeEach: () => serve({ 'list.json': makeDirectoryOf('open-door'), 'other.json': makeOtherDirectory() }),
  play: ({ canvasElement }) => found(canvasElement, 'other-open-door', 'svensk'),
};

export const OnlyAudience: Story = {
  args: { onlyAudience: 'men' },
  play: async (context) => {
    await shown(context.canvasElement, '[part~="list"]');
    await expect(directoryIn(context).results.map(({ id }) => id)).not.toContain('for-women');
  },
};

/** A lock that fits nothing shows nothing, never everything. */
export const LockedToNothing: Story = {
  args: { onlyLocality: 'Atlantis' },
  play: ({ canvasElement }) => says(canvasElement, 'The list is empty.'),
};

export const NoMap: Story = {
  args: { mapHidden: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await expect(wordsIn(canvasElement)).not.toMatch(/Show on map|Map/);
  },
};

export const NoSearch: Story = {
  args: { searchHidden: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await gone(canvasElement, 'input[type="search"]');
  },
};

export const NoExit: Story = {
  args: { exitHidden: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await expect(wordsIn(canvasElement)).not.toMatch(/Leave this page|Shift/);
  },
};

/** The least there is: a plain list in somebody's page. */
export const ListAlone: Story = {
  args: { exitHidden: true, mapHidden: true, searchHidden: true, headingLevel: 3 },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await expect(all(canvasElement, 'h1, h2')).toEqual([]);
    await expect(one(await cardOf(canvasElement, 'open-door'), 'h4')).toBeVisible();
  },
};

export const MapFirst: Story = {
  args: { view: 'map' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.leaflet-marker-icon');
    await gone(canvasElement, '[part~="list"]');
  },
};

export const ListOnly: Story = {
  args: { view: 'list' },
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await gone(canvasElement, 'service-directory-map');
  },
};

export const PointsAlone: Story = {
  args: { view: 'map', basemap: 'none' },
  play: async ({ canvasElement }) => void (await shown(canvasElement, '.leaflet-marker-icon')),
};

export const OwnHeaderAndFooter: Story = {
  args: {
    between: html`<div slot="header">
        <h1>The Invented House helps</h1>
        <p>Dinner at five.</p>
      </div>
      <p slot="footer">Run by nobody.</p>`,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await expect(canvasElement.querySelector('[slot="header"]')).toBeVisible();
    await expect(canvasElement.querySelector('[slot="footer"]')).toBeVisible();
  },
};

export const OwnWordsWhenEmpty: Story = {
  args: {
    directory: makeDirectoryOf(),
    between: html`<p slot="empty">We are moving. Ask at the door.</p>`,
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="empty"]');
    await expect(canvasElement.querySelector('[slot="empty"]')).toBeVisible();
  },
};

export const OwnWordsWhenFailed: Story = {
  args: {
    directory: undefined,
    src: 'list.json',
    between: html`<p slot="error">The list is away. Call <a href="tel:116117">116 117</a>.</p>`,
  },
  beforeEach: () => serve({ 'list.json': new Response('', { status: 404 }) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="error"]');
    await expect(canvasElement.querySelector('[slot="error"]')).toBeVisible();
  },
};
