export * from './complaints/complaint';
export * from './drafts/contact-draft';
export * from './interactions/interaction';
export * from './promises/promise';
export * from './absences/absence';
export * from './handoffs/handoff';
export * from './practice/practice-card';
export * from './told/told';
