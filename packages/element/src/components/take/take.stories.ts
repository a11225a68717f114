import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { RecordContext } from '../../context.ts';
import { resultOf, makeRecordContext } from '../../testing/records.ts';
import { named, press, says, shown, wordsIn } from '../../testing/story.ts';

interface Args {
  lang: string;
  /** Service of the invented directory. */
  id: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Take with you',
  component: 'service-directory-take',
  args: { id: 'open-door' },
  loaders: [async ({ args }) => ({ context: await makeRecordContext(args.lang) })],
  render: ({ id }, { loaded }) => {
    const context = loaded['context'] as RecordContext;
    return html`<service-directory-take
      .result=${resultOf(id, context)}
      .context=${context}
    ></service-directory-take>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const OpenAddress: Story = {
  play: async ({ canvasElement }) => void (await named(canvasElement, 'Show to a driver')),
};

/** There is nothing to show a driver. */
export const SecretAddress: Story = {
  args: { id: 'crisis-centre' },
  play: async ({ canvasElement }) => {
    await named(canvasElement, 'Copy');
    await expect(wordsIn(canvasElement)).not.toContain('driver');
  },
};

/** In the language of the place, whatever the reader's. */
export const ForADriver: Story = {
  args: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[data-do="driver"]')).click();
    await says(canvasElement, 'Oppdiktet gate 1');
    await shown(canvasElement, '.driver[lang="nb"]');
  },
};

export const Code: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'QR code');
    await shown(canvasElement, 'svg[role="img"]');
    await says(canvasElement, 'Another phone can read it.');
  },
};

/** The browser allows it, and says so. */
export const Copied: Story = {
  beforeEach: () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (words: string) => Promise.resolve(void copied.push(words)) },
    });
    return () => void Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Copy');
    await says(canvasElement, 'Copied.');
  },
};

export const RightToLeft: Story = { args: { lang: 'fa' } };
