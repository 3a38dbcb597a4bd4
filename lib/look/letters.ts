/** From space to tilde, and what English and Spanish write beyond it. `npm run font:cut` cuts the face to these. */
export const letters =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº«»“”‘’–—…·•×÷½§©®°\u00a0\u2009\u202f';

/** The face's weights in use: text and headings. Everything between is drawn from the same outlines. */
export const weights = { min: 400, max: 600 } as const;
