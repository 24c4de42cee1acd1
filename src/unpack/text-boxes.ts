import type { Desk } from './desk.ts';
import { type Element, elements } from './xml.ts';

/** The text boxes of a paragraph that holds nothing else, as captions are set; beside words they are notes on these. */
export function boxesIn(paragraph: Element, desk: Desk): readonly Element[] {
  const boxes = below(paragraph);
  if (boxes.length === 0) return boxes;
  const words = (all: readonly Element[]) => all.map(desk.wordsOf).join('').replace(/\s/g, '');
  return words([paragraph]) === words(boxes) ? boxes : [];
}

function below(element: Element): readonly Element[] {
  return elements(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    return child.name === 'mc:Fallback' ? [] : below(child);
  });
}
