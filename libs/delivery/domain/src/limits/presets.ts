import { germanPresets } from './german-presets';
import { mailboxPresets } from './mailbox-presets';
import type { ProviderPreset } from './provider-preset';
import { servicePresets } from './service-presets';

/** Common providers with what they say they let through (a plain account); the owner can change every figure. */
export const providerPresets: readonly ProviderPreset[] = [...mailboxPresets, ...germanPresets, ...servicePresets];
