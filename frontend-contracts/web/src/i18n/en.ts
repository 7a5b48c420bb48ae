import { enChanges } from './en.changes'
import { enLists } from './en.lists'
import { enOffice } from './en.office'
import { enOrgans } from './en.organs'
import { enRegistry } from './en.registry'

/** The portal's words in English; a test compares the keys with zh.ts. */
export const en = {
  ...enOffice,
  ...enLists,
  ...enChanges,
  ...enRegistry,
  ...enOrgans,
  common: {
    loading: 'Loading', retry: 'Try again', more: 'Show more', optional: 'optional', choose: 'Choose', none: 'Not given', yes: 'yes', no: 'no', cancel: 'Cancel', remove: 'Remove',
    download: 'Download', copy: 'Copy', colon: ': ', copied: 'Copied', copyFailed: 'Could not copy; select it by hand', asOf: 'As of {at}',
    errorPrefix: 'Error: ', errorTitle: 'Things to correct: {n}',
  },
  nav: {
    skip: 'Skip to content', main: 'Main', menu: 'Menu', crumbs: 'You are here', home: 'Home', items: 'Find an item', lists: 'Lists of powers', mine: 'My applications', progress: 'Check progress', verify: 'Verify a document',
    desk: 'To do', changes: 'Changes', cases: 'Cases', oversight: 'Live supervision', signIn: 'Sign in', signOut: 'Sign out',
  },
  footer: { motto: 'A government may only do what stands on its published list', accessibility: 'Accessibility statement', mobile: 'Mobile version' },
  home: {
    searchTip: 'Type a name, a word, pinyin initials (such as spjy) or an implementation code', ways: 'Ways in', person: 'For individuals', personHint: 'For yourself and your family',
    company: 'For organisations', companyHint: 'Companies, institutions and associations', progressHint: 'By case number and password', verifyHint: 'Is this decision or notice genuine?',
    categories: 'By kind of power', total: '{n} items', items: 'items', regions: 'By region', ownRegion: 'This level',
  },
  search: {
    title: 'Find an item', titleFor: 'Find an item: {q}', label: 'Search items', placeholder: 'What do you want to do?', button: 'Search', suggestions: 'Suggested items', suggestionCount: '{n} suggestions',
    facets: 'Filters', city: 'Region', county: 'County or district', everywhere: 'All regions', provinceOnly: 'This level only', cityOnly: 'City level only', category: 'Kind of power', all: 'All',
    forWhom: 'For whom', organ: 'Organ', localCategory: 'Category in Anhui', level: 'Level', topic: 'Topic', why: 'Why found: ', clear: 'Clear filters', results: 'Results', count: '{n} items found', countMore: '{n} items shown, there are more',
    relaxed: { synonym: 'The list does not say “{q}”; these are results for “{words}”.', sound: 'Nothing fits “{q}”; these sound the same.', near: 'Nothing fits “{q}”; in these one character is wrong, missing or too many.', go: 'Search “{words}” only' },
    ranking: 'How results are ordered', rankingText: 'First the items whose whole name is what you asked, then those that begin with it, contain it, or match by pinyin or initials. Within each: what can be applied for online first, then other applications, then what organs do on their own; shorter names first; abolished items last. Nobody can pay or ask for a place.',
    emptyTitle: 'No such item', emptyText: 'Try other or fewer words, or clear the filters. There is no power outside the list: no authority may demand what is not on it.',
  },
  item: {
    guide: 'Guide', glance: 'At a glance', online: 'Online', onlineQ: 'Can I do it online?', onlineYes: 'Yes, entirely', onlineNo: 'Not online', cost: 'Cost', free: 'Free of charge',
    days: 'Time (promised)', promised: 'Promised', statutory: 'By law', visits: 'Visits', visitsN: '{n}', visitsShort: '{n} visits', depth: 'Online depth {n}', materials: 'What to hand in', materialsN: '{n} items',
    noMaterials: 'Nothing to hand in', apply: 'Apply now', print: 'Print the guide', needSignIn: 'You will sign in to apply', notApplicable: 'Cannot be applied for now',
    whySince: '{status} since {day}. {reason}', whyFuture: 'This item takes effect on {day}.', whySuspended: 'This item is suspended.', whyAbolished: 'This item was abolished on {day}; no authority may exercise it any more.', whyOffline: 'This item cannot be applied for online here; please ask at the window.',
    contents: 'Contents of the guide', stage: 'Stage', post: 'Post', limit: 'Limit', duty: 'Duty', accountability: 'When officials are held to account ({n})', riskLevel: 'Risk', risk: 'How it shows', measure: 'Safeguard',
    level: { high: 'High', medium: 'Medium', low: 'Low' }, showFlow: 'Show the flow chart', drawing: 'Flow chart',
    address: 'Where', hours: 'When', phone: 'Phone', complaint: 'Complaints', code: 'Implementation code', version: 'Version', versionText: 'Version {n}, in force from {day}',
    section: { penalty: 'Offence and penalty', levy: 'What is levied', conditions: 'Conditions', cases: 'Handling items', handling: 'How it is handled', materials: 'What materials must be like', form: 'What to fill in online', stages: 'Stages and limits', fees: 'Fees', result: 'Result and its validity', legal: 'Legal basis', rights: 'Rights, duties and remedies', flow: 'Flow chart', duties: 'Duties', risks: 'Integrity risk points', questions: 'Frequent questions', venue: 'Where and more', identity: 'Codes, main item and sub-items' },
    open: { materials: 'Form, copies, condition and acceptance standard of {n} materials', form: 'Show the {n} fields', identity: 'Show codes, who exercises it, and the source' },
    notCounted: 'does not count towards the promised limit', category: 'Kind of power', localCategory: 'Kind of power (Anhui)', parent: 'Main item', children: 'Sub-items ({n})',
  },
  signIn: { title: 'Signing in', failed: 'Sign-in did not work', failedText: 'It timed out or was interrupted. Sign in again; what you entered is still here.', again: 'Sign in again' },
  notAllowed: {
    title: 'This page cannot be opened', citizen: 'This page is for applicants. You are signed in as an official; sign in as an individual or organisation.', official: 'This page is for officials.',
    role: 'Your post does not include this page.', unreachable: 'The server cannot be reached to confirm who you are.', 'sign-in': 'The sign-in service cannot be reached; try again a little later.', other: 'Use another account',
  },
  notFound: { title: 'No such page', text: 'The address may be wrong, or the page has moved.' },
  apply: {
    title: 'Apply', backToGuide: 'Back to the guide', to: 'Application to {organ}', steps: 'Steps', step: { info: 'Your details', materials: 'Materials', check: 'Check and submit' },
    state: { done: 'Complete', begun: 'In progress', none: 'Not started' }, contact: 'Contact', contactName: 'Contact name', contactPhone: 'Phone', contactHint: 'We call this number if something comes up',
    next: 'Continue', back: 'Back', change: 'Change', submit: 'Submit the application', sending: 'Submitting…', missing: 'Upload “{name}”',
    declareTitle: 'Before you submit', declare: 'What you enter and hand in is true. False materials are dealt with under articles 78 and 79 of the Administrative Licensing Law.',
    olderTitle: 'You have an unfinished draft', olderText: 'Last saved {at}.', olderGo: 'Continue the draft', olderNew: 'Start afresh',
    saved: 'Draft saved at {at}', savedLocal: 'Draft kept on this device; it will be sent when the connection is back', saving: 'Saving the draft…', autosave: 'What you enter is saved by itself',
  },
  receipt: {
    title: 'Application submitted', lead: '{organ} has received your application.', number: 'Case number', password: 'Query password', passwordHint: 'With number and password you can follow the case without signing in. Note or print them, and keep them to yourself.', copyNumber: 'Copy the case number',
    item: 'Item', at: 'Submitted', qr: 'Scan to follow on a phone', nextTitle: 'What happens next', next1: 'The window decides within the legal limit whether to accept. If something is missing, you are told everything at once.', next2: 'The clock starts with acceptance. Every step shows under My applications.',
    next3: 'In the end you can download the decision and rate the service.', follow: 'Follow the case', print: 'Print the receipt',
  },
  mine: { empty: 'You have no applications yet.', find: 'Find an item', updated: 'Updated {at}', needsAction: 'Waits for you', drafts: 'Drafts', savedAt: 'Saved {at}' },
  timeline: { kind: { 'service-completed': 'Done by the system' }, next: 'Next', due: 'Due {day}', basis: 'Basis' },
  application: {
    correctionTitle: 'Please correct your application', correctionText: 'Correct it by {day}. The clock stands still until then.', answer: 'Correct now', documents: 'Documents', verify: 'Verify', timeline: 'History', aside: 'Dates and content',
    dates: 'Dates', acceptedAt: 'Accepted', promisedDue: 'Promised by', statutoryDue: 'By law until', content: 'What you applied for', applicant: 'Applicant',
    withdraw: 'Withdraw', withdrawReason: 'Why do you withdraw?', withdrawConfirm: 'Withdraw now', withdrawAbout: 'You can withdraw until it is decided. The case ends then; apply anew if you need it.', withdrawHint: '2 to 500 characters', withdrawn: 'Withdrawn', withdrawnText: 'This case has ended. You can apply anew whenever you need it.',
  },
  correction: { title: 'Correction', closed: 'There is nothing to correct now.', point: 'Point {n}', note: 'Note', submit: 'Send the correction' },
  rate: { title: 'Rate this service', question: 'How satisfied are you?', comment: 'What would you like to tell us?', submit: 'Send the rating', done: 'Your rating: {grade}' },
  progress: { lead: 'Follow a case by number and password, without signing in.', search: 'Look up', numberError: 'Enter the case number from the receipt', passwordError: 'Enter the query password from the receipt' },
  verify: {
    lead: 'Enter the code on the document, or scan its QR code.', code: 'Verify code', button: 'Verify', codeError: 'A code has 8 to 40 digits and capital letters', unknown: 'No such document', unknownText: 'Check the code. If the document really bears it, it may be forged; ask the issuing authority.',
    valid: 'Genuine and in force', validText: 'This document was issued by the authority below and its record is intact.', invalid: 'No longer in force', invalidText: 'The authority below issued this document, but it was revoked or corrected.', document: 'Document', number: 'Number', organ: 'Issued by',
    holder: 'Party', issuedAt: 'Issued', digest: 'SHA-256 digest', compare: 'Compare a file', compareHint: 'The file stays on this device; only its digest is compared.', same: 'Identical to the issued document', other: 'Differs from the issued document',
  },
  upload: { choose: 'Drop files here, or click to choose', formats: 'Formats: {formats}', max: 'Up to 20 MB each', files: 'Files for “{name}”', progress: 'Uploading {name}', done: '{name} uploaded' },
  accessibility: {
    lead: 'This site is built to WCAG 2.2 AA and GB/T 37668-2019, so that everybody can get things done.', worksTitle: 'What works', checkedTitle: 'How it was checked', gapsTitle: 'Known gaps', helpTitle: 'Help',
    works: ['Everything works with the keyboard alone, and the focus is always visible', 'Text contrast is at least 4.5:1', 'Colour is never the only carrier: lights have a shape and words too', 'No sideways scrolling at 200% zoom or 320 pixels width', 'Errors stand together at the top and lead to their fields', 'Nothing times out silently; drafts are saved by themselves'],
    checked: ['Every whole test checks the pages people walk through with axe-core and allows no violation', 'The whole application was walked through with the keyboard'],
    gaps: ['The drawing of a flow chart is read out as one picture, with the same steps as text below it; the board of the designer cannot be read out part by part, but a list reaches every element', 'Issued PDF documents have selectable text but are not tagged yet'],
    help: ['Everything can also be done at the window; address and phone stand in the guide', 'If you meet a barrier, call the complaints number of the item'],
  },
}
