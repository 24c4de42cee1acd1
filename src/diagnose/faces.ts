import { CUTS, type Face, type Fallback } from '../model/sheet.ts';
import type { Sign } from '../model/sign.ts';
import { packageOf } from '../text/package-of.ts';
import { isInScripts } from '../text/scripts.ts';

/** Whether there is the file of a cut. */
type IsThere = (cut: string) => Promise<boolean>;

/** Which faces of a court there are; `letters`: those of a case, so that only the scripts of these are told of. */
export async function faceSigns(face: Face, isThere: IsThere, letters?: string): Promise<readonly Sign[]> {
  const own = await ownSign(face, isThere);
  const asked = face.fallbacks.filter(
    ({ scripts }) => letters === undefined || isInScripts(letters, scripts),
  );
  const others = await Promise.all(
    asked.map((fallback) => fallbackSign(fallback, letters !== undefined, isThere)),
  );
  return [own, ...others, ...(others.some(({ state }) => state === 'info') ? [HOW] : [])];
}

const HOW: Sign = {
  topic: 'faces',
  name: 'others',
  state: 'info',
  said: '`npm install --no-save PACKAGE` adds a face, in the folder that has the program in its `node_modules`',
};

async function ownSign({ name, cuts }: Face, isThere: IsThere): Promise<Sign> {
  const found = await Promise.all(CUTS.map((cut) => isThere(cuts[cut])));
  const lost = CUTS.filter((_, index) => !found[index]).map((cut) => cuts[cut]);
  const of = packageOf(cuts.regular);
  if (lost.length === 0)
    return { topic: 'faces', name: 'text', state: 'ok', said: `${of}, which Word calls ${name}` };
  const help = `install \`${packageOf(lost[0] as string)}\` beside the program, or name another under \`face\` of the court's file`;
  return { topic: 'faces', name: 'text', state: 'error', said: `\`${lost[0]}\` is not there`, help };
}

/** One that a case needs is missed sorely; the rest is there for whoever has such names. */
async function fallbackSign(
  { scripts, ...cuts }: Fallback,
  isNeeded: boolean,
  isThere: IsThere,
): Promise<Sign> {
  const name = scripts.join(', ');
  const of = packageOf(cuts.regular);
  const found = await Promise.all(CUTS.map((cut) => isThere(cuts[cut])));
  if (found.every((each) => each)) return { topic: 'faces', name, state: 'ok', said: of };
  const said = `not there: ${of}`;
  if (!isNeeded) return { topic: 'faces', name, state: 'info', said };
  const help = `\`npm install --no-save ${of}\` beside the program; without it the PDF shows empty boxes in place of these letters`;
  return { topic: 'faces', name, state: 'warning', said, help };
}
