import { defineDemand } from './demand.ts';
import { askedPaper } from './papers/things.ts';

/** The text asks for a national identity number or an electronic identity. */
export const asksForPersonalNumber = defineDemand(
  {
    ...askedPaper('personalNumber'),
    nb: {
      starts: 'føds pers dnum d bank id idnu idpo mini buyp elek norsk vipp numm hels',
      thing:
        '(?:norsk )?(?:fødselsnummer|fødselsnr|personnummer|personnr)(?:et)?|norsk id-?nummer|d-?nummer(?:et)?|bank-?id|id-?porten|minid|buypass|elektronisk (?:id|legitimasjon)',
      also: 'logge?r? (?:deg )?inn (?:på|via) helse ?norge(?:\\.no)?(?!\\p{L})|(?:innlogging|bestill(?:e|er|es|ing)?(?: \\p{L}+){0,3}) med (?:bank-?id|id-?porten|minid|buypass|elektronisk id)|bestill(?:es|e|ing)? (?:\\p{L}+ ){0,2}(?:på|via|gjennom) helse-?norge(?:\\.no)?(?!\\p{L})|(?<!(?:med|til) å )logge?r? (?:deg )?(?:inn|på)(?: på (?:min )?\\p{L}+)? med (?:vipps|bank-?id|id-?porten)|logg (?:deg )?(?:inn|på) med vipps',
      unless:
        'fastleg\\p{L}*|^har du|eller (?:på |per |via |ved )?(?:telefon|tlf|ringe?r?|e-?post|sms|oppmøte|drop-?in|skranken|i resepsjonen)',
      lacked:
        '(?:gyldig |et |eit )*(?:norsk |norske )?(?:fødselsnummer|fødselsnr|personnummer|personnr|d-?nummer|bankid)',
    },
    en: {
      starts: 'iden pers id soci føds d dnum bank elec eid numb norw nati vipp',
      thing:
        '(?:norwegian |national )*(?:identity|id|identification|personal|personal identity|personal identification) numbers?|social security number|fødselsnummer|personnummer|d-?numbers?|bankid|electronic id(?:entity)?|eid',
      also: '(?:log in|logging in|login|sign in|book|booking)(?: \\p{L}+){0,3} with (?:bankid|vipps|an electronic id)',
      unless: 'phone number|id-porten is',
      lacked:
        '(?:a |an |valid )*(?:norwegian |national )*(?:identity|id|personal|personal identity|personal identification) numbers?|(?:a )?(?:d-?number|fødselsnummer|personnummer|bankid)',
    },
    es: {
      starts: 'nume bank iden føds',
      thing:
        'número (?:de identidad|de identificación|nacional de identidad|personal|nacional|d)(?: noruego| personal)?|bankid|identificación electrónica|fødselsnummer',
      unless: 'número de teléfono',
      lacked:
        '(?:un )?número (?:de identidad|de identificación|personal|nacional)(?: norueg[oa]| personal)?|bankid',
    },
    ro: {
      starts: 'numa cod codu cnp bank iden føds',
      thing:
        'număr(?:ul)? (?:personal|național|de identificare|de identitate|d)|cod(?:ul)? numeric personal|cnp|bankid|identitate electronică|fødselsnummer',
      unless: 'număr de telefon',
      lacked:
        '(?:un )?(?:număr (?:personal|național|de identificare|de identitate)(?: norvegian)?|cod numeric personal|cnp)|bankid',
    },
    ru: {
      starts: 'перс личн иден наци d bank элек føds номе',
      thing:
        '(?:персональн|личн|идентификационн|национальн)\\p{L}{1,3} (?:идентификационн\\p{L}{1,3} )?номер\\p{L}{0,2}|d-номер\\p{L}{0,2}|bankid|электронн\\p{L}{1,3} удостоверени\\p{L}{1,2}|fødselsnummer',
      also: '(?:войдите|войти|вход|запишитесь|запись)(?: \\p{L}+){0,2} (?:с помощью|через|по) bankid',
      unless: 'номер телефона',
      lacked:
        '(?:норвежск\\p{L}{2,3} )?(?:персональн|личн|идентификационн|национальн)\\p{L}{2,3} (?:идентификационн\\p{L}{2,3} )?номер(?:а|ом)?|bankid',
    },
    uk: {
      starts: 'перс особ іден наці d bank елек føds номе',
      thing:
        '(?:персональн|особист|ідентифікаційн|національн)\\p{L}{1,3} (?:ідентифікаційн\\p{L}{1,3} )?номер\\p{L}{0,2}|d-номер\\p{L}{0,2}|bankid|електронн\\p{L}{1,3} посвідченн\\p{L}{1,2}|fødselsnummer',
      also: '(?:увійдіть|увійти|вхід|запис)(?: \\p{L}+){0,2} (?:за допомогою|через) bankid',
      unless: 'номер телефону',
    },
    pl: {
      starts: 'nume pese bank d elek føds',
      thing:
        'numer\\p{L}{0,2} (?:personaln\\p{L}{1,3}|identyfikacyjn\\p{L}{1,3}|pesel|osobist\\p{L}{1,3}|d(?!\\p{L}))|pesel|bankid|d-numer|fødselsnummer|elektroniczn\\p{L} tożsamość',
      unless: 'numer telefonu',
    },
    bg: {
      starts: 'личе перс иден наци егн d bank елек føds номе',
      thing:
        '(?:личен|персонален|идентификационен|национален)(?: идентификационен)? номер|егн|d-номер|bankid|електронна идентичност|fødselsnummer',
      unless: 'телефонен номер',
    },
    fr: {
      starts: 'nume bank iden føds',
      thing:
        "numéro (?:personnel|national|d[’']identité|d[’']identification|d)|bankid|identité électronique|fødselsnummer",
      unless: 'numéro de téléphone',
    },
    ar: {
      starts: 'رقم رقمك رقمي bank هويه føds',
      thing:
        '(?:ال)?رقم\\p{L}{0,2} (?:ال)?(?:شخصي|وطني|هوية)|رقم (?:ال)?هوية|bankid|(?:ال)?هوية (?:ال)?إلكترونية|fødselsnummer',
      unless: 'رقم الهاتف|رقم هاتفك',
    },
  },
  { hasAnd: true },
);
