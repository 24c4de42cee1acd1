import { type Host, HostError } from '../host.ts';
import type { Checked } from '../model/checked.ts';
import type { Config } from '../model/config.ts';
import type { Sign } from '../model/sign.ts';
import type { Scalar } from '../model/value.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { nearBeside } from '../text/near-file.ts';
import { findingSigns } from './findings.ts';

/** Looks for the Word file that settings name as a build does. Rejects with a `HostError` where that has none. */
type Reach = (reference: Scalar) => Promise<unknown>;

/** The settings that hold for a case, what they set, and what is wrong with them. */
export async function settingsSigns(
  { value, findings }: Checked<Config>,
  reach: Reach,
  host: Host,
): Promise<readonly Sign[]> {
  const problems = findingSigns('settings', findings);
  const reference = value?.reference && (await referenceSign(value.reference, reach, host));
  if (!value) return problems.length > 0 ? problems : [NONE];
  const said = setBy(value);
  const sets: Sign = {
    topic: 'settings',
    name: value.source.path,
    state: 'ok',
    said: said.length > 0 ? said : 'sets nothing',
  };
  return [sets, ...problems, ...(reference ? [reference] : [])];
}

const NONE: Sign = {
  topic: 'settings',
  name: 'indict.config.yaml',
  state: 'ok',
  said: 'none beside the case or above it, and none is needed',
};

function setBy({ court, formats, rules, law, reference, embedFonts }: Config): readonly string[] {
  return [
    ...(court ? [`court ${court.text}`] : []),
    ...(formats ? [`formats ${formats.join(' ')}`] : []),
    ...[...rules].map(([rule, severity]) => `${rule}: ${severity}`),
    ...law.map(({ text }) => `instrument ${text}`),
    ...(reference ? [`reference ${reference.text}`] : []),
    ...(embedFonts ? ['fonts embedded'] : []),
  ];
}

/** Only Word files are dressed in it, but without it none can be built. */
async function referenceSign(reference: Scalar, reach: Reach, host: Host): Promise<Sign | undefined> {
  try {
    await reach(reference);
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { source, text } = reference;
    const isLost = error.code === 'ENOENT';
    const near = isLost ? await nearBeside(source.path, text, host.list) : undefined;
    const help = withMeant(near, 'expected the path of a Word file, beside these settings or below');
    const said = isLost ? `\`${text}\` is not there` : error.message;
    return { topic: 'settings', name: 'reference', state: 'error', said, help };
  }
}
