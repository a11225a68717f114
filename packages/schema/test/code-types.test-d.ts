/** Codes in the public types, by the compiler: a misspelt code does not compile, and no list is just `string`. */
import { describe, expectTypeOf, test } from 'vitest';
import type * as kit from '../src/index.ts';
import type {
  CHANNEL,
  INTERFACE_LANGUAGES,
  NEED_GROUPS,
  NEEDS,
  SCHEMA_VERSION,
  SCHEMA_VERSIONS,
} from '../src/index.ts';

/** The codes of a condition, written out or in short. */
type ValueOf<Key extends kit.ConditionKey> = Extract<
  NonNullable<kit.AccessConditions[Key]>,
  { value: unknown }
>['value'];
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

describe('open lists', () => {
  test('take codes of the standard and codes with a prefix', () => {
    expectTypeOf<ItemOf<kit.Service['needs']>>().toEqualTypeOf<kit.Need | `${string}:${string}`>();
    expectTypeOf<ItemOf<kit.Service['audience']>['group']>().toEqualTypeOf<
      kit.AudienceGroup | `${string}:${string}`
    >();
    expectTypeOf<ItemOf<kit.Period['audience']>>().toEqualTypeOf<kit.AudienceGroup | kit.OwnCode>();
    expectTypeOf<kit.OpenList>().toEqualTypeOf<'needs' | 'audience'>();
    const needs: kit.Service['needs'] = ['food', 'havna:sauna'];
    expectTypeOf(needs).not.toBeAny();
  });

  test('take no misspelt code', () => {
    // @ts-expect-error -- a need without its last letter, and without a prefix
    const need: kit.Service['needs'] = ['foo'];
    // @ts-expect-error -- a group that does not exist
    const audience: kit.Service['audience'] = [{ group: 'migrant', welcome: 'only' }];
    // @ts-expect-error -- a way of being welcome that does not exist
    const welcome: kit.Service['audience'] = [{ group: 'migrants', welcome: 'also' }];
    expectTypeOf([need, audience, welcome]).not.toBeAny();
  });

  test('declare an own code under a code of the same list alone', () => {
    const sauna: kit.CodeDefinition = {
      list: 'needs',
      code: 'havna:sauna',
      label: 'Sauna',
      broader: 'shower-laundry',
    };
    // @ts-expect-error -- a group cannot include a need
    const crossed: kit.CodeDefinition = { ...sauna, broader: 'women' };
    // @ts-expect-error -- a code of one's own has a prefix
    const bare: kit.CodeDefinition = { ...sauna, code: 'sauna' };
    // @ts-expect-error -- a list that nobody may add to
    const closed: kit.CodeDefinition = { ...sauna, list: 'visibility' };
    expectTypeOf([crossed, bare, closed]).not.toBeAny();
  });
});

describe('conditions', () => {
  test('hold the codes of their own list', () => {
    expectTypeOf<ValueOf<'residenceStatus'>>().toEqualTypeOf<
      'not-asked' | 'not-required' | 'some-services-only' | 'unconfirmed'
    >();
    expectTypeOf<ValueOf<'identification'>>().toEqualTypeOf<kit.Identification>();
    expectTypeOf<ValueOf<'personalNumber'>>().toEqualTypeOf<'not-needed' | 'needed' | 'unconfirmed'>();
    expectTypeOf<ValueOf<'anonymity'>>().toEqualTypeOf<'full' | 'partial' | 'none' | 'unconfirmed'>();
    expectTypeOf<ValueOf<'cost'>>().toEqualTypeOf<
      'free' | 'partly-free' | 'small-fee' | 'paid' | 'unconfirmed'
    >();
    expectTypeOf<ValueOf<'records'>>().toEqualTypeOf<kit.Records>();
    expectTypeOf<ValueOf<'police'>>().toEqualTypeOf<kit.AuthorityContact>();
    expectTypeOf<ValueOf<'immigration'>>().toEqualTypeOf<
      'never-without-consent' | 'legal-duty-only' | 'present-on-site' | 'part-of-authority' | 'unconfirmed'
    >();
    expectTypeOf<ValueOf<'professionalSecrecy'>>().toEqualTypeOf<'yes' | 'no' | 'unconfirmed'>();
  });

  test('take `unconfirmed` alone in short, and no other code', () => {
    expectTypeOf<Extract<kit.AccessConditions['cost'], string>>().toEqualTypeOf<'unconfirmed'>();
    // @ts-expect-error -- a promise needs a basis, so it is written out
    const short: kit.AccessConditions['cost'] = 'free';
    // @ts-expect-error -- a service that requires a status does not belong in a directory
    const required: kit.AccessConditions['residenceStatus'] = { value: 'required', basis: 'stated' };
    // @ts-expect-error -- a basis that does not exist
    const basis: kit.AccessConditions['cost'] = { value: 'free', basis: 'guessed' };
    expectTypeOf([short, required, basis]).not.toBeAny();
  });

  test('are named one by one', () => {
    expectTypeOf<kit.ConditionKey>().toEqualTypeOf<
      Exclude<keyof kit.AccessConditions, 'entry' | 'eligibility'>
    >();
    expectTypeOf<kit.Condition['basis']>().toEqualTypeOf<'stated' | 'reported' | 'rule' | undefined>();
  });
});

describe('closed lists', () => {
  test('are unions of their codes', () => {
    expectTypeOf<kit.Location['visibility']>().toEqualTypeOf<
      'public' | 'on-request' | 'area' | 'confidential'
    >();
    expectTypeOf<kit.Location['kind']>().toEqualTypeOf<kit.LocationKind | undefined>();
    expectTypeOf<kit.Position['precision']>().toEqualTypeOf<kit.Precision>();
    expectTypeOf<kit.Contact['channel']>().toEqualTypeOf<(typeof CHANNEL)[number]>();
    expectTypeOf<kit.Contact['cost']>().toEqualTypeOf<
      'free' | 'normal-rate' | 'premium' | 'unconfirmed' | undefined
    >();
    expectTypeOf<kit.Verification['confidence']>().toEqualTypeOf<'high' | 'medium' | 'low'>();
    expectTypeOf<kit.Service['status']>().toEqualTypeOf<
      'active' | 'temporarily-closed' | 'inactive' | 'defunct' | undefined
    >();
    expectTypeOf<kit.OpeningHours['publicHolidays']>().toEqualTypeOf<kit.HolidayRule | undefined>();
    expectTypeOf<ItemOf<kit.Period['days']>>().toEqualTypeOf<kit.Weekday>();
  });

  test('are in the order in which they are given, as literal tuples', () => {
    expectTypeOf<(typeof INTERFACE_LANGUAGES)[0]>().toEqualTypeOf<'nb'>();
    expectTypeOf<(typeof INTERFACE_LANGUAGES)['length']>().toEqualTypeOf<23>();
    expectTypeOf<kit.InterfaceLanguage>().toEqualTypeOf<(typeof INTERFACE_LANGUAGES)[number]>();
    expectTypeOf<string>().not.toExtend<kit.InterfaceLanguage>();
    expectTypeOf<typeof SCHEMA_VERSIONS>().toEqualTypeOf<readonly ['1.0', '1.1']>();
    expectTypeOf<typeof SCHEMA_VERSION>().toEqualTypeOf<'1.1'>();
    expectTypeOf<typeof NEED_GROUPS.travel>().toEqualTypeOf<readonly ['assisted-return', 'family-tracing']>();
    expectTypeOf<typeof NEEDS>().toEqualTypeOf<readonly kit.Need[]>();
    expectTypeOf<string>().not.toExtend<kit.Need>();
  });

  test('have words for each code, and no word for another', () => {
    expectTypeOf<keyof kit.CodeLabels['needs']>().toEqualTypeOf<kit.Need>();
    expectTypeOf<keyof kit.CodeLabels['contactCost']>().toEqualTypeOf<kit.ContactCost>();
    expectTypeOf<string>().not.toExtend<kit.CodeList>();
  });
});

describe('records', () => {
  test('are no `any`, nor is any of their fields but those that are kept untouched', () => {
    expectTypeOf<kit.Service>().not.toBeAny();
    expectTypeOf<kit.Directory['services']>().toEqualTypeOf<kit.Service[]>();
    expectTypeOf<kit.Directory['organizations']>().toEqualTypeOf<kit.Organization[]>();
    expectTypeOf<kit.Service['seeAlso']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<kit.Service['openingHours']>().toEqualTypeOf<kit.OpeningHours | undefined>();
    expectTypeOf<kit.Service['extensions']>().toEqualTypeOf<Record<string, unknown> | undefined>();
    expectTypeOf<kit.Directory['schemaVersion']>().toEqualTypeOf<kit.SchemaVersion>();
    expectTypeOf<Exclude<kit.Contact['value'], string>>().toEqualTypeOf<{
      shortCode: string;
      country: string;
    }>();
  });

  test('have no field that is not in the model', () => {
    // @ts-expect-error -- a misspelt flag is not taken for a field
    const service: Pick<kit.Service, 'minimumAge'> = { minimumAge: 18, minimunAge: 18 };
    expectTypeOf(service).not.toBeAny();
  });
});
