/** Words of /data, and of the links to the files that can be downloaded. */
export const data = {
  title: 'The facts of this site as open data',
  lead: 'Who leads which session, and why we say so, as files for spreadsheets and programs.',
  filesHeading: 'The files',
  address: 'Address',
  holds: 'What it holds',
  size: 'Size',
  /** By address. */
  files: {
    '/sessions/matrix.csv': 'The table of sessions, one row for each session and role, for spreadsheets',
    '/sessions/matrix.json': 'The same rows for programs, with version and license',
    '/catalog.json': 'All roles, sessions, questions, facts and sources of this site',
    '/sessions/matrix.schema.json': 'A JSON Schema that says what matrix.json looks like',
    '/catalog.schema.json': 'A JSON Schema that says what catalog.json looks like',
  },
  download: 'Download this table',
  link: (format: string, rows: number, size: string) => `${format}, ${String(rows)} rows, ${size}`,
  about: 'What the columns mean, and who may use them',
  kilobytes: (count: number) => `${String(count)} kB`,
  fieldsHeading: 'The columns of matrix.csv',
  fieldsLead: 'The file has one row for each session and role. matrix.json has the same fields.',
  column: 'Column',
  meaning: 'What it means',
  fields: {
    session: 'The session, as a short name that does not change',
    sessionTitle: 'What the session is called',
    kind: 'One of: one-to-one, group, family, medical, planning',
    audience:
      'Who may come beside the staff. One of: you-alone; you-and-others, in the program; family-with-you, or others you choose; family-without-you, even when you do not come',
    role: 'The role, as a short name that does not change',
    roleTitle: 'What the role is called',
    part: 'What the role does there. One of: leads, co-leads, supports, may-lead, none',
    sentence: 'The same in one sentence',
    basis: 'Why we say so. One of: article, source, inference',
    section: 'The section of the article the site began with; empty for any other basis',
    sourceTitle: 'The title of the source; empty when we infer it',
    sourceUrl: 'Where to read the source; empty when there is no stable address',
    certainty:
      'How sure the source makes us. One of: primary, read in the source itself; secondary, known through another source; unconfirmed',
    address: 'Where this site says it',
  },
  csvNote:
    'It is plain text with commas, and begins with a line of the columns’ names. Text that a spreadsheet would take for a formula begins with an apostrophe.',
  versionHeading: 'Versions and dates',
  versions: (catalogFile: string, matrixFile: string) =>
    `The form of catalog.json is at version ${catalogFile}, that of matrix.json at ${matrixFile}.`,
  versionRule:
    'The first number rises when a field goes or means something else. The second rises when a field or a value is new. The date in a file is the last day on which one of its entries was checked.',
  licenseHeading: 'License',
  license: 'The license is',
  licenseLimits:
    'It covers the facts about roles and sessions. It does not cover the clinic’s name, and a source keeps its own terms.',
  notReviewed:
    'Much of the table is our own inference, which no licensed professional has reviewed. Its rows say so: keep the columns basis and certainty when you pass it on.',
  citeHeading: 'How to cite it',
  cite: (provider: string, date: string, version: string, url: string) =>
    `${provider}. Who leads which session in a virtual IOP. Version ${version}, ${date}. ${url}`,
};
