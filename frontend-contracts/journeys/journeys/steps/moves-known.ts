/** What the steps of the journey through the other moves learn from each other. */
export interface MovesWay {
  /** Two items that become one. */
  kept: string
  gone: string
  /** The item that is split, and the basic code and item code of what is split off. */
  whole: string
  part: string
  partItem: string
  /** The item that is stopped and taken up again. */
  stopped: string
  merge: string
  mergeNumber: string
  publishAt: string
  split: string
  splitNumber: string
  suspendNumber: string
}

export const PLACE = 'feixi'
export const LAW = '肥西县人民政府关于调整部分权责事项的决定（肥政〔2026〕9号）'
