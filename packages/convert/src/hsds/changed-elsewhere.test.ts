import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { EXTENSION } from './namespace.ts';
import { comingBack } from './testing/expected.ts';
import { directoryWith, fullService } from './testing/full-service.ts';
import { toHsds } from './to-hsds.ts';

type Native = Record<string, unknown>;
const directory = directoryWith(fullService);
const own = comingBack(directory).services[0] as unknown as Native;

/** Our export after somebody has changed the service in another program. */
function changed(change: (service: Native) => void) {
  const page = JSON.parse(JSON.stringify(toHsds(directory).output)) as { contents: Native[] };
  change(page.contents[0] ?? {});
  const { output, losses } = fromHsds(page);
  return { service: output.services[0] ?? {}, losses };
}
const set = (target: Native, values: Native) => Object.assign(target, values);

describe('What somebody changes in HSDS', () => {
  test('is believed, where HSDS says all that we know', () => {
    const { service, losses } = changed((native) =>
      set(native, { status: 'defunct', alternate_name: 'Havnahelse' }),
    );
    expect(service).toEqual({ ...own, status: 'defunct', alternateName: 'Havnahelse' });
    expect(losses).toEqual([]);
  });

  test('takes the place of our texts in all languages, and that is told', () => {
    const { service, losses } = changed((native) => set(native, { name: 'Havna klinikk' }));
    expect(service).toEqual({ ...own, name: 'Havna klinikk' });
    expect(losses).toEqual([{ path: '/contents/0/name', reason: 'hsds/changed-elsewhere' }]);
  });

  test('of hours changes the hours, and keeps what HSDS does not say of them', () => {
    const { service, losses } = changed(({ schedules }) =>
      set((schedules as unknown as Native[])[0] ?? {}, { opens_at: '11:00+01:00' }),
    );
    const { openingHours } = service as { openingHours: { periods: Native[] } };
    expect(openingHours.periods[0]).toEqual({ ...fullService.openingHours?.periods?.[0], opens: '11:00' });
    expect(losses).toEqual([]);
  });

  test('of a number changes the number, and the other lines stay as they were', () => {
    const { service, losses } = changed(({ phones }) =>
      set((phones as unknown as Native[])[0] ?? {}, { number: '+4710000009' }),
    );
    const [phone, ...others] = service['contacts'] as Native[];
    expect(phone).toMatchObject({ channel: 'phone', value: '+4710000009', label: 'Vakt', languages: ['en'] });
    expect(others).toEqual(fullService.contacts?.slice(1));
    expect(losses.map(({ reason }) => reason)).not.toContain('hsds/no-place');
  });

  test('takes a line away', () => {
    const { service } = changed((native) => set(native, { phones: [] }));
    expect((service['contacts'] as Native[]).map(({ channel }) => channel)).toEqual(['web', 'email']);
  });

  test('about the cost withdraws our promise', () => {
    const { service, losses } = changed((native) => set(native, { fees_description: '200 kroner.' }));
    expect(service['access']).toMatchObject({ cost: { value: 'unconfirmed', note: '200 kroner.' } });
    expect(losses).toContainEqual({ path: '/contents/0/fees_description', reason: 'hsds/changed-elsewhere' });
  });

  test('about whom it is for withdraws what we promised of papers and residence', () => {
    const { service } = changed((native) => set(native, { eligibility_description: 'Bare for fastboende.' }));
    expect(service['access']).toMatchObject({
      residenceStatus: 'unconfirmed',
      eligibility: 'Bare for fastboende.',
      cost: { value: 'free' },
    });
    expect(service['access']).not.toHaveProperty('identification');
  });

  test('takes a condition away with its attribute', () => {
    const { service } = changed((native) => {
      const attributes = native['attributes'] as unknown as { taxonomy_term: { code: string } }[];
      set(native, {
        attributes: attributes.filter(({ taxonomy_term: { code } }) => !code.startsWith('residenceStatus.')),
      });
    });
    expect(service['access']).toMatchObject({ residenceStatus: 'unconfirmed' });
  });

  test('makes no promise by an attribute of ours that says nothing of what it rests on', () => {
    const { service, losses } = changed((native) => {
      for (const attribute of native['attributes'] as unknown as Native[]) delete attribute[EXTENSION];
    });
    expect(service['access']).toMatchObject({
      residenceStatus: 'unconfirmed',
      cost: { value: 'unconfirmed' },
    });
    expect(losses.map(({ reason }) => reason)).toContain('hsds/no-evidence');
  });

  test('gives a service that has become another a new id', () => {
    const id = '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a002';
    const { service, losses } = changed((native) => set(native, { id }));
    expect(service['id']).toBe(id);
    expect(losses).toContainEqual({ path: '/contents/0/id', reason: 'hsds/changed-elsewhere' });
  });

  test('to an extension that we would not have written leaves what HSDS says', () => {
    const { service, losses } = changed((native) =>
      set(native, { [EXTENSION]: { fields: { openingHours: 5, locations: [5], contacts: { a: 1 } } } }),
    );
    expect(service).toMatchObject({ name: 'Havna helse', summary: 'Gratis test.' });
    expect(losses.length).toBeGreaterThan(0);
  });
});
