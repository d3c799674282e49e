// GET  /api/programmes                     programmeList
// GET  /api/programmes/:id                 programme
// PATCH /api/programmes/:id                programmeChange → programme                     (manager)
// POST /api/programmes                     newProgramme → programme;  DELETE /api/programmes/:id  (manager)
// GET  /api/holidays                       holidayQuery → holidayList
// POST /api/outreach/policy/trial          policy → policyTrial                                (manager)
// GET  /api/customers/:id/heard            heardQuery → heardPage
// GET  /api/programmes/:id/reach           reachQuery → reach
// GET  /api/outreach/policy                policy;  PUT (owner) policy → policy
// GET  /api/templates                      templateQuery → templateList;  POST newTemplate → template   (manager)
// GET  /api/templates/fields               mergeFieldQuery → mergeFieldList
// GET  /api/templates/:id                  template;  PATCH templateChange → template      (manager)
// DELETE /api/templates/:id                409 if something writes in it; POST …/restore → template     (manager)
// POST /api/templates/:id/copy             templateCopy → template                         (manager)
// PUT  /api/templates/:id/words/:language  letterWords → template;  DELETE → template      (manager)
// POST /api/templates/:id/preview          previewRequest → templatePreview
// POST /api/templates/:id/test             previewRequest → testSent, to the signed-in user
// POST /api/templates/:id/gaps             gapsRequest → templateGaps
// GET  /api/letterhead                     letterhead;  PUT letterheadChange → letterhead  (owner)
// GET  /api/letterhead/logo                the picture;  PUT its bytes → letterhead;  DELETE → letterhead  (owner)
// POST /api/letterhead/preview             letterheadChange → letterheadPreview
// GET  /api/touchpoints                    touchpointQuery → touchpointPage
// GET  /api/touchpoints/month?month=       month
// GET  /api/touchpoints/needs              needsCount
// POST /api/touchpoints/bulk               bulkRequest → bulkResult
// GET  /api/touchpoints/:id                touchpointDetail
// POST /api/touchpoints/:id/move           moveRequest → touchpoint; release withdraws a hold
// POST /api/touchpoints/:id/hand-over      handOverRequest;  done  doneRequest
// POST /api/touchpoints/:id/{approve,hold,release,send-now,skip,undo,resend,leave}  → touchpoint; 409 if it does not stand so any more
// GET  /api/customers/:id/referrals        customerReferrals
// GET  /api/status                         status
// GET  /api/customers/:id/pause            pauseState;  PUT pauseInput → pauseState;  DELETE ends it
// GET  /api/customers/:id/mail-stops       mailStops;  POST /{came-back,works-again,asked-not-to}, /:stopId/take-back
// GET  /api/requests                       requestQuery → requestPage
// POST /api/requests/:id/{accept,decline,undo}  → customerRequest;  erase (owner)
// GET  /unsubscribe/:token                 a page that changes nothing;  POST takes the opt-out (RFC 8058)
// GET  /api/offers                         offerList;  POST offerInput → offer                  (manager)
// GET  /api/offers/:id                     offer;  PUT offerInput → offer, DELETE, while a draft  (manager)
// POST /api/offers/:id/{schedule,take-back,stop}  → offer; 409 if it does not stand so       (manager)
// POST /api/offers/:id/restore             a draft that was taken away → offer             (manager)
// GET  /api/offers/:id/reach               reachQuery → offerReach;  unfit  unfitQuery → unfitPage
// GET  /api/offers/:id/result              offerResult;  people  peopleQuery → peoplePage
// POST /api/redemptions/look               codeQuestion → codeAnswer; 404 alike for all that is no code, 429 after many
// POST /api/redemptions                    redemptionInput → redemption; 409 if it may not be;  POST /:id/undo
// GET  /api/rewards                        rewardList;  POST rewardInput → reward                (manager)
// PUT  /api/rewards/:id                    rewardInput → reward;  DELETE, POST /:id/restore → reward  (manager)
// GET  /api/customers/:id/rewards          customerRewards
// POST /api/earned-rewards/:id/redeem      earnedReward; 409 if it may not be;  POST /:id/undo
// GET  /api/segments                       segmentList;  POST segmentInput → segment           (manager)
// GET  /api/segments/:id                   segmentDetail;  PATCH segmentChange, DELETE       (manager)
// GET  /api/segments/:id/customers         segmentCustomersQuery → customerPage
// POST /api/segments/count                 segmentDraft → segmentCount
// POST /api/segments/explain               segmentQuestion → segmentAnswer
// GET  /api/segments/values                segmentValueQuery → segmentValueList
// GET  /preferences/:token                 a page that changes nothing;  POST /kinds, /pause, /resume, /correction,
//                                          /nothing, /forget
export * from './letters/letterhead';
export * from './mail-stops/mail-stop';
export * from './offers/offer';
export * from './offers/offer-result';
export * from './offers/redemption';
export * from './pauses/pause';
export * from './policy/policy';
export * from './changes/change';
export * from './preference-page/preference-page';
export * from './policy/trial';
export * from './programmes/programme';
export * from './programmes/settings';
export * from './requests/request';
export * from './questions/question-page';
export * from './questions/question-list';
export * from './questions/question-rules';
export * from './referrals/referral';
export * from './rewards/reward';
export * from './segments/definition';
export * from './segments/segment';
export * from './status/status';
export * from './tact/verdict';
export * from './templates/gaps';
export * from './templates/merge-field';
export * from './templates/preview';
export * from './templates/template';
export * from './touchpoints/bulk';
export * from './touchpoints/heard';
export * from './touchpoints/needs';
export * from './touchpoints/touchpoint';
