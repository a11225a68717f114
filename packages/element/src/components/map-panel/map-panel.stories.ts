import { queryServices } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ViewContext } from '../../context.ts';

interface Args {
  basemap: 'outline' | 'none';
  selectedId?: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Map panel',
  argTypes: { basemap: { control: 'select', options: ['outline', 'none'] } },
  args: { basemap: 'outline' },
  render: ({ basemap, selectedId }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    return html`<service-directory-map
      .context=${context}
      .results=${queryServices({}, context.directory, { at: context.at }).results}
      .basemap=${basemap}
      .selectedId=${selectedId}
    ></service-directory-map>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Outline: Story = {};
export const PointsAlone: Story = { args: { basemap: 'none' } };
export const Selected: Story = { args: { selectedId: 'open-door' } };
