import { page, ruled, shortNumber } from '../make.ts';
import { HELSENORGE } from '../pages.ts';

/** What emergency clinics share: their number, and the law, which is not what happens at a door. */

export const CLINIC_NUMBER = shortNumber('116117', '116 117');

export const CARE_RULE = {
  residenceStatus: ruled(
    'not-required',
    ['rule'],
    'By law everyone in Norway has a right to emergency care.',
  ),
  cost: ruled('paid', ['rule'], 'Adults without lawful residence are asked to pay, but not beforehand.'),
};

export const RULE_PAGE = page('rule', HELSENORGE, ['access.residenceStatus', 'access.cost']);
