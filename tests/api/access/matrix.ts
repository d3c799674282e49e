/** Those who ask: nobody, a person signed in with each role, and programs with a token of the owner's. */
export const everybody = ['nobody', 'rep', 'manager', 'owner', 'read token', 'write token'] as const;
export type Who = (typeof everybody)[number];

const anyone: readonly Who[] = everybody;
/** Reading: by role, or with any token. */
const read = {
  rep: ['rep', 'manager', 'owner', 'read token', 'write token'],
  manager: ['manager', 'owner', 'read token', 'write token'],
  owner: ['owner', 'read token', 'write token'],
} satisfies Record<string, Who[]>;
/** Changing something: by role, or with a token that may write. */
const write = {
  rep: ['rep', 'manager', 'owner', 'write token'],
  manager: ['manager', 'owner', 'write token'],
  owner: ['owner', 'write token'],
} satisfies Record<string, Who[]>;
/** Accounts and keys: people only, so that a key that leaks makes no other. */
const person = { rep: ['rep', 'manager', 'owner'], owner: ['owner'] } satisfies Record<string, Who[]>;

/** Who may use each route of the server. Everybody else gets 401 (nobody) or 403. Written by hand, on purpose. */
export const matrix: Readonly<Record<string, readonly Who[]>> = {
  // The house itself
  'GET /health/live': anyone,
  'GET /health/ready': anyone,
  'GET /metrics': read.manager,
  'GET /api/docs': anyone,
  'GET /api/docs-yaml': anyone,
  'GET /api/docs/': anyone,
  'GET /api/docs/*': anyone,
  'GET /api/docs/LICENSE': anyone,
  'GET /api/docs/docs/swagger-ui-init.js': anyone,
  'GET /api/docs/index.html': anyone,
  'GET /api/docs/swagger-ui-init.js': anyone,
  'GET /api/openapi.json': anyone,

  // Getting in
  'POST /api/setup': anyone,
  'POST /api/setup/check': anyone,
  'GET /api/session': anyone,
  'POST /api/session': anyone,
  'DELETE /api/session': anyone,
  'POST /api/join': anyone,
  'POST /api/join/look': anyone,

  // Accounts and keys
  'GET /api/sessions': person.rep,
  'DELETE /api/sessions': person.rep,
  'DELETE /api/sessions/:id': person.rep,
  'PUT /api/account': person.rep,
  'PUT /api/account/password': person.rep,
  'GET /api/users': read.rep,
  'PATCH /api/users/:id': person.owner,
  'GET /api/invites': person.owner,
  'POST /api/invites': person.owner,
  'DELETE /api/invites/:id': person.owner,
  'GET /api/tokens': person.owner,
  'POST /api/tokens': person.owner,
  'DELETE /api/tokens/:id': person.owner,
  'GET /api/business': read.rep,
  'PUT /api/business': write.owner,
  'GET /api/audit': read.owner,

  // Customers
  'GET /api/customers': read.rep,
  'POST /api/customers': write.rep,
  'GET /api/customers/search': read.rep,
  'GET /api/customers/export': read.manager,
  'GET /api/customers/:id': read.rep,
  'PATCH /api/customers/:id': write.rep,
  'POST /api/customers/:id/archive': write.rep,
  'POST /api/customers/:id/restore': write.rep,
  'POST /api/customers/:id/erase': write.owner,
  'GET /api/customers/:id/consents': read.rep,
  'POST /api/customers/:id/consents': write.rep,
  'GET /api/customers/:id/dates': read.rep,
  'POST /api/customers/:id/dates': write.rep,
  'PATCH /api/customers/:id/dates/:dateId': write.rep,
  'DELETE /api/customers/:id/dates/:dateId': write.rep,
  'GET /api/customers/:id/notes': read.rep,
  'POST /api/customers/:id/notes': write.rep,
  'PATCH /api/customers/:id/notes/:noteId': write.rep,
  'DELETE /api/customers/:id/notes/:noteId': write.rep,
  'GET /api/customers/:id/preferences': read.rep,
  'POST /api/customers/:id/preferences': write.rep,
  'PATCH /api/customers/:id/preferences/:preferenceId': write.rep,
  'DELETE /api/customers/:id/preferences/:preferenceId': write.rep,
  'GET /api/tags': read.rep,
  'POST /api/tags': write.rep,
  'PATCH /api/tags/:id': write.manager,
  'DELETE /api/tags/:id': write.manager,
  'GET /api/views': read.rep,
  'POST /api/views': write.rep,
  'PUT /api/views/:id': write.rep,
  'DELETE /api/views/:id': write.rep,

  // Visits
  'GET /api/customers/:id/visits': read.rep,
  'POST /api/customers/:id/visits': write.rep,
  'PATCH /api/customers/:id/visits/:visitId': write.rep,
  'DELETE /api/customers/:id/visits/:visitId': write.rep,
  'POST /api/customers/:id/visits/:visitId/restore': write.rep,
  'GET /api/customers/:id/rhythm': read.rep,

  // Before one speaks
  'GET /api/customers/:id/brief': read.rep,
  'POST /api/customers/:id/brief/reviewed': write.rep,
  'GET /api/customers/:id/timeline': read.rep,
  'GET /api/today': read.rep,
  'GET /api/today/contact': read.rep,
  'PUT /api/today/:customerId/snooze': write.rep,
  'DELETE /api/today/:customerId/snooze': write.rep,
  'GET /api/sample': read.owner,
  'POST /api/sample': write.owner,
  'DELETE /api/sample': write.owner,

  // Imports
  'GET /api/imports': read.manager,
  'POST /api/imports': write.manager,
  'GET /api/imports/:id': read.manager,
  'DELETE /api/imports/:id': write.manager,
  'GET /api/imports/:id/progress': read.manager,
  'GET /api/imports/:id/refused': read.manager,
  'PUT /api/imports/:id/mapping': write.manager,
  'POST /api/imports/:id/dry-run': write.manager,
  'POST /api/imports/:id/run': write.manager,
  'POST /api/imports/:id/undo': write.manager,

  // Outreach
  'GET /api/programmes': read.rep,
  'GET /api/programmes/:id': read.rep,
  'GET /api/programmes/:id/reach': read.rep,
  'PATCH /api/programmes/:id': write.manager,
  'GET /api/outreach/policy': read.rep,
  'PUT /api/outreach/policy': write.owner,
  'GET /api/templates': read.rep,
  'GET /api/templates/fields': read.rep,
  'GET /api/templates/:id': read.rep,
  'PATCH /api/templates/:id': write.manager,
  'POST /api/templates/:id/preview': write.rep,
  'POST /api/templates/:id/test': write.rep,
  'GET /api/touchpoints': read.rep,
  'GET /api/touchpoints/month': read.rep,
  'GET /api/touchpoints/:id': read.rep,
  'POST /api/touchpoints/:id/hold': write.rep,
  'POST /api/touchpoints/:id/release': write.rep,
  'POST /api/touchpoints/:id/skip': write.rep,
  'POST /api/touchpoints/:id/move': write.rep,
  'POST /api/touchpoints/:id/undo': write.rep,
  'POST /api/touchpoints/:id/resend': write.rep,
  'POST /api/touchpoints/:id/leave': write.rep,
  'GET /api/status': read.rep,
  'GET /unsubscribe/:token': anyone,
  'POST /unsubscribe/:token': anyone,

  // Delivery
  'GET /api/channels/email': read.owner,
  'PUT /api/channels/email': write.owner,
  'DELETE /api/channels/email': write.owner,
  'POST /api/channels/email/test': write.owner,
  'POST /api/channels/email/resume': write.owner,
  'GET /api/deliveries': read.manager,
  'GET /api/deliveries/:id': read.manager,
  'POST /api/deliveries/:id/resend': write.rep,
  'POST /api/deliveries/:id/leave': write.rep,
};
