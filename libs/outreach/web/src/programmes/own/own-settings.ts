import type { ProgrammeSettingsView } from '@regulars/outreach/contract';

/** The settings of one kind of programme. */
export type SettingsOf<Kind extends ProgrammeSettingsView['kind']> = Extract<ProgrammeSettingsView, { kind: Kind }>;
