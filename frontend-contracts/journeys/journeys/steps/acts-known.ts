import type { Sent } from '../../src/applications'

/** What the steps of the rarer acts tell each other. */
export interface ActsWay {
  itemCode: string
  /** Begun on the phone, handed in at the desk, then not accepted. */
  first: Sent
  /** Its limit is extended, stopped and started again; then she withdraws it. */
  second: Sent
  penalty: Sent
}
