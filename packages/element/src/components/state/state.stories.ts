import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ViewContext } from '../../context.ts';
import { all } from '../../testing/dom.ts';
import { resultOf } from '../../testing/records.ts';
import { says } from '../../testing/story.ts';
import { stateStyles } from './state.styles.ts';
import { renderState } from './state.ts';

/** A service of the invented directory for each open state. */
const STATES = [
  'open-door',
  'night-door',
  'all-night-line',
  'tomorrow',
  'on-friday',
  'paused',
  'stale-promise',
  'never-verified',
  'no-hours',
  'printed-only',
  'when-cold',
  'no-end',
  'holiday-unknown',
  'entry-over',
  'for-women',
];

interface Args {
  lang: string;
}

/** The open state in words and colour, as cards and records draw it. */
const meta: Meta<Args> = {
  title: 'Parts/Open state',
  render: (_, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    return html`<style>
        ${stateStyles.cssText}
      </style>
      ${STATES.map((id) => renderState(resultOf(id, context), context))}`;
  },
  play: ({ canvasElement }) => expect(all(canvasElement, '.state')).toHaveLength(STATES.length),
};

export default meta;
type Story = StoryObj<Args>;

export const EveryState: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open until 16:00', 'Closed opens 20:00', 'Closed for a while.');
    await says(canvasElement, 'Opening hours are not known.', /Only when: below −10 °C ?\./);
    // Colour alone says nothing: each state has words.
    for (const state of all(canvasElement, '.state')) await expect(state.textContent?.trim()).not.toBe('');
  },
};

export const RightToLeft: Story = { args: { lang: 'ar' } };
export const Tigrinya: Story = { args: { lang: 'ti' } };
export const Narrow: Story = { args: { lang: 'hu' }, globals: { viewport: { value: 'narrow' } } };
export const Dark: Story = { parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } } };
