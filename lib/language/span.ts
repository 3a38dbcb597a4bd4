/** A stretch of a text; `end` is the offset of the first character after it. */
export type Span = { readonly start: number; readonly end: number };
