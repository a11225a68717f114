import { definePlugin } from '../index.ts';

/** An example: a filter for doors that are open past midnight. What has no hours, or no known end of them, has no value. */
export const openAtNight = definePlugin({
  id: 'night',
  facets: [
    {
      id: 'open-at-night',
      label: { en: 'Open at night', nb: 'Åpent om natten', ar: 'مفتوح ليلًا' },
      icon: 'sleep',
      values: ({ openingHours }) => {
        const { always = false, periods = [] } = openingHours ?? {};
        const passesMidnight = periods.some(({ opens, closes }) => closes !== undefined && closes <= opens);
        return always || passesMidnight ? ['yes'] : [];
      },
    },
  ],
});
