import type { ErrorObject } from 'ajv';

interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

declare const validators: Readonly<
  Record<'case' | 'court' | 'citation-style' | 'law' | 'config' | 'manifest', Validator>
>;
export default validators;
