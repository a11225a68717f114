import type { EmergencyContact, OpeningHours } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ViewContext } from '../../context.ts';
import { all } from '../../testing/dom.ts';
import { LONG_WORD } from '../../testing/fixtures.ts';
import { says } from '../../testing/story.ts';

interface Args {
  lang: string;
  /** Those of the invented directory, unless others are given. */
  contacts: readonly EmergencyContact[] | undefined;
}

const meta: Meta<Args> = {
  title: 'Parts/Emergency',
  component: 'service-directory-emergency',
  argTypes: { contacts: { control: false } },
  render: ({ contacts }, { loaded }) => {
    const { locale, directory, at } = loaded['context'] as ViewContext;
    return html`<service-directory-emergency
      .locale=${locale}
      .contacts=${contacts ?? directory.emergencyContacts ?? []}
      .head=${{ ...directory, updatedOn: '2026-03-01', publicHolidays: [] }}
      .at=${at}
    ></service-directory-emergency>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const number = (label: string, shortCode: string): EmergencyContact => ({
  label,
  contacts: [{ channel: 'phone', value: { shortCode, country: 'NO' } }],
});

const withHours = (label: string, shortCode: string, openingHours: OpeningHours): EmergencyContact => ({
  label,
  contacts: [{ channel: 'phone', value: { shortCode, country: 'NO' }, openingHours }],
});

export const TwoNumbers: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, '113 Ambulance', '112 Police');
    await expect(all(canvasElement, 'a').map((link) => link.getAttribute('href'))).toEqual([
      'tel:113',
      'tel:112',
    ]);
  },
};

export const ManyNumbers: Story = {
  args: {
    contacts: [
      number('Ambulance', '113'),
      number('Police', '112'),
      number('Fire', '110'),
      number('Doctor', '116117'),
    ],
  },
  globals: { viewport: { value: 'narrow' } },
};

export const LongWords: Story = {
  args: { contacts: [number(LONG_WORD, '113')] },
  globals: { viewport: { value: 'narrow' } },
  play: () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth),
};

/** What is known of who answers stands behind a button; where nothing is known there is none. */
export const WithNotes: Story = {
  args: {
    contacts: [
      {
        ...number('Police', '112'),
        note: { en: 'Nobody says what they do when you have no permit.', nb: 'Ingen sier det.' },
      },
      {
        label: 'Help line',
        contacts: [
          {
            channel: 'phone',
            value: { shortCode: '116006', country: 'NO' },
            openingHours: { printed: 'Mon–Fri 9–15' },
          },
          { channel: 'chat', value: 'https://chat.example.org/', note: 'Also in writing.' },
        ],
      },
      number('Ambulance', '113'),
    ],
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '112 Police', '113 Ambulance');
    const [details, ...others] = all<HTMLDetailsElement>(canvasElement, 'details');
    await expect(others).toEqual([]);
    await expect(details!.open).toBe(false);
    all(canvasElement, 'summary')[0]!.click();
    await says(
      canvasElement,
      'Nobody says what they do when you have no permit.',
      'Mon–Fri 9–15',
      'Also in writing.',
      'chat.example.org',
    );
    await expect(
      all(canvasElement, 'dt').map((name) => name.textContent.trim().replace(/\s+/g, ' ')),
    ).toEqual(['112 Police', '116 006 Help line']);
  },
};

/** A number that nobody answers now says so beside it; one that is always answered says nothing. */
export const WithHours: Story = {
  args: {
    contacts: [
      withHours('Police', '112', { always: true }),
      withHours('By day', '116006', {
        periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
      }),
      withHours('At night', '116123', {
        periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '15:00', closes: '02:00' }],
      }),
      withHours('Who knows when', '116117', { printed: 'Call and ask' }),
    ],
  },
  play: async ({ canvasElement }) => {
    const [always, day, night, unknown] = all(canvasElement, 'li').map((line) =>
      line.textContent.trim().replace(/\s+/g, ' '),
    );
    await expect(always).toBe('112 Police');
    await expect(day).toMatch(/^116 006 By day Open · until .?15:00/);
    await expect(night).toMatch(/^116 123 At night Closed · opens .?15:00/i);
    await expect(unknown).toBe('116 117 Who knows when Opening hours are not certain.');
    all(canvasElement, 'summary')[0]!.click();
    await says(canvasElement, 'Mon–Fri 09:00–15:00', 'Call and ask');
  },
};

/** Who is reached by writing alone is there as well, and the link says how; another site learns nothing of the page. */
export const InWriting: Story = {
  args: {
    contacts: [
      { label: 'Police', contacts: [{ channel: 'sms', value: { shortCode: '112', country: 'NO' } }] },
      { label: 'Help line', contacts: [{ channel: 'chat', value: 'https://chat.example.org/' }] },
    ],
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'SMS 112 Police', 'Chat Help line');
    const [sms, chat] = all<HTMLAnchorElement>(canvasElement, 'a');
    await expect(sms!.getAttribute('href')).toBe('sms:112');
    await expect(sms!.target).toBe('');
    await expect([chat!.rel, chat!.target]).toEqual(['noreferrer noopener', '_blank']);
  },
};

/** A number that cannot be dialled is no number. */
export const NotANumber: Story = {
  args: { contacts: [number('Ambulance', '*21#'), number('Police', '112')] },
  play: ({ canvasElement }) => expect(all(canvasElement, 'a')).toHaveLength(1),
};

/** Nothing is drawn. */
export const None: Story = {
  args: { contacts: [] },
  play: ({ canvasElement }) => expect(all(canvasElement, '[part~="emergency"]')).toEqual([]),
};

export const RightToLeft: Story = { args: { lang: 'ar' } };
export const Dark: Story = { parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } } };
