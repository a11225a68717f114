import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ViewContext } from '../../context.ts';
import { resultOf } from '../../testing/records.ts';

interface Args {
  id: string;
  hasMap: boolean;
}

const meta: Meta<Args> = {
  title: 'Parts/Record',
  args: { hasMap: true },
  render: ({ id, hasMap }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    return html`<service-directory-record
      .context=${context}
      .result=${resultOf(id, context)}
      .hasMap=${hasMap}
      .headingLevel=${2}
    ></service-directory-record>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Full: Story = { args: { id: 'open-door' } };
export const PoliceNearby: Story = { args: { id: 'police-desk' } };
export const HiddenPlace: Story = { args: { id: 'crisis-centre' } };
export const NothingKnown: Story = { args: { id: 'nothing-known' } };
