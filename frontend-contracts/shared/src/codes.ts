const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CITIZEN_CHECKS = '10X98765432'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Citizen identity number with its date and check digit (公民身份号码, GB 11643-1999). */
export function isCitizenId(value: string): boolean {
  const code = value.trim().toUpperCase()
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(code)) return false
  const sum = CITIZEN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(code[i]), 0)
  return isCalendarDay(`${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`) && CITIZEN_CHECKS[sum % 11] === code[17]
}

/** Unified social credit code with both its checks: its own and that of the organisation code inside (统一社会信用代码, GB 32100-2015). */
export function isUscc(value: string): boolean {
  const code = value.trim().toUpperCase()
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)) return false
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(code[i]!), 0)
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === code[17] && /^[0-9]{6}$/.test(code.slice(2, 8)) && isOrganisationCode(code.slice(8, 17))
}

/** Organisation code (组织机构代码, GB 11714-1997): eight characters and a check character. */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * parseInt(code[i]!, 36), 0)
  return '0X987654321'[sum % 11] === code[8]
}

/** A day that the calendar has: 2026-02-30 is none. */
export function isCalendarDay(value: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

/** Mobile or landline, as the contract takes it. */
export function isPhone(value: string): boolean {
  return /^[0-9+ -]{5,20}$/.test(value.trim())
}
