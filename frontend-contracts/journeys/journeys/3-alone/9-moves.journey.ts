/**
 * The moves of the list that journey 7 leaves out: two items become one, one becomes two, an item is stopped for a time and taken up
 * again, a request is returned, disputed up to the government, withdrawn, published at a set moment, an edition published; nothing happens twice, and the
 * administrator of another place has no hand in it.
 */
import { afterAll, beforeAll, describe } from 'vitest'
import { makePapers, type Papers } from '../../src/papers'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { beginStep } from '../steps/moves-begin'
import { mergeSteps, momentStep } from '../steps/moves-merge'
import { splitSteps } from '../steps/moves-split'
import { stopSteps } from '../steps/moves-stop'
import { editionStep } from '../steps/moves-edition'
import type { MovesWay } from '../steps/moves-known'

describe('合并、分设、暂停与恢复 | the other moves of the list', () => {
  const stage = new Stage()
  const way = new Way<MovesWay>('moves', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(() => stage.leave())

  beginStep(way)
  mergeSteps(way, stage)
  splitSteps(way, stage)
  stopSteps(way, stage, () => papers)
  momentStep(way, stage)
  editionStep(way, stage)
})
