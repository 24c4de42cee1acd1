import type { Measure } from '../model/measure.ts';
import type { StampItem } from '../model/page.ts';
import type { PageGeometry } from '../model/sheet.ts';

/** How much of the page's diagonal the word takes, and the largest size of its letters as a share of the page's width. */
const SHARE = 0.6;
const LARGEST = 0.25;

/** A word from corner to corner through the middle of the page, rising to the right. */
export function stampItem(text: string, { width, height }: PageGeometry, measure: Measure): StampItem {
  const diagonal = Math.hypot(width, height);
  const words = text.split(' ');
  const spaces = (words.length - 1) * measure.width(' ', 'bold', 1);
  const em = words.reduce((sum, word) => sum + measure.width(word, 'bold', 1), spaces);
  const size = Math.min((diagonal * SHARE) / Math.max(em, 1e-6), width * LARGEST);
  const angle = Math.atan2(height, width);
  // The middle of the letters, not their base line, goes through the middle of the page.
  const along = (em * size) / 2;
  const below = measure.ascent(size) / 3;
  return {
    kind: 'stamp',
    x: width / 2 - along * Math.cos(angle) + below * Math.sin(angle),
    y: height / 2 + along * Math.sin(angle) + below * Math.cos(angle),
    text,
    cut: 'bold',
    size,
    angle,
  };
}
