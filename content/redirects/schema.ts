import { z } from 'zod';

const addressSchema = z
  .string()
  .regex(
    /^\/$|^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/,
    'write an address such as /care-team, without #, ? or a slash at its end',
  );

/** An address that is no page, and the page that whoever opens it is led to. */
export const redirectSchema = z.strictObject({
  from: addressSchema,
  to: addressSchema,
  /** ISO date on which it was added. */
  since: z.iso.date(),
  /** Why it is there: the page moved, or people type the address. */
  reason: z.string().min(10),
});

export type RedirectInput = z.input<typeof redirectSchema>;
export type Redirect = Readonly<z.output<typeof redirectSchema>>;
