import type { Provider } from '#content/provider/schema.ts';
import type { Act } from '#lib/inquiries/staff/audit-entry.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import type { Environment } from '#lib/site/environment.ts';

/** The options of all commands; each uses its own and leaves the others. */
export const commandOptions = {
  all: { type: 'boolean', default: false },
  as: { type: 'string' },
  from: { type: 'string' },
  gone: { type: 'string' },
  head: { type: 'string' },
  identity: { type: 'string' },
  reason: { type: 'string' },
  text: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

type OptionName = keyof typeof commandOptions;

export type CommandValues = {
  readonly [Name in OptionName]?: (typeof commandOptions)[Name]['type'] extends 'boolean' ? boolean : string;
};

/** What every command is given. */
export type CommandContext = {
  readonly environment: Environment;
  readonly provider: Provider;
  /** Who acts, and when. */
  readonly act: Act;
  /** As we write them. */
  readonly references: readonly string[];
  readonly values: CommandValues;
};

/** What a command that works on a store is given. */
export type StoreContext = CommandContext & { readonly database: Database };

/** One command of staff's tool. `run` prints, and throws an AdviceError where a person can put something right. */
export type Command = {
  /** Its arguments and what it does, for the list of commands. */
  readonly usage: readonly [string, string];
  /** How many references it takes. */
  readonly references: 'none' | 'one' | 'any';
  /** The options it takes, besides `--as`. */
  readonly options: readonly Exclude<OptionName, 'as'>[];
} & (
  | { readonly store: 'existing'; readonly run: (context: StoreContext) => Promise<void> }
  // It opens one itself, or none.
  | { readonly store: 'own'; readonly run: (context: CommandContext) => Promise<void> }
);
