/** Common Polish first names, as far as their forms follow a pattern; in small letters. */
const MEN = 'adam andrzej damian grzegorz jakub jan krzysztof maciej marcin mateusz michał mirosław piotr rafał robert stanisław tomasz wojciech zbigniew łukasz'; // prettier-ignore
const WOMEN = 'agnieszka aleksandra alicja aneta anna barbara beata dorota ewa iwona joanna justyna kamila karolina katarzyna magda magdalena małgorzata maria marta monika natalia paulina patrycja sylwia teresa weronika zofia'; // prettier-ignore
/** Those that change inside. */
const OTHERS = 'pawła pawłem pawłowi małgosię kasię kasią gosię gosią basię basią'; // prettier-ignore

const split = (list: string) => list.split(' ');
/** Of, to and with somebody. */
const ofMan = (name: string) => [name, `${name}a`, `${name}owi`, `${name}em`];
const ofWoman = (name: string) => {
  const stem = name.slice(0, -1);
  // Soft and hard stems: Marii, Agnieszki, Anny.
  return [name, `${stem}ę`, `${stem}ą`, /[ijkg]$/.test(stem) ? `${stem}i` : `${stem}y`];
};

/** Polish first names in the forms that a sentence gives them: «proszę pytać o Annę», «zadzwoń do Piotra». */
export const POLISH_FORMS: readonly string[] = [
  ...split(MEN).flatMap(ofMan),
  ...split(WOMEN).flatMap(ofWoman),
  ...split(OTHERS),
];
