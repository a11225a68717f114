import { defineDemand } from './demand.ts';

/** The text asks for the right to stay: a permit, a visa, lawful residence, a stamp. */
export const asksForResidence = defineDemand({
  nb: {
    starts: 'opph visu stat stem arbe pers lovl fast gyld perm rett',
    thing:
      'oppholdstillatelse[nr]?|opph[oa]lds(?:løyve|kort|bevis|status)(?:et|en)?|(?:lovlig|gyldig|fast|permanent|lovleg)e? opph[oa]ld|rett til opph[oa]ld|visum(?:et)?|norsk statsborgerskap|stempel i passet|arbeidstillatelse',
    also: '(?:bare|kun|berre) for (?:norske statsborgere|personer med norsk (?:statsborgerskap|personnummer))',
    unless: 'fornye|fornyer|få (?:en |ny )?(?:opph[oa]ld|visum)\\p{L}*|vente|venter',
  },
  en: {
    starts: 'resi visa lega lawf vali perm righ immi norw work entr pass stam',
    thing:
      'residence (?:permits?|cards?|status|documents?)|residency(?: permit| card)?|(?:legal|lawful|valid|permanent) (?:residence|residency|stay)(?: permit)?|legal status|visa(?! card)|right to (?:stay|reside|remain)|immigration (?:papers|documents|status)|norwegian citizenship|work permit|(?:entry|passport) stamp|stamp in (?:your|the) passport',
    also: 'only for norwegian citizens|only for (?:legal|lawful) residents',
    unless: 'renew|renewal|obtain|getting',
  },
  es: {
    starts: 'perm tarj resi visa visad pape situ esta ciud sell',
    thing:
      '(?:permiso|tarjeta) de (?:residencia|residente|trabajo)|residencia (?:legal|válida|permanente)|visado|visa|papeles en regla|situación (?:legal|regular)|estancia legal|ciudadanía noruega|sello en (?:el|su|tu) pasaporte',
    unless: 'renovar|obtener',
  },
  ro: {
    starts: 'perm sede rezi viza vize viz drep ceta stat acte',
    thing:
      '(?:permis|permisul|permisului) de (?:ședere|rezidență|muncă)|(?:ședere|rezidență) legală|viz[aăe]|drept(?:ul)? de (?:ședere|rezidență)|cetățenie norvegiană|statut legal|acte de ședere',
    unless: 'obțineți|obține|reînnoi\\p{L}*',
  },
  ru: {
    starts: 'вид вида виду видо внж разр лега зако прав виза визу визы граж доку',
    thing:
      'вид\\p{L}{0,2} на жительство|внж|разрешени\\p{L}{1,3} на (?:проживание|пребывание|жительство|работу)|(?:легальн|законн)\\p{L}{1,3} (?:статус|пребывани|проживани)\\p{L}{0,2}|право на (?:пребывание|проживание)|виз[ауы]|гражданств\\p{L}{1,2} норвегии|документ\\p{L}{0,2} о пребывании',
    unless: 'продлить|получить|оформить',
  },
  uk: {
    starts: 'посв дозв лега зако прав віза візу візи гром',
    thing:
      'посвідк\\p{L}{1,2} на проживання|дозв(?:іл|олу) на (?:проживання|перебування|роботу)|(?:легальн|законн)\\p{L}{1,3} (?:статус|перебуванн|проживанн)\\p{L}{0,2}|право на (?:перебування|проживання)|віз[аиу]|громадянств\\p{L}{1,2} норвегії',
    unless: 'продовжити|отримати|оформити',
  },
  pl: {
    starts: 'zezw pozw kart lega praw wiza wize wizy obyw stat',
    thing:
      '(?:zezwoleni|pozwoleni)\\p{L}{1,3} na (?:pobyt|pracę)|kart\\p{L}{1,2} pobytu|legaln\\p{L}{1,3} pobyt\\p{L}{0,2}|praw[oa] pobytu|wiz[aęy]|obywatelstw\\p{L}{1,2} norweskie(?:go)?|status\\p{L}{0,2} pobytow\\p{L}{1,3}',
    unless: 'przedłużyć|uzyskać|otrzymać',
  },
  bg: {
    starts: 'разр карт зако прав виза доку норв',
    thing:
      'разрешени\\p{L}{1,2} за (?:пребиваване|престой|работа)|карта за пребиваване|законн?\\p{L}{0,3} (?:пребиваване|престой)|право на (?:пребиваване|престой)|виза|документ\\p{L}{0,2} за пребиваване|норвежко гражданство',
    unless: 'получите|подновите|удължите',
  },
  fr: {
    starts: 'titr perm cart sejo droi visa papi situ nati',
    thing:
      '(?:titre|permis|carte) de (?:séjour|résidence|travail)|séjour (?:légal|régulier|valable)|droit (?:de|au) séjour|visa|papiers en règle|situation régulière|nationalité norvégienne',
    unless: 'renouveler|obtenir',
  },
  ar: {
    starts: 'تصري اذن رخصه بطاق اقام تاشي جنسي وضع',
    thing:
      '(?:تصريح|إذن|رخصة|بطاقة|تصاريح) (?:ال)?إقامة|(?:ال)?إقامة (?:ال)?(?:قانونية|سارية|دائمة|شرعية)|(?:ال)?تأشيرة|الجنسية النرويجية|وضع قانوني',
    unless: 'تجديد|الحصول',
  },
});
