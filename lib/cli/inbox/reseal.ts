import { listOtherwiseSealed, resealAll } from '#lib/inquiries/staff/reseal.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';
import { readPrivateKeys, readPublicKeys } from './read-keys.ts';

export const reseal: Command = {
  usage: ['reseal --yes [--identity FILE]', 'seals everything to the present keys that is sealed to others'],
  references: 'none',
  options: ['yes', 'identity'],
  store: 'existing',
  run: async ({ database, environment, values, act }) => {
    const recipients = await readPublicKeys(environment);
    const { length: count } = await listOtherwiseSealed(database, recipients);
    console.log(
      [`${String(count)} inquiries and notes are sealed to other keys than these:`, ...recipients].join('\n'),
    );
    if (count === 0) return;
    if (values.yes !== true) {
      throw new AdviceError(
        'Nothing was changed. Sealed to these keys, they open with no other: compare them with your key files, then add --yes.',
      );
    }
    const identities = await readPrivateKeys(values.identity, environment);
    const { resealed, unopened } = await resealAll(database, identities, recipients, act);
    console.log(`${String(resealed)} inquiries and notes are sealed to the present keys.`);
    if (unopened.length === 0) return;
    console.log(`No key at hand opens ${unopened.join(', ')}: run it again with the key that does.`);
    process.exitCode = 1;
  },
};
