import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { RecordContext } from '../../context.ts';
import { all } from '../../testing/dom.ts';
import { makeDirectoryOf, type DirectoryInput } from '../../testing/fixtures.ts';
import { makeRecordContext, resultOf } from '../../testing/records.ts';
import { says, shown } from '../../testing/story.ts';

type Contacts = readonly Record<string, unknown>[];

/** One of each channel that there is. */
const EVERY_CHANNEL: Contacts = [
  { channel: 'phone', value: '+4700000001', printed: '00 00 00 01', label: { en: 'Reception' } },
  { channel: 'sms', value: '+4700000002', printed: '00 00 00 02' },
  { channel: 'whatsapp', value: '+4700000003', numberShown: 'yes' },
  { channel: 'signal', value: '+4700000004', numberShown: 'no' },
  { channel: 'telegram', value: 'nobody_example' },
  { channel: 'viber', value: '+4700000005' },
  { channel: 'messenger', value: 'nobody.example' },
  { channel: 'email', value: 'post@nobody.example' },
  { channel: 'web', value: 'https://nobody.example/' },
  { channel: 'form', value: 'https://nobody.example/write' },
  { channel: 'chat', value: 'https://nobody.example/chat' },
  { channel: 'video', value: 'https://nobody.example/video' },
];

interface Args {
  lang: string;
  contacts: Contacts;
}

const directoryWith = (contacts: Contacts): DirectoryInput => {
  const directory = makeDirectoryOf('open-door');
  return { ...directory, services: directory.services.map((service) => ({ ...service, contacts })) };
};

/** Ways to get in touch, as a full record draws them. */
const meta: Meta<Args> = {
  title: 'Parts/Contact',
  argTypes: { contacts: { control: 'object' } },
  args: { contacts: EVERY_CHANNEL },
  loaders: [
    async ({ args }) => ({ context: await makeRecordContext(args.lang, directoryWith(args.contacts)) }),
  ],
  render: (_, { loaded }) => {
    const context = loaded['context'] as RecordContext;
    return html`<service-directory-record
      dir=${context.locale.direction}
      .context=${context}
      .result=${resultOf('open-door', context)}
      .headingLevel=${2}
    ></service-directory-record>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const hrefs = (canvas: HTMLElement) =>
  all(canvas, '[part~="contact"]').map((link) => link.getAttribute('href') ?? '');

export const EveryChannel: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Call 00 00 00 01', 'Write in WhatsApp', 'They see your number.');
    // There is no safe address for Viber: its number is words.
    await says(canvasElement, '+47 00 00 00 05');
    await expect(hrefs(canvasElement)).toHaveLength(EVERY_CHANNEL.length - 1);
  },
};

export const ShortNumber: Story = {
  args: { contacts: [{ channel: 'phone', value: { shortCode: '116999', country: 'NO' }, cost: 'free' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Free to call.');
    await expect(hrefs(canvasElement)).toEqual(['tel:116999']);
  },
};

/** What could run a program, start a service code or lead somewhere else is words, never a link. */
export const RefusedLinks: Story = {
  args: {
    contacts: [
      { channel: 'web', value: 'javascript:alert(1)' },
      { channel: 'form', value: 'data:text/html,<script>alert(1)</script>' },
      { channel: 'phone', value: '*21*+4700000099#' },
      { channel: 'email', value: 'a@b.example?bcc=spy@b.example' },
      { channel: 'chat', value: '//elsewhere.example/chat' },
    ],
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '#record-name');
    await expect(hrefs(canvasElement)).toEqual([]);
  },
};

export const None: Story = {
  args: { contacts: [] },
  play: ({ canvasElement }) => says(canvasElement, 'We found no number and no address to write to.'),
};

export const RightToLeft: Story = { args: { lang: 'ar' } };
