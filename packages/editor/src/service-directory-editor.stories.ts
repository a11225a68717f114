import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  editorStory,
  gone,
  opened,
  openService,
  press,
  shown,
  type EditorArgs,
} from './testing/editor-story.ts';

/** Every state of the editor, from nothing to a directory with mistakes. Each is a test: axe must find nothing. */
const meta: Meta<EditorArgs> = { ...editorStory, title: 'Editor', component: 'service-directory-editor' };

export default meta;
type Story = StoryObj<EditorArgs>;

const phone = { viewport: { value: 'phone', isRotated: false } };
const narrow = { viewport: { value: 'narrow', isRotated: false } };

export const Start: Story = {
  args: { src: '' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, 'summary', 'Open from the web')).click();
    await shown(canvasElement, '#address');
  },
};

/** What the host offers besides goes with the first page: nobody opens another directory over what is begun. */
export const StartWithMore: Story = {
  args: { src: '', more: 'Try it with ours' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'button', 'Try it with ours');
    await press(canvasElement, 'Start an empty one');
    await opened(canvasElement);
    await gone(canvasElement, 'button', 'Try it with ours');
    // Nothing was written in it: nothing is asked.
    await press(canvasElement, 'Close the directory');
    await shown(canvasElement, 'button', 'Try it with ours');
  },
};

export const StartInBokmal: Story = {
  args: { src: '', lang: 'nb', scheme: 'dark' },
  globals: narrow,
  play: async ({ canvasElement }) => void (await shown(canvasElement, 'button', 'Åpne en mappe')),
};

export const BrokenFile: Story = {
  args: { src: 'broken.yaml' },
  play: async ({ canvasElement }) => void (await shown(canvasElement, '[role=alert]', 'broken.yaml, line')),
};

export const EmptyDirectory: Story = {
  args: { src: '' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start an empty one');
    await opened(canvasElement);
    await shown(canvasElement, '.finding.error');
  },
};

/** What is due first, then the records. */
export const List: Story = {
  globals: phone,
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
    const due = await shown(canvasElement, 'service-directory-editor-due');
    (await shown(due.shadowRoot as unknown as HTMLElement, 'summary', 'Message')).click();
  },
};

export const ListInTheDark: Story = {
  args: { lang: 'nb', scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
    await press(canvasElement, 'Legg til et tilbud');
    await shown(canvasElement, '#new-name');
  },
};

/** A record with mistakes: each beside its field, and all of them at its top. */
export const RecordWithFindings: Story = {
  play: async ({ canvasElement }) => {
    await openService(canvasElement, 'The night café');
    (await shown(canvasElement, 'summary', 'To mend')).click();
    await expect(await shown(canvasElement, '.to-mend button', 'Weekly hours, Closes')).toBeVisible();
    (await shown(canvasElement, '.to-mend button', 'Weekly hours, Closes')).click();
    const closes = await shown(canvasElement, '#f-services-0-openingHours-periods-1-closes');
    await expect(closes.matches(':focus')).toBe(true);
    await expect(closes).toBeInvalid();
    await expect(closes).toHaveAccessibleDescription(/25:00/);
    await expect(await shown(canvasElement, '#f-services-0-name')).toBeValid();
    await shown(canvasElement, 'service-directory-card');
  },
};

export const RecordOnAPhone: Story = {
  args: { lang: 'nb', scheme: 'dark' },
  globals: narrow,
  play: async ({ canvasElement }) => {
    await openService(canvasElement, 'Nattkafeen');
    await shown(canvasElement, '.finding.error');
  },
};

/** The night of a Friday goes on into Saturday. */
export const HoursOverMidnight: Story = {
  globals: phone,
  play: async ({ canvasElement }) => {
    await openService(canvasElement, 'The night café');
    const row = await shown(canvasElement, '.week tr', 'Friday');
    await expect(row).toHaveTextContent('22:00–03:00 (the next day)');
    row.scrollIntoView();
  },
};

/** Each text in its own direction, beside its original. */
export const Translations: Story = {
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
    await press(canvasElement, 'Translations');
    await press(canvasElement, 'Arabic');
    await expect(await shown(canvasElement, '.round textarea')).toHaveAttribute('lang', 'ar');
  },
};

export const Due: Story = {
  args: { lang: 'nb' },
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
    await expect(await shown(canvasElement, '.open')).toHaveTextContent('Nattkafeen');
    await expect(await shown(canvasElement, '[data-index] .name', 'Nattkafeen')).toHaveAttribute(
      'lang',
      'nb',
    );
    await openService(canvasElement, 'Nattkafeen');
    await press(canvasElement, 'Merk som sjekket i dag');
    await shown(canvasElement, '.checked .soft', 'Sist sjekket: 28. nov. 2026');
  },
};
