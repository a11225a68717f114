import { describeRule } from '../describe-rule.ts';
import { RunError } from '../errors.ts';
import { makeCatalogue, type CatalogueFormat } from '../report/rule-catalogue.ts';
import { rules } from '../rules/index.ts';
import { suggest } from '../suggest.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readChoice } from './read-values.ts';
import { openReportTarget } from './report-target.ts';

/** `rules`: the catalogue, or some rules in full. */
export async function runRules({ args, world, lang, say }: CommandContext): Promise<ExitCode> {
  const format = readChoice<CatalogueFormat>(args, 'format', 'rules', say) ?? 'text';
  const known = rules.map(({ code }) => code);
  const unknown = args.operands.find((code) => !known.includes(code));
  if (unknown !== undefined)
    throw new RunError('unknown-rule', say.unknownRule(unknown, suggest(unknown, known)));
  const isList = args.operands.length === 0;
  const described = (isList ? known : args.operands).flatMap((code) => describeRule(code, lang) ?? []);
  const target = openReportTarget(args.value('output'), world, say);
  target.write(makeCatalogue(format, described, { lang, isList }));
  await target.close();
  return EXIT.clean;
}
