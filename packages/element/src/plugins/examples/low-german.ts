import { definePlugin } from '../index.ts';

/**
 * An example: Low German, for a first view of the list. What is left out is English, and the page says so. Words are
 * fetched when the language is first used: `load: () => import('./nds.js')`.
 */
export const lowGerman = definePlugin({
  id: 'low-german',
  languages: [
    {
      lang: 'nds',
      ownName: 'Plattdüütsch',
      load: () => ({
        messages: {
          title: 'Hülp finnen',
          lead: 'Kiek, wat se fragen doot, un wat wi nich weet. Dien Söök warrt nich opbewohrt un nich wegschickt.',
          leave: 'Weg vun disse Siet',
          languageMenu: 'Spraak',
          search: 'Söken',
          searchPlaceholder: 'Wat bruukst du, oder woneem?',
          needs: 'Wat bruukst du?',
          filters: 'Wies blots',
          openNow: 'Nu apen',
          noPapers: 'Ahn Papieren för den Openthoolt',
          free: 'Ümsünst',
          noAppointment: 'Ahn Termin',
          moreFilters: 'Mehr',
          results: (count) => (count === 1 ? '1 Stee' : `${count} Steden`),
          open: 'Apen',
          closed: 'To',
          list: 'List',
          map: 'Koort',
          back: 'Trüch na de List',
          call: (number) => `${number} anropen`,
        },
        labels: {
          needGroups: {
            health: { label: 'Gesundheit', explanation: 'Dokter, Tähnen, Seel.' },
            basics: { label: 'Eten un Kledaasch', explanation: 'Wat een jeden Dag bruukt.' },
          },
        },
      }),
    },
  ],
});
