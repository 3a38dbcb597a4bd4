import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { catalog } from '#lib/catalog/catalog.ts';
import {
  catalogFileSchema,
  catalogFileVersion,
  composeCatalogFile,
} from '#lib/pages/data-files/compose-catalog-file.ts';
import { composeJsonSchema } from '#lib/pages/data-files/compose-json-schema.ts';
import {
  composeMatrixFile,
  matrixFileSchema,
  matrixFileVersion,
} from '#lib/pages/data-files/compose-matrix-file.ts';
import { schemaFingerprints } from './schema-fingerprints.ts';

const origin = 'https://harbor.example';

type Case = readonly [name: string, schema: z.ZodType, version: string, file: object];
const cases: readonly Case[] = [
  ['catalog.json', catalogFileSchema, catalogFileVersion, composeCatalogFile(catalog, origin)],
  ['matrix.json', matrixFileSchema, matrixFileVersion, composeMatrixFile(catalog, origin)],
];

function validate(schema: z.ZodType, file: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const check = ajv.compile(composeJsonSchema(schema, `${origin}/schema.json`, 'a file'));
  check(file);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function fingerprint(schema: z.ZodType): string {
  const shape = JSON.stringify(composeJsonSchema(schema, '', ''));
  return createHash('sha256').update(shape).digest('hex').slice(0, 16);
}

describe.each(cases)('%s', (name, schema, version, file) => {
  test('is as its published schema says', () => {
    expect(validate(schema, JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  test('is refused by that schema once a field is missing or strange', () => {
    expect(validate(schema, { ...file, date: undefined })).not.toEqual([]);
    expect(validate(schema, { ...file, stranger: 1 })).not.toEqual([]);
  });

  test('names its version and its schema', () => {
    expect(file).toMatchObject({ version, url: expect.stringContaining(name) as string });
    expect(file).toHaveProperty('$schema', expect.stringMatching(/^https:.*\.schema\.json$/));
  });

  test('has a new version when its shape is new', () => {
    const advice =
      `The schema of ${name} is not that of version ${version}, by which others read it. ` +
      'Raise the version where the file is composed: the first number when a field or a value goes or means ' +
      'something else, the second when one is new, the third when only lengths or patterns change. ' +
      `Then add '<version>': '${fingerprint(schema)}' to tests/lib/pages/data-files/schema-fingerprints.ts. ` +
      'When this version has not been published yet, change its line there instead.';
    expect(schemaFingerprints[name]?.[version], advice).toBe(fingerprint(schema));
  });
});
