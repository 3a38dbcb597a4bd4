import type { FormField } from './fields.ts';

/** What someone types to have an inquiry deleted: both stand on the receipt. Nothing of it is stored. */
export const withdrawFields = [
  {
    name: 'reference',
    label: 'Your reference',
    hint: 'Three groups of three letters and digits.',
    type: 'text',
    required: 'always',
    maxLength: 40,
    missing: 'Enter the reference from your receipt',
  },
  {
    name: 'word',
    label: 'Your word for deleting',
    hint: 'Two groups of five letters and digits. It stands with the reference on your receipt.',
    type: 'text',
    required: 'always',
    maxLength: 40,
    missing: 'Enter the word for deleting from your receipt',
  },
] as const satisfies readonly FormField[];

export type WithdrawFieldName = (typeof withdrawFields)[number]['name'];
