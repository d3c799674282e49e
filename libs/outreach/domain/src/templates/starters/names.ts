import type { TemplateKind } from '../vocabulary';

/** The templates that each shop starts with: how they are called, and for what. Their ids never change. */
export const starters = [
  { word: 'birthday', id: '00000000-0000-7000-8000-000000000011', kind: 'birthday', called: 'Birthday wishes' },
  { word: 'date', id: '00000000-0000-7000-8000-000000000021', kind: 'date', called: 'Wishes for their own dates' },
  { word: 'holiday', id: '00000000-0000-7000-8000-000000000022', kind: 'holiday', called: 'Holiday wishes' },
  { word: 'christmas', id: '00000000-0000-7000-8000-000000000023', kind: 'holiday', called: 'Christmas wishes' },
  { word: 'new-year', id: '00000000-0000-7000-8000-000000000024', kind: 'holiday', called: 'New Year wishes' },
  { word: 'check-in', id: '00000000-0000-7000-8000-000000000025', kind: 'check-in', called: 'How are you' },
  {
    word: 'thanks-first',
    id: '00000000-0000-7000-8000-000000000026',
    kind: 'thanks',
    called: 'Thanks for the first visit',
  },
  { word: 'thanks-nth', id: '00000000-0000-7000-8000-000000000027', kind: 'thanks', called: 'Thanks for many visits' },
  {
    word: 'thanks-large',
    id: '00000000-0000-7000-8000-000000000028',
    kind: 'thanks',
    called: 'Thanks for their trust',
  },
  {
    word: 'second-visit',
    id: '00000000-0000-7000-8000-000000000029',
    kind: 'second-visit',
    called: 'After the first visit',
  },
  { word: 'win-back', id: '00000000-0000-7000-8000-000000000030', kind: 'win-back', called: 'Our door is open' },
  {
    word: 'thanks-sent',
    id: '00000000-0000-7000-8000-000000000032',
    kind: 'thanks',
    called: 'Thanks for sending somebody',
  },
  { word: 'offer', id: '00000000-0000-7000-8000-000000000031', kind: 'offer', called: 'An offer' },
] as const satisfies readonly { word: string; id: string; kind: TemplateKind; called: string }[];
export type StarterName = (typeof starters)[number]['word'];
