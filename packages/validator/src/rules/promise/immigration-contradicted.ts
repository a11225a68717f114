import { defineRule } from '../../rule.ts';
import { authorityToldRule } from '../authority-told.ts';

/** Flags a text that says that the immigration authorities are told, where the code says that they are not, or the law alone tells them, or are in the house. */
export const conditionImmigrationContradicted = defineRule({
  ...authorityToldRule('immigration', 'tellsImmigration', 'immigrationOnSite', {
    ok: { nb: 'Vi deler ikke noe med UDI.', en: 'We share nothing with UDI.' },
    notOk: { nb: 'Vi melder fra til UDI.', en: 'We inform the immigration authorities.' },
  }),
  code: 'condition/immigration-contradicted',
  why: 'To be known to the immigration authorities can mean to be sent out of the country. She asks for help because she was promised that they are not told.',
});
