/** What a theme may be put on: what a customer said of us, or what went wrong for them. */
export const voiceKinds = ['feedback', 'complaint'] as const;
export type VoiceKind = (typeof voiceKinds)[number];
