import type { ProvisionKind } from '../../model/law.ts';

/** What a provision is that is no crime. */
export const PROVISION_KINDS: Readonly<Partial<Record<ProvisionKind, string>>> = {
  mode: 'a mode of liability',
  official: 'a rule on official capacity',
  superior: 'a mode of liability',
  mental: 'a rule on the mental element',
  context: 'a threshold or a context',
  def: 'a definition',
  juris: 'a rule on jurisdiction',
  proc: 'a rule of procedure',
  defence: 'a ground that excludes responsibility',
};
