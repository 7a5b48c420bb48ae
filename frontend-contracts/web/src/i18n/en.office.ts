/** The portal's words in English: officers, supervision, administration of the list. */
export const enOffice = {
  desk: {
    newCase: 'Open a case', keys: 'Keys: j next, k previous, Enter opens, / searches', filterLight: 'Filter by light', all: 'All', search: 'Number or name', stage: 'Stage', allStages: 'All stages',
    empty: 'Nothing to do.', light: 'Light', case: 'Case', party: 'Party', due: 'Stage due', arrived: 'Arrived',
  },
  cases: { state: 'State', allStates: 'All states', allLights: 'All lights', empty: 'No case fits.', received: 'Received' },
  case: {
    received: 'received {at}', changedTitle: 'This case has just changed', changedState: 'From “{from}” to “{to}”', done: 'Done: {action}. Now: {state}', correction: 'The one request for correction', answered: 'Answered', notAnswered: 'Waiting for the answer',
    content: 'Content', caseContent: 'Content of the case', agent: 'Agent', contact: 'Contact', facts: 'Facts', asked: 'Correction asked', materials: 'Materials and check points', material: 'Material', checkPoint: 'Check point', noCheckPoint: 'Check against the conditions', looked: 'Looked at', lookedYes: 'Looked at',
    lookedNo: 'Not yet', notHandedIn: 'Not handed in', basis: 'Law and procedure', noDocuments: 'No documents yet.', handling: 'Handling', waitsFor: 'Waiting for:', nothing: 'There is nothing for you to do now.',
    movedTitle: 'The case changed while you were writing', movedAgain: 'Your words are all here. Look at the change, then confirm again.', movedNoMore: 'Your words are all here, but this step is no longer possible.',
  },
  act: {
    accept: 'Accept', 'ask-correction': 'Ask once for correction', decline: 'Decline to accept', review: 'Review', decide: 'Decide', suspend: 'Stop the clock', resume: 'Restart the clock', extend: 'Extend the limit', deliver: 'Deliver', 'submit-task': 'Complete a task',
    confirm: { accept: 'Accept', 'ask-correction': 'Send the notice', decline: 'Decline', review: 'Submit the opinion', decide: 'Decide', suspend: 'Stop the clock', resume: 'Restart the clock', extend: 'Extend', deliver: 'Deliver', 'submit-task': 'Submit' },
    about: {
      accept: 'A notice of acceptance is issued and the clock starts; the day of acceptance does not count.', 'ask-correction': 'Correction may be asked only once (Administrative Licensing Law, art. 32): say everything at once. The clock stands still meanwhile.',
      decline: 'Give the reason; the notice names the remedies.', review: 'The reviewer must not be the one who accepted. The opinion goes to the decider.', decide: 'The decider must not be the reviewer. The decision is numbered by itself and names the remedies.', suspend: 'Only for a cause in the law (art. 45); the applicant sees it at once.',
      resume: 'The clock goes on with the working days that were left.', extend: 'With the approval of the head of the organ, usually by up to ten days (art. 42); the applicant is told.', deliver: 'Within ten days of the decision (art. 44).',
    },
    field: { note: 'Note', reason: 'Reason', legalBasis: 'Legal basis', opinion: 'Opinion', outcome: 'Decision', conditions: 'Conditions', validFrom: 'Valid from', validTo: 'Valid until', cause: 'Cause', plannedDays: 'Working days it will take', workDays: 'Working days', method: 'How', taskOutcome: 'Outcome', findings: 'Findings and reasons', penaltyFacts: 'Facts and evidence', penalty: 'The penalty' },
    help: { plannedDays: '1 to 365 working days; you are reminded if it takes longer', workDays: 'Only once; a licence by at most 10 working days (Administrative Licensing Law, art. 42)', penaltyFacts: 'Printed in the decision as the facts', penalty: 'Kind and amount, printed in the decision', refuseReason: 'A refusal needs its reason', declineReason: 'The reason is printed in the decision' },
    validOrder: '“Valid until” cannot be before “Valid from”', kept: 'Unsent words are kept on this device',
    opinion: { approve: 'Agree, propose to grant', reject: 'Disagree, propose to refuse', return: 'Return for more work' }, outcome: { grant: 'Grant', refuse: 'Refuse' }, method: { online: 'Online', window: 'At the window', post: 'By post' },
    cause: { hearing: 'Hearing', tender: 'Tender', auction: 'Auction', inspection: 'Inspection', testing: 'Testing', quarantine: 'Quarantine', appraisal: 'Appraisal', 'expert-review': 'Expert review' },
  },
  ask: {
    what: 'What needs correction?', material: 'material', field: 'form', reasons: 'Common reasons for “{name}”', why: 'Say how “{name}” is to be corrected', whyHint: 'Say what is missing and how to mend it, or choose a common reason', otherPoint: 'Something else', note: 'Note', none: 'Tick at least one thing to correct',
    preview: 'Preview of the notice', previewLead: '{name}: your application for “{item}” is incomplete or not in legal form. Please correct all of the following.',
    short: { missing: 'Missing', illegible: 'Illegible', expired: 'Expired', unsigned: 'Unsigned', mismatch: 'Mismatch', incomplete: 'Incomplete' },
    reason: {
      missing: '“{name}” is missing; hand it in.', illegible: '“{name}” cannot be read; photograph or scan it again.', expired: '“{name}” has expired; hand in a valid one.', unsigned: '“{name}” is not signed or sealed; sign it and upload it again.',
      mismatch: '“{name}” does not match the application; check and correct it.', incomplete: '“{name}” is incomplete; complete it.',
    },
  },
  clock: { title: 'Clocks', none: 'No clock is running.', due: 'due {day}', used: '{name}: {used} used of {limit}', provisional: 'Provisional: the calendar of that year is not published', how: 'How it was reckoned' },
  newCase: {
    title: 'Open a case ex officio', lead: 'Only powers that the list gives your organ.', item: 'Power', findItem: 'Find a power of your organ by name, pinyin or code', noItems: 'The list gives your organ no such power.', noProcedure: 'This power has no procedure that runs yet, so no case can be opened; its administrator must propose one first', needItem: 'Choose a power from the list', party: 'Party', partyKind: 'Kind of party', partyName: 'Name',
    citizenId: 'Citizen identity number', uscc: 'Unified social credit code', factsTitle: 'Facts', source: 'Where it came from', facts: 'Suspected facts', factsHint: 'When, where, what was done, and first evidence.', submit: 'Open the case',
    from: { inspection: 'Inspection', report: 'Report', transfer: 'Transfer', complaint: 'Complaint', other: 'Other' },
  },
  evidence: {
    title: 'Chain of evidence', back: 'Back to the case', lead: 'Each step carries the digest of the step before; changing any one breaks the chain.', holds: 'The chain is whole', broken: 'The chain breaks at step {n}', count: '{n} events, each verified',
    no: 'No.', event: 'Event', who: 'Who', at: 'When', hash: 'Digest / before',
  },
  oversight: {
    title: 'Live supervision', live: { connecting: 'Connecting', live: 'Live', waiting: 'Connection lost, trying again', stopped: 'Stopped', paused: 'Paused' }, lag: '{s} s behind', waiting: '{n} new', pause: 'Pause', resume: 'Go on',
    received: 'Received', open: 'Open', decided: 'Decided', yellow: 'Yellow', red: 'Red', regions: 'Regions', openShort: 'open', mark: { green: '● on time', yellow: '▲ due soon', red: '■ overdue' }, noRegions: 'No data yet.', moving: 'Cases on the move', noCases: 'No cases yet.',
    alerts: 'Warnings and cards', noAlerts: 'No warnings.', card: { yellow: 'Yellow card', red: 'Red card' }, closed: 'dealt with', lastEvent: 'Last step', seen: 'Seen here',
  },
  manage: {
    title: 'Manage this item', change: 'Change', nothing: 'This item was abolished and cannot be changed.', byRequest: 'Altering, suspending, resuming, abolishing and handing down all need a change request, reviewed (and approved by the government where needed) before it is published. In an emergency the establishment office stops an item first; the reviews follow.', request: 'Ask for a change', versions: 'Versions', status: 'Status', span: 'In force', why: 'Change', published: 'published {at}',
  },
}
