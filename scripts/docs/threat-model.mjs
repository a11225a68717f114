/**
 * Writes docs/threat-model.md: who may do harm, what prevents it, and the tests that prove it.
 * `node scripts/docs/threat-model.mjs [--check]`.
 */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { proofLine, proofsIn } from './proofs.mjs';
import { THREATS } from './threats.mjs';

export const PAGE = fileURLToPath(new URL('../../docs/threat-model.md', import.meta.url));

const nested = (line) => `  ${line}`;

const preventionOf = ({ how, tests }) => [`- ${how}`, ...proofsIn(tests).map(proofLine).map(nested)];

const threatOf = ({ who, wants, prevents, not }, index) => [
  `## ${index + 1}. ${who}`,
  '',
  `**Wants** ${wants.charAt(0).toLowerCase()}${wants.slice(1)}`,
  '',
  '**What prevents it**',
  '',
  ...prevents.flatMap(preventionOf),
  '',
  '**What does not help**',
  '',
  ...not.map((words) => `- ${words}`),
  '',
];

/** The page, laid out. */
export const makeThreatPage = () =>
  layOut(
    PAGE,
    [
      '# Threat model',
      '',
      'Made by `node scripts/docs/threat-model.mjs`; change `scripts/docs/threats.mjs`.',
      '',
      'Who may do harm through this kit, what they want, what prevents it and what does not. Under each sentence stand the',
      'tests that fail when it is no longer true; they are run at every change. What must never happen stands in',
      '[SECURITY.md](../SECURITY.md), and how to report it. The inputs and faults are in',
      '[packages/corpus](../packages/corpus/README.md).',
      '',
      ...THREATS.flatMap(threatOf),
    ].join('\n'),
  );

await runAsScript(import.meta.url, PAGE, makeThreatPage);
