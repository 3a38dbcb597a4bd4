import { words } from '#content/wording/en/words.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { FieldTable } from './field-table.tsx';
import { FileTable } from './file-table.tsx';
import { MatrixDownloads } from './matrix-downloads.tsx';

const { data } = words;
const address = '/sessions/matrix.csv' as const;
const downloads = {
  files: [{ address, format: 'CSV', bytes: 34_368 }],
  rows: 105,
  link: (to: string) => to,
};

export const dataExamples = {
  'field-table': {
    plain: <FieldTable words={data} />,
    'long words': <FieldTable words={{ ...data, fields: { ...data.fields, part: longText } }} />,
  },
  'file-table': {
    plain: <FileTable words={data} files={[{ address, bytes: 34_368 }]} />,
    'long words': (
      <FileTable
        words={{ ...data, files: { ...data.files, [address]: longText } }}
        files={[{ address, bytes: 34_368 }]}
      />
    ),
  },
  'matrix-downloads': {
    plain: <MatrixDownloads words={data} {...downloads} />,
    'long words': <MatrixDownloads words={{ ...data, about: longText }} {...downloads} />,
  },
} satisfies Examples;
