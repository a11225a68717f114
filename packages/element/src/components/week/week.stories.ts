import { originOf } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { makeDirectory } from '../../testing/fixtures.ts';
import { serviceOf, makeRecordContext } from '../../testing/records.ts';
import { says } from '../../testing/story.ts';

interface Args {
  lang: string;
  /** Service of the invented directory. */
  id: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Week',
  component: 'service-directory-week',
  argTypes: { id: { control: 'select', options: makeDirectory().services.map(({ id }) => id) } },
  loaders: [async ({ args }) => ({ context: await makeRecordContext(args.lang) })],
  render: ({ id }, { loaded }) => {
    const context = loaded['context'] as RecordContext;
    const service = serviceOf(id, context);
    const { timeZone, publicHolidays } = originOf(context.directory, id);
    return html`<service-directory-week
      .hours=${service.openingHours}
      .locale=${context.locale}
      .at=${context.at}
      .timeZone=${timeZone}
      .publicHolidays=${publicHolidays ?? []}
      .sourceLanguage=${sourceLanguageOf(service, context)}
      .label=${context.locale.messages.openingHours}
    ></service-directory-week>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const story = (id: string, ...words: (string | RegExp)[]): Story => ({
  args: { id },
  play: ({ canvasElement }) => says(canvasElement, ...words),
});

export const EveryDay = story('open-door', '10:00', '16:00', 'today');
export const OneDay = story('on-friday', '17:00', 'closed');
export const PastMidnight = story('night-door', '20:00', '08:00', 'last entry 22:00');
export const RoundTheClock = story('all-night-line', 'day and night, every day');
export const EndUnknown = story('no-end', 'from 12:00, end not known');
export const HolidayUnknown = story('holiday-unknown', 'Invented holiday', 'Opening hours are not certain.');
export const OnlyWhenCold = story('when-cold', 'below −10 °C');
export const WordsOnly = story('printed-only', 'Open by appointment');
export const OnlyForWomen = story('for-women', '12:00');
export const RightToLeft: Story = { args: { id: 'night-door', lang: 'ar' } };
