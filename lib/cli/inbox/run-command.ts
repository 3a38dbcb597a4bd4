import { parseArgs } from 'node:util';
import { suggestName } from '#lib/articles/suggest-name.ts';
import type { Provider } from '#content/provider/schema.ts';
import { normalizeReference } from '#lib/inquiries/make-reference.ts';
import type { Environment } from '#lib/site/environment.ts';
import { UsageError } from './advice-error.ts';
import { commandOptions, type Command, type CommandContext, type CommandValues } from './command.ts';
import { commands } from './commands.ts';
import { openStore } from './open-store.ts';

/** What the tool is told from outside. */
export type InboxSetting = {
  readonly environment: Environment;
  readonly provider: Provider;
  /** Who acts, where `--as` does not say; undefined where the system does not know either. */
  readonly user: string | undefined;
  readonly now: Date;
};

/** Runs one command of staff's tool. Throws a UsageError when it was not understood. */
export async function runCommand(args: readonly string[], setting: InboxSetting): Promise<void> {
  const { positionals, values } = parseWords(args);
  const [name, ...typed] = positionals;
  if (name === undefined || name === 'help') {
    console.log(listCommands());
    return;
  }
  const command = commands.get(name);
  if (command === undefined) {
    throw new UsageError(`There is no command "${name}". ${suggestName(name, [...commands.keys()])}`);
  }
  refuseOtherOptions(name, command, values);
  const context: CommandContext = {
    environment: setting.environment,
    provider: setting.provider,
    act: { actor: readActor(values.as ?? setting.user ?? ''), now: setting.now },
    references: readReferences(name, command, typed),
    values,
  };
  if (command.store === 'own') {
    await command.run(context);
    return;
  }
  const database = await openStore(setting.environment);
  try {
    await command.run({ ...context, database });
  } finally {
    await database.destroy();
  }
}

function parseWords(args: readonly string[]): {
  readonly positionals: readonly string[];
  readonly values: CommandValues;
} {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: commandOptions });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function listCommands(): string {
  const lines = [...commands.values()].map(({ usage: [words, does] }) => `  ${words}\n      ${does}`);
  return [
    'npm run inbox -- COMMAND …',
    ...lines,
    '',
    '--as NAME says who acts, for the record; else INBOX_USER, else the name of your account.',
  ].join('\n');
}

function refuseOtherOptions(name: string, { options, usage }: Command, values: CommandValues): void {
  const allowed: readonly string[] = ['as', ...options];
  const other = Object.entries(values).find(([key, value]) => value !== false && !allowed.includes(key));
  if (other !== undefined) {
    throw new UsageError(`"${name}" has no option --${other[0]}. Write: npm run inbox -- ${usage[0]}`);
  }
}

function readReferences(
  name: string,
  { references, usage }: Command,
  typed: readonly string[],
): readonly string[] {
  const most = { none: 0, one: 1, any: Infinity }[references];
  if (typed.length > most || (references === 'one' && typed.length === 0)) {
    throw new UsageError(
      typed.length === 0
        ? `Which reference? Write: npm run inbox -- ${usage[0]}`
        : `"${name}" takes ${most === 0 ? 'no reference' : 'one reference'}. Write: npm run inbox -- ${usage[0]}`,
    );
  }
  return [...new Set(typed.map(readReference))];
}

function readReference(typed: string): string {
  const reference = normalizeReference(typed);
  if (/^(?:[A-Z0-9]{3}-){2}[A-Z0-9]{3}$/.test(reference)) return reference;
  throw new UsageError(
    `"${typed}" is no reference: one has nine letters and digits, such as KM4-TR9-WX3. See all with: npm run inbox -- list`,
  );
}

function readActor(name: string): string {
  const trimmed = name.trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .@_'-]{0,59}$/u.test(trimmed)) return trimmed;
  throw new UsageError(
    "--as NAME (or INBOX_USER) is your name: letters, digits, blanks and . @ _ ' -, at most 60.",
  );
}
