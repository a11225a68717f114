/** A page that checks directories, and says in its title how many errors each has. */
import { validate } from '@service-directory/validator';

async function countErrors(file: string): Promise<number> {
  const directory: unknown = await (await fetch(file)).json();
  const { findings } = validate(directory, { today: '2026-11-24' });
  return findings.filter(({ severity }) => severity === 'error').length;
}

const whole = await countErrors('/directory.json');
const broken = await countErrors('/broken.json');
document.title = `whole: ${whole}; broken: ${broken > 0 ? 'errors' : 'none'}`;
