/** One question, and why to ask it where somebody has said so. */
export type SheetLine = { readonly question: string; readonly why?: string };

type SheetSection = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SheetLine[];
};

/**
 * All words of one question sheet, in the order in which they are read. The page and the PDF are both made of it, so
 * that neither can say what the other does not.
 */
export type Sheet = {
  readonly title: string;
  readonly lead: string;
  /** What to write down first, each with a line for it. */
  readonly fields: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Whom to call when it cannot wait. */
  readonly help: string;
  readonly online: {
    readonly label: string;
    /** The page in full, with the site's origin. */
    readonly url: string;
    /** What the link is called in a PDF. */
    readonly alternative: string;
  };
  /** Who has reviewed it, or that nobody has. */
  readonly review: string;
};
