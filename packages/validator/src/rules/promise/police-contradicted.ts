import { defineRule } from '../../rule.ts';
import { authorityToldRule } from '../authority-told.ts';

/** Flags a text that says that the police are told, where the code says that they are not, even if only as far as a law says, or are in the house, where it says that the law alone tells them. */
export const conditionPoliceContradicted = defineRule({
  ...authorityToldRule(
    'police',
    'tellsPolice',
    'policeOnSite',
    {
      ok: { nb: 'Vi melder ikke fra til politiet.', en: 'We do not tell the police.' },
      notOk: { nb: 'Vi melder alle saker til politiet.', en: 'We report every case to the police.' },
    },
    'warnsPolice',
  ),
  code: 'condition/police-contradicted',
  why: 'People have lost their home or been sent out of the country after the police were told. Nobody may learn it from the second line of a description.',
});
