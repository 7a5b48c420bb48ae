const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** A unified social credit code with right checks (统一社会信用代码, GB 32100-2015), for bodies that the journeys make up. */
export function creditCode(kind: string, region: string, organisation: string): string {
  const inner = ORGANISATION_WEIGHTS.reduce((sum, weight, i) => sum + weight * parseInt(organisation[i]!, 36), 0)
  const body = `${kind}${region}${organisation}${'0X987654321'[inner % 11]}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(body[i]!), 0)
  return body + ALPHABET[(31 - (sum % 31)) % 31]
}
