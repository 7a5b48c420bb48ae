/** Sensible answers to any form of the catalogue, by the type of the field; check digits are right. */
export interface Field {
  name: string
  label: string
  type: string
  required: boolean
  maxLength?: number
  options?: { value: string }[]
}

const KNOWN: Record<string, string> = {
  businessName: '肥西上派王记小吃店', legalPerson: '王小雨', place: '肥西县上派镇人民路 1 号', projects: '热食类食品制售', managerName: '王小雨', area: '60',
}

export function answerTo(field: Field): string {
  const known = KNOWN[field.name]
  if (known !== undefined) return known
  switch (field.type) {
    case 'choice': return field.options?.[0]?.value ?? ''
    case 'citizen-id': return citizenId('34012319920517002')
    case 'uscc': return uscc('91340123', 'MA2HWFD0')
    case 'phone': return '13855100001'
    case 'date': return '2027-03-01'
    case 'number': return '60'
    default: return `王小雨 ${field.label}`.slice(0, field.maxLength ?? 100)
  }
}

export function citizenId(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return first17 + '10X98765432'[sum % 11]
}

/** Composes a unified social credit code (GB 32100) from registrar, kind and region, and the organisation's eight characters. */
export function uscc(first8: string, organisation8: string): string {
  const organisation = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, i) => total + weight * parseInt(organisation8[i]!, 36), 0)
  const body = first8 + organisation8 + '0X987654321'[organisation % 11]
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(body[i]!), 0)
  return body + alphabet[(31 - (sum % 31)) % 31]
}
