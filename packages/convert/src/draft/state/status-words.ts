import { foldText, SERVICE_STATUS, type Service } from '@service-directory/schema';

/** Whether a service is in operation. */
export type Status = NonNullable<Service['status']>;

const split = (words: string): readonly string[] => words.split(' ');

/** Words with which lists say whether a service is in operation; folded, without blanks. */
export const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  active: split(
    'active aktiv aktivt open opened apen apent ibruk idrift drift operational operating inoperation inuse working functional functioning live current published ok good activo activa actif aktywny aktywna activ активен действует offen geoffnet oppen aben',
  ),
  'temporarily-closed': split(
    'temporarilyclosed temporaryclosed closedtemporarily temporaryclosure midlertidigstengt stengtmidlertidig mellombelsstengt sommerstengt suspended paused tillfalligtstangt midlertidiglukket vorubergehendgeschlossen cerradotemporalmente fermetemporairement czasowozamkniety',
  ),
  inactive: split(
    'inactive inaktiv inaktivt ikkeaktiv ikkjeaktiv notactive closed stengt stengd lukket stangt stangd geschlossen cerrado cerrada ferme fermee zamkniety zamkniete inchis закрыт закрыто outoforder outofservice outofuse disused broken nonoperational notoperational notinuse pause pavent onhold pending planned proposed construction underconstruction archived',
  ),
  defunct: split(
    'defunct nedlagt nedlagd lagtned avsluttet avslutta avviklet avvikla closeddown permanentlyclosed closedpermanently permanentstengt abandoned demolished removed dissolved discontinued terminated ended',
  ),
};

const STATUS_OF: ReadonlyMap<string, Status> = new Map(
  SERVICE_STATUS.flatMap((status) => STATUS_WORDS[status].map((word) => [word, status] as const)),
);

/** Whether a service is in operation, by the word of a list; undefined for what nobody understands. */
export const statusOfWord = (word: string): Status | undefined =>
  STATUS_OF.get(foldText(word).replaceAll(' ', ''));

/** The status that promises least; undefined where neither says anything. */
export const leastOpen = (...all: readonly (Status | undefined)[]): Status | undefined =>
  all
    .filter((status) => status !== undefined)
    .sort((one, other) => SERVICE_STATUS.indexOf(other) - SERVICE_STATUS.indexOf(one))[0];
