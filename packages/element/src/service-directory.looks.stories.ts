import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { languagesInMenu } from './locales/locale.ts';
import {
  aPage,
  directoryIn,
  directoryStory,
  makeSomeServices,
  type DirectoryArgs,
} from './testing/directory-story.ts';
import { all, one } from './testing/dom.ts';
import { makeDirectoryOf } from './testing/fixtures.ts';
import { says, shown, until } from './testing/story.ts';

const meta: Meta<DirectoryArgs> = {
  ...directoryStory,
  title: 'Directory/Looks',
  component: 'service-directory',
  parameters: aPage(
    'Widths, languages, directions, colours. The languages and the widths can also be changed above and below each story.',
  ),
  args: { ...directoryStory.args, directory: makeSomeServices() },
};

export default meta;
type Story = StoryObj<DirectoryArgs>;

const staysInside = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);

export const Narrow280: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await staysInside();
  },
};

export const Phone360: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await staysInside();
  },
};

export const Tablet768: Story = {
  globals: { viewport: { value: 'tablet' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await staysInside();
  },
};

export const Wide1600: Story = {
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await shown(canvasElement, '.leaflet-marker-icon');
    await staysInside();
  },
};

export const Dark: Story = {
  parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
  play: ({ canvasElement }) => says(canvasElement, 'Open Door'),
};

/** Windows' contrast themes. A test sets them; by hand: the browser's tools, “Rendering”, “forced-colors”. */
export const ForcedColors: Story = {
  parameters: {
    prefers: { 'forced-colors': 'active' },
    // The colours are the reader's, and Chromium tells axe those that it has replaced (`-webkit-text-fill-color`).
    a11y: { options: { rules: { 'color-contrast': { enabled: false } } } },
  },
  play: ({ canvasElement }) => says(canvasElement, 'Open Door'),
};

/** A reader who asked for more contrast; a test sets it. */
export const MoreContrast: Story = {
  parameters: { prefers: { 'prefers-contrast': 'more' } },
  play: ({ canvasElement }) => says(canvasElement, 'Open Door'),
};

/** Text at twice its size in the phone's settings. */
export const LargeText: Story = {
  globals: { viewport: { value: 'phone' } },
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%';
    return () => document.documentElement.style.removeProperty('font-size');
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await staysInside();
  },
};

export const RightToLeft: Story = {
  args: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'الباب المفتوح');
    await expect(one(canvasElement, '.frame')).toHaveAttribute('dir', 'rtl');
  },
};

export const RightToLeftWide: Story = {
  args: { lang: 'fa' },
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'service-directory-card');
    await staysInside();
  },
};

/** One after the other; choose one with the control. */
export const EachLanguage: Story = {
  args: { directory: makeDirectoryOf('open-door', 'only-norwegian') },
  play: async (context) => {
    const element = directoryIn(context);
    await shown(context.canvasElement, '[part~="list"]');
    for (const { language } of languagesInMenu([])) {
      element.lang = language;
      await until(() => expect(one(context.canvasElement, '.frame')).toHaveAttribute('lang', language));
      await expect(all(context.canvasElement, 'service-directory-card')).toHaveLength(2);
      await staysInside();
    }
    element.lang = context.args.lang;
    await until(() =>
      expect(one(context.canvasElement, '.frame')).toHaveAttribute('lang', context.args.lang),
    );
  },
};
