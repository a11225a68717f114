import { PAPERS_WORDS } from './papers-words.ts';
import { refusedIdentification } from './papers/things.ts';
import { defineRefusal } from './refusal.ts';

/** The text says that nobody comes in without showing who they are. */
export const turnsAwayWithoutIdentification = defineRefusal({
  ...refusedIdentification,
  nb: {
    starts: 'legi bild id idko idbe idpa iden pass føre gyld leg',
    thing: PAPERS_WORDS.nb.identification,
    unless: 'reise\\p{L}*|fly|aldri',
  },
  en: {
    starts: 'id ids phot iden pass proo',
    thing: PAPERS_WORDS.en.identification,
    unless: 'travel|fly|never',
  },
  es: {
    starts: 'docu carn pasa dni iden',
    thing: PAPERS_WORDS.es.identification,
    unless: 'viajar|nunca',
  },
  ro: {
    starts: 'act actu acte bule cart pasa legi docu',
    thing: PAPERS_WORDS.ro.identification,
    unless: 'călători|frică',
  },
  ru: { starts: 'пасп удос доку', thing: PAPERS_WORDS.ru.identification, unless: 'поехать|самолет\\p{L}*' },
  uk: { starts: 'пасп посв', thing: PAPERS_WORDS.uk.identification },
  pl: { starts: 'dowo pasz doku', thing: PAPERS_WORDS.pl.identification },
  bg: { starts: 'личн пасп доку', thing: PAPERS_WORDS.bg.identification },
  fr: { starts: 'piec cart pass papi', thing: PAPERS_WORDS.fr.identification },
  ar: { starts: 'هويه هويت بطاق جواز', thing: PAPERS_WORDS.ar.identification },
});
