/** Words of flow charts in English. */
export const flowEn = {
  unit: { 'work-day': '{n} working days', 'work-day1': '1 working day', day: '{n} days', day1: '1 day', month: '{n} months', month1: '1 month', year: '{n} years', year1: '1 year' },
  unitName: { 'work-day': 'working days', day: 'calendar days', month: 'months', year: 'years' },
  risk: { high: 'high', medium: 'medium', low: 'low' },
  post: {
    window: 'Window officer', reviewer: 'Reviewer', decider: 'Decider', investigator: 'Investigator', legal: 'Legal reviewer', applicant: 'Applicant', 'item-admin': 'Item administrator',
    'establishment-reviewer': 'Establishment reviewer', 'legality-reviewer': 'Legality reviewer', 'service-centre-reviewer': 'Service-centre reviewer', 'supervision-reviewer': 'Supervision reviewer', 'government-office': 'Government office',
  },
  act: {
    accept: 'Acceptance', correct: 'Correction', review: 'Review', decide: 'Decision', deliver: 'Delivery', file: 'Filing', investigate: 'Investigation', 'legal-review': 'Legal review', inform: 'Advance notice', hear: 'Hearing', penalise: 'Penalty decision', close: 'Closing', work: 'Other work',
  },
  handler: { 'decision-document': 'Draw up the decision', reminder: 'Remind' },
  kind: { start: 'Start', end: 'End', task: 'Step without a name', service: 'Platform work without a name', choice: 'Choice', parallel: 'Parallel', timer: 'Timer', other: 'Other shape', line: 'Flow' },
  step: {
    semicolon: '; ', facts: ' ({facts})', and: ' and ', or: ' or ', quoted: '“{text}”', of: '{task}: {outcome}', platform: 'done by the platform', limit: 'limit {limit}', risk: 'integrity risk {level}', riskPoint: 'Risk: {text}', measure: 'Measure: {text}',
    fork: 'At the same time', join: 'Goes on when all are done', then: 'Then step {n} “{name}”', thenBack: 'Back to step {n} “{name}”', thenEnd: 'Ends here: step {n} “{name}”',
    when: 'If {when}: step {n} “{name}”', whenBack: 'If {when}: back to step {n} “{name}”', whenEnd: 'If {when}: ends at step {n} “{name}”', besideWay: 'At the same time, {i}: {way}', beside: 'At the same time, {i}: step {n} “{name}”',
    result: 'the result is {outcomes}', named: '“{name}”', otherwise: 'anything else', late: 'nothing is done within {limit} ({name})', lateOutcome: 'nothing is done within {limit} ({name}), which counts as “{outcome}”', reminder: 'it is not done within {limit} ({name}; the step goes on)',
  },
  fault: {
    'too-large': 'The file is larger than one megabyte', unsafe: 'The file declares a document type or an entity and is not read', 'not-xml': 'This is not well-formed XML', 'not-bpmn': 'This is not a BPMN 2.0 file', 'process-not-single': 'The file must hold exactly one process',
    'id-repeated': 'The element id is used twice', 'flow-dangling': 'The flow does not connect two elements', 'start-not-single': 'There must be exactly one start; there are {n}', 'end-missing': 'There is no end', 'element-not-supported': 'The platform does not run this element: {kind}',
    'parallel-not-here': 'One person has a case at a time: no parallel gateway in the procedure of a case', 'fork-shape': 'A fork must be entered and have at least two flows out', 'join-shape': 'A join must have at least two flows in and one out',
    'name-missing': 'The step has no name', 'act-unknown': 'The act in law is missing or not known: {word}', 'stage-missing': 'The stage is missing', 'post-missing': 'The post is missing', 'limit-missing': 'The limit is missing', 'risk-unknown': 'The risk level is missing',
    'measure-missing': 'The risk is high: say what is done about it', 'outcomes-missing': 'There is no result to choose from', 'outcome-lacking': 'Results that the act must offer are missing: {words}', 'handler-unknown': 'No such service is registered: {word}',
    'timer-misplaced': 'A timer must sit on a step', 'timer-entered': 'A timer cannot be entered', 'timer-not-understood': 'The timer has no duration in working or calendar days', 'timer-outcome-missing': 'Say what lapse of time counts as',
    'end-left': 'Nothing may leave an end', 'start-entered': 'A start cannot be entered', 'dead-end': 'Nothing leaves it: a case would stop here', 'implicit-split': 'Several flows leave it; use a parallel gateway for all, a choice for one of them',
    'condition-misplaced': 'This flow cannot carry a condition: only those of a choice can, except the default', 'condition-no-task': '“{name}” in the condition is not a step', 'condition-not-understood': 'The condition is not understood at character {at}', 'condition-missing': 'This flow of a choice has no condition and is not the default',
    'gateway-not-total': 'No default flow, and the conditions do not cover every result', 'outcome-unknown': 'Nobody can choose “{word}”, so the condition never holds', unreachable: 'It cannot be reached from the start', 'no-way-to-end': 'No end can be reached from here', 'endless-loop': 'A loop without a step would run for ever',
    'task-on-side-path': 'No step can stand on the side path of a reminder', 'parallel-on-side-path': 'No parallel gateway can stand on the side path of a reminder', 'branch-leaves': 'A branch goes back to before its own fork', 'branch-ends': 'A branch ends before its join', 'branches-meet': 'Two branches meet before their join',
    'branch-exit-not-single': 'A branch must enter the join by exactly one flow', 'fork-not-joined': 'The branches do not meet at one join', 'join-entered': 'A flow from outside enters the join', 'branch-entered': 'A flow from outside enters a branch', 'join-without-fork': 'The join belongs to no fork',
    'limits-exceed': 'The stages that count take {sum} ({stages}), more than the {promised} promised', 'limits-exceed-mixed': 'The stages that count take about {sum} days ({stages}), more than the about {promised} days promised',
  },
} as const
