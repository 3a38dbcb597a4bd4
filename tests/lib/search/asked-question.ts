/** What someone types into the search, and where it is answered. */
export type AskedQuestion = {
  readonly asked: string;
  /**
   * The address of every page that answers it, without language prefix. With an #anchor, that part of the
   * page answers; without one, the page does, and a find in any part of it counts.
   */
  readonly answeredBy: readonly string[];
};
