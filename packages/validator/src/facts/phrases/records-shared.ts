import { defineInSome } from './topic.ts';

/** The text says that others than the service read what is written down: it stands in the health record of the country. */
export const sharesRecords = defineInSome('demand', {
  nb: {
    starts: 'kjer jour',
    says: '(?:skriv|før|registrer|legg|del|send|lagr|noter|havn|oppdater)\\p{L}*(?: \\p{L}+){0,4} (?:(?:i|med|til) )?(?:(?:den|din|nasjonal\\p{L}*|felles) )*kjernejournal(?:en)?|journal(?:en)?(?: din)? (?:del\\p{L}*|(?:er|blir|vert) (?:delt|synlig|synleg))(?: \\p{L}+){0,2} (?:andre|sykehus\\p{L}*|sjukehus\\p{L}*|fastlege\\p{L}*|helsenorge)',
    asWhole:
      '(?:fastlegen?|sykehuset|sjukehuset|andre leger)(?: din)? (?:ser|kan se|kan lese|får se) journalen',
    unless: 'samtykke|reserver\\p{L}*|sperr\\p{L}*|for deg|ønsker|vil',
  },
  en: {
    starts: 'kjer reco jour',
    says: '(?:shared?|shares|enter|enters|entered|record|recorded|stored?|register|registered|write|written|add|added|put|saved?|update|sent|goes|go|visible)(?: \\p{L}+){0,4} (?:with|in|into|to|on) (?:(?:the|your|a|norwegian|electronic) )*(?:kjernejournal|(?:national|shared|summary) (?:electronic )?(?:health|medical|care|patient) (?:records?|journal))|(?:records?|journal) (?:is|are) shared with (?:the |your |other )?(?:hospitals?|gp|doctors?|health services?)',
    unless: 'consent|permission|want|opt out|for you',
  },
  es: {
    starts: 'hist',
    says: '(?:guarda|registra|anota|compart|incluy|escrib)\\p{L}*(?: \\p{L}+){0,4} (?:en|con) (?:la|el|tu|su) historial? (?:clínic[oa] |médic[oa] |de salud )*(?:nacional|compartid[oa]|kjernejournal)',
    unless: 'consentimiento|permiso|quieres?',
  },
});
