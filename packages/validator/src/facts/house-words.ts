/** How words end, folded, that may be the name of a house, «Fjellhjem», or say what kind it is, «natthjem». */
const HOUSE_ENDING = /^(\p{L}{3,}?)(?:hus(?:et)?|hjem(?:met)?|heim(?:en)?|sted(?:et)?|stad(?:en)?)s?$/u;

/** What stands before them, folded, in words that say whom a house is for, what one does in it, or whose it is. */
const COMMON_HEAD = new Set(
  [
    'krise natt natte dag dogn hoved akutt nod tilflukts flukt fri frihets overgangs overnattings hvile kvile sove varme',
    'kvinne kvinnes kvinners manne manns menns jente jentes gutte gutters barne barnas smabarns ung ungdom ungdoms',
    'familie foreldre modre mors far fars fedre eldre alders senior student studie elev skole skule leir',
    'syke sjuke pleie omsorgs behandlings rehabiliterings rehab helse lege tann apotek psykiatri rus rusomsorgs ettervern etterverns avlastnings institusjons barnevern barneverns foster beredskaps',
    'frivillighets frivillig kultur folke grende bygde bydels nabolags naermiljo samfunns aktivitets allaktivitets idretts kunst musikk danse kirke misjons menighets bede forsamlings ungdomskultur',
    'gjeste herre prest preste arbeider arbeids kontor bolig leie rekke tomanns hybel eneboligs bakgards gards vakt rad ting politi lese kaffe mat verts vennskaps venne mote vaere oppholds treff treffs samlings',
    'asyl flyktninge flyktning innvandrer migrasjons migrant mottaks sosial lags fellesskaps felles samtale radgivnings bistands hjelpe verne skjermings beskyttelses sikkerhets trygghets incest volds uteligger hjemlose bostedslose botrenings',
  ].flatMap((words) => words.split(' ')),
);

/** Is a folded word the name of a house, as far as its letters tell: «fjellhjem», «rosenhuset»; not «natthjemmet», «huset»? */
export function isHouseName(word: string): boolean {
  const head = HOUSE_ENDING.exec(word)?.[1];
  return head !== undefined && !COMMON_HEAD.has(head);
}
