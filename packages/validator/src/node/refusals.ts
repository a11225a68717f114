import type { MessageLanguage } from '../finding.ts';

/** Why nothing at a path can be read at all, in both languages: what is said of it, behind its name. */
const SENTENCES = {
  en: {
    named: (path: string, said: string) => `“${path}” ${said}`,
    notSupported: (ending: string) =>
      `cannot be read: ${ending} files are not supported; give a .json, .ndjson, .yaml, .csv, .xlsx or .ods file, or a folder.`,
    noColumns:
      'cannot be read: in a .txt file tabs must part the columns, as when Excel saves text. Save it as .xlsx, .ods or .csv instead.',
    toBeConverted: (path: string, ending: string) =>
      `is not checked as it is: ${ending} files are converted first, with service-directory convert ${path} --to directory.`,
    noSourceFolder:
      'is no source folder: it has neither directory.yaml (or .json) nor a folder “services”. Give the folder in which they lie, or one file.',
    twoHeads: (heads: readonly string[]) => `has ${heads.join(' and ')}: keep one of them.`,
    atPath: (path: string, message: string) => `“${path}”: ${message}`,
  },
  nb: {
    named: (path: string, said: string) => `«${path}» ${said}`,
    notSupported: (ending: string) =>
      `kan ikke leses: ${ending}-filer støttes ikke; gi en .json-, .ndjson-, .yaml-, .csv-, .xlsx- eller .ods-fil, eller en mappe.`,
    noColumns:
      'kan ikke leses: i en .txt-fil må tabulatorer skille kolonnene, slik Excel lagrer tekst. Lagre den heller som .xlsx, .ods eller .csv.',
    toBeConverted: (path: string, ending: string) =>
      `kontrolleres ikke slik den er: ${ending}-filer konverteres først, med service-directory convert ${path} --to directory.`,
    noSourceFolder:
      'er ingen kildemappe: den har verken directory.yaml (eller .json) eller en mappe «services». Gi mappen som de ligger i, eller én fil.',
    twoHeads: (heads: readonly string[]) => `har ${heads.join(' og ')}: behold den ene.`,
    atPath: (path: string, message: string) => `«${path}»: ${message}`,
  },
} as const;

export const refusalsIn = (lang: MessageLanguage = 'en') => SENTENCES[lang];
