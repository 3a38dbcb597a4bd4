import { z } from 'zod';

/** The JSON Schema (2020-12) of a data file, from the same schema that content is parsed by. */
export function composeJsonSchema(schema: z.ZodType, id: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: id, title, ...rest };
}
