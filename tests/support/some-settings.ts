import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { StorePlace } from '#lib/inquiries/store/open-database.ts';

/** Two key pairs, as a clinic makes them before it goes live. */
export async function someKeys(): Promise<
  readonly { readonly identity: string; readonly recipient: string }[]
> {
  return Promise.all(
    ['team', 'recovery'].map(async () => {
      const identity = await generateIdentity();
      return { identity, recipient: await identityToRecipient(identity) };
    }),
  );
}

/** The environment of a server over a store: every instance of it has the same keys and secret. */
export function settingsFor(
  { dataDir, databaseUrl }: StorePlace,
  keys: readonly { readonly recipient: string }[],
): Readonly<Record<string, string>> {
  return {
    DATA_DIR: dataDir,
    INQUIRY_RECIPIENTS: keys.map(({ recipient }) => recipient).join(' '),
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl, INQUIRY_SECRET: 'a5'.repeat(32) }),
  };
}
