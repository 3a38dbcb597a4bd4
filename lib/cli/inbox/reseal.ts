import { resealAll } from '#lib/inquiries/staff/reseal.ts';
import type { Command } from './command.ts';
import { readPrivateKeys, readPublicKeys } from './read-keys.ts';

export const reseal: Command = {
  usage: ['reseal [--identity FILE]', 'seals everything to the present keys that is sealed to others'],
  references: 'none',
  options: ['identity'],
  store: 'existing',
  run: async ({ database, environment, values, act }) => {
    const identities = await readPrivateKeys(values.identity, environment);
    const recipients = await readPublicKeys(environment);
    const { resealed, unopened } = await resealAll(database, identities, recipients, act);
    console.log(`${String(resealed)} inquiries and notes are sealed to the present keys.`);
    if (unopened.length === 0) return;
    console.log(`No key at hand opens ${unopened.join(', ')}: run it again with the key that does.`);
    process.exitCode = 1;
  },
};
