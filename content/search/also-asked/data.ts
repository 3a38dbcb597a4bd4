import type { AlsoAsked } from '../schema.ts';

export const dataAsked: readonly AlsoAsked[] = [
  {
    address: '/data',
    asked: [
      'download the table as a spreadsheet',
      'csv of roles and sessions',
      'json file',
      'is there an api',
      'can i reuse your table in my paper',
      'machine readable staffing data',
      'open license for your content',
      'how do i cite the session table',
      'excel of who leads which group',
      'what does the basis column mean',
      'creative commons',
      'we are researchers and want the dataset',
      'import your matrix into our own software',
      'schema of the catalog file',
    ],
  },
];
