/** What the steps of the main journey tell each other. */
export interface MainWay {
  itemCode: string
  itemName: string
  applicationId: string
  number: string
  password: string
  progressUrl: string
  verifyCode: string
  /** Material that the officer asks to be handed in anew. */
  asked: string
}
