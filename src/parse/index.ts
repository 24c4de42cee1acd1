export { readText } from './document.ts';
export { withElements } from './elements.ts';
export { parseWithBase } from './extends.ts';
export { isInside, OUTSIDE, refuseNoData, refuseOutside } from './fence.ts';
export { parse } from './file.ts';
export { isCase } from './is-case.ts';
export { overlay } from './overlay.ts';
export { remarksIn } from './remarks.ts';
export { type Wanted, withWords } from './words.ts';
