import { describe, expect, it } from 'vitest';
import { heldOutSentences } from './held-out-sentences.ts';

describe('the held-out sentences', () => {
  it('number at least a hundred', () => {
    expect(heldOutSentences.length).toBeGreaterThanOrEqual(100);
  });

  it('claim nothing in a quarter or more', () => {
    const silent = heldOutSentences.filter(({ claims }) => claims.length === 0);
    expect(silent.length / heldOutSentences.length).toBeGreaterThanOrEqual(0.25);
  });

  it('say nothing twice', () => {
    const texts = heldOutSentences.map(({ text }) => text.toLowerCase());
    expect(texts).toHaveLength(new Set(texts).size);
  });
});
