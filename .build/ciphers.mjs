// Stands in for `@noble/ciphers`, whose tables are computed when it is loaded: no paper is encrypted.
const never = () => {
  throw new Error('papers are not encrypted');
};

export const cbc = never;
export const ecb = never;
