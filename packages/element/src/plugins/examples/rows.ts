import { definePlugin } from '../index.ts';

/** Rows as a spreadsheet is often exported: the first one names the columns. */
type Rows = readonly (readonly string[])[];

/** An example: `src="rows:list.json"` loads such rows. What they do not say is left unconfirmed. */
export const rows = definePlugin({
  id: 'rows',
  sources: [
    {
      scheme: 'rows',
      load: async ({ url, fetch }) => {
        const response = await fetch(url);
        if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
        const [columns = [], ...lines] = (await response.json()) as Rows;
        const records = lines.map(
          (line) => new Map(columns.map((column, index) => [column, line[index] ?? ''] as const)),
        );
        return {
          directory: {
            kind: 'service-directory',
            schemaVersion: '1.1',
            id: 'rows',
            name: 'From rows',
            publisher: { name: 'Invented house' },
            license: 'CC-BY-4.0',
            country: 'NO',
            timeZone: 'Europe/Oslo',
            languages: ['en'],
            updatedOn: '2026-02-01',
            organizations: [{ id: 'house', name: 'Invented house' }],
            services: records.map((record, index) => ({
              id: `row-${index + 1}`,
              organizationIds: ['house'],
              name: record.get('name'),
              summary: record.get('what'),
              needs: (record.get('needs') ?? '').split(' ').filter((need) => need !== ''),
              access: { residenceStatus: 'unconfirmed' },
              contacts: [{ channel: 'phone', value: record.get('phone') }],
              verification: { method: 'second-hand', confidence: 'low' },
            })),
          },
        };
      },
    },
  ],
});
