export { isCourtFile } from './court-file.ts';
export { faceSigns } from './faces.ts';
export { findingSigns } from './findings.ts';
export { machineSigns } from './machine.ts';
export { settingsSigns } from './settings.ts';
