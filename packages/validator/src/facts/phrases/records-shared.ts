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
  ro: {
    starts: 'dosa fisa kjer',
    says: '(?:partaj|împărtăș|transmi[ts]|trimi[ts]|înregistr|scri|notăm|notează|trece|adaug|introduc|pune)\\p{L}*(?: \\p{L}+){0,4} (?:în|cu|la) (?:kjernejournal|(?:dosarul|fișa|registrul)(?: \\p{L}+){0,3} (?:național|comun|partajat)\\p{L}{0,3})|(?:dosarul|fișa)(?: \\p{L}+){0,2} (?:este|e|va fi) (?:partajat|văzut|vizibil|transmis)\\p{L}{0,2}(?: \\p{L}+){0,1} (?:de|cu|pentru|către|la) (?:alți|alte|spital\\p{L}*|medic\\p{L}*)',
    unless: 'consimțământ\\p{L}*|acord\\p{L}*|dorești|doriți|vrei|vreți|pentru tine',
  },
  ru: {
    starts: 'карт запи данн исто kjer',
    says: '(?:внос|занос|запис|переда|сохран|попада|отправля)\\p{L}*(?: \\p{L}+){0,4} (?:в|с) (?:kjernejournal|(?:национальн|общ|един)\\p{L}{2,3}(?: \\p{L}+){0,2} (?:карт|журнал|баз|истори|систем)\\p{L}*)|(?:карт\\p{L}{1,3}|записи|данные)(?: \\p{L}+){0,2} (?:видят|видны|доступны|передаются)(?: \\p{L}+){0,1} (?:друг\\p{L}{2,3} врач\\p{L}*|больниц\\p{L}*|врач\\p{L}* (?:в )?больниц\\p{L}*)',
    unless: 'согласи\\p{L}+|хотите|хочешь|отказ\\p{L}*|для вас',
  },
});
