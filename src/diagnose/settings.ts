import type { Host } from '../host.ts';
import type { Checked } from '../model/checked.ts';
import type { Config } from '../model/config.ts';
import type { Sign } from '../model/sign.ts';
import type { Scalar } from '../model/value.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { nearBeside } from '../text/near-file.ts';
import { pathBeside } from '../text/path-beside.ts';
import { findingSigns } from './findings.ts';

/** The settings that hold for a case, what they set, and what is wrong with them. */
export async function settingsSigns(
  { value, findings }: Checked<Config>,
  host: Host,
): Promise<readonly Sign[]> {
  const problems = findingSigns('settings', findings);
  const reference = value?.reference && (await referenceSign(value.reference, host));
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
async function referenceSign({ source, text }: Scalar, host: Host): Promise<Sign | undefined> {
  try {
    await host.real(pathBeside(source.path, text));
    return undefined;
  } catch {
    const near = await nearBeside(source.path, text, host.list);
    const help = withMeant(near, 'expected the path of a Word file, relative to these settings');
    return { topic: 'settings', name: 'reference', state: 'error', said: `\`${text}\` is not there`, help };
  }
}
