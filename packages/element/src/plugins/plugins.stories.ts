import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ServiceDirectory } from '../service-directory.ts';
import { makeDirectory, makeDirectoryOf } from '../testing/fixtures.ts';
import { aerial } from './examples/aerial.ts';
import { copyAddress } from './examples/copy-address.ts';
import { harbour } from './examples/harbour.ts';
import { lowGerman } from './examples/low-german.ts';
import { openAtNight } from './examples/open-at-night.ts';
import { rows } from './examples/rows.ts';
import { wayThere } from './examples/way-there.ts';
import { whatToBring } from './examples/what-to-bring.ts';
import type { Plugin } from './index.ts';
import type { DirectoryQuery } from './kit.ts';

interface Args {
  lang: string;
  plugins: readonly Plugin[];
  directory: unknown;
  src: string;
  basemap: string;
  view: 'auto' | 'map' | 'list';
  query: DirectoryQuery;
  /** Id of the service whose record is open. */
  selected: string | undefined;
}

/** Opens a record once the list is drawn, as a reader does. */
const select = (id: string | undefined) => (event: Event) => {
  const element = event.currentTarget as ServiceDirectory;
  const open = () => {
    if (element.results.length === 0) requestAnimationFrame(open);
    else element.select(id);
  };
  if (id !== undefined) open();
};

/** Each example stands in `src/plugins/examples/` as one would write it on a page. */
const meta: Meta<Args> = {
  title: 'Plugins',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  argTypes: { plugins: { control: false }, directory: { control: false }, query: { control: false } },
  args: { directory: undefined, src: '', basemap: 'outline', view: 'list', query: {}, selected: undefined },
  render: ({ lang, plugins, directory, src, basemap, view, query, selected }) =>
    html`<service-directory
      lang=${lang}
      src=${src}
      .plugins=${plugins}
      .directory=${directory}
      .basemap=${basemap}
      .view=${view}
      .query=${query}
      @service-directory-load=${select(selected)}
    ></service-directory>`,
};

export default meta;
type Story = StoryObj<Args>;

/** A directory with a field of its own, as `what-to-bring` reads it. */
function withBring(...ids: string[]) {
  const directory = ids.length === 0 ? makeDirectory() : makeDirectoryOf(...ids);
  for (const service of directory.services)
    if (service.id === 'open-door')
      service['extensions'] = {
        'bring:what': [
          { en: 'A towel', nb: 'Et håndkle', ar: 'منشفة' },
          { en: 'Clean clothes, if you have any', nb: 'Rene klær, hvis du har', ar: 'ملابس نظيفة إن وجدت' },
        ],
      };
  return directory;
}

export const Facet: Story = {
  args: {
    plugins: [openAtNight],
    directory: makeDirectory(),
    query: { facets: { 'night/open-at-night': 'on' } },
  },
};

export const Section: Story = {
  args: { plugins: [whatToBring], directory: withBring(), selected: 'open-door' },
};

export const Action: Story = {
  args: { plugins: [copyAddress], directory: makeDirectoryOf('open-door', 'street-team') },
};

export const ActionThatAsks: Story = {
  args: { plugins: [wayThere], directory: makeDirectoryOf('open-door'), selected: 'open-door' },
};

export const Basemap: Story = {
  args: {
    plugins: [harbour],
    basemap: 'harbour',
    view: 'map',
    directory: makeDirectoryOf('open-door', 'night-door'),
  },
};

export const BasemapThatAsks: Story = {
  args: {
    plugins: [aerial],
    basemap: 'aerial',
    view: 'map',
    directory: makeDirectoryOf('open-door', 'tomorrow'),
  },
};

const LIST = [
  ['name', 'what', 'needs', 'phone'],
  ['Night Soup', 'Soup and bread from nine in the evening.', 'food', '+4700000031'],
  ['The Wash House', 'Showers and clean clothes.', 'shower-laundry clothing', '+4700000032'],
];

export const Source: Story = {
  args: { plugins: [rows], src: 'rows:list.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      String(input).endsWith('list.json')
        ? Promise.resolve(new Response(JSON.stringify(LIST)))
        : fetch(input, init);
    return () => void (globalThis.fetch = fetch);
  },
};

export const Language: Story = {
  args: { lang: 'nds', plugins: [lowGerman], directory: makeDirectory() },
  argTypes: { lang: { control: 'select', options: ['nds', 'en', 'nb', 'ar'] } },
};

/** Everything at once, and one plugin that fails at every hook: it is told on the console, and the list goes on. */
export const AllAndAHostileOne: Story = {
  args: {
    directory: withBring(),
    view: 'auto',
    plugins: [
      openAtNight,
      whatToBring,
      copyAddress,
      wayThere,
      lowGerman,
      {
        id: 'hostile',
        facets: [{ id: 'x', label: 'X', values: () => [].at(0)! }],
        sections: [{ id: 'x', title: 'X', render: () => new Promise(() => undefined) as never }],
        actions: [{ id: 'x', label: 'X', on: ['card'], href: () => 'javascript:alert(1)' }],
      },
    ],
  },
};
