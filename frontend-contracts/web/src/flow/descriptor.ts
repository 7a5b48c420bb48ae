import { FLOW_NS } from '@qingdan/shared/flow'

const attributes = (...names: string[]): object[] => names.map((name) => ({ name, isAttr: true, type: 'String' }))

/** The platform's own attributes, told to the library that reads and writes BPMN. */
export const DESCRIPTOR = {
  name: 'Qingdan', prefix: 'qd', uri: FLOW_NS, xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Stage', extends: ['bpmn:UserTask'], properties: attributes('nameEn', 'act', 'stage', 'post', 'limit', 'risk', 'riskPoint', 'riskMeasure', 'counted', 'internal', 'outcomes') },
    { name: 'Service', extends: ['bpmn:ServiceTask'], properties: attributes('handler', 'internal', 'nameEn') },
    { name: 'Timer', extends: ['bpmn:BoundaryEvent'], properties: attributes('outcome') },
    { name: 'Duration', extends: ['bpmn:FormalExpression'], properties: attributes('unit') },
    { name: 'Promise', extends: ['bpmn:Process'], properties: attributes('limit') },
  ],
} as const
