/** What an item code is made of. */
export interface CodedElements {
  readonly exercise: { readonly organ: string; readonly level: string }
  readonly classification: { readonly basicCode: string }
}

/** The item code that an organ's item of an entry has (31 characters): organ, digit of the level, basic code. */
export function itemCodeOf(elements: CodedElements): string {
  const digit = ['state', 'province', 'city', 'county', 'town', 'village'].indexOf(elements.exercise.level) + 1
  return `${elements.exercise.organ}${digit}${elements.classification.basicCode}`
}
