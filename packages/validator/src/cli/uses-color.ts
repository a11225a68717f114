import type { Arguments } from './read-arguments.ts';
import type { World } from './world.ts';

/** Colours where a person reads: asked for, or on a terminal that has them and whose user does not mind (no-color.org). */
export function usesColor(args: Arguments, world: World): boolean {
  if (args.has('no-color')) return false;
  if (args.has('color')) return true;
  const { env, stdout } = world;
  return (
    ['-', undefined].includes(args.value('output')) &&
    stdout.isTerminal &&
    (env['NO_COLOR'] ?? '') === '' &&
    env['TERM'] !== 'dumb'
  );
}
