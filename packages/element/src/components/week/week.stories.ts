import { originOf } from '@service-directory/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { serviceOf } from '../../testing/records.ts';

interface Args {
  id: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Week',
  render: ({ id }, { loaded }) => {
    const context = loaded['context'] as ViewContext;
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

export const EveryDay: Story = { args: { id: 'open-door' } };
export const PastMidnight: Story = { args: { id: 'night-door' } };
export const OnlyWhenCold: Story = { args: { id: 'when-cold' } };
export const WordsOnly: Story = { args: { id: 'printed-only' } };
