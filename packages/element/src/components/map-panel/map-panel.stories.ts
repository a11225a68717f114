import { queryServices } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { RecordContext } from '../../context.ts';
import { makeManyServices } from '../../testing/directory-story.ts';
import { makeIsland } from '../../testing/archive/island.ts';
import { all } from '../../testing/dom.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { makeRecordContext } from '../../testing/records.ts';
import { named, says, shown } from '../../testing/story.ts';

/** A map of made-up land, served by the page itself, in ranges as a host does. */
const ISLAND = `pmtiles:${URL.createObjectURL(new Blob([makeIsland().slice()]))}`;

interface Args {
  lang: string;
  basemap: string;
  selectedId?: string;
  onSelect: (event: CustomEvent<string>) => void;
}

const meta: Meta<Args> = {
  title: 'Parts/Map panel',
  component: 'service-directory-map',
  argTypes: { basemap: { control: 'select', options: ['outline', 'none', 'kartverket', 'osm', ISLAND] } },
  args: { basemap: 'outline', onSelect: fn() },
  // The words of the map come with those of a record.
  loaders: [async ({ args }) => ({ context: await makeRecordContext(args.lang) })],
  render: ({ basemap, selectedId, onSelect }, { loaded }) => {
    const context = loaded['context'] as RecordContext;
    return html`<service-directory-map
      dir=${context.locale.direction}
      .context=${context}
      .results=${queryServices({}, context.directory, { at: context.at }).results}
      .basemap=${basemap}
      .selectedId=${selectedId}
      @select-point=${onSelect}
    ></service-directory-map>`;
  },
  play: async ({ canvasElement }) => void (await shown(canvasElement, '.leaflet-marker-icon')),
};

export default meta;
type Story = StoryObj<Args>;

export const Outline: Story = {};
export const PointsAlone: Story = { args: { basemap: 'none' } };
export const Selected: Story = { args: { selectedId: 'open-door' } };
export const RightToLeft: Story = { args: { lang: 'ar' } };
export const Wide: Story = { globals: { viewport: { value: 'wide' } } };
export const Dark: Story = {
  parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
};

export const Archive: Story = {
  args: { basemap: ISLAND },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.tile path.land');
    await says(canvasElement, '© Island survey');
  },
};
export const ArchiveInArabic: Story = { ...Archive, args: { basemap: ISLAND, lang: 'ar' } };
export const ArchiveInTheDark: Story = { ...Archive, ...Dark };

/** Nothing has been asked of Kartverket yet. */
export const AsksFirst: Story = {
  args: { basemap: 'kartverket' },
  play: async ({ canvasElement }) => says(canvasElement, 'which part of the map you look at'),
};

/** The host page named a file that is not there. */
export const ArchiveIsMissing: Story = {
  args: { basemap: 'pmtiles:/missing.pmtiles' },
  play: async ({ canvasElement }) =>
    says(canvasElement, 'This map could not be loaded. You see a simpler one.'),
};

export const OnePlace: Story = {
  loaders: [
    async ({ args }) => ({ context: await makeRecordContext(args.lang, makeDirectoryOf('open-door')) }),
  ],
  play: async ({ canvasElement, args }) => {
    (await named(canvasElement, 'Open Door')).click();
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ detail: 'open-door' }));
  },
};

/** Nobody has an open address. */
export const NoPlaces: Story = {
  loaders: [
    async ({ args }) => ({ context: await makeRecordContext(args.lang, makeDirectoryOf('crisis-centre')) }),
  ],
  play: async ({ canvasElement }) => {
    await says(canvasElement, '0 of 1 services are on the map.');
    await expect(all(canvasElement, '.leaflet-marker-icon')).toEqual([]);
  },
};

export const Thousand: Story = {
  loaders: [async ({ args }) => ({ context: await makeRecordContext(args.lang, makeManyServices(1000)) })],
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'All 1000 services are on the map.');
    await named(canvasElement, /services here/);
    await expect(all(canvasElement, '.leaflet-marker-icon').length).toBeLessThan(200);
  },
};
