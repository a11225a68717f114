import { textsOf } from './texts.ts';
import { hostOf, isHost } from './links.ts';
import { textAt, type Data } from '../data.ts';

/** What kind of authority a body is, when a reader may have reason to fear it; also the condition that must say so. */
export type Authority = 'police' | 'immigration';

const HOSTS: Readonly<Record<Authority, readonly string[]>> = {
  police: ['politiet.no', 'kripos.no', 'okokrim.no', 'politi.dk', 'polisen.se', 'poliisi.fi'],
  immigration: ['udi.no', 'une.no', 'migrationsverket.se', 'nyidanmark.dk', 'migri.fi'],
};

/**
 * Names of such bodies as a whole, in Bokmål, Nynorsk, English, Swedish and Danish: «Politiet», «Oslo politidistrikt»,
 * «Politiets utlendingsenhet». A name that only holds such a word is none: «Hjelp med politiattest».
 */
const NAMES: Readonly<Record<Authority, RegExp>> = {
  police:
    /^(?:the )?(?:norwegian |national )?(?:politiet|police|politi|polisen|polismyndigheten)(?: (?:in|i) \p{L}+)?$|politidistrikt|police district|politistasjon|police station|lensmannskontor|politiets utlendingsenhet|police immigration service|immigration police|politidirektoratet|grensepoliti|utlendingspoliti|^politimester(?:en)?(?: i \p{L}+)?$|^(?:\p{L}+ )?politihus(?:et)?$|border (?:guard|police)|gränspolis|utlendingsinternat|^(?:kripos|økokrim)$/iu,
  immigration:
    /utlendingsdirektoratet|utlendingsnemnda|directorate of immigration|immigration appeals board|^(?:udi|une)$|politiets utlendingsenhet|police immigration service|immigration police|immigration (?:detention|removal)|utlendingspoliti|utlendingsinternat|grensepoliti|border (?:guard|police)|gränspolis|migrationsverket|swedish migration agency|udlændingestyrelsen/iu,
};

/** Longer names are cut before patterns run over them. */
const MAX_LENGTH = 200;

/** «Utlendingsdirektoratet (UDI)» is two names. */
function namesOf(organization: Data): string[] {
  return [...textsOf(organization['name']), ...textsOf(organization['alternateName'])].flatMap((name) =>
    name
      .slice(0, MAX_LENGTH)
      .split(/[()]/)
      .map((part) => part.trim()),
  );
}

/** What authorities an organisation is, by its names and its web site; none for nearly every one. */
export function authoritiesOf(organization: Data): Authority[] {
  const host = hostOf(textAt(organization, 'url') ?? '');
  const names = namesOf(organization);
  return (['police', 'immigration'] as const).filter(
    (authority) => isHost(host, HOSTS[authority]) || names.some((name) => NAMES[authority].test(name)),
  );
}
