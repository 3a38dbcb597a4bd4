import type { Command } from './command.ts';
import { readPublicKeys } from './read-keys.ts';

export const keys: Command = {
  usage: ['keys', 'the public keys that inquiries are sealed to'],
  references: 'none',
  options: [],
  store: 'own',
  run: async ({ environment }) => {
    for (const key of await readPublicKeys(environment)) console.log(key);
  },
};
