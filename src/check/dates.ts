import { type Finding, structural } from '../model/finding.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Scalar } from '../model/value.ts';
import { parseDate } from '../text/calendar.ts';
import { dateSlip } from './pattern.ts';

/** Reads a date; a day that the calendar lacks is a finding (one of another form is the schema's). */
export function readDate(scalar: Scalar | undefined, findings: Finding[]): PartialDate | undefined {
  if (!scalar) return undefined;
  const parts = parseDate(scalar.text);
  if (parts) return { at: scalar, ...parts };
  const slip = dateSlip(scalar.text);
  if (/^\d{4}(-\d{2}){0,2}$/.test(scalar.text))
    findings.push(structural(slip.rule, scalar, slip.message, slip.help));
  return undefined;
}
