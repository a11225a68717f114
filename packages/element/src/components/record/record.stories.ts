import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { RecordContext } from '../../context.ts';
import { makeDirectory } from '../../testing/fixtures.ts';
import { makeRecordContext, resultOf } from '../../testing/records.ts';
import { press, says } from '../../testing/story.ts';

interface Args {
  lang: string;
  /** Service of the invented directory. */
  id: string;
  hasMap: boolean;
  headingLevel: number;
  onClose: () => void;
}

/** The full record alone; how it is opened is in Directory/Record. */
const meta: Meta<Args> = {
  title: 'Parts/Record',
  component: 'service-directory-record',
  argTypes: { id: { control: 'select', options: makeDirectory().services.map(({ id }) => id) } },
  args: { hasMap: true, headingLevel: 2, onClose: fn() },
  loaders: [async ({ args }) => ({ context: await makeRecordContext(args.lang) })],
  render: ({ id, hasMap, headingLevel, onClose }, { loaded }) => {
    const context = loaded['context'] as RecordContext;
    return html`<service-directory-record
      dir=${context.locale.direction}
      .context=${context}
      .result=${resultOf(id, context)}
      .hasMap=${hasMap}
      .headingLevel=${headingLevel}
      @close-record=${onClose}
    ></service-directory-record>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const story = (id: string, ...words: (string | RegExp)[]): Story => ({
  args: { id },
  play: ({ canvasElement }) => says(canvasElement, ...words),
});

export const Full: Story = {
  args: { id: 'open-door' },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'Open Door', 'Thirty seats.', 'No bed for the night.');
    await press(canvasElement, 'Back to the list');
    await expect(args.onClose).toHaveBeenCalledTimes(1);
  },
};

export const PoliceNearby = story('police-desk', 'Police Advice Desk');
export const HiddenPlace = story('crisis-centre', 'The address is secret');
export const RoughPlace = story('rough-place', 'The point on the map is approximate.');
export const MovesAbout = story('street-team', 'Only the area is given.');
export const NoPlace = story('all-night-line', 'They do not see your number.');
export const WordsForHours = story('printed-only', 'Open by appointment');
export const NothingKnown = story('nothing-known', 'What we do not know');

export const RightToLeft: Story = { args: { id: 'police-desk', lang: 'fa' } };
