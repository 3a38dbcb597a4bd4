import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';

/** Words of /questions-to-ask and of the sheets below it, on the page and in the PDF alike. */
export const questionSheets = {
  title: 'Question sheets to print and take along',
  lead: 'Pick whom you will talk to, or which session. Each sheet is for any program, and has room for the answers.',
  byRole: 'For one person',
  bySession: 'For one session',
  /** The heading of a sheet, and its title in tabs and lists. */
  ofRole: ({ title }: Pick<Role, 'title'>) =>
    `Questions to ask your ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  ofSession: ({ inSentence }: Pick<Session, 'inSentence'>) => `Questions to ask about ${inSentence}`,
  sheetLead: 'Take it to any program. Ask what matters to you, in any order. You do not have to ask it all.',
  /** Each with a line to write on, in this order. */
  fields: ['Program', 'Whom I asked, and their job', 'Date'],
  groups: {
    aboutRole: 'About this person',
    aboutSession: 'About this session',
    license: 'License',
    privacy: 'Privacy',
    cost: 'Cost',
    emergency: 'When someone is not safe',
  },
  /** `emergency` and `crisis` are how to reach help: "call 911". */
  help: (emergency: string, crisis: string) =>
    `If a life is in danger, ${emergency}. If you think about suicide, ${crisis}.`,
  online: 'This sheet online:',
  /** What the link of that line says to those who cannot see where it leads. */
  onlineLink: (title: string) => `${title}, on the web`,
  download: (pages: number, kilobytes: number) =>
    `Save or print it as a PDF (${String(pages)} ${pages === 1 ? 'page' : 'pages'}, ${String(kilobytes)} kB)`,
  pageOf: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
  moreSheets: 'All question sheets, and what they rest on',
  /** Leads from the page of a role or a session to its sheet. */
  linkFromPage: 'A sheet to print, with these questions and more',
};
