import { queryServices } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ViewContext } from '../../context.ts';
import { NO_CHOICE, type SearchChoice } from '../../search-choice.ts';

interface Args {
  choice: SearchChoice;
  hasNeeds: boolean;
  isRoomy: boolean;
}

const meta: Meta<Args> = {
  title: 'Parts/Search',
  args: { choice: NO_CHOICE, hasNeeds: true, isRoomy: false },
  render: ({ choice, hasNeeds, isRoomy }, { loaded }) => {
    const { locale, directory, at } = loaded['context'] as ViewContext;
    return html`<service-directory-search
      .locale=${locale}
      .choice=${choice}
      .facets=${queryServices({}, directory, { at }).facets}
      .hasNeeds=${hasNeeds}
      .isRoomy=${isRoomy}
    ></service-directory-search>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const Narrow: Story = {};
export const Roomy: Story = { args: { isRoomy: true } };
export const Chosen: Story = { args: { choice: { ...NO_CHOICE, group: 'health', openNow: true } } };
