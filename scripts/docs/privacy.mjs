/**
 * Writes docs/privacy-statement.md: what a site can say of privacy, with the tests behind each sentence.
 * `node scripts/docs/privacy.mjs [--check]`.
 */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { SENTENCES } from './privacy-sentences.mjs';
import { proofLine, proofsIn } from './proofs.mjs';

export const PAGE = fileURLToPath(new URL('../../docs/privacy-statement.md', import.meta.url));

const numbered = (language) =>
  SENTENCES.map((sentence, index) => `${index + 1}. ${sentence[language]}`).join('\n');

function proofOf({ tests = {}, host }, index) {
  const lines = proofsIn(tests).map(proofLine);
  const limits = host === undefined ? [] : [`- **${host.nb}** ${host.en}`];
  return [`### ${index + 1}`, '', ...lines, ...limits].join('\n');
}

/** The page, laid out. */
export const makePrivacyPage = () =>
  layOut(
    PAGE,
    [
      '# What your site can say of privacy',
      '',
      'Made by `node scripts/docs/privacy.mjs`; change `scripts/docs/privacy-sentences.mjs`.',
      '',
      'For the privacy statement of a site that shows the list as it is delivered. Take the sentences that fit, fill in what',
      'stands in brackets, and read below what each one rests on. A sentence with tests is tried at every change of the kit.',
      'Nothing here is legal advice.',
      '',
      '## Bokmål',
      '',
      numbered('nb'),
      '',
      '## English',
      '',
      numbered('en'),
      '',
      '## What each sentence rests on',
      '',
      SENTENCES.map(proofOf).join('\n\n'),
      '',
    ].join('\n'),
  );

await runAsScript(import.meta.url, PAGE, makePrivacyPage);
