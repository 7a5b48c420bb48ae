/** What the steps of the published lists learn. */
export interface ListsWay {
  itemCode: string
  organ: string
  name: string
}
