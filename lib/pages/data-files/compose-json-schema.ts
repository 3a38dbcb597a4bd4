import { z } from 'zod';

/** Formats that JSON Schema names. zod also writes names of checks of its own, which readers would stumble over. */
const knownFormats = ['date', 'email', 'uri'];

/** The JSON Schema (2020-12) of a data file, from the same schema that content is parsed by. */
export function composeJsonSchema(schema: z.ZodType, id: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && !knownFormats.includes(jsonSchema.format))
        delete jsonSchema.format;
    },
  });
  return { $schema, $id: id, title, ...rest };
}
