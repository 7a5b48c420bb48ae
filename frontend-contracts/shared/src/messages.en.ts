import { flowEn } from './flow/words.en'

/** Words that both front ends use, in English. The keys are those of messages.zh.ts; a test compares them. */
export const sharedEn = {
  light: {
    green: 'On time', yellow: 'Due soon', red: 'Overdue', paused: 'Clock paused', none: 'No clock',
    left: '{n} working days left', leftOne: '1 working day left', today: 'Due today',
    overdue: '{n} working days overdue', overdueOne: '1 working day overdue', pausedLeft: '{n} working days left',
  },
  state: {
    submitted: 'Submitted', 'correction-asked': 'Correction asked', corrected: 'Corrected', accepted: 'Accepted',
    'in-review': 'In review', 'to-decide': 'Awaiting decision', suspended: 'Clock stopped', granted: 'Granted',
    refused: 'Refused', 'not-accepted': 'Not accepted', delivered: 'Delivered', withdrawn: 'Withdrawn', filed: 'Filed',
    investigating: 'Investigating', closed: 'Closed',
  },
  party: {
    'natural-person': 'Individual', 'legal-person': 'Organisation', enterprise: 'Enterprises', institution: 'Public institutions', 'social-organisation': 'Social organisations',
    unincorporated: 'Unincorporated businesses (sole traders included)', government: 'Authorities', other: 'Others',
  },
  trust: {
    A: 'Taken straight from the issuer', B: 'Verified at the window, reusable', C: 'Your upload, original to be checked',
    D: 'Declared by yourself', badge: 'Trust grade {grade}',
  },
  document: {
    'acceptance-notice': 'Notice of acceptance', 'correction-notice': 'Notice of correction', 'non-acceptance': 'Decision not to accept',
    'grant-decision': 'Decision to grant', 'refusal-decision': 'Decision to refuse', 'penalty-notice': 'Notice of intended penalty',
    'penalty-decision': 'Penalty decision', 'suspension-notice': 'Notice that the clock is stopped',
  },
  grade: { 5: 'Very satisfied', 4: 'Satisfied', 3: 'Fairly satisfied', 2: 'Dissatisfied', 1: 'Very dissatisfied' },
  foundBy: {
    code: 'Code fits', nameWhole: 'Name is the same', nameStart: 'Name begins with “{q}”', name: 'Name contains “{q}”', alias: 'Another name contains “{q}”', initials: 'Pinyin initials fit',
    pinyin: 'Pinyin fits', synonym: 'Synonym: the list says “{words}”', sound: 'Similar: sounds the same', near: 'Similar: one character wrong, missing or too many',
  },
  regionLevel: { province: 'Province', city: 'City', county: 'County', zone: 'Development zone' },
  itemStatus: { 'in-force': 'In force', future: 'Not yet in force', suspended: 'Suspended', abolished: 'Abolished' },
  category: {
    '01': 'Licences', '02': 'Penalties', '03': 'Coercive measures', '04': 'Levies', '05': 'Benefits', '06': 'Inspections',
    '07': 'Confirmations', '08': 'Awards', '09': 'Adjudications', '10': 'Other powers', '20': 'Public services',
  },
  form: {
    required: 'Enter “{label}”', choose: 'Choose “{label}”', tooLong: '“{label}” may have at most {n} characters', tooShort: '“{label}” needs at least {n} characters', range: '“{label}” must be a whole number from {from} to {to}',
    citizenId: '“{label}” is not a valid citizen identity number; check the 18 digits',
    uscc: '“{label}” is not a valid unified social credit code; check the 18 characters',
    phone: '“{label}” must be 5 to 20 digits, such as 138 0000 0000', date: '“{label}” must be a date, such as 2026-03-01',
    number: '“{label}” must be a number', pattern: '“{label}” has the wrong form',
  },
  upload: {
    empty: 'The file is empty; choose another', tooLarge: 'The file is over 20 MB; make it smaller first',
    format: 'This kind of file is not taken. Use: {formats}',
  },
  problem: {
    network: 'No connection', networkDetail: 'The server could not be reached. What you entered is still here; check the network and try again.',
    timeout: 'The server did not answer in time', timeoutDetail: 'It may or may not have worked. Trying again will not submit twice.',
    unexpected: 'Something unexpected happened', unexpectedDetail: 'Try again a little later; if it still fails, contact the service window.',
    signIn: 'Sign in first', incident: 'Incident {id}',
  },
  flow: flowEn,
} as const
