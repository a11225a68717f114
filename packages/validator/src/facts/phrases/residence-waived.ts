import { defineWaiver } from './demand.ts';
import { waivedResidence } from './papers/things.ts';

/** The text promises that nobody asks for the right to stay. */
export const promisesNoResidence = defineWaiver(
  {
    ...waivedResidence,
    nb: {
      starts: 'opph visu stat papi juri lovl gyld fast',
      thing:
        'oppholdstillatelse[nr]?|opph[oa]lds(?:løyve|kort|bevis|status)(?:et|en|t)?|(?:lovlig|gyldig|fast|lovleg) opph[oa]ld|papirer|papir|visum(?:et)?|juridisk status|status',
      also: 'spør (?:ikke|ikkje|aldri) om (?:du har )?(?:papirer|opph[oa]ld\\p{L}*|status)|ingen krav (?:om|til)(?: å ha| å vise)? (?:papirer?|(?:lovlig |gyldig |fast )?opph[oa]ld\\p{L}*|visum)|ingen papirer (?:kreves|krevs|trengs|nødvendig|er nødvendig)',
      unless:
        'kilde|kilden|kildene|siden|sida|vi har ikke funnet|blir bedt|loven|politi|politiet|for deg uten|for personer uten|(?:eu|eøs)[/-]?(?:eøs)?-?borg\\p{L}+|(?:nordiske|europeiske|norske) (?:stats)?borg\\p{L}+|statsborg\\p{L}+',
    },
    en: {
      starts: 'resi visa stat pape immi lega lawf',
      thing:
        'residence (?:permits?|cards?|status|documents?)|residency(?: permit| status)?|(?:legal|lawful) (?:residence|residency|stay|status)|immigration (?:papers|documents|status)|papers|visa|status',
      also: '(?<!with )no (?:(?:residence|immigration|valid|legal) )?(?:papers|documents|permits?|visa)(?: are| is)? (?:needed|required|necessary|asked for)',
      unless:
        'source|sources|page|law|police|asked to pay|people without|for those without|citizens?|nationals',
    },
    es: {
      starts: 'perm tarj resi pape visa situ',
      thing:
        '(?:permiso|tarjeta) de (?:residencia|residente)|residencia|papeles|visado|visa|su situación (?:legal|migratoria)|situación (?:legal|migratoria|administrativa)',
      unless: 'fuente|fuentes|página|ley|policía|personas sin|ciudadan[oa]s?',
    },
    ro: {
      starts: 'perm sede rezi viza viz acte stat',
      thing:
        '(?:permis|permisul) de (?:ședere|rezidență)|(?:ședere|rezidență) legală|viz[aă]|acte|statut(?:ul)?(?: legal| juridic)?',
      unless: 'sursa|sursele|pagina|legea|poliția|persoanele fără|persoane fără|cetățen\\p{L}+',
    },
    ru: {
      starts: 'вид вида внж разр стат лега доку виза визу визы',
      thing:
        'вид\\p{L}{0,2} на жительство|внж|разрешени\\p{L}{1,3} на (?:проживание|пребывание)|(?:ваш\\p{L}{0,3} )?(?:легальн\\p{L}{1,3} )?статус\\p{L}{0,2}|документ\\p{L}{1,2}|виз[ауы]',
      unless: 'источник\\p{L}*|страниц\\p{L}|закон\\p{L}*|полици\\p{L}*|людей без|люди без|граждан\\p{L}*',
    },
    uk: {
      starts: 'посв дозв стат лега доку віза візу візи',
      thing:
        'посвідк\\p{L}{1,2} на проживання|дозв(?:іл|олу) на (?:проживання|перебування)|(?:ваш\\p{L}{0,3} )?(?:легальн\\p{L}{1,3} )?статус\\p{L}{0,2}|документ\\p{L}{1,2}|віз[аиу]',
      unless: 'джерел\\p{L}*|сторінк\\p{L}|закон\\p{L}*|поліці\\p{L}*|людей без|люди без|громадян\\p{L}*',
    },
    pl: {
      starts: 'zezw pozw kart lega stat doku papi wiza wize wizy',
      thing:
        '(?:zezwoleni|pozwoleni)\\p{L}{1,3} na pobyt|kart\\p{L}{1,2} pobytu|legaln\\p{L}{1,3} pobytu|status\\p{L}{0,2}(?: pobytow\\p{L}{1,3})?|dokument(?:ów|y|u)|papierów|wiz[aęy]',
      unless: 'źródł\\p{L}+|stron\\p{L}|prawo|ustawa|policj\\p{L}+|osób bez|osoby bez|obywatel\\p{L}*',
    },
    bg: {
      starts: 'разр зако виза стат доку',
      thing:
        'разрешени\\p{L}{1,2} за (?:пребиваване|престой)|законно пребиваване|виза|статут\\p{L}{0,2}|документи',
      unless: 'източни\\p{L}*|страница\\p{L}*|закон\\p{L}*|полици\\p{L}*|хора без|хората без|граждан\\p{L}*',
    },
    fr: {
      starts: 'titr perm cart papi visa situ stat',
      thing:
        '(?:titre|permis|carte) de séjour|papiers|visa|(?:votre )?situation (?:administrative|légale)|(?:votre )?statut(?: légal| de séjour)?',
      unless: 'source|sources|page|loi|police|personnes sans|citoyen\\p{L}*|ressortissants?',
    },
    ar: {
      starts: 'تصري اذن رخصه بطاق اقام تاشي اورا وضع وضعك',
      thing:
        '(?:تصريح|إذن|رخصة|بطاقة) (?:ال)?إقامة|(?:ال)?إقامة(?: (?:ال)?قانونية)?|(?:ال)?تأشيرة|أوراق|(?:ال)?وضع\\p{L}{0,2}(?: (?:ال)?قانوني)?',
      unless: 'المصدر|الصفحة|القانون|الشرطة|الأشخاص الذين',
    },
  },
  false,
);
