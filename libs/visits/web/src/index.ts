// Parts of a customer's page that tell of visits; the page that puts the contexts together shows them.
export * from './rhythm/rhythm-strip';
export * from './visits/amount-field';
export * from './visits/visit-form';
