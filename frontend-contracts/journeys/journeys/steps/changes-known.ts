/** What the steps of the journey through 动态管理 learn from each other. */
export interface ChangesWay {
  basicCode: string
  name: string
  /** The second entry of the request: only Hefei claims it, and hands it down. */
  givenBasic: string
  givenName: string
  /** The province's request for the new entry. */
  entryChange: string
  entryNumber: string
  hefeiItem: string
  feixiItem: string
  applicationId: string
  /** The item that Hefei hands down, and what becomes of it. */
  given: string
  delegation: string
  takenOver: string
  cancelNumber: string
}

export const MARKET = { hefei: '11340100QD0131015J', feixi: '11340123QD2331010Y' }
export const CAUSE = '上位法修订，职责调整'
export const BASIS = '安徽省人民政府关于公布权力清单调整事项的决定（皖政〔2026〕31号）'
