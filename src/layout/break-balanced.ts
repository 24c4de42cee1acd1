import { type Breaker, breakFirstFit } from './break-first-fit.ts';

/** How often the room is halved: lines are even to a hundredth of it. */
const ROUNDS = 7;

/** Takes as few lines as first fit, but about equally long ones: what centred lines want, whose last word else stands alone. */
export const breakBalanced: Breaker = (items, widthOf) => {
  let lines = breakFirstFit(items, widthOf);
  const fewest = lines.length;
  let [less, enough] = [0, 1];
  for (let round = 0; fewest > 1 && round < ROUNDS; round++) {
    const share = (less + enough) / 2;
    const even = breakFirstFit(items, (line) => widthOf(line) * share);
    if (even.length > fewest) less = share;
    else [enough, lines] = [share, even];
  }
  return lines;
};
