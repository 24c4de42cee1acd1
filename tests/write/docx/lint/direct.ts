import { all, elements } from '../reading/xml.ts';
import { type Check, stories } from './walk.ts';

/** What stands beside a style, and why it is no formatting of its own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Which style; where a page begins; that a paragraph has no number, or whose change it is; where a section ends.
  'w:pPr': ['w:pStyle', 'w:pageBreakBefore', 'w:numPr', 'w:rPr', 'w:sectPr'],
  // Which style; what its author stressed; whose letters these are, which way they run, in which language.
  'w:rPr': [
    'w:rStyle',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:rFonts',
    'w:rtl',
    'w:lang',
    'w:noProof',
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:moveTo',
  ],
  // Which style; from which side it is read; how wide it is; what it says to those who do not see it.
  'w:tblPr': [
    'w:tblStyle',
    'w:bidiVisual',
    'w:tblW',
    'w:tblLayout',
    'w:tblLook',
    'w:tblCaption',
    'w:tblDescription',
  ],
  // That a row is whole, or heads the others; styles of tables cannot say either.
  'w:trPr': ['w:cantSplit', 'w:tblHeader', 'w:ins', 'w:del'],
  'w:tcPr': ['w:tcW'],
};

/** What is formatted directly in the parts that we write, where a style could say it: changing the style in Word would not change the paper. */
export const directFaults: Check = (file) =>
  stories(file)
    .filter(({ path }) => !path.includes('reference-'))
    .flatMap(({ path, root }) =>
      Object.entries(ALLOWED).flatMap(([properties, allowed]) =>
        all(root, properties)
          .flatMap((one) => elements(one))
          .filter(({ name }) => !allowed.includes(name))
          .map(({ name }) => `${path}: ${name} stands directly in ${properties}`),
      ),
    );
