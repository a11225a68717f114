import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ServiceDirectory } from './service-directory.ts';
import { makeDirectory, makeDirectoryOf } from './testing/fixtures.ts';

type Args = Pick<
  ServiceDirectory,
  'lang' | 'src' | 'directory' | 'view' | 'mapHidden' | 'searchHidden' | 'exitHidden' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Directory',
  // Each is a whole page, with the width of a window of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  argTypes: {
    view: { control: 'select', options: ['auto', 'list', 'map', 'split'] },
    directory: { control: false },
    src: { control: false },
  },
  args: {
    src: '',
    view: 'auto',
    mapHidden: false,
    searchHidden: false,
    exitHidden: false,
    headingLevel: 1,
  },
  render: ({ lang, src, directory, view, mapHidden, searchHidden, exitHidden, headingLevel }) =>
    html`<service-directory
      lang=${lang}
      src=${src}
      .directory=${directory}
      .view=${view}
      .mapHidden=${mapHidden}
      .searchHidden=${searchHidden}
      .exitHidden=${exitHidden}
      .headingLevel=${headingLevel}
    ></service-directory>`,
};

export default meta;
type Story = StoryObj<Args>;

export const AllServices: Story = { args: { directory: makeDirectory() } };

export const OneService: Story = { args: { directory: makeDirectoryOf('open-door') } };

export const Empty: Story = { args: { directory: makeDirectoryOf() } };

export const Loading: Story = {
  args: { src: 'never.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      String(input).endsWith('never.json') ? new Promise(() => undefined) : fetch(input, init);
    return () => void (globalThis.fetch = fetch);
  },
};

export const Failed: Story = { args: { directory: { kind: 'something else' } } };

export const LongWords: Story = {
  args: { directory: makeDirectoryOf('long-words', 'only-norwegian'), lang: 'nb' },
};

export const RightToLeft: Story = { args: { directory: makeDirectory(), lang: 'ar' } };

export const NoMap: Story = { args: { directory: makeDirectory(), mapHidden: true } };

export const Dark: Story = { args: { directory: makeDirectory() }, parameters: { theme: 'dark' } };
