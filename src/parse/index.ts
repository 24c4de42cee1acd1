export { parseWithBase } from './extends.ts';
export { parse } from './file.ts';
export { overlay } from './overlay.ts';
