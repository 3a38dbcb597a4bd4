import { z } from 'zod';

/** One point of `npm run launch:check` that the clinic lives with, and why. */
export const waiverSchema = z
  .strictObject({
    /** The name of the point, as the check prints it; `fact/*` and `source/*` stand for all of their kind. */
    name: z
      .string()
      .regex(
        /^(?:(?:fact|source)\/\*|[a-z]+(?:-[a-z]+)*(?:\/[A-Za-z0-9_-]+)+)$/,
        'It is no name of a point; only fact/* and source/* stand for several',
      ),
    reason: z.string().min(20, 'The reason is shorter than 20 characters'),
    waivedOn: z.iso.date(),
    /** The last day on which it holds; absent when it holds until the point is gone. */
    until: z.iso.date().optional(),
  })
  .refine(({ waivedOn, until }) => until === undefined || until >= waivedOn, {
    path: ['until'],
    error: 'It is earlier than waivedOn',
  });

export type WaiverInput = z.input<typeof waiverSchema>;
export type Waiver = Readonly<z.output<typeof waiverSchema>>;
