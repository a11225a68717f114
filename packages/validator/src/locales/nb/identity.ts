import type { identity as en } from '../en/identity.ts';
import type { TranslatedSentences } from '../types.ts';
import { meant } from './words.ts';

/** What the rules of the family identity say in Bokmål, and why. */
export const identity = {
  'directory/duplicate-id': {
    why: 'Den som åpner den ene, får den andre, og lenker utenfra fører til feil dør.',
    message: ({ id, list }) => `Id-en «${String(id)}» står to ganger i ${String(list)}.`,
    help: () => 'Gi den nyeste posten en egen id. Er begge det samme, behold én.',
  },
  'service/unknown-organization': {
    why: 'Leseren må se hvem som står bak en tjeneste før hun stoler på den.',
    message: ({ id }) => `Organisasjonen «${String(id)}» er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Legg til organisasjonen, eller skriv id-en på en som finnes.'),
  },
  'organization/unused': {
    why: 'Den vises ingen steder. Ofte er den siste tjenesten fjernet, eller en tjeneste skriver navnet feil.',
    message: ({ id }) => `Ingen tjeneste nevner organisasjonen «${String(id)}».`,
    help: () => 'Legg den til i organizationIds på en tjeneste, eller fjern den.',
  },
  'service/replaced-by-unknown': {
    why: 'Den som finner den nedlagte tjenesten, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten er oppgitt å være erstattet av seg selv.'
        : `Tjenesten «${String(id)}» som tok over, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på tjenesten som tok over, eller fjern «replacedBy».'),
  },
  'service/see-also-unknown': {
    why: 'Den som ikke kan få hjelp her, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten viser til seg selv.'
        : `Tjenesten «${String(id)}» som den viser til, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på en tjeneste som finnes, eller ta den ut av «seeAlso».'),
  },
  'service/undeclared-code': {
    why: 'Ingen side har ord for den, og ingen filtrering finner tjenesten med den.',
    message: ({ code, list }) => `Koden «${String(code)}» i «${String(list)}» er ikke forklart noe sted.`,
    help: (params) =>
      meant(
        params,
        'Forklar den under «codes» i hodet på katalogen, med list, label og broader, eller bruk en kode fra standarden.',
      ),
  },
  'directory/unused-code': {
    why: 'Ofte skriver en tjeneste den på en annen måte, og blir da ikke funnet med den.',
    message: ({ code }) => `Ingen tjeneste bruker koden «${String(code)}».`,
    help: () => 'Bruk den i en tjeneste, eller ta den ut av «codes».',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
