import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { ViewContext } from '../../context.ts';
import { press, says, shown } from '../../testing/story.ts';

interface Args {
  lang: string;
  exitUrl: string;
  pressesLeft: number | undefined;
  onLeave: () => void;
}

const meta: Meta<Args> = {
  title: 'Parts/Leave button',
  component: 'service-directory-leave-button',
  args: { exitUrl: 'https://weather.example/', pressesLeft: undefined, onLeave: fn() },
  render: ({ exitUrl, pressesLeft, onLeave }, { loaded }) =>
    html`<service-directory-leave-button
      .locale=${(loaded['context'] as ViewContext).locale}
      .exitUrl=${exitUrl}
      .pressesLeft=${pressesLeft}
      @leave=${onLeave}
    ></service-directory-leave-button>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {
  play: async ({ canvasElement, args }) => {
    const link = await shown<HTMLAnchorElement>(canvasElement, 'a');
    await expect(link.href).toBe('https://weather.example/');
    await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await press(canvasElement, 'Leave this page');
    await expect(args.onLeave).toHaveBeenCalledTimes(1);
  },
};

/** Said to screen readers; nothing changes for the eye. */
export const OnePressMade: Story = {
  args: { pressesLeft: 2 },
  play: ({ canvasElement }) => says(canvasElement, 'Press Shift 2 more times to leave this page.'),
};

export const TwoPressesMade: Story = {
  args: { pressesLeft: 1 },
  play: ({ canvasElement }) => says(canvasElement, 'Press Shift 1 more time to leave this page.'),
};

export const LongLanguage: Story = {
  args: { lang: 'bg' },
  globals: { viewport: { value: 'narrow' } },
  play: () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth),
};

export const RightToLeft: Story = { args: { lang: 'ar' } };
export const Dark: Story = { parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } } };
