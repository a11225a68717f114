import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ViewContext } from '../../context.ts';
import { resultOf } from '../../testing/records.ts';

interface Args {
  id: string;
  hasMap: boolean;
  selected: boolean;
}

const meta: Meta<Args> = {
  title: 'Parts/Card',
  args: { hasMap: true, selected: false },
  // A card has its looks from its list.
  render: ({ id, hasMap, selected }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    return html`<service-directory-list
      role="list"
      .content=${{ results: [resultOf(id, context)], context, hasMap, markedId: selected ? id : undefined }}
    ></service-directory-list>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Open: Story = { args: { id: 'open-door' } };
export const OpensLater: Story = { args: { id: 'night-door' } };
export const Paused: Story = { args: { id: 'paused' } };
export const NothingKnown: Story = { args: { id: 'nothing-known' } };
export const Selected: Story = { args: { id: 'open-door', selected: true } };
