import type { zh } from './zh'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Words of the phone front end in English; the type keeps the keys those of zh.ts. */
export const en: Same<typeof zh> = {
  common: {
    back: 'Back', retry: 'Try again', more: 'Load more', loading: 'Loading', close: 'Close', cancel: 'Cancel', errorPrefix: 'Error', skip: 'Skip to content',
    asOf: 'As of {time}', asOfOffline: 'Offline: shown as of {time}', live: 'Live', optional: 'optional', must: 'required', required: 'required',
    offline: 'You are offline. You can read what is kept on this phone; sending, uploading and downloading wait for a connection.', offlineReason: 'Not possible offline; try again when connected',
    unreached: 'The platform cannot be reached. You can read what is kept on this phone; trying again by itself.', yes: 'Yes', no: 'No', edit: 'Change', empty: 'Nothing here', errors: '{n} things to change',
    days: '{n}', readAloud: 'Read this page aloud', stopReading: 'Stop reading', copy: 'Copy', copied: 'Copied', level: '{name}',
  },
  tabs: { label: 'Main', home: 'Services', cases: 'My cases', messages: 'Messages', me: 'Me', waiting: '{n} waiting for you' },
  signIn: {
    title: 'Sign in first', text: 'Sign in to apply and to follow your own cases. The unified identity service checks who you are; this page never sees your password.', button: 'Sign in',
    failed: 'Sign-in was not completed', failedText: 'It may have been cancelled, or the page was left too long. Please sign in again.',
  },
  signedIn: { title: 'Signing in', text: 'Checking the result of the sign-in' },
  home: {
    title: 'Services', hello: 'Hello, {name}', slogan: 'No power beyond the published list', search: 'Name, pinyin, initials or code', searchButton: 'Search',
    region: 'Where', allRegions: 'Whole province', categories: 'By kind of item', count: '{n} items', quick: 'Shortcuts', progress: 'Progress', verify: 'Verify', drafts: 'Drafts', cases: 'My cases',
    waiting: '{n} of your cases wait for you', waitingGo: 'See them',
  },
  region: { title: 'Choose a region', up: 'One level up', use: 'Use {name}', whole: 'Whole province', current: 'Now: {name}' },
  search: {
    title: 'Search items', label: 'Name, pinyin, initials or code', found: 'Items found', none: 'Nothing found for “{q}”. Try other words or a wider region.', noneHint: 'For example: 烟草专卖零售许可, yczm, 食品经营',
    start: 'Type a word to start', clearRegion: 'Search the whole province', applicable: 'Apply online', days: 'Promised: {text}', once: 'At most {n} visits', zero: 'No visit', category: 'Kind: {name}', removeCategory: 'All kinds',
    more: 'More filters: level, topic, category in Anhui', level: 'Level', topic: 'Topic', localCategory: 'Category in Anhui', any: 'Any', why: 'Why found: ',
    relaxed: { synonym: 'The list does not say “{q}”; these are results for “{words}”.', sound: 'Nothing fits “{q}”; these sound the same.', near: 'Nothing fits “{q}”; in these one character is wrong, missing or too many.' },
    for: { 'natural-person': 'Individuals', 'legal-person': 'Organisations' },
  },
  guide: {
    title: 'Guide', apply: 'Apply online', notNow: 'Cannot be applied for now', online: 'Online', onlineYes: 'Yes', onlineNo: 'At the window', depth: 'depth {n}', fee: 'Fee', free: 'Free',
    feesSee: 'Yes, see below', promised: 'Promised', statutory: 'By law', trips: 'Visits', tripsN: '{n}', result: 'Result', materials: 'Materials ({n})', noMaterials: 'No materials needed',
    mustHave: 'required', ifAny: 'if you have it', conditions: 'Conditions', legal: 'Legal basis', stages: 'Stages', duties: 'Duties', accountability: 'Accountability',
    risks: 'Integrity risk points', questions: 'Questions', venue: 'Place and phone', address: 'Address', hours: 'Hours', phone: 'Enquiries', complaint: 'Complaints',
    versions: 'Version', version: 'Version {n}', effective: 'in force from {from}', code: 'Implementation code', local: 'Anhui category', objects: 'For', topics: 'Topics', from: 'From: {source}', standard: 'Checked: {text}',
    source: 'Source', risk: { high: 'high', medium: 'medium', low: 'low' }, level: 'level {level}', stageLimit: '{text}', notApplicableSince: '{status} since {day}. It cannot be applied for. {reason}', notApplicable: 'This item is: {status}. It cannot be applied for. {reason}', notOnline: 'This item does not take online applications; please go to the window.', quantity: 'Quota', by: 'Basis: {text}', notCounted: 'not counted in the promised limit', family: 'Main item and sub-items', parent: 'Main item', children: 'Sub-items ({n})',
    part: { penalty: 'Offence and penalty', levy: 'What is levied', cases: 'Handling items', handling: 'How it is handled', materials: 'What materials must be like', form: 'What to fill in online', fees: 'Fees', result: 'Result and its validity', rights: 'Rights, duties and remedies', identity: 'Codes, who exercises it, source' },
  },
  lists: {
    downloads: 'Downloads', table: { total: 'List of powers', items: 'Full tables', duties: 'Duties', risks: 'Risk points', charts: 'Flow charts (a PDF for each item)' }, sheet: 'This item as PDF', chartFile: 'Flow chart as PDF (picture and words)', dictionary: 'Data dictionary: what the columns mean',
    title: 'Lists of powers', titleOf: 'Powers of {name}', levels: 'Levels of government', own: 'Powers at this level', total: '{n} items', shown: '{n} items shown, there are more', none: 'No power is listed', organs: 'Organs', organCount: '{n} organs', find: 'Filter by name', below: 'Lists below',
    way: 'Read the lists of powers', wayText: 'By level and organ: legal basis, duties, risk points, flow and every version', links: 'Published', record: { history: 'Versions', duties: 'Duties', risks: 'Risk points', flow: 'Flow' },
    asOf: 'Which day', show: 'Show', badDate: 'Enter a date such as 2026-03-01', now: 'current', fromTo: '{from} until before {to}', see: 'Read this version', viewing: 'You are reading version {n}, which held on {day}.', current: 'Current version',
    dutiesLead: 'What the authority must do at each stage, and what it answers for.', noDuties: 'No duties are published.', risksLead: 'Where things can go wrong, how grave it is, and what is done about it.', noRisks: 'No risk points are published.', riskPoint: 'How it shows', measure: 'Measure', person: 'Responsible post', noFlow: 'No flow is published.', inside: 'Also show steps inside the organ, posts and risks',
  },
  apply: {
    title: 'Apply', steps: 'Step {n} of 3: {name}', form: 'Details', materials: 'Materials', check: 'Check and submit', next: 'Next', previous: 'Back', submit: 'Submit', submitting: 'Submitting',
    contact: 'Contact', contactName: 'Contact name', contactPhone: 'Phone', saved: 'Draft saved {time}', savedHere: 'Draft kept on this phone {time}; it goes to the platform when connected', saving: 'Saving draft',
    opening: 'Opening the draft', resumed: 'Continuing the draft of {time}', restart: 'Start again', restartSure: 'Clear everything?', applicant: 'Applicant', forCompany: '{agent} for {principal}', checkText: 'Please check. {organ} will handle it.', declare: 'I confirm that the above and the materials are true and valid.',
    declareFirst: 'Please tick the confirmation first', noForm: 'This item needs no form.', refused: 'Not submitted', formPart: 'Details', missing: 'not handed in', chooseOption: 'Choose',
  },
  upload: {
    empty: 'The file is empty; choose another', tooLarge: 'The file is over 20 MB; make it smaller first', format: 'This kind of file is not taken. Use: {formats}',
    choose: 'Choose file', camera: 'Camera', uploading: 'Uploading {percent}%', done: 'Uploaded', remove: 'Remove', replace: 'Replace', failed: 'Upload failed', again: 'Try again', formats: 'Formats: {formats}; at most 20 MB', requiredMissing: 'Upload “{name}”', wait: '“{name}” is still uploading', chooseFor: 'Choose a file for “{name}”', cameraFor: 'Take a photo for “{name}”', removeOf: 'Remove {file}',
  },
  receipt: {
    title: 'Application submitted', text: '{organ} has it now; you will see every step.', number: 'Case number', password: 'Query password', qr: 'Progress QR code', qrText: 'Scan it, or use number and password, to follow without signing in. Keep the password safe.', follow: 'Follow it', home: 'Home', submittedAt: 'Submitted',
  },
  cases: {
    title: 'My cases', open: 'Open', closed: 'Closed', all: 'All', filter: 'Filter', none: 'No cases yet', noneText: 'Find an item under “Services” and apply online.', goHome: 'To services', needsAction: 'Waits for you', noneFiltered: 'No cases here',
    submitted: 'Submitted {time}', due: 'Promised by {date}', pull: 'Pull to refresh', release: 'Release to refresh', refreshed: 'Up to date', updated: 'Updated',
  },
  case: {
    title: 'Case', next: 'Next step', number: 'Case number', organ: 'Authority', item: 'Item', submitted: 'Submitted', accepted: 'Accepted', promisedDue: 'Promised by', statutoryDue: 'By law by', timeline: 'History', documents: 'Documents', noDocuments: 'No documents yet',
    materials: 'Materials handed in', form: 'Details', download: 'Download', downloading: 'Downloading', verify: 'Verify', verifyCode: 'Verify code {code}', withdraw: 'Withdraw', withdrawText: 'You can withdraw before the decision; the case then ends.', withdrawReason: 'Reason', withdrawReasonMissing: 'Give a reason of at least 2 characters',
    withdrawSure: 'Withdraw now', withdrawn: 'Withdrawn', password: 'Query password', show: 'Show at the window', basis: 'Basis: {text}', due: 'Due: {date}', notFound: 'No such case', notKept: 'This case is not kept on this phone', notKeptText: 'Open it once while connected, then it can be read offline.', changed: 'The case has moved: {state}',
  },
  correction: {
    title: 'Correct', asked: 'The authority asks you, once, to correct the following', due: 'Please answer by {date}', answer: 'Answer', items: 'To correct', note: 'Note of the authority', yourNote: 'Your note', submit: 'Send correction', sent: 'Correction sent', nothing: 'Upload or change what is asked for', noteMissing: 'Say what you corrected', answered: 'Answered {time}', current: 'Now: {value}', gone: 'This case needs no correction now.', law: 'Administrative Licensing Law, article 32',
  },
  rating: { title: 'Rate this service', text: 'One tap is enough.', comment: 'Your words', thanks: 'Thank you', yours: 'Your rating', sent: 'Rating sent', addComment: 'A few words (optional)', group: 'Satisfaction' },
  progress: { title: 'Progress', text: 'Enter the case number and query password from the receipt. No sign-in needed.', number: 'Case number', password: 'Query password', find: 'Look up', numberMissing: 'Enter the case number, at least 10 characters', passwordMissing: 'Enter the query password, at least 4 characters', other: 'Look up another', notFound: 'Number or password is wrong', privacy: 'No personal data is shown here.' },
  verify: { title: 'Verify a document', text: 'Enter the verify code on the document, or scan its QR code.', code: 'Verify code', find: 'Verify', codeMissing: 'A verify code has 8 to 40 digits and capital letters', valid: 'The document is genuine and valid', invalid: 'The document is not valid', docTitle: 'Document', number: 'Document number', organ: 'Issued by', item: 'Item', holder: 'Holder', issued: 'Issued', caseNumber: 'Case number', digest: 'Digest of the file (SHA-256)', notFound: 'No such document; check the code.', other: 'Verify another' },
  messages: { title: 'Messages', waiting: 'Waiting for you', news: 'News', none: 'No messages', noneText: 'When an authority moves your case, it shows here.', correct: 'Please correct', rate: 'Please rate', markRead: 'Mark all read', unread: 'unread', state: 'State: {state}' },
  me: {
    title: 'Me', signedOut: 'Not signed in', signOut: 'Sign out', signOutSure: 'Signing out deletes the cases and drafts kept on this phone.', signOutYes: 'Sign out', language: 'Language', elder: 'Elder mode', elderText: 'Large text, large buttons, read aloud', on: 'on', off: 'off', drafts: 'My drafts', about: 'About', progress: 'Progress', verify: 'Verify a document', actingFor: 'Acting for {name}', settings: 'Settings', services: 'Services', signOutOffline: 'You can sign out offline too; what is kept here is deleted.',
  },
  drafts: { title: 'My drafts', none: 'No drafts', noneText: 'What you fill in is saved by itself.', resume: 'Continue', savedAt: 'Saved {time}', here: 'only on this phone' },
  about: {
    title: 'About', what: 'What this is', whatText: 'Qingdan is the list of powers of the governments of province, cities and counties, and the place where they are exercised. No power beyond the list: what is not listed, not in force or not exercised here cannot be applied for through any door.', node: 'Node', version: 'Version', time: 'Time of the node', region: 'Region',
    offline: 'Offline', offlineText: 'Cases you have looked at are kept on this phone and can be read offline, with the time they were true. Nothing is queued for you offline; drafts stay on the phone until you are connected. Signing out deletes all of it.', a11y: 'Accessibility', a11yText: 'Works with keyboard and screen reader; elder mode has text of at least 18 and targets of at least 60. Known gap: PDF documents of authorities may lack tags.', licence: 'Licence: Apache-2.0', demo: 'Demonstration: the clock can be moved and the cases are not real.',
  },
  lost: { title: 'No such page', text: 'The address may be wrong, or the content has moved.', home: 'Home' },
}
