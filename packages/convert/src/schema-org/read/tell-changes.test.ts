import { describe, expect, test } from 'vitest';
import { makeDirectory, makeLocation, makeService } from '../../draft/testing/make.ts';
import { fromSchemaOrg } from '../from-schema-org.ts';
import { toSchemaOrg } from '../to-schema-org.ts';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a document of ours that was in other hands', () => {
  const directory = makeDirectory([
    makeService({
      locations: [makeLocation()],
      contacts: [{ channel: 'phone', value: '+4722990000', printed: '22 99 00 00' }],
    }),
    makeService({ id: 'other', name: 'Annet', locations: [{ id: 'x', visibility: 'confidential' }] }),
  ]);
  const written = () => {
    const { output } = toSchemaOrg(directory);
    return asJson(output) as { '@graph': Record<string, unknown>[] };
  };

  test('counts where the words say all there is, and keeps the record where it has its own', () => {
    const document = written();
    const service = document['@graph'][2]!;
    service['name'] = 'Nytt navn';
    service['availableChannel'] = [{ '@type': 'ServiceChannel', servicePhone: '+4722990001' }];
    service['image'] = 'https://example.org/a.jpg';
    expect(fromSchemaOrg(document)).toEqual({
      output: { ...asJson(directory), services: [{ ...directory.services[0], name: 'Nytt navn' }, directory.services[1]] },
      losses: [
        { path: '/@graph/2/availableChannel', reason: 'schema-org/changed-elsewhere' },
        { path: '/@graph/2/image', reason: 'schema-org/changed-elsewhere' },
      ],
    });
  }); // prettier-ignore

  test('does not get the address of a secret place from a record that was tampered with', () => {
    const document = written();
    const rest = document['@graph'][3]!['serviceDirectory'] as { locations: object[] };
    rest.locations = [{ id: 'x', visibility: 'confidential', address: { street: 'Storgata 1' } }];
    const { output, losses } = fromSchemaOrg(document);
    expect(JSON.stringify(output)).not.toContain('Storgata');
    expect(losses).toContainEqual({ path: '/@graph/3', reason: 'schema-org/own-record' });
  });

  test('takes a record once', () => {
    const document = written();
    document['@graph'].push(document['@graph'][2]!);
    expect(fromSchemaOrg(document)).toEqual({
      output: asJson(directory),
      losses: [{ path: '/@graph/4', reason: 'schema-org/duplicate' }],
    });
  });

  test('without its head and our term is read as that of others', () => {
    const document = written();
    const graph = document['@graph'].slice(1).map(({ serviceDirectory: _, ...words }) => words);
    const { output } = fromSchemaOrg({ '@graph': graph }, { country: 'NO' });
    expect(output.services).toMatchObject([
      { id: 'havna', organizationIds: ['stiftelsen-havna'], needs: ['food'], access: { residenceStatus: 'unconfirmed' } },
      { id: 'annet' },
    ]);
  }); // prettier-ignore
});
