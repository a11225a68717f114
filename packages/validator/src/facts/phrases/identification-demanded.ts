import { defineDemand } from './demand.ts';

/** The text asks a person to show who they are. */
export const asksForIdentification = defineDemand({
  nb: {
    starts: 'legi bild id idko idbe idpa iden pass føre bank',
    thing:
      '(?:bilde-?)?legitimasjon(?:en|sbevis)?|id(?:-?kort(?:et)?|-?bevis|-?papir(?:er)?)?|identifikasjon|identitets(?:kort|bevis|papirer|dokument)|pass(?:et|port)?(?! på)|førerkort|bankid',
    also: '(?:må|skal)(?: du| alle)?(?: kunne)? (?:legitimere|identifisere) (?:deg|seg)',
    unless: 'kopi av pass|fornye|nytt pass|søker pass|brukes til',
  },
  en: {
    starts: 'id ids phot iden pass proo driv bank',
    thing:
      "(?:photo )?ids?(?: cards?)?|(?:photo )?identification|identity (?:card|document|papers?)|passports?|proof of (?:your )?identity|(?:a )?driv(?:er[’']?s|ing) licen[cs]e|bankid",
    also: '(?:must|need to|have to|will have to) identify yourself',
    unless: 'new passport|renew',
  },
  es: {
    starts: 'docu carn pasa dni iden bank',
    thing:
      'documento(?:s)? de identidad|carn[ée]t? de identidad|pasaporte|dni|identificación|documentación|bankid',
    also: '(?:debe|tiene que|hay que) identificarse',
    unless: 'nuevo pasaporte|renovar',
  },
  ro: {
    starts: 'act actu acte bule cart pasa legi docu bank iden',
    thing:
      '(?:act|actul|acte|actele|document|documente|carte|cartea) de identitate|buletin(?:ul)?|pașaport(?:ul)?|legitimație|bankid',
    also: 'trebuie să vă (?:identificați|legitimați)',
    unless: 'pașaport nou|reînnoi\\p{L}*',
  },
  ru: {
    starts: 'пасп удос доку bank',
    thing:
      'паспорт\\p{L}{0,2}|удостоверени\\p{L}{1,2}(?: личности)?|документ\\p{L}{0,2},? удостоверяющ\\p{L}{2,3} личность|документ\\p{L}{0,2} с фотографией|bankid',
    unless: 'новый паспорт|нового паспорта|получить',
  },
  uk: {
    starts: 'пасп посв доку bank',
    thing:
      'паспорт\\p{L}{0,2}|посвідченн\\p{L}{1,2}(?: особи)?|документ\\p{L}{0,2},? що посвідчу\\p{L}{1,3} особу|bankid',
    unless: 'новий паспорт|нового паспорта|отримати',
  },
  pl: {
    starts: 'dowo pasz doku legi bank',
    thing:
      'dow[oó]d\\p{L}{0,2}(?: osobist\\p{L}{1,3}| tożsamości)?|paszport\\p{L}{0,2}|dokument\\p{L}{0,2} tożsamości|legitymacj\\p{L}|bankid',
    unless: 'nowy paszport|wyrobić',
  },
  bg: {
    starts: 'личн пасп доку bank',
    thing: 'лична(?:та)? карта|паспорт\\p{L}{0,2}|документ\\p{L}{0,2} за самоличност|bankid',
    unless: 'нов паспорт',
  },
  fr: {
    starts: 'piec cart pass just papi bank',
    thing:
      "pièces? d[’']identité|carte d[’']identité|passeport|justificatif d[’']identité|papiers d[’']identité|bankid",
    unless: 'nouveau passeport|renouveler',
  },
  ar: {
    starts: 'هويه هويت بطاق جواز وثيق اثبا bank',
    thing:
      '(?:ال)?هوي(?:ة|تك|تكم)|بطاقة (?:ال)?هوي(?:ة|تك)|جواز (?:ال)?سفر\\p{L}{0,2}|(?:وثيقة|إثبات) (?:ال)?هوي(?:ة|تك)|bankid',
    unless: 'جواز سفر جديد|تجديد',
  },
});
