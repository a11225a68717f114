import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ViewContext } from '../../context.ts';
import { resultOf } from '../../testing/records.ts';

interface Args {
  id: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Take with you',
  render: ({ id }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    return html`<service-directory-take
      .result=${resultOf(id, context)}
      .context=${context}
    ></service-directory-take>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const OpenAddress: Story = { args: { id: 'open-door' } };
export const SecretAddress: Story = { args: { id: 'crisis-centre' } };
