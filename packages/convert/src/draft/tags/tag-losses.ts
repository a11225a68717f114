import type { LossReasons } from '../../field-map.ts';
import { SHARED_REASONS } from '../losses.ts';
import type { TagLoss } from './tag-context.ts';

/** Why something of a tag was not taken over: the part of the code behind the slash. */
export const TAG_REASONS: Readonly<Record<TagLoss, LossReasons[string]>> = {
  hours: {
    nb: 'Åpningstidene sier noe som ikke kunne tas med.',
    en: 'The opening hours say something that could not be taken over.',
  },
  'hours-as-words': {
    nb: 'Åpningstidene kunne ikke leses og står som ord.',
    en: 'The opening hours could not be read and are kept as words.',
  },
  'language-unknown': {
    nb: 'Det er ikke sagt hvilket språk den andre teksten er på, så denne har ingen plass ved siden av.',
    en: 'Nothing says which language the other text is in, so this one has no place beside it.',
  },
  'may-be-refuge': {
    nb: 'Det kan være et tilfluktssted for folk som er utsatt for vold. Hvor det er, er ikke tatt med.',
    en: 'It may be a refuge for people who meet violence. Where it is was not taken over.',
  },
  'no-promise': {
    nb: 'Andres ord om pris og adgang er ikke noe stedet lover, og blir stående som ukjent.',
    en: 'What others say of cost and admission is no promise of the service, and stays unknown.',
  },
  'secret-place': SHARED_REASONS['secret-place'],
  'too-long': { nb: 'Teksten er lengre enn feltet.', en: 'The text is longer than the field.' },
  'unread-tag': { nb: 'Ingen felt svarer til dette.', en: 'No field answers to this.' },
  'unread-value': { nb: 'Verdien kunne ikke leses.', en: 'The value could not be read.' },
};
