/** A workflow command of GitHub Actions as its runner reads it. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const decodeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const decodeProperty = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/**
 * Reads a line as the runner does (actions/runner, ActionCommand.TryParseV2): the name up to a blank, the properties up
 * to the next `::`, each up to a comma, the rest the message.
 * @throws Error when it is no command
 */
export function readCommand(line: string): WorkflowCommand {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end === -1) throw new Error(`No command: ${line}`);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const properties = Object.fromEntries(
    rest
      .join(' ')
      .split(',')
      .filter((property) => property !== '')
      .map((property) => {
        const at = property.indexOf('=');
        return [property.slice(0, at), decodeProperty(property.slice(at + 1))];
      }),
  );
  return { name, properties, message: decodeData(line.slice(end + 2)) };
}
