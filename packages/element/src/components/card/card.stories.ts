import type { Service } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import type { ViewContext } from '../../context.ts';
import type { ListContent } from '../list/list.ts';
import { makeDirectory, SECRETS } from '../../testing/fixtures.ts';
import { resultOf } from '../../testing/records.ts';
import { press, says, wordsIn } from '../../testing/story.ts';

interface Args {
  lang: string;
  /** Service of the invented directory. */
  id: string;
  hasMap: boolean;
  selected: boolean;
  /** From the reader, when the position is known. */
  distanceMetres: number | undefined;
  /** Its ways to get in touch in place of those of the invented directory. */
  contacts?: Service['contacts'];
  onOpen: (event: CustomEvent<string>) => void;
  onShow: (event: CustomEvent<string>) => void;
}

const meta: Meta<Args> = {
  title: 'Parts/Card',
  component: 'service-directory-list',
  argTypes: { id: { control: 'select', options: makeDirectory().services.map(({ id }) => id) } },
  args: { hasMap: true, selected: false, onOpen: fn(), onShow: fn() },
  // A card has its looks from its list, and the list tells what is pressed in it.
  render: ({ id, hasMap, selected, distanceMetres, contacts, onOpen, onShow }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
    const found = resultOf(id, context);
    const result = contacts === undefined ? found : { ...found, service: { ...found.service, contacts } };
    const content: ListContent = {
      results: [distanceMetres === undefined ? result : { ...result, distanceMetres }],
      context,
      hasMap,
      markedId: selected ? id : undefined,
    };
    return html`<service-directory-list
      role="list"
      dir=${context.locale.direction}
      .content=${content}
      @open-record=${onOpen}
      @show-on-map=${onShow}
    ></service-directory-list>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A story of one service, in which words must be there. */
const story = (id: string, ...words: (string | RegExp)[]): Story => ({
  args: { id },
  play: ({ canvasElement }) => says(canvasElement, ...words),
});

export const Open: Story = {
  args: { id: 'open-door' },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'Open Door', /Open until/);
    await press(canvasElement, 'All about this place: Open Door');
    await press(canvasElement, 'Show on map: Open Door');
    await expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ detail: 'open-door' }));
    await expect(args.onShow).toHaveBeenCalledWith(expect.objectContaining({ detail: 'open-door' }));
  },
};

export const OpensLater = story('night-door', 'Closed', 'opens 20:00');
export const OpensTomorrow = story('tomorrow', /opens .*09:00/);
export const RoundTheClock = story('all-night-line', 'day and night');
export const Paused = story('paused', 'Closed for a while.');
export const NobodyNewIsLetIn = story('entry-over', 'nobody new is let in now');
export const EndUnknown = story('no-end', 'When it ends is not known.');
export const OnlyWhenCold = story('when-cold', 'below −10 °C');
export const HolidayUnknown = story('holiday-unknown', 'It is a holiday.');
export const HoursUnknown = story('no-hours', 'Opening hours are not known.');
export const Stale = story('stale-promise', 'Last checked');
export const NothingKnown = story('nothing-known', 'Languages: not known');
export const OnlyForWomen = story('for-women', 'For Women');
export const PoliceAndImmigration = story('police-desk', 'Police Advice Desk');
export const WritesOnly = story('writes-only', 'Write in WhatsApp');
export const RefusedLinks = story('bad-links', 'Bad Links');
export const MarkupInData = story('markup', '<b>bold</b>');
export const NotInTheReadersLanguage = story('only-norwegian', 'Denne teksten finnes bare på norsk.');

/** No address, no distance and no point, whatever stands in the data. */
export const ConfidentialPlace: Story = {
  args: { id: 'crisis-centre' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Crisis Centre');
    for (const secret of [...SECRETS, 'Show on map'])
      await expect(wordsIn(canvasElement)).not.toContain(secret);
  },
};

export const WithDistance: Story = {
  args: { id: 'open-door', distanceMetres: 1234 },
  play: ({ canvasElement }) => says(canvasElement, '1.2 km'),
};

export const WithoutMap: Story = {
  args: { id: 'open-door', hasMap: false },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Door');
    await expect(wordsIn(canvasElement)).not.toContain('Show on map');
  },
};

const onWednesdays = {
  periods: [{ days: ['we' as const], opens: '09:00', closes: '16:00' }],
  publicHolidays: 'open' as const,
};

/** A telephone and a chat that nobody answers now, at a door that is open. */
export const NobodyAnswers: Story = {
  args: {
    id: 'open-door',
    contacts: [
      { channel: 'phone', value: '+4722990001', openingHours: onWednesdays },
      { channel: 'chat', value: 'https://chat.example.org/', openingHours: onWednesdays },
    ],
  },
  play: ({ canvasElement }) => says(canvasElement, 'Call', 'Closed', 'opens Wednesday 09:00'),
};

export const NobodyAnswersInTheDark: Story = { ...NobodyAnswers, parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } } }; // prettier-ignore

export const Selected: Story = { args: { id: 'open-door', selected: true } };

export const LongWords: Story = {
  args: { id: 'long-words', lang: 'nb' },
  globals: { viewport: { value: 'narrow' } },
  play: () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth),
};

export const RightToLeft: Story = {
  args: { id: 'open-door', lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'الباب المفتوح'),
};

export const Dark: Story = {
  args: { id: 'open-door' },
  parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
};
