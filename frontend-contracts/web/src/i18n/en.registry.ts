import { enElements } from './en.elements'

/** Words of the item administrator's pages. */
export const enRegistry = {
  ...enElements,
  items: {
    title: 'Items', rooms: 'Rooms of the item administrator', find: 'Item', findHint: 'Name, initials or code', region: 'Region', organ: 'Organ', allOrgans: 'All organs', allStatuses: 'Any status', new: 'New item',
    upgrades: '{n} to upgrade', upgrade: 'Catalogue has version {n}', quality: 'Quality', findings: '{n} findings', sound: 'sound', ways: 'Actions', version: 'version {n}', edit: 'Edit', compare: 'Compare', more: 'Change', record: 'Versions and status', empty: 'No item fits.',
  },
  start: {
    title: { alter: 'Alter an item', claim: 'Claim an item', new: 'New item' },
    lead: { alter: 'First say why and on which basis, then edit. What you write is saved by itself; once submitted it is reviewed.', claim: 'Standard fields are filled in from the common catalogue; add what is your organ’s own.', new: 'An item that the catalogue does not have. For one that it has, go to Claims.' },
    organ: 'Organ', needOrgan: 'Choose an organ', go: 'Start editing', openTitle: 'There is a request for this item that is not submitted yet', continue: 'Go on with {number} ({by})', claimCause: 'Claiming an item of the common catalogue', claimBasis: 'Common catalogue of the province',
  },
  edit: {
    title: 'Edit', kind: { add: 'Add', cancel: 'Cancel', delegate: 'Delegate', 'take-over': 'Take over', merge: 'Merge', split: 'Split', alter: 'Alter', suspend: 'Suspend', resume: 'Resume' },
    changeState: { draft: 'a draft', submitted: 'submitted', 'under-review': 'under review', 'summing-up': 'being summed up', 'awaiting-approval': 'awaiting approval', returned: 'returned', approved: 'approved', scheduled: 'scheduled', published: 'published', refused: 'refused', withdrawn: 'withdrawn' },
    state: { saved: 'Saved', dirty: 'Not saved', saving: 'Saving', offline: 'No connection, kept here', stale: 'Changed elsewhere, please choose', refused: 'Not saved' },
    sections: {
      request: 'Request', basic: 'Basics', bases: 'Legal bases', handling: 'Handling and limits', stages: 'Stages', materials: 'Conditions and materials', form: 'Form', fees: 'Fees and result', audience: 'Audience', venue: 'Venue and remedies', duties: 'Duties', risks: 'Risk points', questions: 'Questions', special: 'Penalty and levy', entry: 'Catalogue entry',
    },
    section: 'Section', index: 'Sections', checked: 'Check', score: '{n} points', sound: 'Nothing found', severity: { error: 'Must be changed: ', warning: 'Better changed: ' }, sectionFindings: '{errors} must be changed, {warnings} better changed',
    cause: 'Cause', causeHint: 'What happened, and what is to change', basis: 'Basis', basisHint: 'Name, number and article of the law or document', causeOn: 'Day of the cause', causeOnHint: 'Such as the first day of a new law; apply within 10 working days', effectiveFrom: 'First day of effect', effectiveFromHint: 'The day of publication if left empty', until: 'Suspended until',
    adoptBy: 'To be adopted by', adoptByHint: 'Last day for organs to adopt the version', standard: 'standard', standardWhy: 'Laid down by the common catalogue for the whole province; cannot be changed here', basesLocked: 'Legal bases are the catalogue’s and cannot be changed here; where it quotes no text, you may add it.', yuan: 'yuan', unit: 'unit', badMoney: 'An amount, such as 120 or 120.50', addFrom: 'Add to {name}', addFromList: 'Add a topic…',
    noRows: 'Nothing here yet: {name}.', rowActions: 'Row actions', rowOf: 'Row {n}', moreOf: 'More elements of row {n}', moreFields: 'More elements', up: 'Move row {n} up', upShort: 'Up', down: 'Move row {n} down', downShort: 'Down', drop: 'Remove row {n}', removed: 'Row {n} removed; can be undone', movedTo: 'Moved to row {n}',
    add: 'Add: {name}', full: '{n} rows at most', pasted: '{n} rows pasted', pasteUnread: 'Row {row}, {column}: “{text}” cannot be read', with: 'Add: {name}', without: 'This item has none', keys: 'Paste from Excel or WPS · Ctrl+Enter adds a row · Alt+↑↓ moves · Ctrl+S saves',
    missing: 'Fill in: {name}', undo: 'Undo', versions: 'Request and differences', first: 'First', last: 'Last', submit: 'Submit', submitTitle: 'Submit the request', submitErrors: '{n} points must be changed before it can be submitted', submitText: 'It goes to the establishment office, then to review; it cannot be changed unless it is returned.', submitUnsaved: 'Not everything has reached the server yet.', note: 'Note', submitSure: 'Submit', submitNot: 'Go on editing',
    closed: 'The request is {state} and cannot be changed now.', toRequest: 'See where it stands', resumed: 'Words that had not been saved were found here and are being saved.', staleTitle: 'This request was changed elsewhere', staleText: 'Your words are all here, nothing is lost. Choose which to keep.', keepMine: 'Keep mine', takeTheirs: 'Take the server’s', offlineText: 'The server cannot be reached. Your words are kept here and saved when it is back.', newerEntry: 'The catalogue has a newer version', newerEntryGo: 'See the differences under Claims and adopt it', which: 'Item to publish',
  },
  claims: {
    title: 'Claims', lead: 'The province keeps the common catalogue; organs claim from it. Adopt a newer version before its day: standard fields follow, local ones stay.', state: 'State', states: { outdated: 'To upgrade', unclaimed: 'Unclaimed', claimed: 'Claimed', withdrawn: 'Entry cancelled' }, filter: 'Filter by name or basic code',
    none: { outdated: 'Nothing to upgrade: all agree with the catalogue.', unclaimed: 'Nothing is left unclaimed.', claimed: 'Nothing claimed yet.', withdrawn: 'No entry of yours was cancelled.' },
    choose: 'Select', all: 'Select all here', adoptChosen: 'Adopt the {n} selected', progress: '{n} of {all} adopted', versions: 'claimed version {from}, catalogue version {to}', changed: 'Changed', by: 'by {day}', diff: 'Differences', adopt: 'Adopt', doing: 'Adopting…', done: 'Adopted', claim: 'Claim', cancel: 'Ask to cancel', mine: 'Claimed version {n}', newest: 'Catalogue version {n}',
  },
  compare: {
    title: 'Compare', lead: 'Two versions of an item, or the same power at two levels, element by element.', left: 'Left', right: 'Right', find: 'Another item or entry', findHint: 'Name, item code (31) or basic code (12)', swap: 'Swap', withEntry: 'Compare with the catalogue', only: 'This item has one version only. Compare it with the catalogue, or with another organ’s.', entryOf: 'Catalogue: {name}', same: 'There is no difference.', count: '{n} differences', standardOnly: 'Standard fields only', element: 'Element', before: 'Before', after: 'After', change: { added: 'added', removed: 'removed', changed: 'changed', reordered: 'reordered' }, standard: 'standard',
  },
  catalogue: {
    title: 'Catalogue', lead: 'Name, category, bases, statutory limit and levels of every item, written once at the province and claimed everywhere.', new: 'New entry', find: 'Entry', findHint: 'Part of the name, or how the code begins', level: 'Level', anyLevel: 'Any level', claims: 'Claims', empty: 'The catalogue has no such entry.', cancelledFrom: 'cancelled from {day}', alter: 'Alter', cancel: 'Cancel', standard: 'Standard fields', noLimit: 'None', diff: 'What version {b} changed (from version {a})',
  },
  imports: {
    title: 'Import', one: 'Import', lead: 'Take in the tables that offices have, as XLSX, CSV or JSON. Every row is checked first; it is applied as a whole or not at all.',
    send: 'Upload a file', file: 'File', fileHint: 'XLSX, CSV or JSON up to 1 GB; may be dropped here', reason: 'Reason', reasonHint: 'Kept in the history of each item, such as “Adjustment of 2026”', edition: 'Edition', from: 'First day of effect', check: 'Upload and check', nothingYet: 'Checking changes nothing', sending: 'Uploading', sent: '{n}% sent',
    needFile: 'Choose a file', emptyFile: 'This file is empty', tooLarge: 'The file is larger than 1 GB', how: 'How it goes', steps: ['Upload the office’s table: layouts, merged cells and many headings are understood', 'See the result: which row, which column, what to do', 'Download the report, correct your table, upload it again', 'Apply it once nothing is wrong; it can be found at once'],
    shapes: 'Name, category, bases and statutory limit are the catalogue’s. To cancel or suspend, open a change request.', template: 'current list', getTemplate: 'Download the current list to begin from', earlier: 'Earlier imports', none: 'Nothing imported yet.', state: 'State', result: 'Result', when: 'Uploaded',
    counts: '{items} items: {added} new, {changed} changed, {unchanged} as they are, {refused} wrong', states: { waiting: 'Being checked', checked: 'Ready', wrong: 'Has errors', unreadable: 'Unreadable', applying: 'Being applied', applied: 'Applied', cancelled: 'Withdrawn' },
    applying: 'Being applied', checking: 'Being checked row by row', progress: 'Progress', doneOf: '{n} done', unreadable: 'This file cannot be read', unchanged: 'The list has not been changed.', again: 'Upload the corrected file', tally: { items: 'Items', added: 'New', changed: 'Changed', unchanged: 'As they are', refused: 'Wrong' },
    unknown: 'Columns nobody knows, not read:', wrongTitle: '{n} items must be corrected', wrongText: 'Until then the whole file stays out. The report is your own table with the result behind each row.', readyTitle: 'Checked and ready', readyText: '{added} will be new, {changed} changed.', sameTitle: 'As the list is already', sameText: 'There is nothing to apply.',
    apply: 'Apply', getReport: 'Download the report', report: 'report', withdraw: 'Withdraw', sure: { apply: 'Take {n} items into the list?', withdraw: 'Withdraw this import?' }, sureGo: { apply: 'Apply', withdraw: 'Withdraw' }, appliedTitle: '{n} items applied', toItems: 'See the items',
    rows: 'Rows to correct', firstOnly: 'The first {n} only; all are in the report', where: 'Where', whatWrong: 'What', place: 'Sheet {sheet}, row {row}',
  },
  quality: {
    title: 'Quality', lead: 'A score for each organ and region by the rules, with the way to the item.', by: 'By', byOrgan: 'Organ', byRegion: 'Region', name: 'Name', items: 'Items', errors: 'Must change', warnings: 'Better changed', score: 'Score', top: 'Main points', checkedAt: 'Checked {at}', none: 'Nothing checked yet; it is done every night.', rules: 'Rules', rulesCount: '{n} rules', code: 'Code', severity: 'Severity', rule: 'Rule', fix: 'What to do', error: 'must change', warning: 'better changed',
    ofItem: 'Findings of the item', open: 'Edit this item', sound: 'Nothing found.', see: 'See the item', findingsOf: 'Items of {name}', worst: 'Items with findings', loadingItems: 'Reading item by item…', noWrong: 'The items of this organ are sound.', back: 'Back to the scores',
  },
  startEntry: {
    title: { add: 'New entry', edit: 'Alter an entry', cancel: 'Cancel an entry' }, lead: { add: 'Say why and on which basis, then fill in the standard fields.', edit: 'Say why and on which basis, then change the standard fields. Once published, every claimant is asked to adopt them.', cancel: 'Needs a basis. Items claimed from it are cancelled by their own requests.' }, go: { add: 'Start', edit: 'Start editing', cancel: 'Open the request' }, code: 'Basic code', codeHint: '12 characters, such as 340131099000', badCode: 'A basic code has 12 digits or capital letters', needAdopt: 'Say by when it is to be adopted',
  },
  downloads: {
    title: 'Downloads', below: 'With the regions below', asOf: 'List of the day', as: 'Download: {what} ({format})', kind: { total: 'List of powers', items: 'Full tables', duties: 'Duties', risks: 'Risk points' },
    about: { total: 'One line an item: category, name, organ, level, code', items: 'All elements; may be edited and imported', duties: 'Duties by stage, and accountability', risks: 'Stage, manifestation, level, measure' }, open: 'Open data', openText: 'Free to use with the source named; the dictionary says what the columns mean.', dictionary: 'Data dictionary (CSV)', dcat: 'Catalogue (DCAT, JSON-LD)',
    editions: 'Editions', editionsText: 'Each published edition carries a signed root hash: anyone can check offline that an item belongs to it.', noEditions: '{name} has not published a signed edition yet.', ofDay: '{day}, {n} items', root: 'Root hash', verify: 'How to verify', signature: 'Signature',
    step1: 'Download the proof of an item; put its code at the end:', step2: 'Get the public key of node {node} from its operator or notice (topology.json).', step3: 'Check it on any computer, without a network:',
  },
}
