/** The node's time as seen from this phone: a demo clock, or a phone with a wrong clock, must not falsify "as of". */
let offsetMs = 0

export function learnNodeTime(nodeNow: Date | string): void {
  const told = new Date(nodeNow).getTime()
  if (Number.isFinite(told)) offsetMs = told - Date.now()
}

export function nodeNow(): Date {
  return new Date(Date.now() + offsetMs)
}
