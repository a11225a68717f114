import { queryServices } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { ViewContext } from '../../context.ts';
import { NO_CHOICE, type SearchChoice } from '../../search-choice.ts';
import { all } from '../../testing/dom.ts';
import { gone, press, says, search, shown, until } from '../../testing/story.ts';

interface Args {
  lang: string;
  choice: SearchChoice;
  hasNeeds: boolean;
  hasAudience: boolean;
  isRoomy: boolean;
  onChoose: (event: CustomEvent<SearchChoice>) => void;
}

const meta: Meta<Args> = {
  title: 'Parts/Search',
  component: 'service-directory-search',
  args: { choice: NO_CHOICE, hasNeeds: true, hasAudience: true, isRoomy: false, onChoose: fn() },
  render: ({ choice, hasNeeds, hasAudience, isRoomy, onChoose }, { loaded }) => {
    const { locale, directory, at } = loaded['context'] as ViewContext;
    return html`<service-directory-search
      .locale=${locale}
      .choice=${choice}
      .facets=${queryServices({}, directory, { at }).facets}
      .hasNeeds=${hasNeeds}
      .hasAudience=${hasAudience}
      .isRoomy=${isRoomy}
      @choose=${onChoose}
    ></service-directory-search>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const chosen = (change: Partial<SearchChoice>) =>
  expect.objectContaining({ detail: expect.objectContaining(change) as SearchChoice });

export const Narrow: Story = {
  play: async ({ canvasElement, args, step }) => {
    await step('Write', () => search(canvasElement, 'food'));
    await until(() => expect(args.onChoose).toHaveBeenCalledWith(chosen({ text: 'food' })));
    await step('Choose a need', async () => void (await press(canvasElement, 'Food and clothes')));
    await expect(args.onChoose).toHaveBeenCalledWith(chosen({ group: 'basics' }));
    await step('Choose a filter', async () => void (await press(canvasElement, /^Open now/)));
    await expect(args.onChoose).toHaveBeenCalledWith(chosen({ openNow: true }));
  },
};

export const Roomy: Story = { args: { isRoomy: true }, globals: { viewport: { value: 'tablet' } } };

export const MoreChoices: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More choices');
    await says(canvasElement, 'Wheelchair access', 'They speak', 'Hide police and immigration');
  },
};

export const Chosen: Story = {
  args: { choice: { ...NO_CHOICE, group: 'health', openNow: true } },
  play: async ({ canvasElement }) => {
    await expect(all(canvasElement, '[aria-pressed="true"]')).toHaveLength(2);
    await shown(canvasElement, '[aria-expanded="false"]');
  },
};

export const Written: Story = {
  args: { choice: { ...NO_CHOICE, text: 'a bed for tonight and something warm to eat' } },
};

/** The host page has chosen the need and the group. */
export const Locked: Story = {
  args: { hasNeeds: false, hasAudience: false },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More choices');
    await says(canvasElement, 'They speak');
    await gone(canvasElement, '[data-filter="audience"]');
  },
};

export const RightToLeft: Story = { args: { lang: 'ar' } };
export const LongLanguage: Story = { args: { lang: 'hu' }, globals: { viewport: { value: 'narrow' } } };
export const Dark: Story = {
  args: { choice: { ...NO_CHOICE, group: 'health', openNow: true } },
  parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
};
