/** What has become of an inquiry. A claimed one is still open: it waits for its answer. */
export const inquiryStatuses = ['open', 'answered', 'closed', 'spam'] as const;

export type InquiryStatus = (typeof inquiryStatuses)[number];
